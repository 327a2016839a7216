"""How a window moves: the pictures that it paints, what stands in them, and the processor that it takes at rest."""

import time
from collections.abc import Callable, Iterator
from statistics import median
from typing import Self

from PySide6.QtCore import QDeadlineTimer, QEventLoop, QPoint, QTimer
from PySide6.QtQuick import QQuickWindow
from PySide6.QtTest import QTest

from tests.benchmarks.pages import rest

FINGER_EVERY_MS = 16
"""A touch screen tells the place of a finger about as often as a screen is drawn."""
STROKE = 14
"""How many such places a stroke has: a quarter of a second."""
WITHIN_MS = 60_000


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


def swipe(window: QQuickWindow, start: QPoint, by: int) -> None:
    """One finger put down, drawn along for so many pixels (down is more) and lifted, so that the page goes on moving."""
    finger = QTest.createTouchDevice()
    QTest.touchEvent(window, finger).press(0, start, window).commit()
    for place in range(1, STROKE + 1):
        rest(FINGER_EVERY_MS)
        there = start + QPoint(0, by * place // STROKE)
        QTest.touchEvent(window, finger).move(0, there, window).commit()
    QTest.touchEvent(window, finger).release(0, start + QPoint(0, by), window).commit()


def until(done: Callable[[], bool]) -> None:
    """Let the window move until that is so."""
    deadline = QDeadlineTimer(WITHIN_MS)
    loop, look = QEventLoop(), QTimer()
    look.timeout.connect(lambda: loop.quit() if done() or deadline.hasExpired() else None)
    look.start(50)
    loop.exec()
    assert done(), "it goes on moving"


def processor_at_rest(seconds: int) -> float:
    """Percent of one core that this process takes while nobody does anything: the median of so many seconds.

    Once, some seconds after a page came, Qt clears up for 15 ms; that is no page that does not rest.
    """
    rest(500)
    return median(_percent_of_a_second() for _ in range(seconds))


def _percent_of_a_second() -> float:
    spent, begun = time.process_time_ns(), time.perf_counter_ns()
    rest(1000)
    return 100 * (time.process_time_ns() - spent) / (time.perf_counter_ns() - begun)
