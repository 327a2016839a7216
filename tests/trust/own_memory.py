"""The memory of this process, and what a visit adds to it."""

from itertools import pairwise
from pathlib import Path

ARENA = 64 << 20
"""The bytes that glibc keeps free for an arena."""


def own() -> int:
    """The bytes of memory that are this process's own; the system reads files in and drops them as it likes."""
    told = dict(line.split(":", 1) for line in Path("/proc/self/status").read_text("ascii").splitlines())
    return 1_024 * sum(int(told[name].split()[0]) for name in ("RssAnon", "VmSwap"))


def arenas() -> int:
    """How many threads' places glibc has beside the main one: 64 MB are kept free for each, of which the start is in use."""
    rows = [line.split()[:2] for line in Path("/proc/self/maps").read_text("ascii").splitlines()]
    return sum(
        used == "rw-p"
        and free == "---p"
        and _ends(span)[1] == _ends(after)[0]
        and _size(span) + _size(after) == ARENA
        for (span, used), (after, free) in pairwise(rows)
    )


def _ends(span: str) -> tuple[int, int]:
    start, _, end = span.partition("-")
    return int(start, 16), int(end, 16)


def _size(span: str) -> int:
    start, end = _ends(span)
    return end - start


def slope(memory: list[tuple[int, int]]) -> int | None:
    """How many bytes a visit adds, by the straight line that fits best, the first third being for warming up."""
    late = memory[len(memory) // 3 :]
    if len(late) < 3:
        return None
    middle = sum(at for at, _ in late) / len(late)
    mean = sum(size for _, size in late) / len(late)
    spread = sum((at - middle) ** 2 for at, _ in late)
    return round(sum((at - middle) * (size - mean) for at, size in late) / spread) if spread else None
