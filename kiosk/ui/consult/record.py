"""A record of the visit, where a clinic wants one: kept on request, one at a time, with a number or without."""

from collections.abc import Callable
from datetime import date
from enum import StrEnum
from uuid import UUID, uuid4

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.decision.aid import Aid
from kiosk.decision.answers import Answers
from kiosk.decision.visit import Visit
from kiosk.ui.qt.background_task import BackgroundTask
from kiosk.ui.qt.properties import Property
from kiosk.ui.services import KeepRecord, Kept, Note

QML_IMPORT_NAME = "Bridge"
QML_IMPORT_MAJOR_VERSION = 1

LONGEST = 41
"""Letters that are held of a number: one more than any has, so that one that is too long is refused, not cut."""
EVENTS = {Kept.KEPT: "record_kept", Kept.FAILED: "record_failed", Kept.UNSURE: "record_failed"}

_Sent = tuple[str, Answers, str]


class RecordState(StrEnum):
    """What became of the record, as Kept says it; NONE before one was asked for, KEEPING until that is known."""

    NONE = ""
    KEEPING = "keeping"
    KEPT = "kept"
    REFUSED = "refused"
    FAILED = "failed"
    UNSURE = "unsure"


@QmlElement
class RecordView(QObject):
    """The record number as it is typed, and what became of the record, for QML to bind to."""

    changed = Signal()

    def __init__(
        self, keep: KeepRecord | None, today: Callable[[], date], note: Note, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._keep, self._today, self._note = keep, today, note
        self._task = BackgroundTask(self)
        self._task.succeeded.connect(self._take)
        self._task.failed.connect(self._take_failure)
        self._task.ended.connect(self._note_end)
        self._typed, self._state = "", RecordState.NONE
        self._sent: _Sent | None = None
        self._identity = uuid4()

    def start(self, aid: Aid, visit: Visit) -> None:
        """Keep that visit; does nothing while a record is being kept, or where none is wanted."""
        if self._keep is None or self.keeping:
            return
        keep, number, day = self._keep, self._typed, self._today()
        identity = self._identity_of((aid.language, visit.answers, number))
        self._task.start(lambda job: keep(aid, visit, day, number, identity))
        self._show(RecordState.KEEPING)

    def _identity_of(self, sent: _Sent) -> UUID:
        """The same for the same record, so that a place which has it already makes no second one of it."""
        if sent != self._sent:
            self._sent, self._identity = sent, uuid4()
        return self._identity

    @Slot(object)
    def _take(self, kept: Kept) -> None:
        self._show(RecordState(kept))

    @Slot()
    def _take_failure(self) -> None:
        self._show(RecordState.UNSURE)

    @Slot(object)
    def _note_end(self, kept: Kept | Exception) -> None:
        event = EVENTS.get(Kept.UNSURE if isinstance(kept, Exception) else kept)
        if event:
            self._note(event)

    def _show(self, state: RecordState) -> None:
        self._state = state
        self.changed.emit()

    def forget(self) -> None:
        """The consult is over: no number, and nothing of a record that is still on its way."""
        self._task.abandon()
        self._typed, self._sent, self._identity = "", None, uuid4()
        self._show(RecordState.NONE)

    def settle(self) -> None:
        """Wait until no record is on its way."""
        self._task.settle()

    @Slot(str, result=bool)
    def takes(self, text: str) -> bool:
        """One character more of the number, from the keyboard or from the glass."""
        if not self.keeping:
            self._typed = (self._typed + text)[:LONGEST]
            self.changed.emit()
        return True

    @Slot()
    def erase(self) -> None:
        """One character less."""
        if not self.keeping:
            self._typed = self._typed[:-1]
            self.changed.emit()

    def enter(self) -> None:
        """A Return of a keyboard or a reader keeps nothing: the number is looked at first."""

    @Property(bool, constant=True)
    def offered(self) -> bool:
        """Whether the clinic wants records."""
        return self._keep is not None

    @Property(str, notify=changed)
    def typed(self) -> str:
        """The number as far as it is typed."""
        return self._typed

    @Property(str, notify=changed)
    def state(self) -> str:
        """The RecordState."""
        return self._state

    @Property(bool, notify=changed)
    def keeping(self) -> bool:
        """Whether a record is on its way."""
        return self._state is RecordState.KEEPING
