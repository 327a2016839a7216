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
    """Whole weeks of squares for the month of that day: four, five or six."""
    weeks = calendar.Calendar(writer.first_weekday())
    return [
        _square(day, day.month == month.month, offered, chosen, writer)
        for day in weeks.itermonthdates(month.year, month.month)
    ]


def _square(
    day: date, within: bool, offered: tuple[date, date], chosen: date | None, writer: CalendarWriter
) -> DayRow:
    if not within:
        return DayRow("", "", "", offered=False, chosen=False)
    return DayRow(
        day.isoformat(), str(day.day), writer.day(day), offered[0] <= day <= offered[1], day == chosen
    )


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
        self._chosen: date | None = None
        self._writer: CalendarWriter | None = None

    def show(self, question: Question, chosen: date | None, today: date, writer: CalendarWriter) -> None:
        """Show the month of the chosen day, or of the first day offered; the month turned to stays."""
        self._offered = (first_day(question, today), last_day(question, today))
        if question.key != self._question:
            self._question = question.key
            self._month = (chosen or self._offered[0]).replace(day=1)
        self._chosen, self._writer = chosen, writer
        self._draw()

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

    @Property(list, notify=changed)
    def weekdays(self) -> list[str]:
        """The short names of the seven days, the week's first day first."""
        return list(self._writer.weekdays()) if self._writer else []

    @Property(str, notify=changed)
    def chosenDay(self) -> str:
        """The chosen day in words, or ""."""
        return self._writer.day(self._chosen) if self._writer and self._chosen else ""

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
