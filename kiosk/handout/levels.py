"""How close a sheet has to be set: reckoned from the height that it has at one level, and tried where it is close."""

from collections.abc import Callable
from dataclasses import dataclass

from kiosk.decision.sheet import BlockKind, Sheet
from kiosk.handout.style import LEVELS
from kiosk.handout.written import LaidSheet


@dataclass(frozen=True, slots=True)
class Shrinking:
    """How sheets of one kind shrink: how high they are at each level beside the others, on average of many people's.

    `first` is the level that is tried first, at which or near which most of them end.
    """

    first: int
    heights: tuple[float, ...]


_NORMAL: tuple[tuple[BlockKind | None, Shrinking], ...] = (
    (BlockKind.DAY, Shrinking(5, (1.28, 1.16, 1.03, 1.0, 0.937, 0.868, 0.812, 0.738, 0.72, 0.708))),
    (BlockKind.GRID, Shrinking(3, (1.605, 1.39, 1.18, 1.0, 1.0, 0.985, 0.985, 0.86, 0.845, 0.843))),
    (BlockKind.CODE, Shrinking(2, (1.26, 1.17, 1.03, 1.0, 1.0, 0.883, 0.883, 0.774, 0.74, 0.708))),
    (BlockKind.CARDS, Shrinking(1, (1.328, 1.194, 1.085, 1.0, 1.0, 0.9, 0.9, 0.9, 0.89, 0.888))),
    (None, Shrinking(1, (1.165, 1.067, 1.001, 1.0, 0.995, 0.94, 0.935, 0.915, 0.89, 0.887))),
)
_LARGE: tuple[tuple[BlockKind | None, Shrinking], ...] = (
    (BlockKind.DAY, Shrinking(4, (1.265, 1.104, 1.005, 1.0, 0.905, 0.9, 0.823, 0.762, 0.76, 0.757))),
    (BlockKind.GRID, Shrinking(7, (1.57, 1.35, 1.134, 1.0, 1.0, 0.978, 0.978, 0.83, 0.8, 0.8))),
    (BlockKind.CODE, Shrinking(0, (1.25, 1.144, 1.033, 1.0, 1.0, 0.926, 0.926, 0.926, 0.92, 0.91))),
    (BlockKind.CARDS, Shrinking(0, (1.267, 1.145, 1.0, 1.0, 1.0, 0.93, 0.93, 0.93, 0.93, 0.93))),
    (None, Shrinking(1, (1.13, 1.025, 1.0, 1.0, 0.99, 0.95, 0.945, 0.89, 0.87, 0.866))),
)
"""By a block that a sheet of the kind has; last those that have none of them."""


NEAR = 1.02
"""So much higher than the room a sheet may be reckoned, and its level is tried nevertheless: people's sheets differ."""


def shrinking_of(sheet: Sheet, *, large_print: bool) -> Shrinking:
    """How such a sheet shrinks."""
    kinds = {None, *(block.kind for block in sheet.blocks)}
    return next(found for kind, found in (_LARGE if large_print else _NORMAL) if kind in kinds)


def closest_needed(laid: Callable[[int], LaidSheet], most: int, shrinking: Shrinking) -> int:
    """The airiest level at which it takes no more pages than that, or the closest where it takes more at each.

    A level is tried only if by the height at the last one it may be the one. What did not fit, high as it was, tells how
    much room pages lose at their feet.
    """
    last, high = len(LEVELS) - 1, shrinking.heights
    too_long, fits, room = -1, last + 1, float("inf")
    level: int | None = shrinking.first
    while level is not None:
        tried = laid(level)
        room = min(room, tried.room(most))
        if len(tried.pages) <= most:
            fits = level
        else:
            too_long, room = level, min(room, tried.height - 1)
        airy = NEAR * room * high[level] / max(tried.height, 1)
        level = next((each for each in range(too_long + 1, fits) if each == last or high[each] <= airy), None)
    return min(fits, last)
