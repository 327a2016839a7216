"""Typed text from a keyboard or a barcode reader, handed to the view model that takes it."""

from collections.abc import Callable, Mapping
from typing import Protocol
from unicodedata import normalize

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent

from kiosk.ui.input.scan import Scan

_ENDS = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab})
"""What readers send after a code."""
_KEYPAD: Mapping[int, str] = {
    Qt.Key.Key_Insert: "0",
    Qt.Key.Key_End: "1",
    Qt.Key.Key_Down: "2",
    Qt.Key.Key_PageDown: "3",
    Qt.Key.Key_Left: "4",
    Qt.Key.Key_Clear: "5",
    Qt.Key.Key_Right: "6",
    Qt.Key.Key_Home: "7",
    Qt.Key.Key_Up: "8",
    Qt.Key.Key_PageUp: "9",
}
"""What the keys of a keypad are while NumLock is off, and what is written on them."""
_ACCENTS: Mapping[int, str] = {
    Qt.Key.Key_Dead_Grave: "\u0300",
    Qt.Key.Key_Dead_Acute: "\u0301",
    Qt.Key.Key_Dead_Circumflex: "\u0302",
    Qt.Key.Key_Dead_Tilde: "\u0303",
    Qt.Key.Key_Dead_Diaeresis: "\u0308",
    Qt.Key.Key_Dead_Abovering: "\u030a",
    Qt.Key.Key_Dead_Caron: "\u030c",
    Qt.Key.Key_Dead_Cedilla: "\u0327",
}
"""The accents of dead keys, as characters that join the letter before them."""
_MARKS: Mapping[str, str] = {"\u0300": "`", "\u0301": "'", "\u0302": "^", "\u0303": "~", "\u0308": '"'}
"""What a dead key and the space bar behind it stand for: of the acute the apostrophe, which has no other key there."""
_TOUCHES = frozenset({QEvent.Type.TouchBegin, QEvent.Type.MouseButtonPress})
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
    """An event filter of the window, ahead of key navigation. `waiting` gives the current target, if there is one.

    A hand-over code that is scanned goes to who waits for one, by `scanned`, and nowhere else.
    """

    def __init__(
        self,
        waiting: Callable[[], TextTarget | None],
        now: Callable[[], float],
        parent: QObject | None = None,
        *,
        scanned: Callable[[], bool] = lambda: False,
    ) -> None:
        super().__init__(parent)
        self._waiting, self._now, self._scanned = waiting, now, scanned
        self._scan = Scan()
        self._accent = ""
        """The accent of a dead key, for the letter after it."""
        self._by_keys: TextTarget | None = None
        """The target of the last typed character: Return ends its text, and presses a button otherwise."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hand a key press to the target."""
        target = self._waiting()
        if target is None:
            self._by_keys = None
        if event.type() in _TOUCHES:
            self._accent = ""
        if not isinstance(event, QKeyEvent) or event.type() is not QEvent.Type.KeyPress:
            return False
        if not self._scanned() and self._of_a_scan(target, event):
            return True
        taken = target is not None and self._press(target, event)
        if event.text().isprintable() and event.text():
            self._scan.typed(event.text(), self._now(), taken=taken)
        return taken

    def _of_a_scan(self, target: TextTarget | None, event: QKeyEvent) -> bool:
        """Keep a reader's burst from everything; what of it was typed before it was known is removed."""
        now = self._now()
        if self._scan.goes_on(now):
            if event.key() in _ENDS:
                self._scan.end()
            return True
        taken = self._scan.begins(event.text(), now) if event.text() else None
        if taken is None:
            return False
        if target:
            for _ in range(taken):
                target.erase()
        self._by_keys = None
        return True

    def _press(self, target: TextTarget, event: QKeyEvent) -> bool:
        typed = self._by_keys is target
        if event.key() in _ENDS and typed:
            self._by_keys = None
            target.enter()
            return True
        if event.key() == Qt.Key.Key_Backspace:
            self._accent = ""
            target.erase()
            return True
        if accent := _ACCENTS.get(event.key()):
            self._accent = accent
            return True
        text = self._text(event)
        if not text.isprintable() or not text or event.modifiers() & _SHORTCUT:
            return False
        if event.isAutoRepeat():
            return True
        if text == " " and not typed:
            return False  # it presses the button that has the focus
        taken = target.takes(text)
        self._by_keys = target if taken else self._by_keys
        return taken

    def _text(self, event: QKeyEvent) -> str:
        """The character, with the accent of the dead key before it; a digit where NumLock is off on the keypad."""
        if event.modifiers() & Qt.KeyboardModifier.KeypadModifier and event.key() in _KEYPAD:
            return _KEYPAD[event.key()]
        accent, letter = (self._accent, event.text()) if event.text() else ("", "")
        if not accent:
            return letter
        self._accent = ""
        if letter == " ":
            return _MARKS.get(accent, letter)
        composed = normalize("NFC", letter + accent)
        return composed if len(composed) == 1 else letter
