"""What the kiosk holds in memory when every page has been visited, beside an empty Qt Quick window.

The proportional set size shares out what several processes hold. So nothing else here has Qt loaded meanwhile: all
that needs Qt runs in processes of its own, and pytest runs without its plugin for Qt (see the Makefile).
"""

from pathlib import Path

from tests.benchmarks.fresh import told_by
from tests.benchmarks.glass import Glass
from tests.benchmarks.table import Row
from tests.benchmarks.visited import memory_of_kiosk

EMPTY = "an empty window"
GOAL = 2.2


def test_memory_with_every_page_visited(tmp_path: Path, screen: Glass | None, measured: list[Row]) -> None:
    display = screen.display if screen else ""
    floor: float = told_by("memory_floor.py", home=tmp_path, display=display)
    held = memory_of_kiosk(tmp_path, display)
    for what, key, note in (
        ("first page painted", "first", ""),
        ("all loaded", "loaded", "session and PDF engine too"),
        ("every page visited", "visited", "session and PDF engine too"),
    ):
        measured.append(Row(f"memory, {what}", held[key], EMPTY, floor, GOAL, note, "MB"))
    assert held["visited"] > floor
