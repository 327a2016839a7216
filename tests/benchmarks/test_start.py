"""From the start of the process to the first painted page, beside an empty Qt Quick window."""

import os
import subprocess
import sys
import time
from pathlib import Path

from tests.benchmarks.table import Row, median_and_least

HERE = Path(__file__).parent
ROUNDS = 15
WARM_UP = 2
START_WITHIN_S = 60
SCREEN = "[screen]\nwidth_px = 1920\nheight_px = 1080\n"


def _environment(home: Path) -> dict[str, str]:
    """A home of its own, and everything kept there that Python and Qt keep from one start to the next."""
    kept = {"HOME": home, "XDG_CACHE_HOME": home / "cache", "XDG_DATA_HOME": home / "data"}
    chosen = {
        "PYTHONPATH": HERE.parents[1],
        "PYTHONPYCACHEPREFIX": home / "bytecode",
        "QT_QPA_PLATFORM": "offscreen",
    }
    mine = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return mine | {name: str(value) for name, value in (kept | chosen).items()}


def _start(script: str, *arguments: str, environment: dict[str, str]) -> list[float]:
    """Milliseconds from the start of the process to each of the moments that it tells."""
    before = time.clock_gettime_ns(time.CLOCK_MONOTONIC)
    command = [sys.executable, str(HERE / script), *arguments]
    said = subprocess.run(
        command, env=environment, capture_output=True, text=True, check=False, timeout=START_WITHIN_S
    )
    assert said.returncode == 0, said.stderr
    return [(int(moment) - before) / 1e6 for moment in said.stdout.split()]


def test_start_to_first_painted_page(tmp_path: Path, measured: list[Row]) -> None:
    settings = tmp_path / "kiosk.toml"
    settings.write_text(SCREEN, encoding="utf-8")
    environment = _environment(tmp_path)
    floor: list[float] = []
    kiosk: list[float] = []
    pictured: list[float] = []
    for _ in range(WARM_UP + ROUNDS):
        floor += _start("start_floor.py", environment=environment)
        first, whole = _start("start_kiosk.py", str(settings), environment=environment)
        kiosk.append(first)
        pictured.append(whole)
    middle, least = median_and_least(kiosk[WARM_UP:])
    floor_middle, floor_least = median_and_least(floor[WARM_UP:])
    empty = "an empty Qt Quick window"
    measured.append(Row(f"start to first page, median of {ROUNDS}", middle, empty, floor_middle, 1.3))
    measured.append(Row("start to first page, least", least, empty, floor_least, 1.3))
    whole_middle, _ = median_and_least(pictured[WARM_UP:])
    measured.append(Row("start to its picture too, median", whole_middle, empty, floor_middle, 1.5))
    assert least > floor_least
