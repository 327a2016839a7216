"""From the start of the process to the first painted page, beside an empty Qt Quick window."""

from pathlib import Path

from tests.benchmarks.fresh import moments_of
from tests.benchmarks.table import Row, median_and_least

ROUNDS = 15
WARM_UP = 2
SCREEN = "[screen]\nwidth_px = 1920\nheight_px = 1080\n"


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
    empty = "an empty Qt Quick window"
    measured.append(Row(f"start to first page, median of {ROUNDS}", middle, empty, floor_middle, 1.3))
    measured.append(Row("start to first page, least", least, empty, floor_least, 1.3))
    whole_middle, _ = median_and_least(pictured[WARM_UP:])
    measured.append(Row("start to its picture too, median", whole_middle, empty, floor_middle, 1.5))
    assert least > floor_least
