"""A question of a page: its choices, and which of them are chosen."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.decision.answers import Answer, is_chosen
from kiosk.decision.questions import Kind, Question
from kiosk.ui.qt.list_model import ListModel
from kiosk.ui.qt.properties import Property

QML_IMPORT_NAME = "Bridge"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class ChoiceRow:
    """One choice as QML draws it."""

    choice: str
    label: str
    note: str
    chosen: bool


@dataclass(frozen=True, slots=True)
class QuestionContent:
    """A question with its answer, as the screen shows it. `kind` is a question's Kind, or nothing."""

    key: str = ""
    kind: str = ""
    prompt: str = ""
    asked_again: str = ""
    hint: str = ""
    why: str = ""
    low: str = ""
    high: str = ""
    labels: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()


def question_content(question: Question, *, again: bool = False) -> QuestionContent:
    """The question as shown; `again` where it is asked once more."""
    rows = choice_rows(question, None)
    return QuestionContent(
        key=question.key,
        kind=question.kind,
        prompt=question.prompt,
        asked_again=question.ask_again if again else "",
        hint=question.hint if question.kind is Kind.MANY else "",
        why=question.why,
        low=question.low,
        high=question.high,
        labels=tuple(row.label for row in rows),
        notes=tuple(row.note for row in rows),
    )


def choice_rows(question: Question, answer: Answer | None) -> list[ChoiceRow]:
    """The choices to tap; a number has one for each value, a date has none (it has a calendar)."""
    if question.kind is Kind.NUMBER:
        values = [str(value) for value in range(question.minimum, question.maximum + 1)]
        return [ChoiceRow(value, value, "", is_chosen(answer, value)) for value in values]
    return [
        ChoiceRow(choice.key, as_line(choice.text), choice.note, is_chosen(answer, choice.key))
        for choice in question.choices
    ]


def as_line(text: str) -> str:
    """Words that may stand within a sentence, as they begin a line."""
    return text[:1].upper() + text[1:]


@QmlElement
class QuestionView(QObject):
    """One question, for QML to bind to."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._content = QuestionContent()
        self._again = False
        self._choices = ListModel(ChoiceRow, self)

    def show(self, question: Question, answer: Answer | None, *, again: bool = False) -> None:
        """Show that question with its answer; `again` where its page asks once more for what has none.

        The sentence that asks again stays once there is an answer: the choices must not move under the finger.
        """
        self._again = (self._again and self._content.key == question.key) or (again and answer is None)
        content = question_content(question, again=self._again)
        self._choices.show(choice_rows(question, answer))
        if content != self._content:
            self._content = content
            self.changed.emit()

    def clear(self) -> None:
        """Clear the question and its answer."""
        self._choices.show(())
        self._again = False
        if self._content != QuestionContent():
            self._content = QuestionContent()
            self.changed.emit()

    @Property(ListModel, constant=True)
    def choices(self) -> ListModel:
        """The choices, as rows of choice, label, note, chosen."""
        return self._choices

    @Property(list, notify=changed)
    def labels(self) -> list[str]:
        """The labels of the choices, by which a page lays itself out."""
        return list(self._content.labels)

    @Property(list, notify=changed)
    def notes(self) -> list[str]:
        """The note of each choice, or ""."""
        return list(self._content.notes)

    @Property(str, notify=changed)
    def key(self) -> str:
        """The question's key."""
        return self._content.key

    @Property(str, notify=changed)
    def kind(self) -> str:
        """Its QuestionKind: how it is answered."""
        return self._content.kind

    @Property(str, notify=changed)
    def prompt(self) -> str:
        """The question itself, or "" while there is none."""
        return self._content.prompt

    @Property(str, notify=changed)
    def askedAgain(self) -> str:
        """The sentence with which it is asked once more, or ""."""
        return self._content.asked_again

    @Property(str, notify=changed)
    def hint(self) -> str:
        """A sentence on how many choices may be taken, where that may be more than one, or ""."""
        return self._content.hint

    @Property(str, notify=changed)
    def why(self) -> str:
        """The reason why it is asked, or ""."""
        return self._content.why

    @Property(str, notify=changed)
    def low(self) -> str:
        """The meaning of the lowest number of a scale."""
        return self._content.low

    @Property(str, notify=changed)
    def high(self) -> str:
        """The meaning of the highest number of a scale."""
        return self._content.high
