"""From a touch to the picture that shows what came of it, over a whole visit."""

import os
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import replace
from itertools import count
from statistics import median

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QAccessible, QGuiApplication

from kiosk import app
from kiosk.content.answers_file import AnswersFile
from kiosk.decision.visit import Reading
from kiosk.device.journal import Journal
from kiosk.device.places import Shipped, shipped
from kiosk.device.settings import Settings
from kiosk.ui.window import KioskWindow, choose_renderer, load_fonts
from tests.benchmarks.table import Row, at_percentile
from tests.benchmarks.walker import Touch, Walker

SIZE = QSize(1920, 1080)
VISITS = 5
FRAME_MS = 1000 / 60


@pytest.fixture
def kiosk() -> Iterator[tuple[KioskWindow, AnswersFile]]:
    """The kiosk as it ships, on the glass, and the visit of its script."""
    application = QGuiApplication.instance() or QGuiApplication([])
    choose_renderer("software")
    load_fonts(shipped(Shipped.ASSETS) / "fonts", "*.ttf")
    QAccessible.setActive(True)
    settings = Settings()
    shelf = app.shelf_of(settings)
    script = app.script_of(settings, shelf)
    screen, journal = app.Screen(SIZE.width(), SIZE.height()), Journal(os.devnull)
    outfit = app.outfit_of(settings, shelf, screen, journal, lambda *_: app.SAVED, today=lambda: script.today)
    seconds = count()
    # This finger is faster than any person's: by its own clock a second passes between two touches.
    window = KioskWindow(replace(outfit, now=lambda: float(next(seconds))))
    window.open(SIZE, windowed=True)
    yield window, script
    window.close()
    del application


def _visits(window: KioskWindow, script: AnswersFile) -> list[list[Touch]]:
    """The same visit some times over; the first one is left out, since it loads the pages."""
    walker = Walker(window, script.visit.answers)
    visits = []
    for _ in range(VISITS + 1):
        visits.append(list(walker.walk()))
        window.session.startOver()
        walker.settle()
    return visits[1:]


def _slowest(visits: list[list[Touch]]) -> tuple[str, float]:
    """The page that takes longest to leave or change, by the median over the visits."""
    by_page = defaultdict(list)
    for touch in (touch for visit in visits for touch in visit):
        by_page[touch.page, touch.name].append(touch.milliseconds)
    (page, name), times = max(by_page.items(), key=lambda each: median(each[1]))
    return f'"{name}" on {page}', median(times)


def test_touch_to_painted(kiosk: tuple[KioskWindow, AnswersFile], measured: list[Row]) -> None:
    window, script = kiosk
    visits = _visits(window, script)
    times = [touch.milliseconds for visit in visits for touch in visit]
    place, slowest = _slowest(visits)
    frame = "one frame at 60 Hz"
    measured.append(Row("touch to painted, median", median(times), frame, FRAME_MS, 1))
    measured.append(Row("touch to painted, 95th percentile", at_percentile(times, 95), frame, FRAME_MS, 1))
    measured.append(Row("touch to painted, slowest touch", slowest, frame, FRAME_MS, 2, place))
    assert window.session.visit.reading == Reading()
