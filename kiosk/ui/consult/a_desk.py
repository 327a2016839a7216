"""The views of all that staff see in a consult, as QML is given them."""

from PySide6.QtCore import QObject
from PySide6.QtQml import QmlElement

from kiosk.ui.consult.code import CodeView
from kiosk.ui.consult.entries import EntriesView
from kiosk.ui.consult.overview import OverviewView
from kiosk.ui.consult.pin import PinView
from kiosk.ui.consult.print_preview import ReadBackView
from kiosk.ui.consult.record import RecordView
from kiosk.ui.qt.properties import Property

QML_IMPORT_NAME = "Bridge"
QML_IMPORT_MAJOR_VERSION = 1


# The linter of QML learns of it only if it comes before consult_session.py, as it does by name.
@QmlElement
class ConsultDesk(QObject):
    """One view for each matter, made by the consult; none is ever replaced by another."""

    _pin: PinView
    _code: CodeView
    _overview: OverviewView
    _entries: EntriesView
    _read_back: ReadBackView
    _record: RecordView

    @Property(PinView, constant=True)
    def pin(self) -> PinView:
        """The way in."""
        return self._pin

    @Property(CodeView, constant=True)
    def code(self) -> CodeView:
        """The code as it comes."""
        return self._code

    @Property(OverviewView, constant=True)
    def overview(self) -> OverviewView:
        """What matters, and the pages."""
        return self._overview

    @Property(EntriesView, constant=True)
    def entries(self) -> EntriesView:
        """What the clinic enters."""
        return self._entries

    @Property(ReadBackView, constant=True)
    def readBack(self) -> ReadBackView:
        """What will be printed."""
        return self._read_back

    @Property(RecordView, constant=True)
    def record(self) -> RecordView:
        """What is kept of it, where a clinic wants a record."""
        return self._record
