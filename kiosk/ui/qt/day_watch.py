"""Tells when another day has begun while the program runs."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QObject, QTimer, Signal, Slot

CHECK_EVERY_MS = 20_000


class DayWatch(QObject):
    """Looks at the day every CHECK_EVERY_MS, since a machine that slept through midnight has no timer that rang."""

    turned = Signal()

    def __init__(self, today: Callable[[], date], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._today, self._day = today, today()
        self._timer = QTimer(self)
        self._timer.setInterval(CHECK_EVERY_MS)
        self._timer.timeout.connect(self.check)
        self._timer.start()

    @Slot()
    def check(self) -> None:
        """Look once; emit `turned` where the day is another one than at the last look."""
        before, self._day = self._day, self._today()
        if self._day != before:
            self.turned.emit()
