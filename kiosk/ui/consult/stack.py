"""A stack of blank sheets for many people: which operation, which day, how many sets, printed as one job."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.decision.consult import Consult, Entered
from kiosk.decision.consult_form import StackPlan
from kiosk.decision.sheet import that_apply
from kiosk.decision.summary import Summary, summarise
from kiosk.decision.visit import Visit
from kiosk.ui.consult.day_strip import DayStripView
from kiosk.ui.consult.entry_rows import short_day
from kiosk.ui.pages.printing import PrintView
from kiosk.ui.pages.question import ChoiceRow, as_line
from kiosk.ui.qt.background_task import BackgroundTask
from kiosk.ui.qt.list_model import ListModel
from kiosk.ui.qt.properties import Property
from kiosk.ui.services import UiServices

QML_IMPORT_NAME = "Bridge"
QML_IMPORT_MAJOR_VERSION = 1

OFFERED = (5, 10, 20, 40)
"""Numbers of sets in one tap."""
MOST = 99
AHEAD_DAYS = 365


@dataclass(frozen=True, slots=True)
class SetsRow:
    """A number of sets in one tap."""

    number: int
    chosen: bool


def next_clinic_day(today: date) -> date:
    """The next day from Monday to Friday."""
    day = today + timedelta(1)
    return day + timedelta(max(0, 7 - day.weekday()) if day.weekday() > 4 else 0)


@QmlElement
class StackView(QObject):
    """What the stack is made of, and how much paper it takes, for QML to bind to."""

    changed = Signal()

    def __init__(self, services: UiServices, printing: PrintView, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._services, self._printing = services, printing
        self._counting = BackgroundTask(self)
        self._counting.succeeded.connect(self._take)
        self._operations, self._languages = ListModel(ChoiceRow, self), ListModel(ChoiceRow, self)
        self._sets = ListModel(SetsRow, self)
        self._days = DayStripView(self)
        self._operation, self._language = "", services.first_language
        self._day: date | None = None
        self._picking = self._large = False
        self._number, self._pages = OFFERED[1], 0

    @property
    def _plan(self) -> StackPlan | None:
        return self._services.aids[self._language].consult.stack

    def begin(self) -> None:
        """Show the page as it begins: any operation, no day."""
        self.forget()
        self._show()
        self._count()

    def forget(self) -> None:
        """Clear everything."""
        self._counting.abandon()
        self._operation, self._language = "", self._services.first_language
        self._day, self._picking, self._large = None, False, False
        self._number, self._pages = OFFERED[1], 0
        self._days.clear()
        for rows in (self._operations, self._languages, self._sets):
            rows.show(())
        self.changed.emit()

    def settle(self) -> None:
        """Wait for the counting that is running."""
        self._counting.settle()

    def _summary(self) -> Summary:
        """A visit with nothing in it but that there is an operation, and what the stack is made of."""
        services, aid = self._services, self._services.aids[self._language]
        entries: dict[str, Entered] = {}
        if self._plan and self._operation:
            entries[self._plan.operation] = self._operation
        if self._plan and self._day:
            entries[self._plan.day] = self._day
        field = aid.consult.field(self._plan.operation) if self._plan else None
        visit = Visit(answers=dict(field.implies) if field else {})
        writer, today = services.writer(self._language), services.today()
        return summarise(aid, visit, services.clinic, writer, today, consult=Consult(entries=entries))

    def _keys(self, summary: Summary) -> tuple[str, ...]:
        """The sheets of one set: those of the plan that say something."""
        there = [sheet.key for sheet in that_apply(self._services.sheets, summary)]
        return tuple(key for key in there if self._plan and key in self._plan.sheets)

    def _count(self) -> None:
        """Count the pages of one set in the background."""
        summary, large, count = self._summary(), self._large, self._services.count_pages
        keys = self._keys(summary)
        self._counting.abandon()
        self._pages = 0
        if keys:
            self._counting.start(lambda job: sum(count(summary, keys, large).values()))

    @Slot(object)
    def _take(self, pages: int) -> None:
        self._pages = pages
        self.changed.emit()

    def _show(self) -> None:
        aid, names = self._services.aids[self._language], self._services.language_names
        first_aid = self._services.aids[self._services.first_language]
        field = first_aid.consult.field(self._plan.operation) if self._plan else None
        choices = [each for each in field.choices if not each.unsure] if field else []
        self._operations.show(
            [ChoiceRow(each.key, as_line(each.text), "", each.key == self._operation) for each in choices]
        )
        self._languages.show([ChoiceRow(key, names[key], "", key == aid.language) for key in names])
        self._sets.show([SetsRow(each, each == self._number) for each in OFFERED])
        writer, today = self._services.writer(self._services.first_language), self._services.today()
        self._days.show("stack", today, today + timedelta(AHEAD_DAYS), self._day, writer)
        self.changed.emit()

    def _change(self) -> None:
        self._show()
        self._count()

    @Slot(str)
    def chooseOperation(self, key: str) -> None:
        """Print for that operation; "" is any."""
        self._operation = key
        self._change()

    @Slot()
    def leaveDay(self) -> None:
        """Leave the day blank."""
        self._day, self._picking = None, False
        self._change()

    @Slot()
    def takeNextDay(self) -> None:
        """Print the next clinic day."""
        self._day, self._picking = next_clinic_day(self._services.today()), False
        self._change()

    @Slot()
    def pickDay(self) -> None:
        """Show the days to choose from."""
        self._picking = True
        self.changed.emit()

    @Slot(str)
    def chooseDay(self, day: str) -> None:
        """Print that day, written as in ISO 8601."""
        self._day = date.fromisoformat(day)
        self._change()

    @Slot(int)
    def chooseNumber(self, number: int) -> None:
        """Print so many sets, from 1 to MOST."""
        self._number = max(1, min(MOST, number))
        self._show()

    @Slot(str)
    def chooseLanguage(self, language: str) -> None:
        """Print in that language."""
        self._language = language
        self._change()

    @Slot(bool)
    def chooseLetters(self, large: bool) -> None:
        """Print in large letters, or in usual ones."""
        self._large = large
        self._change()

    @Slot()
    def printOne(self) -> None:
        """Print one set, to look at it first."""
        self._print(1)

    @Slot()
    def printAll(self) -> None:
        """Print all sets as one job."""
        self._print(self._number)

    def _print(self, sets: int) -> None:
        summary = self._summary()
        keys: Sequence[str] = self._keys(summary)
        if keys:
            self._printing.start(summary, tuple(keys) * sets, self._large)

    @Property(bool, constant=True)
    def offered(self) -> bool:
        """Whether this aid says what a stack is made of."""
        return self._plan is not None

    @Property(ListModel, constant=True)
    def operations(self) -> ListModel:
        """The operations, as rows of choice, label, note, chosen; none chosen is any."""
        return self._operations

    @Property(ListModel, constant=True)
    def languages(self) -> ListModel:
        """The languages, as rows of choice, label, note, chosen."""
        return self._languages

    @Property(ListModel, constant=True)
    def sets(self) -> ListModel:
        """Numbers of sets in one tap, as rows of number, chosen."""
        return self._sets

    @Property(DayStripView, constant=True)
    def days(self) -> DayStripView:
        """The days to choose from."""
        return self._days

    @Property(bool, notify=changed)
    def any(self) -> bool:
        """Whether the sheets are for any operation."""
        return not self._operation

    @Property(bool, notify=changed)
    def blank(self) -> bool:
        """Whether the day stays blank."""
        return self._day is None and not self._picking

    @Property(bool, notify=changed)
    def picking(self) -> bool:
        """Whether another day is being chosen."""
        return self._picking

    @Property(str, notify=changed)
    def nextDay(self) -> str:
        """The next clinic day in words."""
        services = self._services
        return short_day(next_clinic_day(services.today()), services.writer(services.first_language))

    @Property(bool, notify=changed)
    def onNextDay(self) -> bool:
        """Whether the sheets bear the next clinic day."""
        return not self._picking and self._day == next_clinic_day(self._services.today())

    @Property(int, notify=changed)
    def number(self) -> int:
        """The number of sets."""
        return self._number

    @Property(int, notify=changed)
    def setPages(self) -> int:
        """The pages of one set; 0 while they are being counted."""
        return self._pages

    @Property(bool, notify=changed)
    def large(self) -> bool:
        """Whether the letters are large."""
        return self._large
