"""The tab order: the controls in sight, in the order in which they are read."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtQuick import QQuickItem, QQuickWindow

SCROLLER = "scroller"
"""The object name of the part of a page or panel that holds its text, or of it the window in sight."""
TABLE = "table"
"""The object name of the rows of a page that is a table."""
HEADING = "heading"
"""The object name of the heading of a page or panel."""


@dataclass(frozen=True, slots=True)
class TabOrder:
    """The controls over the text, in sight within it, and beneath it."""

    head: tuple[QQuickItem, ...]
    body: tuple[QQuickItem, ...]
    foot: tuple[QQuickItem, ...]
    tabular: bool
    """Whether the text is a table, whose cells are there to be looked at, and only then to be pressed."""

    @property
    def all(self) -> tuple[QQuickItem, ...]:
        """All of them in order."""
        return self.head + self.body + self.foot

    def named(self, name: str) -> QQuickItem | None:
        """The control with that object name."""
        return next((each for each in self.all if each.objectName() == name), None)


def tab_order(window: QQuickWindow) -> TabOrder:
    """The controls that can be pressed now.

    Within the text the order is that in which it is written: two columns are read one after the other. Around it
    controls stand in rows, which are read from the left.
    """
    view = view_of(window)
    within = tuple(_controls(view)) if view else ()
    around = [each for each in _controls(window.contentItem()) if each not in within]
    body = tuple(each for each in within if view and _scene(view).contains(_scene(each).center()))
    middle = _scene(view).center().y() if view else 0.0
    head = [each for each in around if _scene(each).center().y() < middle]
    foot = [each for each in around if each not in head]
    return TabOrder(_in_rows(head), body, _in_rows(foot), view is not None and view.objectName() == TABLE)


def heading_of(window: QQuickWindow) -> QQuickItem | None:
    """The heading of the page or panel on top."""
    found = [item for item in visible_items(window.contentItem()) if item.objectName() == HEADING]
    return found[-1] if found else None


def view_of(window: QQuickWindow) -> QQuickItem | None:
    """The text of the page or panel on top, if it has one; of a table its rows."""
    views = {SCROLLER, TABLE}
    found = [item for item in visible_items(window.contentItem()) if item.objectName() in views]
    return found[-1] if found else None


def is_control(item: QQuickItem) -> bool:
    """Whether it can be pressed, while it is enabled."""
    return item.activeFocusOnTab() and item.inherits("QQuickAbstractButton")


def control_at(window: QQuickWindow, where: QPointF) -> bool:
    """Whether a control that can be pressed is at that place."""
    return any(_scene(item).contains(where) for item in _controls(window.contentItem()))


def _controls(root: QQuickItem) -> Iterator[QQuickItem]:
    for item in visible_items(root):
        if item.isEnabled() and is_control(item):
            yield item


def visible_items(item: QQuickItem) -> Iterator[QQuickItem]:
    """The item and all items within it, the outer before the inner; none of an item that is hidden."""
    if item.isVisible():
        yield item
        for child in item.childItems():
            yield from visible_items(child)


def _in_rows(items: list[QQuickItem]) -> tuple[QQuickItem, ...]:
    rows: list[list[QQuickItem]] = []
    for item in sorted(items, key=lambda each: _scene(each).top()):
        if rows and _scene(item).center().y() < _scene(rows[-1][0]).bottom():
            rows[-1].append(item)
        else:
            rows.append([item])
    return tuple(item for row in rows for item in sorted(row, key=lambda each: _scene(each).left()))


def _scene(item: QQuickItem) -> QRectF:
    return item.mapRectToScene(item.boundingRect())
