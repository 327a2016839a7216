"""A rating page: several short questions with the same few choices."""

from dataclasses import dataclass

from PySide6.QtCore import QObject
from PySide6.QtQml import QmlElement

from kiosk.decision.aid import Aid
from kiosk.decision.answers import Answers, is_chosen
from kiosk.decision.questions import Question
from kiosk.ui.qt.list_model import ListModel
from kiosk.ui.qt.properties import Property

QML_IMPORT_NAME = "Bridge"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class RatingRow:
    """One question of the page; `chosen` is the index of its choice, -1 while there is none."""

    question: str
    prompt: str
    choices: list[str]
    labels: list[str]
    chosen: int


def rating_row(question: Question, answers: Answers) -> RatingRow:
    """The row of one question."""
    given = answers.get(question.key)
    taken = [place for place, choice in enumerate(question.choices) if is_chosen(given, choice.key)]
    return RatingRow(
        question.key,
        question.prompt,
        [choice.key for choice in question.choices],
        [choice.text for choice in question.choices],
        taken[0] if taken else -1,
    )


@QmlElement
class RatingView(QObject):
    """The ratings, for QML to bind to."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ratings = ListModel(RatingRow, self)

    def show(self, aid: Aid, questions: tuple[str, ...], answers: Answers) -> None:
        """Show those questions with their answers."""
        self._ratings.show([rating_row(aid.questions[key], answers) for key in questions])

    def clear(self) -> None:
        """Clear the ratings."""
        self._ratings.show(())

    @Property(ListModel, constant=True)
    def ratings(self) -> ListModel:
        """The ratings, as rows of question, prompt, choices, labels, chosen."""
        return self._ratings
