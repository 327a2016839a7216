"""The field that the clinic is filling in: by keyboard, calendar or choices, with its errors as they arise."""

from collections.abc import Callable, Sequence
from datetime import date, time

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.decision.aid import Aid
from kiosk.decision.consult import Consult, Entered
from kiosk.decision.consult_form import Field, FieldKind
from kiosk.decision.entry_errors import EntryError
from kiosk.decision.questions import Kind, Question
from kiosk.ui.consult.entry_rows import Target, faults_at, kind_of, prints, title_of, value_at, words_of
from kiosk.ui.consult.field_choices import choices_at, hour_rows, minute_rows
from kiosk.ui.pages.calendar import CalendarView
from kiosk.ui.pages.question import ChoiceRow
from kiosk.ui.qt.list_model import ListModel
from kiosk.ui.qt.properties import Property
from kiosk.ui.services import CalendarWriter

QML_IMPORT_NAME = "Bridge"
QML_IMPORT_MAJOR_VERSION = 1


DAYS_AHEAD = 730
"""How far the calendar of a field goes that answers no question of the visit."""
LONGEST = 600
"""Letters that are kept of a text; each field has a limit of its own, which is below."""


@QmlElement
class FieldView(QObject):
    """The field that is being filled in, for QML to bind to. Values go to `give`; only typed text is kept here."""

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
        self._target, self._kind = Target(), ""
        self._label = self._hint = self._unit = self._said = self._typed = self._prints = ""
        self._faults: list[str] = []
        self._value: Entered | None = None
        self._calendar = CalendarView(self)
        self._choices = ListModel(ChoiceRow, self)
        self._hours, self._minutes = ListModel(ChoiceRow, self), ListModel(ChoiceRow, self)

    @property
    def target(self) -> Target:
        """The field, order or need that is being filled in."""
        return self._target

    @property
    def types(self) -> bool:
        """Whether it is filled in by typing."""
        return self._kind in {FieldKind.TEXT, FieldKind.NUMBER}

    def aim(self, target: Target, consult: Consult, faults: Sequence[EntryError]) -> None:
        """Select what is filled in, or show it anew. Typed text stays while the target is the same."""
        aid, writer = self._aid, self._writer
        field = aid.consult.field(target.field)
        if field is None:
            return
        begun, self._target = target != self._target, target
        self._kind, self._value = kind_of(field, target), value_at(consult, target)
        self._label, self._hint, self._unit = title_of(aid, field, target), field.hint, field.unit
        self._said = words_of(aid, consult, target, writer)
        self._faults = faults_at(aid, faults, target)
        self._prints = "" if self._faults else prints(aid, consult, target, writer)
        if begun:
            chosen = self._value in field.offered.get(target.part, {})
            self._typed = "" if self._value is None or chosen or not self.types else str(self._value)
        self._choices.show(choices_at(field, target, self._value))
        self._show_days(field)
        self._show_times()
        self.changed.emit()

    def _show_days(self, field: Field) -> None:
        if self._kind != FieldKind.DAY:
            return
        key = f"{field.key} {self._target.choice}"
        own = Question(key, Kind.DATE, field.label, field.label, maximum=DAYS_AHEAD)
        question = self._aid.questions[field.answers] if field.answers else own
        chosen = self._value if isinstance(self._value, date) else None
        self._calendar.show(question, chosen, self._today(), self._writer)

    def _show_times(self) -> None:
        at = self._value if isinstance(self._value, time) else None
        self._hours.show(hour_rows(at, self._writer) if self._kind == FieldKind.TIME else [])
        self._minutes.show(minute_rows(at) if at else [])

    def forget(self) -> None:
        """Clear everything."""
        self._target, self._kind, self._value, self._faults = Target(), "", None, []
        self._label = self._hint = self._unit = self._said = self._typed = self._prints = ""
        for rows in (self._choices, self._hours, self._minutes):
            rows.show(())
        self._calendar.clear()
        self.changed.emit()

    @Slot(str, result=bool)
    def takes(self, text: str) -> bool:
        """Append typed text, from a keyboard or from the screen's; false where it is not taken."""
        if self._kind == FieldKind.NUMBER and not (text.isascii() and text.isdigit()):
            return False
        if self.types:
            self._type((self._typed + text)[:LONGEST])
        return self.types

    @Slot()
    def erase(self) -> None:
        """Remove the last character."""
        if self.types:
            self._type(self._typed[:-1])

    def enter(self) -> None:
        """Do nothing: what is typed is stored at once."""

    def _type(self, text: str) -> None:
        self._typed = text
        if self._kind == FieldKind.NUMBER:
            self._give(self._target, int(text) if text else None)
        else:
            self._give(self._target, text or None)

    @Slot()
    def clear(self) -> None:
        """Remove the value."""
        self._typed = ""
        self._give(self._target, None)

    @Slot(str)
    def choose(self, choice: str) -> None:
        """Store a choice, or a way of an order, by its key; remove it where it is stored already, or for ""."""
        self._give(self._target, None if choice in {"", self._value} else choice)

    @Slot(str)
    def chooseDay(self, day: str) -> None:
        """Store a day, written as in ISO 8601."""
        self._give(self._target, date.fromisoformat(day))

    @Slot(str)
    def chooseHour(self, hour: str) -> None:
        """Store an hour, 0 to 23; the minutes stay."""
        minute = self._value.minute if isinstance(self._value, time) else 0
        self._give(self._target, time(int(hour), minute))

    @Slot(str)
    def chooseMinute(self, minute: str) -> None:
        """Store the minutes, 0 to 59; ignored while there is no hour."""
        if isinstance(self._value, time):
            self._give(self._target, time(self._value.hour, int(minute)))

    @Property(str, notify=changed)
    def kind(self) -> str:
        """The FieldKind: how it is filled in; "" while nothing is."""
        return str(self._kind)

    @Property(str, notify=changed)
    def label(self) -> str:
        """The field's name, or that of what is ordered about."""
        return self._label

    @Property(str, notify=changed)
    def part(self) -> str:
        """The Need of an order that is filled in, or ""."""
        return self._target.part

    @Property(str, notify=changed)
    def hint(self) -> str:
        """A sentence of help, or ""."""
        return self._hint

    @Property(str, notify=changed)
    def unit(self) -> str:
        """The unit of a number, or ""."""
        return self._unit

    @Property(str, notify=changed)
    def said(self) -> str:
        """The value in words, or ""."""
        return self._said

    @Property(str, notify=changed)
    def prints(self) -> str:
        """What will be printed of it; "" where that is nothing."""
        return self._prints

    @Property(str, notify=changed)
    def typed(self) -> str:
        """The text as typed."""
        return self._typed

    @Property(list, notify=changed)
    def faults(self) -> list[str]:
        """What is wrong with it, in sentences."""
        return self._faults

    @Property(ListModel, constant=True)
    def choices(self) -> ListModel:
        """The choices, or the ways of an order, as rows of choice, label, note, chosen."""
        return self._choices

    @Property(ListModel, constant=True)
    def hours(self) -> ListModel:
        """The hours of a day, as rows of choice, label, note, chosen."""
        return self._hours

    @Property(ListModel, constant=True)
    def minutes(self) -> ListModel:
        """The minutes, once there is an hour, as rows of choice, label, note, chosen."""
        return self._minutes

    @Property(CalendarView, constant=True)
    def calendar(self) -> CalendarView:
        """The calendar of a field whose kind is DAY."""
        return self._calendar
