"""Handouts of a list, as whole processes: twenty beside one, and five hundred by the clock."""

import os
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from statistics import median

from tests.benchmarks.fresh import environment
from tests.benchmarks.table import Row

ROUNDS, WARM_UP = 9, 1
LONG_ROUNDS = 2
TWENTY, MOST = 20, 500
MS_EACH = 6.0
VISIT = Path(__file__).parents[1] / "journeys" / "people" / "cement_next_week.yaml"


def _list_of(visits: int, folder: Path) -> Path:
    """The same visit so many times over, as a list."""
    answers = [f"    {line}" for line in VISIT.read_text(encoding="utf-8").splitlines() if line[:1] != "#"]
    entry = "\n".join(["  - large_print: false", *answers])
    file = folder / f"{visits}.yaml"
    file.write_text("visits:\n" + "\n".join([entry] * visits) + "\n", encoding="utf-8")
    return file


def _whole_process(file: Path, out: Path, home: Path) -> float:
    """Milliseconds from the start of the command to its end."""
    command = [sys.executable, "-P", "-m", "kiosk", "handout", str(file), "--out", str(out)]
    before = time.perf_counter_ns()
    subprocess.run(command, env=environment(home), check=True, capture_output=True)
    return (time.perf_counter_ns() - before) / 1e6


def _in_turn(files: Sequence[tuple[Path, Path]], home: Path) -> list[float]:
    """The median of each."""
    rounds = [[_whole_process(*each, home) for each in files] for _ in range(WARM_UP + ROUNDS)]
    return [median(times) for times in zip(*rounds[WARM_UP:], strict=True)]


def test_twenty_beside_one(tmp_path: Path, measured: list[Row]) -> None:
    twenty = _list_of(TWENTY, tmp_path)
    one, all_twenty = _in_turn([(VISIT, tmp_path / "one.pdf"), (twenty, tmp_path / "twenty")], tmp_path)
    what = f"{TWENTY} handouts from a list, whole process"
    measured.append(Row(what, all_twenty, "one handout, whole process", one, 2.0))
    assert all_twenty > 0


def test_five_hundred(tmp_path: Path, measured: list[Row]) -> None:
    file, out = _list_of(MOST, tmp_path), tmp_path / "most"
    least = min(_whole_process(file, out, tmp_path) for _ in range(LONG_ROUNDS))
    assert len(list(out.iterdir())) == MOST
    cores = len(os.sched_getaffinity(0))
    against = f"{MS_EACH:.0f} ms each on two cores"
    measured.append(
        Row(f"{MOST} handouts from a list, each", least / MOST, against, MS_EACH, 1.0, f"{cores} cores")
    )
