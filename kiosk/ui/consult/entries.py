"""The clinic's entries as a list, and the field that is being filled in."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from PySide6.QtCore import QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.decision.answers import Answers
from kiosk.decision.apply_entries import answered
from kiosk.decision.consult import Entered, talk
from kiosk.decision.consult_form import FieldKind
from kiosk.decision.entry_errors import EntryError, LettersMissing, entry_errors
from kiosk.decision.overview import Entry, entries_of
from kiosk.decision.visit import route_of
from kiosk.ui.consult.entry_rows import EntryRow, Target, entry_rows, fault_line, label_of, with_value
from kiosk.ui.consult.field import FieldView
from kiosk.ui.consult.order import OrderView
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
        letters_missing: LettersMissing,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._store, self._aid, self._writer, self._today = store, store.clinic_aid, writer, today
        self._letters_missing = letters_missing
        self._rows = ListModel(EntryRow, self)
        self._field = FieldView(store.clinic_aid, writer, today, self._give, self)
        self._order = OrderView(store.clinic_aid, writer, today, self._give, self)
        store.entriesChanged.connect(self.changed)

    def turn_talked(self, key: str) -> None:
        """Mark a comparison row or a page, by its key, as talked about, or take the mark away."""
        self._store.set_entries(talk(self._store.entries, key))

    def is_list(self, field: str, choice: str) -> bool:
        """Whether only the whole list can be shown: there is no such field, or it has an order for each choice."""
        entry = self._aid.consult.field(field)
        return entry is None or (entry.kind is FieldKind.ORDERS and not choice)

    def aim(self, target: Target) -> None:
        """Select what the field's page fills in."""
        entries = self._store.entries
        self._field.aim(target, entries, self._faults())
        self._order.aim(target, self._answers, entries)
        self.changed.emit()

    def aim_at_part(self, part: str) -> None:
        """Select one need of the current order, or with "" the order itself."""
        self.aim(replace(self._field.target, part=part))

    def refresh(self) -> None:
        """Fill the list and the field anew: an answer may have changed."""
        entries = self._store.entries
        rows = entry_rows(self._aid, self._answers, entries, self._faults(), self._writer)
        self._rows.show(list(rows))
        self.aim(self._field.target)

    def fault_lines(self) -> list[str]:
        """All that is wrong, each after the name of its field."""
        return [fault_line(self._aid, fault) for fault in self._faults()]

    def forget(self) -> None:
        """Clear the list and the field."""
        self._rows.show(())
        self.leave()

    def leave(self) -> None:
        """Select nothing."""
        self._field.forget()
        self._order.forget()

    @property
    def open_entries(self) -> list[Entry]:
        """The entries that are still open."""
        found = entries_of(self._aid, self._store.visit, self._store.entries, self._today())
        return [entry for entry in found if not entry.filled]

    @property
    def following(self) -> Target | None:
        """The next open entry after the one that is being filled in; after the last one it is the first."""
        here, places = self._field.target, [each.key for each in self._aid.consult.fields]
        left = [each for each in self.open_entries if (each.field, each.choice) != (here.field, here.choice)]
        later = (
            [each for each in left if places.index(each.field) > places.index(here.field)]
            if here.field
            else []
        )
        beside = self._after_choice(left, here)
        following = next(iter([*beside, *later, *left]), None)
        return Target(following.field, following.choice) if following else None

    def _after_choice(self, left: list[Entry], here: Target) -> list[Entry]:
        """Those of the same field that come after the choice."""
        field = self._aid.consult.field(here.field)
        choices = [choice for subject in field.about for choice in subject.choices] if field else []
        if here.choice not in choices:
            return []
        after = choices[choices.index(here.choice) :]
        return [each for each in left if each.field == here.field and each.choice in after]

    def _give(self, target: Target, value: Entered | None) -> None:
        self._store.set_entries(with_value(self._store.entries, target, value))
        self.refresh()

    @property
    def _answers(self) -> Answers:
        return route_of(self._aid, answered(self._aid, self._store.visit, self._store.entries)).counted

    def _faults(self) -> tuple[EntryError, ...]:
        visit, entries = self._store.visit, self._store.entries
        return entry_errors(self._aid, visit, entries, self._today(), self._letters_missing)

    @Property(ListModel, constant=True)
    def rows(self) -> ListModel:
        """What there is to enter, as rows of heading, field, choice, label, value, fault."""
        return self._rows

    @Property(list, notify=changed)
    def talked(self) -> list[str]:
        """The keys of the comparison rows and pages that were talked about."""
        return sorted(self._store.entries.talked)

    @Property(str, notify=changed)
    def nextName(self) -> str:
        """The name of the next open entry; "" where none is left."""
        target = self.following
        field = self._aid.consult.field(target.field) if target else None
        return label_of(self._aid, field, target) if target and field else ""

    @Property(OrderView, constant=True)
    def order(self) -> OrderView:
        """The order that is being filled in."""
        return self._order

    @Property(FieldView, constant=True)
    def field(self) -> FieldView:
        """The field that is being filled in."""
        return self._field
