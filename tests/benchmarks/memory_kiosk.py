"""The kiosk as a person meets it, led through every page. Prints what the process holds as JSON, in MB.

Once with the first page on the glass, once when all behind it is loaded, the engine too, and once after every page.
"""

import json
import sys
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from kiosk import cli, startup
from tests.benchmarks.memory import held_mb

if TYPE_CHECKING:
    from PySide6.QtQuick import QQuickWindow

LOADED_MS = startup.LOAD_PDF_ENGINE_AFTER_MS + 2_000
LOOKED_AT_MS = 150
PANELS = ("reading", "help", "answers", "startover")

held: dict[str, float] = {}
once_painted = startup.once_painted


def walk(window: "QQuickWindow") -> Iterator[int]:
    """Every page and panel; gives how many milliseconds each is looked at."""
    from kiosk.ui.session import Session
    from tests.benchmarks.pages import every_page

    held["loaded"] = held_mb()
    session = window.property("session")
    assert isinstance(session, Session)
    for _ in every_page(session, json.loads(sys.argv[2])):
        yield LOOKED_AT_MS
        for panel in PANELS:
            session.open(panel)
            yield LOOKED_AT_MS // 3
        session.close()
    held["visited"] = held_mb()


def step(way: Iterator[int]) -> None:
    """One step after the other, each in a turn of its own: Qt takes nothing down before the turn is over."""
    from PySide6.QtCore import QCoreApplication, QTimer

    for milliseconds in way:
        QTimer.singleShot(milliseconds, lambda: step(way))
        return
    print(json.dumps(held), flush=True)
    QCoreApplication.quit()


def tell_and_walk(window: "QQuickWindow", act: Callable[[], None]) -> None:
    """What follows the first page, and the walk behind it."""
    from PySide6.QtCore import QTimer

    def follow() -> None:
        held["first"] = held_mb()
        act()
        QTimer.singleShot(LOADED_MS, lambda: step(walk(window)))

    once_painted(window, follow)


if __name__ == "__main__":
    startup.once_painted = tell_and_walk
    sys.exit(cli.main(["run", "--settings", sys.argv[1]]))
