"""A row of days to choose one from, each with its weekday; it turns to earlier and later days."""

from dataclasses import dataclass
from datetime import date, timedelta

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.ui.qt.list_model import ListModel
from kiosk.ui.qt.properties import Property
from kiosk.ui.services import CalendarWriter

QML_IMPORT_NAME = "Bridge"
QML_IMPORT_MAJOR_VERSION = 1

PLACES = 10
"""Places in the row, those of the buttons to earlier and later days included."""


@dataclass(frozen=True, slots=True)
class StripDay:
    """One day of the row; `day` is written as in ISO 8601."""

    day: str
    weekday: str
    number: str
    spoken: str
    chosen: bool


def days_shown(first: date, last: date, start: date) -> list[date]:
    """The days from `start` on that have room, where each button to other days takes a place."""
    start = min(max(start, first), last)
    room = PLACES - (start > first)
    room -= (last - start).days >= room
    return [start + timedelta(each) for each in range(min(room, (last - start).days + 1))]


def start_to_end_at(first: date, last: date, end: date) -> date:
    """The day from which the row ends at that day, or at the last one that is on offer."""
    start = min(end, last)
    while start > first and days_shown(first, last, start - timedelta(1))[-1] >= min(end, last):
        start -= timedelta(1)
    return start


@QmlElement
class DayStripView(QObject):
    """The row of days, for QML to bind to."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._days = ListModel(StripDay, self)
        self._key = ""
        self._first = self._last = self._start = date.min
        self._chosen: date | None = None
        self._writer: CalendarWriter | None = None

    def show(
        self,
        key: str,
        first: date,
        last: date,
        chosen: date | None,
        writer: CalendarWriter,
        *,
        end: date | None = None,
    ) -> None:
        """Show days from first to last; the row begins at the first, or ends at `end`. The days turned to stay.

        A chosen day is in the row when it is shown under a new `key`.
        """
        limits = (first, max(first, last))
        if key != self._key or limits != (self._first, self._last):
            self._key, (self._first, self._last) = key, limits
            self._start = start_to_end_at(*limits, end) if end else first
            if chosen and chosen not in self._shown():
                self._start = start_to_end_at(*limits, chosen)
        self._chosen, self._writer = chosen, writer
        self._draw()

    def clear(self) -> None:
        """Show no day."""
        self._key, self._chosen, self._writer = "", None, None
        self._first = self._last = self._start = date.min
        self._days.show(())
        self.changed.emit()

    def _shown(self) -> list[date]:
        return days_shown(self._first, self._last, self._start)

    def _draw(self) -> None:
        if self._writer:
            self._days.show([self._row(day, self._writer) for day in self._shown()])
        self.changed.emit()

    def _row(self, day: date, writer: CalendarWriter) -> StripDay:
        weekday = writer.weekday_short(day)
        return StripDay(day.isoformat(), weekday, str(day.day), writer.day(day), day == self._chosen)

    @Property(ListModel, constant=True)
    def days(self) -> ListModel:
        """The days, as rows of day, weekday, number, spoken, chosen."""
        return self._days

    @Property(str, notify=changed)
    def said(self) -> str:
        """The chosen day in words, or the month of the first day that is shown."""
        if self._writer is None:
            return ""
        return self._writer.day(self._chosen) if self._chosen else self._writer.month(self._shown()[0])

    @Property(bool, notify=changed)
    def hasEarlier(self) -> bool:
        """Whether there are days before the row."""
        return self._writer is not None and self._start > self._first

    @Property(bool, notify=changed)
    def hasLater(self) -> bool:
        """Whether there are days after the row."""
        return self._writer is not None and self._shown()[-1] < self._last

    @Slot()
    def earlier(self) -> None:
        """Show the days before."""
        if self.hasEarlier:
            self._start = start_to_end_at(self._first, self._last, self._start - timedelta(1))
            self._draw()

    @Slot()
    def later(self) -> None:
        """Show the days after."""
        if self.hasLater:
            self._start = self._shown()[-1] + timedelta(1)
            self._draw()
