"""A start of the kiosk as a person meets it, left as soon as the first page is on the glass.

Prints when it was first painted, and when its picture was there too.
"""

import gc
import sys
import time
from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtQuick import QQuickWindow


def tell_and_leave(window: "QQuickWindow", act: Callable[[], None]) -> None:
    """In place of what follows the first page: say when it was painted, and leave."""
    from PySide6.QtCore import QCoreApplication, QTimer

    times: list[int] = []

    def painted() -> None:
        times.append(time.clock_gettime_ns(time.CLOCK_MONOTONIC))
        if window.property("drawn"):
            print(times[0], times[-1], flush=True)
            # Not from within the frame: Qt takes the window down at once, and still has to finish painting it.
            QTimer.singleShot(0, QCoreApplication.quit)

    window.frameSwapped.connect(painted)


if __name__ == "__main__":
    gc.disable()  # as the command does before it loads what it needs
    from kiosk import cli, startup

    startup.once_painted = tell_and_leave
    sys.exit(cli.main(["run", "--settings", sys.argv[1]]))
