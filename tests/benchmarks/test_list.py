"""Handouts of a list, as whole processes: twenty beside one, and five hundred by the clock."""

import os
import resource
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from statistics import median
from typing import NamedTuple

from tests.benchmarks.fresh import environment
from tests.benchmarks.table import PAPER, Row

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


class Spent(NamedTuple):
    """Milliseconds of a command by the clock, and of the processor with all that it has started."""

    clock: float
    processor: float


def _whole_process(file: Path, out: Path, home: Path) -> Spent:
    """What the command takes from its start to its end."""
    command = [sys.executable, "-P", "-m", "kiosk", "handout", str(file), "--out", str(out)]
    before, taken = time.perf_counter_ns(), _taken_by_children()
    subprocess.run(command, env=environment(home), check=True, capture_output=True)
    return Spent((time.perf_counter_ns() - before) / 1e6, _taken_by_children() - taken)


def _taken_by_children() -> float:
    taken = resource.getrusage(resource.RUSAGE_CHILDREN)
    return 1000 * (taken.ru_utime + taken.ru_stime)


def _in_turn(files: Sequence[tuple[Path, Path]], home: Path) -> list[Spent]:
    """The medians of each."""
    rounds = [[_whole_process(*each, home) for each in files] for _ in range(WARM_UP + ROUNDS)]
    return [Spent(*map(median, zip(*spent, strict=True))) for spent in zip(*rounds[WARM_UP:], strict=True)]


def test_twenty_beside_one(tmp_path: Path, measured: list[Row]) -> None:
    twenty = _list_of(TWENTY, tmp_path)
    one, all_twenty = _in_turn([(VISIT, tmp_path / "one.pdf"), (twenty, tmp_path / "twenty")], tmp_path)
    what = f"{TWENTY} handouts from a list"
    measured += [
        Row(what, all_twenty.clock, "one handout's command", one.clock, 2.0, table=PAPER),
        Row(f"{what}, processor", all_twenty.processor, "one's", one.processor, 2.0, table=PAPER),
    ]
    assert all_twenty.processor > one.processor


def test_five_hundred(tmp_path: Path, measured: list[Row]) -> None:
    file, out = _list_of(MOST, tmp_path), tmp_path / "most"
    least = min(_whole_process(file, out, tmp_path).clock for _ in range(LONG_ROUNDS))
    assert len(list(out.iterdir())) == MOST
    cores = len(os.sched_getaffinity(0))
    against = f"{MS_EACH:.0f} ms each on two cores"
    what, note = f"{MOST} handouts from a list, each", f"{cores} cores"
    measured.append(Row(what, least / MOST, against, MS_EACH, 1.0, note, table=PAPER))
