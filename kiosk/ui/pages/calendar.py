"""The calendar of a date question: one month at a time, the days that may be chosen."""

import calendar
from dataclasses import dataclass
from datetime import date, timedelta

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.decision.answers import first_day, last_day
from kiosk.decision.questions import Question
from kiosk.ui.qt.list_model import ListModel
from kiosk.ui.qt.properties import Property
from kiosk.ui.services import CalendarWriter

QML_IMPORT_NAME = "Bridge"
QML_IMPORT_MAJOR_VERSION = 1


LEAST_STRIP = 3
"""The fewest days in a row of them: the first, the last, and what lies between."""


@dataclass(frozen=True, slots=True)
class DayRow:
    """One square of the calendar; `day` is empty outside the month."""

    day: str
    label: str
    spoken: str
    offered: bool
    chosen: bool


def days_of(
    month: date, offered: tuple[date, date], chosen: date | None, writer: CalendarWriter
) -> list[DayRow]:
    """Whole weeks of squares for the month of that day; a week without a day on offer is left out."""
    weeks = calendar.Calendar(writer.first_weekday()).monthdatescalendar(month.year, month.month)
    return [
        _square(day, day.month == month.month, offered, chosen, writer)
        for week in weeks
        if week[0] <= offered[1] and week[-1] >= offered[0]
        for day in week
    ]


def _square(
    day: date, within: bool, offered: tuple[date, date], chosen: date | None, writer: CalendarWriter
) -> DayRow:
    if not within:
        return DayRow("", "", "", offered=False, chosen=False)
    return DayRow(
        day.isoformat(), str(day.day), writer.day(day), offered[0] <= day <= offered[1], day == chosen
    )


def strip_of(today: date, day: date, most: int) -> list[date | None]:
    """The days from today to that day, `most` of them at the most; None for those in between that have no room."""
    days = [today + timedelta(days=ahead) for ahead in range((day - today).days + 1)]
    if len(days) <= max(LEAST_STRIP, most):
        return [*days]
    return [days[0], None, *days[2 - max(LEAST_STRIP, most) :]]


def next_month(day: date) -> date:
    """The first day of the month after."""
    return (day.replace(day=1) + timedelta(days=32)).replace(day=1)


def month_before(day: date) -> date:
    """The first day of the month before."""
    return (day.replace(day=1) - timedelta(days=1)).replace(day=1)


@QmlElement
class CalendarView(QObject):
    """The calendar, for QML to bind to."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._days = ListModel(DayRow, self)
        self._question = ""
        self._month = date.min
        self._offered = (date.min, date.min)
        self._today = date.min
        self._chosen: date | None = None
        self._writer: CalendarWriter | None = None

    def show(self, question: Question, chosen: date | None, today: date, writer: CalendarWriter) -> None:
        """Show the month of the chosen day, or of the first day offered; the month turned to stays until another is chosen."""
        self._offered, self._today = (first_day(question, today), last_day(question, today)), today
        if question.key != self._question or (chosen and chosen != self._chosen):
            self._month = (chosen or self._offered[0]).replace(day=1)
        self._question, self._chosen, self._writer = question.key, chosen, writer
        self._draw()

    def turn_back(self) -> None:
        """Turn to the month that is shown when the page is come to again."""
        self._question = ""

    def clear(self) -> None:
        """Clear the day, and the month turned to."""
        self._question, self._chosen, self._writer = "", None, None
        self._month = date.min
        self._days.show(())
        self.changed.emit()

    def _draw(self) -> None:
        if self._writer:
            self._days.show(days_of(self._month, self._offered, self._chosen, self._writer))
        self.changed.emit()

    @Property(ListModel, constant=True)
    def days(self) -> ListModel:
        """The squares, as rows of day, label, spoken, offered, chosen."""
        return self._days

    @Property(str, notify=changed)
    def month(self) -> str:
        """The month with its year."""
        return self._writer.month(self._month) if self._writer else ""

    @Property(str, notify=changed)
    def monthAfter(self) -> str:
        """The short name of the next month, or "" where it has no day on offer."""
        return self._writer.month_short(next_month(self._month)) if self._writer and self.hasLater else ""

    @Property(str, notify=changed)
    def monthBefore(self) -> str:
        """The short name of the month before, or "" where it has no day on offer."""
        return self._writer.month_short(month_before(self._month)) if self._writer and self.hasEarlier else ""

    @Property(list, notify=changed)
    def weekdays(self) -> list[str]:
        """The short names of the seven days, the week's first day first."""
        return list(self._writer.weekdays()) if self._writer else []

    @Property(list, notify=changed)
    def weekdayLetters(self) -> list[str]:
        """The same seven days in as few letters as they are written with over a column."""
        if not self._writer:
            return []
        first = self._today - timedelta(days=(self._today.weekday() - self._writer.first_weekday()) % 7)
        return [self._writer.weekday_letter(first + timedelta(days=day)) for day in range(7)]

    @Property(str, notify=changed)
    def chosenDay(self) -> str:
        """The chosen day in words, or ""."""
        return self._writer.day(self._chosen) if self._writer and self._chosen else ""

    @Property(str, notify=changed)
    def chosenWeekday(self) -> str:
        """The weekday of the chosen day, or ""."""
        return self._writer.weekday(self._chosen) if self._writer and self._chosen else ""

    @Property(str, notify=changed)
    def chosenMonth(self) -> str:
        """The month of the chosen day with its year, or ""."""
        return self._writer.month(self._chosen) if self._writer and self._chosen else ""

    @Property(int, notify=changed)
    def chosenNumber(self) -> int:
        """The number of the chosen day in its month, 0 where there is none."""
        return self._chosen.day if self._chosen else 0

    @Property(int, notify=changed)
    def daysAhead(self) -> int:
        """How many days from today the chosen day is, -1 where there is none."""
        return (self._chosen - self._today).days if self._chosen else -1

    @Slot(int, result="QVariantList")
    def strip(self, most: int) -> list[list[str]]:
        """The days until the chosen one as pairs of weekday and date, `most` at the most; an empty pair for a gap."""
        if not self._writer or not self._chosen:
            return []
        days = strip_of(self._today, self._chosen, most)
        return [[self._writer.weekday_letter(day), str(day.day)] if day else ["", ""] for day in days]

    @Property(bool, notify=changed)
    def hasLater(self) -> bool:
        """Whether a later month has days on offer."""
        return next_month(self._month) <= self._offered[1] if self._question else False

    @Property(bool, notify=changed)
    def hasEarlier(self) -> bool:
        """Whether an earlier month has days on offer."""
        return self._month > self._offered[0] if self._question else False

    @Slot()
    def later(self) -> None:
        """Show the next month, if it has days on offer."""
        if self.hasLater:
            self._month = next_month(self._month)
            self._draw()

    @Slot()
    def earlier(self) -> None:
        """Show the month before, if it has days on offer."""
        if self.hasEarlier:
            self._month = month_before(self._month)
            self._draw()
