"""A start of the kiosk as a person meets it, left as soon as the first page is painted. Prints when that was."""

import sys
import time

from kiosk.cli import main


def listen() -> None:
    """Have the window tell when it is painted first. Qt is imported behind the program's own rooms, as it does."""
    from PySide6.QtCore import QCoreApplication, QSize

    from kiosk.ui.window import KioskWindow

    open_window = KioskWindow.open

    def painted() -> None:
        print(time.clock_gettime_ns(time.CLOCK_MONOTONIC), flush=True)
        QCoreApplication.quit()

    def open_and_tell(self: KioskWindow, size: QSize, *, windowed: bool) -> None:
        self.window.frameSwapped.connect(painted)
        open_window(self, size, windowed=windowed)

    KioskWindow.open = open_and_tell  # type: ignore[method-assign]  # the program itself has no ear for this


if __name__ == "__main__":
    listen()
    sys.exit(main(["run", "--settings", sys.argv[1]]))
