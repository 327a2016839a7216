"""A start of the kiosk as a person meets it, left as soon as the first page is painted. Prints when that was."""

import sys
import time

from PySide6.QtCore import QCoreApplication, QSize

from kiosk.cli import main
from kiosk.ui.window import KioskWindow

open_window = KioskWindow.open


def painted() -> None:
    """Tell the time and leave."""
    print(time.clock_gettime_ns(time.CLOCK_MONOTONIC), flush=True)
    QCoreApplication.quit()


def open_and_tell(self: KioskWindow, size: QSize, *, windowed: bool) -> None:
    """What the program does, with an ear at the window."""
    self.window.frameSwapped.connect(painted)
    open_window(self, size, windowed=windowed)


if __name__ == "__main__":
    KioskWindow.open = open_and_tell  # type: ignore[method-assign]  # the program itself has no ear for this
    sys.exit(main(["run", "--settings", sys.argv[1]]))
