"""Printing in a consult, and the record: what is read back, in which letters, how often each sheet is printed."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtQml import QmlElement

from kiosk.decision.aid import Aid
from kiosk.decision.consult import Consult
from kiosk.decision.sheet import by_default, that_apply
from kiosk.decision.visit import prints_large
from kiosk.ui.consult.a_desk import ConsultDesk
from kiosk.ui.pages.printing import Stack
from kiosk.ui.services import UiServices

if TYPE_CHECKING:
    from kiosk.ui.session import Session

QML_IMPORT_NAME = "Bridge"
QML_IMPORT_MAJOR_VERSION = 1


# The linter of QML learns of it only if it comes before consult_session.py, as it does by name.
@QmlElement
class ConsultPress(ConsultDesk):
    """The part of a consult that draws, prints and keeps."""

    _session: "Session"
    _services: UiServices

    @property
    def aid(self) -> Aid:
        """The aid in the clinician's language."""
        return self._services.aids[self._services.first_language]

    @property
    def entered(self) -> Consult:
        """What the clinic entered so far."""
        return self._entries.consult

    @Slot()
    def _draw(self) -> None:
        """Draw what will be printed, as it stands now."""
        summary, sheets = self._session.summary(), self._services.sheets
        titles = self._services.sheet_titles[self.aid.language]
        said = self._entries.fault_lines(summary.faults)
        self._read_back.offer(that_apply(sheets, summary), by_default(sheets, summary), titles, said)
        self._read_back.draw(summary, prints_large(self._session.visit))

    @Slot(bool)
    def chooseLetters(self, large: bool) -> None:
        """The patient's sheets in large letters, or in usual ones."""
        self._session.choosePrint(large)
        self._draw()

    @Slot()
    def printAll(self) -> None:
        """Print what was read back; the clinic's own copy comes in its own language, in usual letters."""
        keys, session = self._read_back.keys, self._session
        stacks = [Stack(session.summary(), keys, prints_large(session.visit))]
        if self._read_back.clinic_copy:
            stacks.append(Stack(session.summary_in(self.aid), tuple(dict.fromkeys(keys)), large_print=False))
        if keys:
            session.printing.start_all(tuple(stacks))

    @Slot()
    def keepRecord(self) -> None:
        """Keep a record of what the person answered, in the language in which they did."""
        self._record.start(self._session.aid, self._session.visit)
