"""What fills the blanks of the checklist: days worked out from one, the choices taken, the clinic's facts."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, time, timedelta
from typing import Protocol

from kiosk.decision.answers import Answers
from kiosk.decision.blanks import fill
from kiosk.decision.clinic import Clinic
from kiosk.decision.conditions import Condition
from kiosk.decision.questions import Question


class Writer(Protocol):
    """Writes days and lists the way a language does."""

    def day(self, day: date) -> str:
        """The day with its weekday: Tuesday, December 1."""

    def dated(self, day: date) -> str:
        """The day with its year: December 1, 2026."""

    def full(self, day: date) -> str:
        """The day with its weekday and its year: Tuesday, December 1, 2026."""

    def weekday_short(self, day: date) -> str:
        """The short name of its weekday: Tue."""

    def month_day(self, day: date) -> str:
        """The day in short: Dec 1."""

    def clock(self, at: time) -> str:
        """The time of day: 6:30 AM."""

    def listed(self, items: Sequence[str]) -> str:
        """The items as a list within a sentence: a, b, and c."""


@dataclass(frozen=True, slots=True)
class YearlyWriter:
    """A writer that puts the year to every day of another year than that of `today`."""

    writer: Writer
    today: date

    def day(self, day: date) -> str:
        """The day with its weekday, and with its year where it is another."""
        return self.writer.day(day) if day.year == self.today.year else self.writer.full(day)

    def dated(self, day: date) -> str:
        """The day with its year."""
        return self.writer.dated(day)

    def full(self, day: date) -> str:
        """The day with its weekday and its year."""
        return self.writer.full(day)

    def weekday_short(self, day: date) -> str:
        """The short name of its weekday."""
        return self.writer.weekday_short(day)

    def month_day(self, day: date) -> str:
        """The day in short, and in full where it is another year's."""
        return self.writer.month_day(day) if day.year == self.today.year else self.writer.dated(day)

    def clock(self, at: time) -> str:
        """The time of day."""
        return self.writer.clock(at)

    def listed(self, items: Sequence[str]) -> str:
        """The items as a list within a sentence."""
        return self.writer.listed(items)


@dataclass(frozen=True, slots=True)
class DayBlank:
    """A day some days before (negative) or after the day that a date question gives."""

    question: str
    days: int


@dataclass(frozen=True, slots=True)
class NamedBlank:
    """The choices that a person took, as words. `leave_out` are choices not to be named ("None of these")."""

    question: str
    leave_out: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class ClinicBlank:
    """A fact of the clinic that runs the kiosk, by the name of its field."""

    field: str


@dataclass(frozen=True, slots=True)
class NumberBlank:
    """The number that answers a question, or that is worked out."""

    question: str


@dataclass(frozen=True, slots=True)
class OpenPoint:
    """Something that may still be open for a person: its words, for whom, and the field whose entry settles it."""

    key: str
    text: str
    when: Condition
    unless_entered: str = ""


@dataclass(frozen=True, slots=True)
class OpenBlank:
    """The points that are still open for this person, as a list."""

    points: tuple[OpenPoint, ...]


Blank = DayBlank | NamedBlank | ClinicBlank | NumberBlank | OpenBlank


@dataclass(frozen=True, slots=True)
class Filling:
    """The values for blanks: one person's answers, the clinic's facts, the customs of the language.

    `entered` are the questions and the facts of the clinic that were filled in beside the person; what they fill
    stands within `mark`. A day that is only worked out from one of them does not. `settled` are the points that are
    open no longer.
    """

    questions: Mapping[str, Question]
    answers: Answers
    clinic: Clinic
    writer: Writer
    entered: frozenset[str] = frozenset()
    mark: str = ""
    settled: frozenset[str] = frozenset()

    def words_for(self, blank: Blank) -> str:
        """The words that fill the blank; empty where they are not known."""
        match blank:
            case DayBlank():
                return self._marked(self._day(blank), "" if blank.days else blank.question)
            case NamedBlank():
                return self._marked(self._named(blank), blank.question)
            case NumberBlank():
                return str(self.answers.get(blank.question, ""))
            case OpenBlank():
                return self._open(blank)
            case _:
                return self._marked(str(getattr(self.clinic, blank.field)), blank.field)

    def _marked(self, text: str, key: str) -> str:
        return fill(self.mark, value=text) if text and self.mark and key in self.entered else text

    def _day(self, blank: DayBlank) -> str:
        given = self.answers.get(blank.question)
        return self.writer.day(given + timedelta(days=blank.days)) if isinstance(given, date) else ""

    def _open(self, blank: OpenBlank) -> str:
        holding = [point for point in blank.points if point.when.holds(self.answers)]
        texts = [point.text for point in holding if point.key not in self.settled]
        return self.writer.listed(texts) if texts else ""

    def _named(self, blank: NamedBlank) -> str:
        names = answer_words(self.questions[blank.question], self.answers, blank.leave_out)
        return self.writer.listed(names) if names else ""


def answer_words(
    question: Question, answers: Answers, leave_out: frozenset[str] = frozenset()
) -> tuple[str, ...]:
    """The texts of the choices that were taken, in the order they are offered."""
    given = answers.get(question.key)
    taken = given if isinstance(given, frozenset) else {given}
    return tuple(each.text for each in question.choices if each.key in taken and each.key not in leave_out)
