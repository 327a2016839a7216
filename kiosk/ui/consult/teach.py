"""The page of what the person says back: a tick for each key fact, and whether somebody came along."""

from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.decision.consult import says_back
from kiosk.decision.talk import talk_lines
from kiosk.ui.pages.question import as_line
from kiosk.ui.qt.list_model import ListModel
from kiosk.ui.qt.properties import Property
from kiosk.ui.services import CalendarWriter
from kiosk.ui.visit_store import VisitStore

QML_IMPORT_NAME = "Bridge"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class FactRow:
    """A key fact by key and name, and whether it was said back."""

    fact: str
    label: str
    chosen: bool


@QmlElement
class TeachView(QObject):
    """The key facts and what will be printed, in the clinician's language, for QML to bind to."""

    changed = Signal()

    def __init__(self, store: VisitStore, writer: CalendarWriter, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store, self._writer = store, writer
        self._facts = ListModel(FactRow, self)
        store.entriesChanged.connect(self.refresh)
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Show what is ticked."""
        talk, said_back = self._store.clinic_aid.consult.talk, self._store.entries.said_back
        facts = talk.facts if talk else ()
        self._facts.show([FactRow(each.key, as_line(each.text), each.key in said_back) for each in facts])
        self.changed.emit()

    @Slot(str)
    def turn(self, fact: str) -> None:
        """Mark a key fact as said back, or take the mark away."""
        self._store.set_entries(says_back(self._store.entries, fact))

    @Slot()
    def turnCompanion(self) -> None:
        """Say that somebody came along, or no longer."""
        entries = self._store.entries
        self._store.set_entries(replace(entries, companion=not entries.companion))

    @Property(bool, constant=True)
    def offered(self) -> bool:
        """Whether this aid has key facts."""
        return self._store.clinic_aid.consult.talk is not None

    @Property(ListModel, constant=True)
    def facts(self) -> ListModel:
        """The key facts, as rows of fact, label, chosen."""
        return self._facts

    @Property(bool, notify=changed)
    def companion(self) -> bool:
        """Whether somebody came along."""
        return self._store.entries.companion

    @Property(str, notify=changed)
    def prints(self) -> str:
        """What will be printed about the talk."""
        return " ".join(talk_lines(self._store.clinic_aid, self._store.entries, self._writer))
