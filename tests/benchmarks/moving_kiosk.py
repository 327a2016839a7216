"""Plays the moving drawing of the kiosk, and lets its pages rest. Prints as JSON what Moved says."""

import json
from dataclasses import asdict, dataclass, field

from PySide6.QtCore import QObject
from PySide6.QtQuick import QQuickItem

from kiosk.decision.aside import option_page
from kiosk.ui.window.window import KioskWindow
from tests.benchmarks.frames import AtRest, Frames, at_rest, until
from tests.benchmarks.on_glass import open_kiosk, taps_of
from tests.benchmarks.pages import every_page, rest

AT_REST_S, SETTLED_MS = 3, 1_000


@dataclass(slots=True)
class Moved:
    """Milliseconds from picture to picture while a drawing moves; a page of each kind at rest, and a step of the
    drawing as it ends."""

    drawing: list[float] = field(default_factory=list)
    at_rest: dict[str, AtRest] = field(default_factory=dict)


def shown(kiosk: KioskWindow, name: str) -> QQuickItem | None:
    """The item with that object name that can be seen."""
    found = kiosk.window.findChildren(QQuickItem, name)
    return next((item for item in found if item.isVisible()), None)


def draw(kiosk: KioskWindow, moved: Moved) -> None:
    """The moving drawing of an option's page, once from its first step to its last, and then at rest."""
    store = kiosk.session.store
    figure = None
    for option in store.aid.options:
        kiosk.session.openPage(option_page(store.aid, store.visit, option.key))
        rest(100)
        figure = shown(kiosk, "procedure")
        if figure is not None and figure.property("plays"):
            break
        kiosk.session.goBack()
    assert figure is not None
    with Frames(kiosk.window, lambda: _beat(figure)) as frames:
        until(lambda: not figure.property("going"))
    moved.drawing += frames.gaps()
    moved.at_rest["option"] = at_rest(kiosk.window, AT_REST_S)
    kiosk.session.goBack()


def _beat(figure: QObject) -> float | None:
    """How far the drawing is; nothing while a step that has been played is looked at."""
    beat = float(figure.property("beat"))
    return beat if 0 < beat < float(figure.property("beats")) else None


def main() -> None:
    """Walk by the script once; on each page do what can be done there."""
    moved = Moved()
    with open_kiosk() as (kiosk, script):
        rest(SETTLED_MS)
        for _ in every_page(kiosk.session, taps_of(script.visit.answers)):
            rest(100)
            kind = kiosk.session.screen.page.kind
            if kind == "comparison" and not moved.drawing:
                draw(kiosk, moved)
            if kind not in moved.at_rest:
                moved.at_rest[kind] = at_rest(kiosk.window, AT_REST_S)
    print(json.dumps(asdict(moved)))


if __name__ == "__main__":
    main()
