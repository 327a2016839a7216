"""Moves what can be moved in the kiosk, and lets it rest. Prints as JSON what Moved says."""

import json
from dataclasses import asdict, dataclass, field

from PySide6.QtCore import QObject, QPoint
from PySide6.QtQuick import QQuickItem

from kiosk.content.answers.answers_file import AnswersFile
from kiosk.ui.window.window import KioskWindow
from tests.benchmarks.frames import Frames, processor_at_rest, swipe, until
from tests.benchmarks.on_glass import open_kiosk, taps_of
from tests.benchmarks.pages import every_page, rest
from tests.benchmarks.walker import Walker

STROKES = 6
AT_REST_S, SETTLED_MS = 3, 1_000


@dataclass(slots=True)
class Moved:
    """Milliseconds from picture to picture while a page is scrolled and a drawing moves; until a press scrolls; the
    processor at rest on a page of each kind, in percent of a core."""

    longest: str = ""
    scrolling: list[float] = field(default_factory=list)
    by_button: list[float] = field(default_factory=list)
    drawing: list[float] = field(default_factory=list)
    at_rest: dict[str, float] = field(default_factory=dict)


def shown(kiosk: KioskWindow, name: str) -> QQuickItem | None:
    """The item with that object name that can be seen."""
    found = kiosk.window.findChildren(QQuickItem, name)
    return next((item for item in found if item.isVisible()), None)


def longest_page(kiosk: KioskWindow, script: AnswersFile) -> str:
    """The page that scrolls the farthest."""
    heights: dict[str, float] = {}
    for key in every_page(kiosk.session, taps_of(script.visit.answers)):
        rest(50)
        scroller = shown(kiosk, "scroller")
        heights[key] = float(scroller.property("contentHeight")) - scroller.height() if scroller else 0.0
    kiosk.session.startOver()
    return max(heights, key=lambda key: heights[key])


def scroll(kiosk: KioskWindow, moved: Moved) -> None:
    """Up and down by finger, then down by the button."""
    scroller = shown(kiosk, "scroller")
    assert scroller is not None
    middle = scroller.mapRectToScene(scroller.boundingRect()).center().toPoint()
    for stroke in range(STROKES):
        by = round(scroller.height() * 0.5) * (1 if stroke % 2 else -1)
        with Frames(kiosk.window, lambda: _place(scroller)) as frames:
            swipe(kiosk.window, middle - QPoint(0, by // 2), by)
            until(lambda: not scroller.property("moving"))
        moved.scrolling += frames.gaps()


def _place(scroller: QObject) -> float | None:
    return float(scroller.property("contentY")) if scroller.property("moving") else None


def press_down(kiosk: KioskWindow, script: AnswersFile, moved: Moved) -> None:
    """The button that scrolls, from the top to the end, some times over."""
    walker = Walker(kiosk, script.visit.answers)
    scroller, word = shown(kiosk, "scroller"), kiosk.session.screen.words["more_below"]
    assert scroller is not None
    for _ in range(STROKES):
        scroller.setProperty("contentY", 0)
        rest(100)
        moved.by_button.append(walker.touch(word).milliseconds)


def draw(kiosk: KioskWindow, moved: Moved) -> None:
    """The moving drawing, once from its first step to its last."""
    figure = shown(kiosk, "procedure")
    assert figure is not None
    until(lambda: bool(figure.property("going")))
    with Frames(kiosk.window, lambda: _beat(figure)) as frames:
        until(lambda: not figure.property("going"))
    moved.drawing += frames.gaps()


def _beat(figure: QObject) -> float | None:
    """How far the drawing is; nothing while a step that has been played is looked at."""
    beat = float(figure.property("beat"))
    return beat if 0 < beat < float(figure.property("beats")) else None


def main() -> None:
    """Walk by the script once; on each page do what can be done there."""
    moved = Moved()
    with open_kiosk() as (kiosk, script):
        rest(SETTLED_MS)
        moved.longest = longest_page(kiosk, script)
        for key in every_page(kiosk.session, taps_of(script.visit.answers)):
            rest(100)
            kind = kiosk.session.screen.page.kind
            if kind == "option" and not moved.drawing:
                draw(kiosk, moved)
            if key == moved.longest:
                scroll(kiosk, moved)
                press_down(kiosk, script, moved)
            if kind not in moved.at_rest:
                moved.at_rest[kind] = processor_at_rest(AT_REST_S)
    print(json.dumps(asdict(moved)))


if __name__ == "__main__":
    main()
