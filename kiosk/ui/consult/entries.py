"""What the clinic enters: held here alone, shown as lines, and filled in one field at a time."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from PySide6.QtCore import QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.decision.aid import Aid
from kiosk.decision.apply_entries import answered
from kiosk.decision.consult import Consult, Entered, talk
from kiosk.decision.consult_form import FieldKind
from kiosk.decision.entry_errors import Fault, faults
from kiosk.decision.visit import Visit, route_of
from kiosk.ui.consult.entry_rows import EntryRow, Target, entry_rows, fault_line, with_value
from kiosk.ui.consult.field import FieldView
from kiosk.ui.qt.list_model import Rows
from kiosk.ui.qt.properties import Property
from kiosk.ui.services import CalendarWriter

QML_IMPORT_NAME = "Bridge"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class EntriesView(QObject):
    """The entries, for QML to bind to; in the clinician's language, which is that of `aid`."""

    changed = Signal()

    def __init__(
        self,
        aid: Aid,
        writer: CalendarWriter,
        today: Callable[[], date],
        visit: Callable[[], Visit],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._aid, self._writer, self._today, self._visit = aid, writer, today, visit
        self._consult = Consult()
        self._rows = Rows(EntryRow, self)
        self._field = FieldView(aid, writer, today, self._give, self)

    @property
    def consult(self) -> Consult:
        """What was entered so far."""
        return self._consult

    def turn_talked(self, key: str) -> None:
        """Mark a row or a page as talked about, or no longer."""
        self._consult = talk(self._consult, key)
        self.changed.emit()

    def is_list(self, field: str, choice: str) -> bool:
        """Whether that is no single thing to fill in: there is no such field, or it has an order for each choice."""
        entry = self._aid.consult.field(field)
        return entry is None or (entry.kind is FieldKind.ORDERS and not choice)

    def aim(self, target: Target) -> None:
        """Fill that in from now on."""
        self._field.aim(target, self._consult, self._faults())

    def aim_at_part(self, part: str) -> None:
        """Fill in one need of the order that is on screen, or with "" the order itself."""
        self.aim(replace(self._field.target, part=part))

    def refresh(self) -> None:
        """Show everything anew: an answer may have changed."""
        visit = self._visit()
        answers = route_of(self._aid, answered(self._aid, visit, self._consult)).counted
        rows = entry_rows(self._aid, answers, self._consult, self._faults(), self._writer)
        self._rows.show(list(rows))
        self.aim(self._field.target)

    def fault_lines(self, found: tuple[Fault, ...]) -> list[str]:
        """These faults, each after the name of its field."""
        return [fault_line(self._aid, fault) for fault in found]

    def forget(self) -> None:
        """Nothing was entered."""
        self._consult = Consult()
        self._rows.show(())
        self._field.forget()
        self.changed.emit()

    def _give(self, target: Target, value: Entered | None) -> None:
        self._consult = with_value(self._consult, target, value)
        self.refresh()
        self.changed.emit()

    def _faults(self) -> tuple[Fault, ...]:
        return faults(self._aid, self._visit(), self._consult, self._today())

    @Property(Rows, constant=True)
    def rows(self) -> Rows:
        """What there is to enter, as rows of heading, field, choice, label, value, fault."""
        return self._rows

    @Property(list, notify=changed)
    def talked(self) -> list[str]:
        """The rows and pages that were talked about."""
        return sorted(self._consult.talked)

    @Property(FieldView, constant=True)
    def field(self) -> FieldView:
        """What is filled in just now."""
        return self._field
