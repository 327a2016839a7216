"""One question: its choices, which of them are chosen, and the verdict of a knowledge check."""

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.decision.aid import Aid
from kiosk.decision.answers import Answer, is_chosen
from kiosk.decision.questions import Kind, Question
from kiosk.decision.understanding import is_right
from kiosk.ui.qt.list_model import ListModel
from kiosk.ui.qt.properties import Property

QML_IMPORT_NAME = "Bridge"
QML_IMPORT_MAJOR_VERSION = 1


class Verdict(StrEnum):
    """Whether the answer to a knowledge check is right; NONE while there is no answer, or no check."""

    NONE = ""
    RIGHT = "right"
    WRONG = "wrong"


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
    hint: str = ""
    why: str = ""
    low: str = ""
    high: str = ""
    verdict: Verdict = Verdict.NONE
    explanation: str = ""


def question_content(aid: Aid, question: Question, answer: Answer | None) -> QuestionContent:
    """The question as shown; a knowledge check explains itself once it is answered."""
    check = aid.check_of(question.key)
    right = is_right(check, {} if answer is None else {question.key: answer}) if check else None
    return QuestionContent(
        key=question.key,
        kind=question.kind,
        hint=question.hint,
        why=question.why,
        low=question.low,
        high=question.high,
        verdict=Verdict.NONE if right is None else (Verdict.RIGHT if right else Verdict.WRONG),
        explanation=check.explanation if check and right is not None else "",
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
        self._choices = ListModel(ChoiceRow, self)

    def show(self, aid: Aid, question: Question, answer: Answer | None) -> None:
        """Show that question with its answer."""
        content = question_content(aid, question, answer)
        self._choices.show(choice_rows(question, answer))
        if content != self._content:
            self._content = content
            self.changed.emit()

    def clear(self) -> None:
        """Clear the question and its answer."""
        self._content = QuestionContent()
        self._choices.show(())
        self.changed.emit()

    @Property(ListModel, constant=True)
    def choices(self) -> ListModel:
        """The choices, as rows of choice, label, note, chosen."""
        return self._choices

    @Property(str, notify=changed)
    def key(self) -> str:
        """The question's key."""
        return self._content.key

    @Property(str, notify=changed)
    def kind(self) -> str:
        """Its QuestionKind: how it is answered."""
        return self._content.kind

    @Property(str, notify=changed)
    def hint(self) -> str:
        """A sentence on how to answer, such as how many choices may be taken, or ""."""
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

    @Property(str, notify=changed)
    def verdict(self) -> str:
        """The Verdict on the answer to a knowledge check."""
        return self._content.verdict

    @Property(str, notify=changed)
    def explanation(self) -> str:
        """The explanation of a knowledge check, once it is answered, or ""."""
        return self._content.explanation
