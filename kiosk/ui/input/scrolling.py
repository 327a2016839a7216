"""Scrolling a page by keys."""

from PySide6.QtQuick import QQuickItem

SHARE = 0.8
"""The share of its height by which a page scrolls, as with the scroll buttons: the rest stays in sight."""
SLACK = 1.0


class Scrolling:
    """A Flickable that is scrolled. All lengths are in pixels; positive is down."""

    def __init__(self, view: QQuickItem, margin: float) -> None:
        """`view` is the Flickable; `margin` is kept free around an item that is scrolled into sight."""
        self.view, self._margin = view, margin
        self._top = float(view.property("originY"))
        self._place = float(view.property("contentY"))
        self._end = max(self._top, self._top + float(view.property("contentHeight")) - view.height())

    def remaining(self, step: int) -> float:
        """The distance to the end (`step` 1) or to the top (-1)."""
        far = self._end - self._place if step > 0 else self._place - self._top
        return max(0.0, far - SLACK)

    @property
    def page(self) -> float:
        """The distance of one press."""
        return self.view.height() * SHARE

    def distance_to(self, item: QQuickItem) -> float:
        """The distance that brings all of the item into sight, or its top where it is too high; 0 where it is."""
        where = item.mapRectToItem(self.view, item.boundingRect())
        above = where.top() - self._margin
        below = where.bottom() + self._margin - self.view.height()
        by = above if above < 0 else min(below, above) if below > 0 else 0.0
        there = max(self._top, min(self._end, self._place + by)) - self._place
        return there if abs(there) > SLACK else 0.0

    def move(self, by: float) -> None:
        """Scroll by that distance, no further than to either end."""
        self._place = max(self._top, min(self._end, self._place + by))
        self.view.setProperty("contentY", self._place)
