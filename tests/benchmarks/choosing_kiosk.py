"""The kiosk, open at its first question until it is ended. Prints as JSON where the choices stand, in pixels."""

import json

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtQuick import QQuickItem

from tests.benchmarks.glass import Box
from tests.benchmarks.on_glass import open_kiosk, taps_of
from tests.benchmarks.pages import every_page, rest

LAID_OUT_MS = 500
CHOICES = frozenset({QAccessible.Role.RadioButton, QAccessible.Role.CheckBox})


def boxes(each: QAccessibleInterface) -> list[Box]:
    """Where every choice stands."""
    if each.state().invisible:
        return []
    item = each.object()
    found: list[Box] = []
    if each.role() in CHOICES and isinstance(item, QQuickItem):
        place = item.mapRectToScene(item.boundingRect()).toRect()
        found.append((place.x(), place.y(), place.width(), place.height()))
    children = (each.child(number) for number in range(each.childCount()))
    return [*found, *(box for child in children if child is not None for box in boxes(child))]


def main() -> None:
    """Go there without answers, say where they stand, and stay."""
    with open_kiosk() as (kiosk, script):
        taps = taps_of(script.visit.answers)
        next(key for key in every_page(kiosk.session, taps) if kiosk.session.screen.page.kind == "question")
        rest(LAID_OUT_MS)
        print(json.dumps(boxes(QAccessible.queryAccessibleInterface(kiosk.window))), flush=True)
        QCoreApplication.exec()


if __name__ == "__main__":
    main()
