"""The visit that is under way, with what the clinic entered for it: held here and nowhere else in the program."""

from PySide6.QtCore import QObject, Signal

from kiosk.decision.aid import Aid
from kiosk.decision.consult import Consult
from kiosk.decision.summary import Summary, summarise
from kiosk.decision.visit import Visit
from kiosk.ui.services import UiServices


class VisitStore(QObject):
    """Holds one frozen `Visit` and one frozen `Consult`; every act replaces them whole.

    A patient's visit has no entries; those of a consult are the clinic's alone.
    """

    visitChanged = Signal()
    entriesChanged = Signal()

    def __init__(self, services: UiServices, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._visit = Visit()
        self._entries = Consult()

    @property
    def visit(self) -> Visit:
        """The current visit."""
        return self._visit

    @property
    def entries(self) -> Consult:
        """The clinic's entries so far; empty outside of a consult."""
        return self._entries

    @property
    def aid(self) -> Aid:
        """The aid in the patient's language."""
        return self._services.aids[self._visit.reading.language or self._services.first_language]

    @property
    def clinic_aid(self) -> Aid:
        """The aid in the clinician's language, which is the one that the kiosk starts in."""
        return self._services.aids[self._services.first_language]

    def set_visit(self, visit: Visit) -> None:
        """Replace the visit."""
        self._visit = visit
        self.visitChanged.emit()

    def set_entries(self, entries: Consult) -> None:
        """Replace the entries."""
        self._entries = entries
        self.entriesChanged.emit()

    def reset(self) -> None:
        """Replace both by empty ones, for the next person."""
        self.set_entries(Consult())
        self.set_visit(Visit())

    def summary(self, aid: Aid | None = None) -> Summary:
        """The summary of the visit so far, in the language of `aid`; without one in the patient's."""
        services, aid = self._services, aid or self.aid
        writer, today = services.writer(aid.language), services.today()
        return summarise(aid, self._visit, services.clinic, writer, today, consult=self._entries)
