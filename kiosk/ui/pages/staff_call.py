"""The call for staff: under way, heard, or not, which sends the person to the desk."""

from collections.abc import Callable
from enum import StrEnum

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.ui.qt.background_task import BackgroundTask
from kiosk.ui.qt.properties import Property
from kiosk.ui.services import Note

QML_IMPORT_NAME = "Bridge"
QML_IMPORT_MAJOR_VERSION = 1


class CallState(StrEnum):
    """How the call stands."""

    CALLING = "calling"
    COMING = "coming"
    DESK = "desk"


_WORDS = {
    CallState.CALLING: ("call_calling_title", "call_calling_text"),
    CallState.COMING: ("call_coming_title", "call_coming_text"),
    CallState.DESK: ("call_desk_title", "call_desk_text"),
}
"""The keys of title and text in each state."""


@QmlElement
class StaffCallView(QObject):
    """One call at a time, for QML to bind to."""

    changed = Signal()

    def __init__(self, call: Callable[[], bool], note: Note, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._call, self._note = call, note
        self._state = CallState.DESK
        self._calls = 0
        self._task = BackgroundTask(self)
        self._task.succeeded.connect(self._take)

    def begin(self) -> None:
        """Call, if no call is under way."""
        if not self._task.running:
            self._show(CallState.CALLING)
            self._task.start(lambda job: self._call())

    def settle(self) -> None:
        """Wait for the call that is under way."""
        self._task.settle()

    @Slot(object)
    def _take(self, heard: bool) -> None:
        self._calls += 1
        self._note("staff_called", calls=self._calls, heard=int(heard))
        self._show(CallState.COMING if heard else CallState.DESK)

    def _show(self, state: CallState) -> None:
        self._state = state
        self.changed.emit()

    @property
    def state(self) -> CallState:
        """How the call stands."""
        return self._state

    @Property(str, notify=changed)
    def title(self) -> str:
        """The key of the panel's title."""
        return _WORDS[self._state][0]

    @Property(str, notify=changed)
    def text(self) -> str:
        """The key of the panel's text."""
        return _WORDS[self._state][1]
