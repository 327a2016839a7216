"""Pages that are scrolled, the drawing that moves, and the processor at rest, beside a window with one small square.

On an X server in memory, where there is one: it takes every picture as the screen of a kiosk does, so that putting
it there counts too. Neither it nor Qt's own screen that is never shown waits for a beat of 60 Hz; what limits the
pictures is the clock of Qt's animations, 16 ms.
"""

from pathlib import Path
from statistics import mean, median

from tests.benchmarks.fresh import told_by
from tests.benchmarks.glass import Glass
from tests.benchmarks.table import Row, at_percentile

FRAME_MS = 1000 / 60
WANTED_FPS = 55.0
NOTHING_PERCENT = 0.1
"""Of a core: what is called 0 % here. The kiosk looks at the clock twice a second, which takes half of it."""


def test_movement_and_rest(tmp_path: Path, screen: Glass | None, measured: list[Row]) -> None:
    display = screen.display if screen else ""
    floor = told_by("moving_floor.py", home=tmp_path, display=display)
    kiosk = told_by("moving_kiosk.py", home=tmp_path, display=display, within_s=300)
    glass = "on an X server" if screen else "never shown"
    moving = _per_second(floor["gaps"])
    for what, gaps, note in (
        ("scrolling by finger", kiosk["scrolling"], kiosk["longest"]),
        ("the moving drawing", kiosk["drawing"], glass),
    ):
        fps, worst = _per_second(gaps), at_percentile(gaps, 99)
        measured += [
            Row(f"{what}, pictures a second", fps, "what looks smooth", WANTED_FPS, 1, note, "/s", True),
            Row(f"{what}, pictures a second", fps, "one small square", moving, 0.9, note, "/s", True),
            Row(f"{what}, longest wait of 100", worst, "two frames at 60 Hz", 2 * FRAME_MS, 1, note),
        ]
    pressed, floor_touch = median(kiosk["by_button"]), median(floor["touches"])
    measured.append(Row("scrolling by button, median", pressed, "one frame at 60 Hz", FRAME_MS, 1, glass))
    measured.append(Row("scrolling by button, median", pressed, "one small square", floor_touch, 3, glass))
    page, spent = max(kiosk["at_rest"].items(), key=lambda each: float(each[1]))
    measured.append(Row("processor at rest, most", spent, "nothing", NOTHING_PERCENT, 1, page, "% "))
    assert len(kiosk["drawing"]) > WANTED_FPS
    assert len(kiosk["at_rest"]) > 1


def _per_second(gaps: list[float]) -> float:
    return 1000 / mean(gaps)
