"""The page of last resort: why nobody can be served, and whether it starts again by itself."""

from collections.abc import Mapping, Sequence

import shiboken6
from PySide6.QtCore import QObject, QSize

from kiosk.ui.window.countdown import Countdown
from kiosk.ui.window.engine import engine_of_pages, load_window
from kiosk.ui.window.kept_open import KeptOpen


class OutOfService(QObject):
    """The page of last resort. It stays until it is closed, unless it counts down."""

    def __init__(self, words: Mapping[str, str], pixels_per_mm: float, for_staff: Sequence[str] = ()) -> None:
        """`for_staff` are sentences for whoever mends it."""
        super().__init__()
        self._engine = engine_of_pages()
        values = {"words": dict(words), "pixelsPerMm": pixels_per_mm, "forStaff": list(for_staff)}
        self._engine.setInitialProperties(values)
        self.window = load_window(self._engine, "OutOfService")
        self._kept_open = KeptOpen(self.window)

    def open(self, size: QSize) -> None:
        """Show the page; size in pixels."""
        self.window.resize(size)
        self.window.show()

    def count_down(self, seconds: int) -> None:
        """Say how long it is until it starts again."""
        Countdown(seconds, lambda left: self.window.setProperty("seconds", left), self)

    def close(self) -> None:
        """Take the page down."""
        self._kept_open.release()
        self.window.close()
        shiboken6.delete(self._engine)
