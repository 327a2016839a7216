"""Typed text from a keyboard or a barcode reader, handed to the view model that takes it."""

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
    """A view model that takes typed text."""

    def takes(self, text: str) -> bool:
        """Append text; false where it is not taken, so that the key may do something else."""

    def erase(self) -> None:
        """Remove the last character."""

    def enter(self) -> None:
        """Act on the end of the text: Return, Enter or Tab."""


class TextInput(QObject):
    """An event filter of the window, ahead of key navigation. `waiting` gives the current target, if there is one."""

    def __init__(self, waiting: Callable[[], TextTarget | None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._waiting = waiting
        self._by_keys: TextTarget | None = None
        """The target of the last typed character: Return ends its text, and presses a button otherwise."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hand a key press to the target."""
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
