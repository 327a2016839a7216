"""The proof that the kiosk lives: a frame was painted and an event answered since the last time it was asked."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer, Slot
from PySide6.QtQuick import QQuickWindow

ASKED = QEvent.Type(QEvent.registerEventType())
"""The event that only we send. It goes the way of every touch: through the filters of the window."""


class ProofOfLife(QObject):
    """Asks the window for both again and again, and calls `prove` when it has them.

    It has no thread of its own: a loop that stands still proves nothing.
    """

    def __init__(self, window: QQuickWindow, prove: Callable[[], object], every_ms: int) -> None:
        super().__init__(window)
        self._window, self._prove = window, prove
        self._painted = self._answered = True
        window.frameSwapped.connect(self._see_frame)
        window.installEventFilter(self)
        self._timer = QTimer(self)
        self._timer.setInterval(every_ms)
        self._timer.timeout.connect(self.ask)
        self._timer.start()

    @Slot()
    def ask(self) -> None:
        """Send the event, and have a frame painted."""
        self._painted = self._answered = False
        QCoreApplication.postEvent(self._window, QEvent(ASKED))
        self._window.update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take our own event; everything else goes on."""
        if event.type() != ASKED:
            return False
        if not self._answered:
            self._answered = True
            self._tell()
        return True

    @Slot()
    def _see_frame(self) -> None:
        if not self._painted:
            self._painted = True
            self._tell()

    def _tell(self) -> None:
        if self._painted and self._answered:
            self._prove()
