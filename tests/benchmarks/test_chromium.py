"""The kiosk beside the same pages in Debian's Chromium in kiosk mode, on one X server, looked at from outside.

For both: a start lasts until a button in the colour of the way on is seen; a tap, until the choice is seen to be
another than it was while it was pressed.
"""

import json
import time
from pathlib import Path
from statistics import median

import pytest

from tests.benchmarks import chromium
from tests.benchmarks.fresh import HERE, told_by
from tests.benchmarks.glass import Box, Finger, Glass
from tests.benchmarks.memory import held_by_family_mb
from tests.benchmarks.started import process, started
from tests.benchmarks.table import Row, at_percentile
from tests.benchmarks.visited import memory_of_kiosk, settings_in

ROUNDS, WARM_UP, TAPS = 7, 1, 60
LOOKED_AT_S, PRESSED_S, BETWEEN_S = 0.3, 0.12, 0.25
SETTLED_S = 3.0
START, HELD, TAP = (
    "start to first page on the glass",
    "memory, every page visited",
    "tap to choice on the glass",
)
BOXES = "JSON.stringify([...document.querySelectorAll('.choice')].map(choice => { const box = \
choice.getBoundingClientRect(); return [box.x, box.y, box.width, box.height].map(Math.round); }))"


@pytest.fixture
def glass(screen: Glass | None, measured: list[Row]) -> Glass:
    """The screen, where all is here that this needs; the rows say where it is not."""
    if screen is None or not chromium.installed() or not Finger.installed():
        measured += [
            Row(what, 0, "Chromium", None, goal) for what, goal in ((START, 0.4), (HELD, 0.17), (TAP, 1.0))
        ]
        pytest.skip("not installed; apt-get install --no-install-recommends chromium xvfb libxtst6")
    return screen


@pytest.fixture
def pages(tmp_path: Path, glass: Glass) -> tuple[list[Path], Path]:
    """The pages as HTML, in order, and the first of them that asks something."""
    folder = tmp_path / "pages"
    folder.mkdir()
    told = told_by("pages_as_html.py", str(folder), home=tmp_path, display=glass.display, within_s=120)
    return [folder / file for file in told["files"]], folder / told["asking"]


def test_start(tmp_path: Path, glass: Glass, pages: tuple[list[Path], Path], measured: list[Row]) -> None:
    run = ("-P", "-m", "kiosk", "run", "--settings", str(settings_in(tmp_path)))
    profile = tmp_path / "profile"
    kiosk: list[float] = []
    browser: list[float] = []
    for _ in range(WARM_UP + ROUNDS):
        kiosk.append(started(glass, lambda: process(*run, home=tmp_path, display=glass.display)))
        browser.append(started(glass, lambda: chromium.browser(pages[0][0], profile, glass.display)))
    ours, theirs = median(kiosk[WARM_UP:]), median(browser[WARM_UP:])
    measured.append(Row(START, ours, "Chromium", theirs, 0.4, f"median of {ROUNDS}"))
    assert min(kiosk) > 0


def test_memory(tmp_path: Path, glass: Glass, pages: tuple[list[Path], Path], measured: list[Row]) -> None:
    with chromium.browser(pages[0][0], tmp_path / "profile", glass.display) as browser:
        browser.attend()
        for page in pages[0]:
            browser.show(page)
            time.sleep(LOOKED_AT_S)
        theirs = held_by_family_mb(browser.process)
    ours = memory_of_kiosk(tmp_path, glass.display)["visited"]
    measured.append(Row(HELD, ours, "Chromium, all its processes", theirs, 0.17, unit="MB"))
    assert theirs > 0


def _taps(glass: Glass, boxes: list[Box]) -> list[float]:
    """Two choices in turn: milliseconds from letting go until each is seen to be chosen."""
    finger, times = Finger(glass.display), []
    for number in range(TAPS):
        left, top, width, height = box = boxes[number % 2]
        finger.move(left + width // 2, top + height // 2)
        time.sleep(BETWEEN_S)
        finger.press(down=True)
        time.sleep(PRESSED_S)
        pressed = glass.box(box)
        lifted = finger.press(down=False)
        times.append((glass.until_changed(box, pressed) - lifted) / 1e6)
    finger.close()
    return times


def test_tap(tmp_path: Path, glass: Glass, pages: tuple[list[Path], Path], measured: list[Row]) -> None:
    script = (str(HERE / "beside.py"), "choosing_kiosk.py")
    with process(*script, home=tmp_path, display=glass.display) as kiosk:
        assert kiosk.stdout is not None
        boxes = [tuple(box) for box in json.loads(kiosk.stdout.readline())]
        ours = _taps(glass, boxes)
    with chromium.browser(pages[1], tmp_path / "profile", glass.display) as browser:
        browser.attend()
        browser.show(pages[1])
        time.sleep(SETTLED_S)
        theirs = _taps(glass, [tuple(box) for box in json.loads(browser.value(BOXES))])
    measured.append(Row(f"{TAP}, median", median(ours), "Chromium", median(theirs), 1.0))
    last = at_percentile(ours, 95), at_percentile(theirs, 95)
    measured.append(Row(f"{TAP}, 95th p.", last[0], "Chromium", last[1], 1.0))
    assert len(ours) == len(theirs)
