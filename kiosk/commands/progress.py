"""A bar on standard error, where that is a terminal: how much of a list is done."""

import sys
from collections.abc import Iterable, Iterator
from itertools import chain, islice
from typing import TypeVar

Piece = TypeVar("Piece")


def shown(pieces: Iterator[Piece], count: int) -> Iterable[Piece]:
    """The same pieces, with a bar that moves as they come."""
    if not sys.stderr.isatty():
        return pieces
    from tqdm import tqdm

    first = list(islice(pieces, 1))  # now any workers are there: the bar has a thread, and comes after them
    bar: Iterable[Piece] = tqdm(chain(first, pieces), total=count, unit=" handouts", leave=False)
    return bar
