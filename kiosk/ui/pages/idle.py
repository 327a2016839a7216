"""The idle warning: asks whether the person is still there, and says when nobody answered."""

from PySide6.QtCore import QEvent, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.ui.qt.properties import Property
from kiosk.ui.services import IdleClock, Note

QML_IMPORT_NAME = "Bridge"
QML_IMPORT_MAJOR_VERSION = 1

CHECK_EVERY_MS = 500

_ACTS = frozenset({
    QEvent.Type.TouchBegin,
    QEvent.Type.TouchUpdate,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseMove,
    QEvent.Type.KeyPress,
    QEvent.Type.Wheel,
})  # fmt: skip


@QmlElement
class IdleView(QObject):
    """The warning and its countdown, for QML to bind to. Watches the window as an event filter."""

    changed = Signal()
    over = Signal()

    def __init__(self, clock: IdleClock, note: Note, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self._note = note
        self._left: int | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(CHECK_EVERY_MS)
        self._timer.timeout.connect(self.check)

    def watch(self) -> None:
        """Begin to look at the clock."""
        self._timer.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take note of every touch and key on its way; none is held back."""
        if event.type() in _ACTS:
            self._clock.touched()
        return False

    @Slot()
    def check(self) -> None:
        """Look at the clock once."""
        left = self._clock.seconds_left()
        if left == self._left:
            return
        if self._left is None and left:
            self._note("idle_warned")
        self._left = left
        self.changed.emit()
        if left == 0:
            self.over.emit()

    def follow(self, clock: IdleClock) -> None:
        """Go by another clock from now on: somebody is here, and the one before is at rest."""
        self._clock.rest()
        self._clock = clock
        clock.touched()
        self.check()

    def rest(self) -> None:
        """Nobody is here any more."""
        self._clock.rest()
        self.check()

    @Slot()
    def stay(self) -> None:
        """The person needs more time."""
        self._clock.stay()
        self.check()

    @Slot(bool)
    def hold(self, holding: bool) -> None:
        """Something lasting is under way, such as printing."""
        self._clock.hold(holding)

    @Property(bool, notify=changed)
    def warning(self) -> bool:
        """Whether the person is asked if they are still there."""
        return self._left is not None

    @Property(int, notify=changed)
    def secondsLeft(self) -> int:
        """Seconds to answer."""
        return self._left or 0
