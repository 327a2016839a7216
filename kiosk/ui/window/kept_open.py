"""A window that nobody closes from outside: where people are alone with it, Alt+F4 leads to a bare desktop."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtQuick import QQuickWindow


class KeptOpen(QObject):
    """Refuses every close that is asked of the window, until it is released."""

    def __init__(self, window: QQuickWindow) -> None:
        super().__init__(window)
        self._window = window
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A close goes no further."""
        if event.type() != QEvent.Type.Close:
            return False
        event.ignore()
        return True

    def release(self) -> None:
        """Let the program itself close the window."""
        self._window.removeEventFilter(self)
