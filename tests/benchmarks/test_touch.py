"""From a touch to the picture that shows what came of it, over a whole visit: choices, and changes of the page."""

from collections import defaultdict
from pathlib import Path
from statistics import median

from tests.benchmarks.fresh import told_by
from tests.benchmarks.glass import Glass
from tests.benchmarks.table import Row, at_percentile
from tests.benchmarks.walker import Touch

VISITS = 5
FRAME_MS = 1000 / 60
PAGE_MS = 100.0
FRAME, PAGE = "one frame at 60 Hz", "what is felt as at once"


def _slowest(touches: list[Touch]) -> tuple[float, str]:
    """The touch that takes longest, by the median over the visits, and where it is."""
    by_place = defaultdict(list)
    for touch in touches:
        by_place[f'"{touch.name}" on {touch.page}'].append(touch.milliseconds)
    place, times = max(by_place.items(), key=lambda each: median(each[1]))
    return median(times), place


def _rows(what: str, touches: list[Touch], against: str, limit: float, glass: str) -> list[Row]:
    times = [touch.milliseconds for touch in touches]
    slowest, place = _slowest(touches)
    return [
        Row(f"{what} to painted, median", median(times), against, limit, 1, glass),
        Row(f"{what} to painted, 95th percentile", at_percentile(times, 95), against, limit, 1, glass),
        Row(f"{what} to painted, slowest", slowest, against, limit, 2, place),
    ]


def test_touch_to_painted(tmp_path: Path, screen: Glass | None, measured: list[Row]) -> None:
    display = screen.display if screen else ""
    told = told_by("touching_kiosk.py", str(1 + VISITS), home=tmp_path, display=display, within_s=300)
    first, *later = [[Touch(**touch) for touch in visit] for visit in told]
    choices = [touch for visit in later for touch in visit if not touch.turns]
    pages = [touch for visit in later for touch in visit if touch.turns]
    unread = [touch.milliseconds for touch in first if touch.turns]
    glass = "on an X server" if screen else "never shown"
    measured += _rows("choice", choices, FRAME, FRAME_MS, glass)
    measured += _rows("page change", pages, PAGE, PAGE_MS, glass)
    new = "page change, first visit, 95th percentile"
    measured.append(Row(new, at_percentile(unread, 95), PAGE, PAGE_MS, 1, "each kind of page is loaded once"))
    assert len(choices) > VISITS
    assert len(pages) > VISITS
