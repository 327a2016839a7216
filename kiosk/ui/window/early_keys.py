"""The keys that were pressed on the first page before its session came: a key of the voice does its part then."""

from collections import deque
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent

MOST = 16
"""How many are remembered, the last ones."""


class EarlyKeys(QObject):
    """An event filter of the window that holds nothing back."""

    def __init__(self, window: QObject) -> None:
        super().__init__(window)
        self._window = window
        self._pressed: deque[int] = deque(maxlen=MOST)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Remember each press of a key."""
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and not event.isAutoRepeat():
            self._pressed.append(event.key())
        return False

    def hand_over(self, press: Callable[[int], None]) -> None:
        """Press them again, and watch no more."""
        self._window.removeEventFilter(self)
        for key in self._pressed:
            press(key)
        self._pressed.clear()
