"""From the start of the process to the first painted page, beside an empty Qt Quick window."""

from functools import partial
from pathlib import Path
from statistics import median

import pytest

from tests.benchmarks.fresh import HERE, moments_of
from tests.benchmarks.glass import Glass
from tests.benchmarks.started import process, started
from tests.benchmarks.table import Row, median_and_least
from tests.benchmarks.visited import settings_in

ROUNDS = 15
WARM_UP = 2
SCREEN = "[screen]\nwidth_px = 1920\nheight_px = 1080\n"
EMPTY, GOAL = "an empty window", 1.25


def test_start_to_first_painted_page(tmp_path: Path, measured: list[Row]) -> None:
    settings = tmp_path / "kiosk.toml"
    settings.write_text(SCREEN, encoding="utf-8")
    floor: list[float] = []
    kiosk: list[float] = []
    pictured: list[float] = []
    for _ in range(WARM_UP + ROUNDS):
        floor += moments_of("start_floor.py", home=tmp_path)
        first, whole = moments_of("start_kiosk.py", str(settings), home=tmp_path)
        kiosk.append(first)
        pictured.append(whole)
    middle, least = median_and_least(kiosk[WARM_UP:])
    floor_middle, floor_least = median_and_least(floor[WARM_UP:])
    note = f"median of {ROUNDS}; least {least:.0f} beside {floor_least:.0f} ms"
    measured.append(Row("start to first page", middle, EMPTY, floor_middle, GOAL, note))
    whole_middle, _ = median_and_least(pictured[WARM_UP:])
    measured.append(Row("start to its picture too", whole_middle, EMPTY, floor_middle, 1.5))
    assert least > floor_least


def test_start_on_the_glass(tmp_path: Path, screen: Glass | None, measured: list[Row]) -> None:
    what = "start to first page on the glass"
    if screen is None:
        measured.append(Row(what, 0, EMPTY, None, GOAL))
        pytest.skip("not installed; apt-get install --no-install-recommends xvfb")
    run = ("-P", "-m", "kiosk", "run", "--settings", str(settings_in(tmp_path)))
    window = (str(HERE / "start_floor.py"), "stay")
    shown = partial(process, home=tmp_path, display=screen.display)
    kiosk: list[float] = []
    floor: list[float] = []
    for _ in range(WARM_UP + ROUNDS):
        floor.append(started(screen, lambda: shown(*window)))
        kiosk.append(started(screen, lambda: shown(*run)))
    note = f"median of {ROUNDS}"
    measured.append(Row(what, median(kiosk[WARM_UP:]), EMPTY, median(floor[WARM_UP:]), GOAL, note))
    assert min(kiosk) > 0
