"""The floor of touch and movement: a window with one small square that changes its colour, or moves, or rests.

Prints as JSON the milliseconds until a touch is painted, those from picture to picture while it moves, and what it
takes at rest.
"""

import json
import time
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path

from PySide6.QtCore import QPoint
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickItem, QQuickWindow, QSGRendererInterface
from PySide6.QtTest import QTest

from tests.benchmarks.frames import Frames, at_rest
from tests.benchmarks.pages import rest

TOUCHES = 60
MOVED_MS, AT_REST_S = 5_000, 5
PAUSE_MS = 60


def touch(
    window: QQuickWindow, act: Callable[[QTest.QTouchEventSequence], QTest.QTouchEventSequence]
) -> float:
    """Milliseconds until what the finger did is painted."""
    painted: list[int] = []

    def note() -> None:
        painted.append(time.perf_counter_ns())

    window.frameSwapped.connect(note)
    begun = time.perf_counter_ns()
    act(QTest.touchEvent(window, _FINGER)).commit()
    rest(PAUSE_MS)
    window.frameSwapped.disconnect(note)
    return (painted[0] - begun) / 1e6


def main() -> None:
    """Open the window; touch the square, let it move, let it rest."""
    engine = QQmlApplicationEngine()
    engine.load(str(Path(__file__).with_name("moving_window.qml")))
    window = engine.rootObjects()[0]
    assert isinstance(window, QQuickWindow)
    assert QTest.qWaitForWindowExposed(window)
    mover, where = window.findChild(QQuickItem, "mover"), QPoint(50, 50)
    assert mover is not None
    rest(500)
    touches = []
    for _ in range(TOUCHES):
        QTest.touchEvent(window, _FINGER).press(0, where, window).commit()
        rest(PAUSE_MS)
        touches.append(touch(window, lambda finger: finger.release(0, where, window)))
    mover.setProperty("going", True)
    with Frames(window, mover.x) as frames:
        rest(MOVED_MS)
    mover.setProperty("going", False)
    resting = asdict(at_rest(window, AT_REST_S))
    print(json.dumps({"touches": touches, "gaps": frames.gaps(), "at_rest": resting}))


if __name__ == "__main__":
    _APPLICATION = QGuiApplication([])
    QQuickWindow.setGraphicsApi(QSGRendererInterface.GraphicsApi.Software)
    _FINGER = QTest.createTouchDevice()
    main()
