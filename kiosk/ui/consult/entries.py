"""What the clinic enters, shown as lines, and filled in one field at a time."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from PySide6.QtCore import QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.decision.apply_entries import answered
from kiosk.decision.consult import Entered, talk
from kiosk.decision.consult_form import FieldKind
from kiosk.decision.entry_errors import EntryError, entry_errors
from kiosk.decision.visit import route_of
from kiosk.ui.consult.entry_rows import EntryRow, Target, entry_rows, fault_line, with_value
from kiosk.ui.consult.field import FieldView
from kiosk.ui.qt.list_model import ListModel
from kiosk.ui.qt.properties import Property
from kiosk.ui.services import CalendarWriter
from kiosk.ui.visit_store import VisitStore

QML_IMPORT_NAME = "Bridge"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class EntriesView(QObject):
    """The entries of the visit in the store, in the clinician's language, for QML to bind to."""

    changed = Signal()

    def __init__(
        self,
        store: VisitStore,
        writer: CalendarWriter,
        today: Callable[[], date],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._store, self._aid, self._writer, self._today = store, store.clinic_aid, writer, today
        self._rows = ListModel(EntryRow, self)
        self._field = FieldView(store.clinic_aid, writer, today, self._give, self)
        store.entriesChanged.connect(self.changed)

    def turn_talked(self, key: str) -> None:
        """Mark a row or a page as talked about, or no longer."""
        self._store.set_entries(talk(self._store.entries, key))

    def is_list(self, field: str, choice: str) -> bool:
        """Whether that is no single thing to fill in: there is no such field, or it has an order for each choice."""
        entry = self._aid.consult.field(field)
        return entry is None or (entry.kind is FieldKind.ORDERS and not choice)

    def aim(self, target: Target) -> None:
        """Fill that in from now on."""
        self._field.aim(target, self._store.entries, self._faults())

    def aim_at_part(self, part: str) -> None:
        """Fill in one need of the order that is on screen, or with "" the order itself."""
        self.aim(replace(self._field.target, part=part))

    def refresh(self) -> None:
        """Show everything anew: an answer may have changed."""
        entries = self._store.entries
        answers = route_of(self._aid, answered(self._aid, self._store.visit, entries)).counted
        rows = entry_rows(self._aid, answers, entries, self._faults(), self._writer)
        self._rows.show(list(rows))
        self.aim(self._field.target)

    def fault_lines(self, found: tuple[EntryError, ...]) -> list[str]:
        """These faults, each after the name of its field."""
        return [fault_line(self._aid, fault) for fault in found]

    def forget(self) -> None:
        """Show nothing that was entered."""
        self._rows.show(())
        self._field.forget()

    def _give(self, target: Target, value: Entered | None) -> None:
        self._store.set_entries(with_value(self._store.entries, target, value))
        self.refresh()

    def _faults(self) -> tuple[EntryError, ...]:
        return entry_errors(self._aid, self._store.visit, self._store.entries, self._today())

    @Property(ListModel, constant=True)
    def rows(self) -> ListModel:
        """What there is to enter, as rows of heading, field, choice, label, value, fault."""
        return self._rows

    @Property(list, notify=changed)
    def talked(self) -> list[str]:
        """The rows and pages that were talked about."""
        return sorted(self._store.entries.talked)

    @Property(FieldView, constant=True)
    def field(self) -> FieldView:
        """What is filled in just now."""
        return self._field
