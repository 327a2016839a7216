"""Moving a long page for somebody who does not touch it."""

from PySide6.QtQuick import QQuickItem

SHARE = 0.8
"""How much of what is in sight a page moves by, as the buttons for it do: the rest is seen twice."""
SLACK = 1.0


class Scrolling:
    """A page that can be moved, up to its ends. All in pixels; down is more."""

    def __init__(self, view: QQuickItem, margin: float) -> None:
        """`margin` is kept free around what is brought into sight."""
        self.view, self._margin = view, margin
        self._top = float(view.property("originY"))
        self._place = float(view.property("contentY"))
        self._end = max(self._top, self._top + float(view.property("contentHeight")) - view.height())

    def left(self, step: int) -> float:
        """How far it can still be moved down (`step` 1) or up (-1)."""
        far = self._end - self._place if step > 0 else self._place - self._top
        return max(0.0, far - SLACK)

    @property
    def page(self) -> float:
        """How far one press moves it."""
        return self.view.height() * SHARE

    def away(self, item: QQuickItem) -> float:
        """How far it has to be moved until all of the item is in sight, or its top where it is too high for that."""
        where = item.mapRectToItem(self.view, item.boundingRect())
        above = where.top() - self._margin
        below = where.bottom() + self._margin - self.view.height()
        by = above if above < 0 else min(below, above) if below > 0 else 0.0
        there = max(self._top, min(self._end, self._place + by)) - self._place
        return there if abs(there) > SLACK else 0.0

    def move(self, by: float) -> None:
        """Move it, no further than to its end."""
        self._place = max(self._top, min(self._end, self._place + by))
        self.view.setProperty("contentY", self._place)
