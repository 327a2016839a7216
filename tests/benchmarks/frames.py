"""How a window moves: the pictures that it paints, what stands in them, and what it paints and takes at rest."""

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from statistics import median
from typing import Self

from PySide6.QtCore import QDeadlineTimer, QEventLoop, QTimer
from PySide6.QtQuick import QQuickWindow

from tests.benchmarks.pages import rest

WITHIN_MS = 60_000
SETTLED_MS = 1_500
"""Until what a page does behind it, such as counting the pages of its paper, is done."""


class Frames:
    """Notes each picture that the window paints, with what is to be looked at in it."""

    def __init__(self, window: QQuickWindow, look: Callable[[], float | None]) -> None:
        """`look` gives where that stands now; nothing while it rests."""
        self._seen: list[tuple[int, float | None]] = []
        self._window, self._look = window, look

    def __enter__(self) -> Self:
        self._window.frameSwapped.connect(self._note)
        return self

    def __exit__(self, *_: object) -> None:
        self._window.frameSwapped.disconnect(self._note)

    def _note(self) -> None:
        self._seen.append((time.perf_counter_ns(), self._look()))

    def __len__(self) -> int:
        return len(self._seen)

    def gaps(self) -> list[float]:
        """Milliseconds from each picture to the next one that shows it elsewhere, as long as it moves."""
        return list(self._gaps())

    def _gaps(self) -> Iterator[float]:
        last: tuple[int, float] | None = None
        for moment, place in self._seen:
            if place is None:
                last = None
            elif last is None or place != last[1]:
                if last is not None:
                    yield (moment - last[0]) / 1e6
                last = moment, place


def until(done: Callable[[], bool]) -> None:
    """Let the window move until that is so."""
    deadline = QDeadlineTimer(WITHIN_MS)
    loop, look = QEventLoop(), QTimer()
    look.timeout.connect(lambda: loop.quit() if done() or deadline.hasExpired() else None)
    look.start(50)
    loop.exec()
    assert done(), "it goes on moving"


@dataclass(frozen=True, slots=True)
class AtRest:
    """A page that nobody touches: the pictures that it paints, and the processor in percent of a core."""

    pictures: int
    processor: float


def at_rest(window: QQuickWindow, seconds: int) -> AtRest:
    """So many seconds of it; the processor is the median of them.

    Once, some seconds after a page came, Qt clears up for 15 ms; that is no page that does not rest.
    """
    rest(SETTLED_MS)
    with Frames(window, lambda: None) as frames:
        processor = median(_percent_of_a_second() for _ in range(seconds))
    return AtRest(len(frames), processor)


def _percent_of_a_second() -> float:
    spent, begun = time.process_time_ns(), time.perf_counter_ns()
    rest(1000)
    return 100 * (time.process_time_ns() - spent) / (time.perf_counter_ns() - begun)
