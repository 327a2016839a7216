"""The record page: keeps a record of the visit on request, one at a time, with a record number or without."""

from collections.abc import Callable
from datetime import date
from enum import StrEnum

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.decision.aid import Aid
from kiosk.decision.consult import Consult
from kiosk.decision.visit import Visit
from kiosk.ui.qt.background_task import BackgroundTask
from kiosk.ui.qt.properties import Property
from kiosk.ui.services import KeepRecord, Kept, Note

QML_IMPORT_NAME = "Bridge"
QML_IMPORT_MAJOR_VERSION = 1

LONGEST = 41
"""Characters held of a record number: one more than is valid, so that a longer one is refused, and not cut."""
EVENTS = {Kept.KEPT: "record_kept", Kept.FAILED: "record_failed", Kept.UNSURE: "record_failed"}


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
    """The record number as typed and the RecordState, for QML to bind to."""

    changed = Signal()

    def __init__(
        self,
        keep: KeepRecord | None,
        now: Callable[[], tuple[Aid, Visit, Consult, date]],
        note: Note,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._keep, self._now, self._note = keep, now, note
        self._task = BackgroundTask(self)
        self._task.succeeded.connect(self._take)
        self._task.failed.connect(self._take_failure)
        self._task.ended.connect(self._note_end)
        self._typed, self._state = "", RecordState.NONE

    @Slot()
    def start(self) -> None:
        """Keep the visit of now in the background; ignored while a record is being kept, or where none is wanted."""
        if self._keep is None or self.keeping:
            return
        keep, number, (aid, visit, entries, day) = self._keep, self._typed, self._now()
        self._task.start(lambda job: keep(aid, visit, entries, day, number))
        self._show(RecordState.KEEPING)

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
        """Clear everything, and drop the result of a record that is still being kept."""
        self._task.abandon()
        self._typed = ""
        self._show(RecordState.NONE)

    def settle(self) -> None:
        """Wait for the record that is being kept."""
        self._task.settle()

    @Slot(str, result=bool)
    def takes(self, text: str) -> bool:
        """Append to the number, from a keyboard or from the screen's."""
        if not self.keeping:
            self._typed = (self._typed + text)[:LONGEST]
            self.changed.emit()
        return True

    @Slot()
    def erase(self) -> None:
        """Remove the last character."""
        if not self.keeping:
            self._typed = self._typed[:-1]
            self.changed.emit()

    def enter(self) -> None:
        """Do nothing: staff are to look at a scanned number before they keep a record by it."""

    @Property(bool, constant=True)
    def offered(self) -> bool:
        """Whether this clinic keeps records."""
        return self._keep is not None

    @Property(str, notify=changed)
    def typed(self) -> str:
        """The record number as typed."""
        return self._typed

    @Property(str, notify=changed)
    def state(self) -> str:
        """The RecordState."""
        return self._state

    @Property(bool, notify=changed)
    def keeping(self) -> bool:
        """Whether a record is being kept."""
        return self._state is RecordState.KEEPING
