"""From a touch to the picture that shows what came of it, over a whole visit: choices, windows, pages and rows."""

from collections import defaultdict
from pathlib import Path
from statistics import median

from tests.benchmarks.fresh import told_by
from tests.benchmarks.glass import Glass
from tests.benchmarks.table import Row, at_percentile
from tests.benchmarks.walker import CHOICE, PAGE, ROW, WINDOW, Touch

VISITS = 3
FRAME_MS = 1000 / 60
AT_ONCE_MS = 100.0
FRAME, AT_ONCE, SQUARE = "one frame at 60 Hz", "what is felt as at once", "one small square"
DONE_WITHIN_S = 500


def _last(touches: list[Touch]) -> float:
    return at_percentile([touch.milliseconds for touch in touches], 95)


def _note(touches: list[Touch]) -> str:
    """How much of it the processor took, and the touch that takes longest, by the median over the visits."""
    by_place = defaultdict(list)
    for touch in touches:
        by_place[f'"{touch.name}" on {touch.page}'].append(touch.processor)
    place = max(by_place, key=lambda each: median(by_place[each]))
    spent = at_percentile([touch.processor for touch in touches], 95)
    return f"processor {spent:.1f} ms; most {median(by_place[place]):.1f}: {place}"


def test_touch_to_painted(tmp_path: Path, screen: Glass | None, measured: list[Row]) -> None:
    display = screen.display if screen else ""
    floor = told_by("moving_floor.py", home=tmp_path, display=display)
    told = told_by(
        "touching_kiosk.py", str(1 + VISITS), home=tmp_path, display=display, within_s=DONE_WITHIN_S
    )
    first, *later = [[Touch(**touch) for touch in visit] for visit in told]
    acts = {
        act: [touch for visit in later for touch in visit if touch.act == act]
        for act in (CHOICE, WINDOW, PAGE, ROW)
    }
    choice, small = _last(acts[CHOICE]), at_percentile(floor["touches"], 95)
    measured += [
        Row("choice to painted, 95th percentile", choice, FRAME, FRAME_MS, 1, _note(acts[CHOICE])),
        Row("choice to painted, 95th percentile", choice, SQUARE, small, 4),
    ]
    for act, what in ((WINDOW, "window turned"), (PAGE, "page turned"), (ROW, "row opened")):
        row = Row(
            f"{what} to painted, 95th percentile", _last(acts[act]), AT_ONCE, AT_ONCE_MS, 1, _note(acts[act])
        )
        measured.append(row)
    unread = [touch for touch in first if touch.act == PAGE]
    measured.append(Row("page turned, first visit", _last(unread), AT_ONCE, AT_ONCE_MS, 1, _note(unread)))
    assert all(len(touches) >= VISITS for touches in acts.values())
