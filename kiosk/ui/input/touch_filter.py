"""Touch filter: one finger at a time, no hand that rests, no double taps, no tap on a page that has only just come."""

import math
from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPointF
from PySide6.QtGui import QEventPoint, QMouseEvent, QPointingDevice, QTouchEvent

from kiosk.ui.input.debounce import Debounce

SLOP_MM = 4.0
"""Millimetres that a finger may move on a button before it scrolls the page instead."""
NEAR_MM = 10.0
"""Two taps within so many millimetres are on the same target; targets are 15 mm large."""

RESTS_S = 1.0
"""Seconds after which a contact that lies still is a hand that rests, and no finger that presses."""
NOBODY_S = 60.0
"""Seconds after which a contact is nobody's, however it trembles."""

_FOREVER = float("-inf")
_TOUCHES = frozenset({
    QEvent.Type.TouchBegin,
    QEvent.Type.TouchUpdate,
    QEvent.Type.TouchEnd,
    QEvent.Type.TouchCancel,
})  # fmt: skip
_MOUSE = frozenset({
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseButtonDblClick,
    QEvent.Type.MouseMove,
    QEvent.Type.MouseButtonRelease,
})  # fmt: skip
_LIFTED = QEventPoint.State.Released
_MOVED = QEventPoint.State.Updated
_PUT_DOWN = QEventPoint.State.Pressed

_KINDS = {
    _PUT_DOWN: QEvent.Type.TouchBegin,
    _MOVED: QEvent.Type.TouchUpdate,
    _LIFTED: QEvent.Type.TouchEnd,
}


class TouchFilter(QObject):
    """An event filter of the window that drops touches which were not meant.

    That a button acts on release inside itself, and not where the finger slid off, is done by Qt's buttons.
    """

    def __init__(
        self,
        debounce: Debounce,
        now: Callable[[], float],
        pixels_per_mm: float,
        dark_after_s: float = 0,
        parent: QObject | None = None,
        *,
        on_control: Callable[[QPointF], bool],
        warned: Callable[[], bool],
    ) -> None:
        """`dark_after_s`: seconds without a touch or key after which the screen is dark, 0 where it never is.

        `on_control` tells whether a control is at that place, `warned` whether the idle warning is shown.
        """
        super().__init__(parent)
        self._debounce, self._now = debounce, now
        self._slop, self._near = SLOP_MM * pixels_per_mm, NEAR_MM * pixels_per_mm
        self._dark_after = dark_after_s or math.inf
        self._seen = now()
        self._on_control, self._warned = on_control, warned
        self._finger: int | None = None
        self._glass: QPointingDevice | None = None
        """What the finger is on."""
        self._bare = False
        """Whether the finger was put down where there is no control."""
        self._passes = True
        self._start, self._pressed, self._still = QPointF(), _FOREVER, True
        self._tap: tuple[QPointF, float] = (QPointF(), _FOREVER)
        self._sending = False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Drop the event if it was not meant."""
        kind = event.type()
        if kind is QEvent.Type.KeyPress:
            return self._wakes()
        if self._sending or (kind not in _TOUCHES and kind not in _MOUSE):
            return False
        held = self._touch(watched, event) if isinstance(event, QTouchEvent) else self._mouse(watched, event)
        if held:
            event.accept()  # or Qt makes a mouse of it
        return held

    def _touch(self, window: QObject, event: QTouchEvent) -> bool:
        points, self._glass = event.points(), event.pointingDevice()
        if event.type() is QEvent.Type.TouchCancel:
            return False
        if event.type() is QEvent.Type.TouchBegin:
            self._take(points[0])
        elif newest := self._newest(points):
            self._give_way(window)
            self._take(newest)
        mine = next((point for point in points if point.id() == self._finger), None)
        if mine is None:
            return True
        self._follow(mine.position())
        held = not self._passes
        if mine.state() is _LIFTED:
            self._release()
            self._finger = None
        if not held and len(points) > 1:
            self._send_alone(window, event, mine)
            return True
        return held

    def _take(self, point: QEventPoint) -> None:
        self._finger = point.id()
        self._bare = not self._on_control(point.position())
        self._press(point.position())

    def _newest(self, points: Sequence[QEventPoint]) -> QEventPoint | None:
        """The finger that was put down just now, where the one that was there before gives way to it."""
        if self._finger is not None and not self._rests():
            return None
        return next((point for point in points if point.state() is _PUT_DOWN), None)

    def _rests(self) -> bool:
        """Whether the finger is a hand that rests, or nobody's, or the warning asks for another."""
        since = self._now() - self._pressed
        return self._bare or since >= (RESTS_S if self._still else NOBODY_S) or self._warned()

    def _give_way(self, window: QObject) -> None:
        """Take back the press of what rests, so that it presses nothing when it is lifted."""
        if self._finger is not None and self._passes and self._glass is not None:
            self._send(window, QTouchEvent(QEvent.Type.TouchCancel, self._glass))

    def _send_alone(self, window: QObject, event: QTouchEvent, mine: QEventPoint) -> None:
        """Send the event with that finger only."""
        kind = _KINDS.get(mine.state())
        if kind is not None:
            self._send(window, QTouchEvent(kind, event.pointingDevice(), event.modifiers(), [mine]))

    def _send(self, window: QObject, alone: QTouchEvent) -> None:
        self._sending = True
        try:
            QCoreApplication.sendEvent(window, alone)
        finally:
            self._sending = False

    def _mouse(self, window: QObject, event: QEvent) -> bool:
        """A mouse, or a pen, which is one to Qt; a hand that rests gives way to it."""
        if not isinstance(event, QMouseEvent):
            return False
        if event.type() is QEvent.Type.MouseButtonPress:
            if self._finger is not None and self._rests():
                self._give_way(window)
                self._finger = None
            self._press(event.position())
        self._follow(event.position())
        held = not self._passes
        if event.type() is QEvent.Type.MouseButtonRelease:
            self._release()
            self._passes = True
        return held

    def _press(self, where: QPointF) -> None:
        place, when = self._tap
        twice = self._now() - when < self._debounce.double_s and _apart(where, place) < self._near
        self._passes = not self._wakes() and self._debounce.settled() and not twice
        self._start, self._pressed, self._still = where, self._now(), True

    def _follow(self, where: QPointF) -> None:
        self._still = self._still and _apart(where, self._start) <= self._slop

    def _release(self) -> None:
        """Remember a tap, but not a finger that scrolled: people scroll by one stroke after the other."""
        if self._passes and self._still:
            self._tap = (self._start, self._pressed)

    def _wakes(self) -> bool:
        """Whether the screen was dark until this event, which then only lights it."""
        before, self._seen = self._seen, self._now()
        return self._seen - before >= self._dark_after


def _apart(one: QPointF, other: QPointF) -> float:
    return math.hypot(one.x() - other.x(), one.y() - other.y())
