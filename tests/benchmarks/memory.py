"""What processes hold in memory, as the kernel counts it: what several hold is counted once, shared out among them."""

from collections.abc import Iterator
from pathlib import Path


def held_mb(process: int | str = "self") -> float:
    """The proportional set size of one process."""
    said = Path(f"/proc/{process}/smaps_rollup").read_text(encoding="ascii")
    kilobytes = next(line.split()[1] for line in said.splitlines() if line.startswith("Pss:"))
    return int(kilobytes) * 1024 / 1e6


def held_by_family_mb(eldest: int) -> float:
    """The same of a process with all that it has started; one that has just gone counts nothing."""
    held = 0.0
    for process in _family(eldest):
        try:
            held += held_mb(process)
        except (FileNotFoundError, ProcessLookupError, StopIteration):
            continue
    return held


def _family(eldest: int) -> Iterator[int]:
    yield eldest
    for task in Path(f"/proc/{eldest}/task").glob("*/children"):
        try:
            children = task.read_text(encoding="ascii").split()
        except (FileNotFoundError, ProcessLookupError):
            continue
        for child in children:
            yield from _family(int(child))
