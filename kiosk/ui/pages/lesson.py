"""What a knowledge check teaches once it is answered: the verdict, the number behind it, the sources."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from enum import StrEnum

from PySide6.QtCore import QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.decision.aid import Aid
from kiosk.decision.answers import Answers
from kiosk.decision.evidence import Evidence
from kiosk.decision.understanding import Check, is_right
from kiosk.ui.pages.comparison_detail import EvidenceRow, SourceRow, number_row, source_rows, told
from kiosk.ui.qt.list_model import ListModel
from kiosk.ui.qt.properties import Property

QML_IMPORT_NAME = "Bridge"
QML_IMPORT_MAJOR_VERSION = 1


class Verdict(StrEnum):
    """Whether the answer to a knowledge check is right; NONE while there is none."""

    NONE = ""
    RIGHT = "right"
    WRONG = "wrong"


@dataclass(frozen=True, slots=True)
class LessonContent:
    """What is shown of a lesson; `per_hundred` is -1 where no number is drawn, `beside` are the others in words."""

    question: str = ""
    verdict: Verdict = Verdict.NONE
    answer: str = ""
    explanation: str = ""
    per_hundred: int = -1
    number: str = ""
    claim: str = ""
    beside: tuple[str, ...] = ()
    evidence: tuple[EvidenceRow, ...] = ()
    sources: tuple[SourceRow, ...] = ()


def lesson_of(aid: Aid, check: Check, answers: Answers, words: Mapping[str, str]) -> LessonContent:
    """The lesson of a check; nothing of it before there is an answer."""
    right = is_right(check, answers)
    if right is None:
        return LessonContent()
    records = [aid.evidence[key] for key in check.evidence]
    drawn = next((record for record in records if record.per_hundred is not None), None)
    return LessonContent(
        question=aid.questions[check.question].prompt,
        verdict=Verdict.RIGHT if right else Verdict.WRONG,
        answer=check.answer,
        explanation=check.explanation,
        per_hundred=-1 if drawn is None or drawn.per_hundred is None else drawn.per_hundred,
        number=told(drawn, words) if drawn else "",
        claim=drawn.at_a_glance if drawn else "",
        beside=tuple(f"{told(record, words)}: {record.at_a_glance}" for record in _beside(records, drawn)),
        evidence=tuple(number_row(record, aid.sources, words) for record in records),
        sources=source_rows(aid, check.sources, records),
    )


def _beside(records: list[Evidence], drawn: Evidence | None) -> list[Evidence]:
    """The numbers to tell besides the drawn one: none where its short words tell of both sides."""
    return [] if drawn and drawn.brief else [record for record in records if record is not drawn]


@QmlElement
class LessonView(QObject):
    """The lesson of the knowledge check on screen, for QML to bind to."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._content = LessonContent()
        self._numbers = ListModel(EvidenceRow, self)

    def show(self, content: LessonContent) -> None:
        """Show that lesson."""
        if content != self._content:
            self._content = content
            self._numbers.show(content.evidence)
            self.changed.emit()

    def clear(self) -> None:
        """Clear the lesson."""
        self.show(LessonContent())

    @Property(str, notify=changed)
    def question(self) -> str:
        """The question that was answered, or ""."""
        return self._content.question

    @Property(str, notify=changed)
    def verdict(self) -> str:
        """The Verdict on the answer."""
        return self._content.verdict

    @Property(str, notify=changed)
    def answer(self) -> str:
        """What is so, in a few words, or ""."""
        return self._content.answer

    @Property(str, notify=changed)
    def explanation(self) -> str:
        """The explanation, or ""."""
        return self._content.explanation

    @Property(int, notify=changed)
    def perHundred(self) -> int:
        """The number to draw as dots, -1 where there is none."""
        return self._content.per_hundred

    @Property(str, notify=changed)
    def number(self) -> str:
        """The drawn number in words, or ""."""
        return self._content.number

    @Property(str, notify=changed)
    def claim(self) -> str:
        """What the drawn number counts, and over how long, or ""."""
        return self._content.claim

    @Property(list, notify=changed)
    def beside(self) -> list[str]:
        """The numbers that are not drawn, each with what it counts."""
        return list(self._content.beside)

    @Property(ListModel, constant=True)
    def numbers(self) -> ListModel:
        """All numbers behind the lesson, as rows of claim, told, perHundred, population, period, certainty, source."""
        return self._numbers

    @Property(list, notify=changed)
    def sources(self) -> list[dict[str, str]]:
        """The sources of the lesson, as maps of line and language."""
        return [asdict(each) for each in self._content.sources]
