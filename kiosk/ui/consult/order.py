"""The page of an order about one choice: all of it at once, with what will be printed."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.decision.aid import Aid
from kiosk.decision.answers import Answers
from kiosk.decision.apply_entries import name_of
from kiosk.decision.consult import Consult, Entered, MedicineOrder
from kiosk.decision.consult_form import Extra, Field, Need
from kiosk.ui.consult.day_strip import DayStripView
from kiosk.ui.consult.entry_rows import Target, short_day
from kiosk.ui.pages.question import ChoiceRow
from kiosk.ui.qt.list_model import ListModel
from kiosk.ui.qt.properties import Property
from kiosk.ui.services import CalendarWriter

QML_IMPORT_NAME = "Bridge"
QML_IMPORT_MAJOR_VERSION = 1

MOST_NAMES = 3
"""People to choose from: those that were entered last come first."""
DAYS_AHEAD = 180
"""How far a row of days goes that no other day ends."""


@dataclass(frozen=True, slots=True)
class NameRow:
    """Somebody to choose: the key of the content or what was typed, and as they stand in the sentence."""

    key: str
    name: str
    chosen: bool


def names_offered(field: Field, consult: Consult, need: Need, current: str) -> list[str]:
    """The one that is entered here, those that were entered in this consult, the last first, and those of the content."""
    entered = [getattr(order, need) for order in reversed(list(consult.orders.values()))]
    names = dict.fromkeys(filter(None, [*entered, *field.offered.get(need, {})]))
    shown = list(names)[:MOST_NAMES]
    return shown if current in ("", *shown) else [current, *shown[: MOST_NAMES - 1]]


def last_day(aid: Aid, field: Field, answers: Answers, consult: Consult) -> tuple[str, date] | None:
    """The name and the value of the day that a day of this field has to be before, where that is known."""
    for rule in aid.consult.rules:
        other = aid.consult.field(rule.not_after)
        if rule.field == field.key and not rule.of and other:
            day = consult.entries.get(other.key, answers.get(other.answers))
            return (other.label, day) if isinstance(day, date) else None
    return None


@QmlElement
class OrderView(QObject):
    """The order that is being filled in, for QML to bind to. Values go to `give`."""

    changed = Signal()

    def __init__(
        self,
        aid: Aid,
        writer: CalendarWriter,
        today: Callable[[], date],
        give: Callable[[Target, Entered | None], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._aid, self._writer, self._today, self._give = aid, writer, today, give
        self._target, self._order = Target(), MedicineOrder("")
        self._needs: frozenset[str] = frozenset()
        self._until = ""
        self._days, self._restarts = DayStripView(self), DayStripView(self)
        self._mornings = ListModel(ChoiceRow, self)
        self._who, self._whom = ListModel(NameRow, self), ListModel(NameRow, self)

    def aim(self, target: Target, answers: Answers, consult: Consult) -> None:
        """Show the order about the target's choice; nothing for a field that is none of orders."""
        field = self._aid.consult.field(target.field)
        if field is None or not target.choice:
            self.forget()
            return
        self._target = replace_part(target, "")
        self._order = consult.orders.get(target.choice, MedicineOrder(""))
        way = field.way(self._order.way)
        self._needs = frozenset({*way.needs, *way.takes}) if way else frozenset()
        self._show_days(field, last_day(self._aid, field, answers, consult))
        self._show_rows(field, consult)
        self.changed.emit()

    def _show_days(self, field: Field, end: tuple[str, date] | None) -> None:
        key, today, order = f"{field.key} {self._target.choice}", self._today(), self._order
        self._until = f"{end[0]}: {short_day(end[1], self._writer)}" if end else ""
        if end and end[1] > today:
            before = end[1] - timedelta(1)
            self._days.show(key, today, before, order.day, self._writer, end=before)
        else:
            self._days.show(key, today, today + timedelta(DAYS_AHEAD), order.day, self._writer)
        first = max(end[1] + timedelta(1), today) if end else today
        self._restarts.show(key, first, first + timedelta(DAYS_AHEAD), order.restart, self._writer)

    def _show_rows(self, field: Field, consult: Consult) -> None:
        order = self._order
        self._mornings.show(
            [ChoiceRow(each.key, each.label, "", each.key == order.morning) for each in field.mornings]
        )
        for rows, need, current in ((self._who, Need.WHO, order.who), (self._whom, Need.WHOM, order.whom)):
            keys = names_offered(field, consult, need, current)
            rows.show([NameRow(key, name_of(field, need, key), key == current) for key in keys])

    def forget(self) -> None:
        """Clear everything."""
        self._target, self._order, self._needs, self._until = Target(), MedicineOrder(""), frozenset(), ""
        self._days.clear()
        self._restarts.clear()
        for rows in (self._mornings, self._who, self._whom):
            rows.show(())
        self.changed.emit()

    def _put(self, part: str, value: Entered | None) -> None:
        self._give(replace_part(self._target, part), value)

    @Slot(str)
    def chooseDay(self, day: str) -> None:
        """Store the day of the last dose, written as in ISO 8601; remove it where it is stored already."""
        self._put(Need.DAY, _turned(self._order.day, date.fromisoformat(day)))

    @Slot(str)
    def chooseRestart(self, day: str) -> None:
        """Store the day of the new start, or remove it where it is stored already."""
        self._put(Extra.RESTART, _turned(self._order.restart, date.fromisoformat(day)))

    @Slot(str)
    def chooseMorning(self, morning: str) -> None:
        """Store what holds for the morning, or remove it where it is stored already."""
        self._put(Extra.MORNING, _turned(self._order.morning, morning))

    @Slot(str)
    def chooseWho(self, key: str) -> None:
        """Store who says so."""
        self._put(Need.WHO, key)

    @Slot(str)
    def chooseWhom(self, key: str) -> None:
        """Store whom to ask."""
        self._put(Need.WHOM, key)

    @Property(bool, notify=changed)
    def given(self) -> bool:
        """Whether something was decided."""
        return bool(self._order.way)

    @Property(str, notify=changed)
    def wayName(self) -> str:
        """The name of what was decided, or ""."""
        field = self._aid.consult.field(self._target.field)
        way = field.way(self._order.way) if field else None
        return way.label if way else ""

    @Property(list, notify=changed)
    def needs(self) -> list[str]:
        """The details that what was decided needs or takes: the Needs and Extras."""
        return sorted(self._needs)

    @Property(str, notify=changed)
    def until(self) -> str:
        """The day that the last dose has to be before, with its name; "" where it is not known."""
        return self._until

    @Property(DayStripView, constant=True)
    def days(self) -> DayStripView:
        """The days of the last dose."""
        return self._days

    @Property(DayStripView, constant=True)
    def restarts(self) -> DayStripView:
        """The days of the new start."""
        return self._restarts

    @Property(ListModel, constant=True)
    def mornings(self) -> ListModel:
        """What can hold for the morning, as rows of choice, label, note, chosen."""
        return self._mornings

    @Property(ListModel, constant=True)
    def who(self) -> ListModel:
        """Who may say so, as rows of key, name, chosen."""
        return self._who

    @Property(ListModel, constant=True)
    def whom(self) -> ListModel:
        """Whom to ask, as rows of key, name, chosen."""
        return self._whom


def replace_part(target: Target, part: str) -> Target:
    """The same order, or a need of it."""
    return Target(target.field, target.choice, part)


def _turned(stored: Entered | None, touched: Entered) -> Entered | None:
    """What is stored after a touch: what was touched, or nothing where that was stored."""
    return None if touched == stored else touched
