"""The seconds that are left, counted down."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Slot

SECOND_MS = 1_000


class Countdown(QObject):
    """Calls `show` with each second that is left, down to 0."""

    def __init__(self, seconds: int, show: Callable[[int], object], parent: QObject) -> None:
        super().__init__(parent)
        self._left, self._show = seconds, show
        self._timer = QTimer(self)
        self._timer.setInterval(SECOND_MS)
        self._timer.timeout.connect(self.pass_second)
        show(seconds)
        self._timer.start()

    @Slot()
    def pass_second(self) -> None:
        """One second has passed."""
        self._left -= 1
        self._show(self._left)
        if self._left <= 0:
            self._timer.stop()
