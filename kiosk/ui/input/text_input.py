"""Keys as a keyboard or a barcode reader sends them, taken by whatever waits for them on screen."""

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent

_ENDS = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab})
"""What readers send after a code."""
_SHORTCUT = (
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
)


class TextTarget(Protocol):
    """Something on screen that takes what is typed."""

    def takes(self, text: str) -> bool:
        """Take a character; False for one that is nothing to it."""

    def erase(self) -> None:
        """Take the last character back."""

    def enter(self) -> None:
        """All is typed."""


class TextInput(QObject):
    """Watches the window as an event filter, before key navigation. `waiting` gives what takes keys just now."""

    def __init__(self, waiting: Callable[[], TextTarget | None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._waiting = waiting
        self._by_keys: TextTarget | None = None
        """What keys were typed into: a Return that follows them ends it; any other one presses a button."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hand a key on to what waits for it."""
        target = self._waiting()
        if target is None:
            self._by_keys = None
        if target is None or not isinstance(event, QKeyEvent) or event.type() is not QEvent.Type.KeyPress:
            return False
        return self._press(target, event)

    def _press(self, target: TextTarget, event: QKeyEvent) -> bool:
        typed = self._by_keys is target
        if event.key() in _ENDS and typed:
            self._by_keys = None
            target.enter()
            return True
        if event.key() == Qt.Key.Key_Backspace:
            target.erase()
            return True
        text = event.text()
        if not text.isprintable() or not text or event.modifiers() & _SHORTCUT:
            return False
        if event.isAutoRepeat():
            return True
        if text == " " and not typed:
            return False  # it presses the button that has the focus
        taken = target.takes(text)
        self._by_keys = target if taken else self._by_keys
        return taken
