"""The idle warning: asks whether the person is still there, counts down, and tells when nobody answered."""

from PySide6.QtCore import QEvent, QObject, QTimer, Signal, Slot
from PySide6.QtGui import QEventPoint, QKeyEvent, QTouchEvent
from PySide6.QtQml import QmlElement

from kiosk.ui.qt.properties import Property
from kiosk.ui.services import IdleClock, Note

QML_IMPORT_NAME = "Bridge"
QML_IMPORT_MAJOR_VERSION = 1

CHECK_EVERY_MS = 500


def is_press(event: QEvent) -> bool:
    """Whether somebody just pressed something: not a contact that rests or trembles, and not a key that is held."""
    if isinstance(event, QTouchEvent):
        return any(point.state() is QEventPoint.State.Pressed for point in event.points())
    if isinstance(event, QKeyEvent):
        return event.type() is QEvent.Type.KeyPress and not event.isAutoRepeat()
    return event.type() is QEvent.Type.MouseButtonPress


@QmlElement
class IdleView(QObject):
    """The warning and its countdown, for QML to bind to. An event filter of the window that reports every press."""

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
        """Start to check the clock, every CHECK_EVERY_MS."""
        self._timer.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Report every press to the clock; none is held back."""
        if is_press(event):
            self._clock.touched()
        return False

    @Slot()
    def act(self) -> None:
        """Take note that somebody did something, by whatever way: turned a page, changed an answer, opened a panel."""
        self._clock.touched()

    @Slot()
    def check(self) -> None:
        """Check the clock once: update the countdown, and emit `over` when it is over."""
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
        """Use another clock, started now; the one before is stopped."""
        self._clock.rest()
        self._clock = clock
        clock.touched()
        self.check()

    def rest(self) -> None:
        """Stop the clock until the next press."""
        self._clock.rest()
        self.check()

    @Slot()
    def stay(self) -> None:
        """Close the warning and begin to count anew."""
        self._clock.stay()
        self.check()

    def hold(self, holding: bool, at_most: float | None = None) -> None:
        """Count something lasting, such as printing, as activity, until it is told otherwise or for so many seconds."""
        self._clock.hold(holding, at_most)

    @Property(bool, notify=changed)
    def warning(self) -> bool:
        """Whether the warning is shown."""
        return self._left is not None

    @Property(int, notify=changed)
    def secondsLeft(self) -> int:
        """Seconds left to answer the warning."""
        return self._left or 0
