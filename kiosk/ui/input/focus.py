"""The focus of the keys: on a control, or on a scrolling text, which is read page by page between controls."""

from collections.abc import Hashable

import shiboken6
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.ui.input.focus_order import SCROLLER, TabOrder, is_control, tab_order
from kiosk.ui.input.scrolling import Scrolling

NEXT = "next"


class Focus:
    """Sets the window's active focus item, always to one in sight. FocusRing.qml draws the ring around it."""

    def __init__(self, window: QQuickWindow, margin: float) -> None:
        """`margin` in pixels is kept free around the control when it is scrolled into sight."""
        self._window, self._margin = window, margin
        self._gap = 0
        """The number of controls before the focus in the tab order: where to go on if the item is gone."""
        self._last_items: dict[Hashable, QQuickItem] = {}
        self._layer: Hashable = None

    @property
    def item(self) -> QQuickItem | None:
        """The control or scrolling text with the focus; None where it is hidden, or there is none."""
        item = self._window.activeFocusItem()
        if (
            isinstance(item, QQuickItem)
            and item.isVisible()
            and (is_control(item) or item.objectName() == SCROLLER)
        ):
            return item
        return None

    def leave(self) -> None:
        """Remove the focus."""
        item = self._window.activeFocusItem()
        if isinstance(item, QQuickItem):
            item.setFocus(False)

    def forget(self) -> None:
        """Forget the items that had the focus, because another page is shown."""
        self._last_items.clear()

    def enter(self, layer: Hashable) -> None:
        """Set the focus on that layer, the page or what lies over it: where it was when the layer was left, if it was.

        A layer is whatever tells the page, the panels and the warning apart.
        """
        self._layer = layer
        item = self._last_items.get(layer)
        if item is not None and shiboken6.isValid(item) and item in tab_order(self._window).all:
            self._focus_on(item, tab_order(self._window))
        else:
            self.begin()

    def begin(self) -> None:
        """Focus the first control of the text in sight, else the text where it scrolls, else the next button."""
        order = tab_order(self._window)
        scrolling = self._scrolling(order)
        seen = [each for each in order.body if scrolling is None or not scrolling.distance_to(each)]
        if seen:
            self._focus_on(seen[0], order)
        elif scrolling and scrolling.remaining(1):
            self._read(scrolling, len(order.head))
        elif order.all:
            self._focus_on(order.named(NEXT) or (*order.foot, *order.head)[0], order)

    def keep(self) -> None:
        """Scroll the focused item back into sight, or focus its neighbour where it is gone."""
        item = self.item
        if item is None:
            order = tab_order(self._window)
            if order.all:
                self._focus_on(order.all[min(self._gap, len(order.all) - 1)], order)
            return
        view = _view_around(item)
        if view and (by := (scrolling := Scrolling(view, self._margin)).distance_to(item)):
            scrolling.move(by)

    def move(self, step: int) -> None:
        """Move to the next control (1) or the one before (-1), round at the ends; scroll through a long text first."""
        order, item = tab_order(self._window), self.item
        if item is None:
            self.begin()
        elif item in order.all:
            self._towards(order, order.all.index(item) + step, step)
        elif order.all:
            self._towards(order, self._gap if step > 0 else self._gap - 1, step)

    def _towards(self, order: TabOrder, place: int, step: int) -> None:
        scrolling, there = self._scrolling(order), order.all[place % len(order.all)]
        by = _text_first(order, scrolling, place, step) if scrolling else 0.0
        if scrolling and by:
            scrolling.move(by)
            self._read(scrolling, place if step > 0 else place + 1)
            return
        if scrolling and there in order.body:
            scrolling.move(scrolling.distance_to(there))
        self._focus_on(there, order)

    def _focus_on(self, item: QQuickItem, order: TabOrder) -> None:
        self._gap = order.all.index(item)
        self._last_items[self._layer] = item
        item.forceActiveFocus()

    def _read(self, scrolling: Scrolling, gap: int) -> None:
        self._gap = gap
        scrolling.view.forceActiveFocus()

    def _scrolling(self, order: TabOrder) -> Scrolling | None:
        return Scrolling(order.view, self._margin) if order.view else None


def _text_first(order: TabOrder, scrolling: Scrolling, place: int, step: int) -> float:
    """The distance to scroll before that place is focused; 0 where no text would be skipped unread."""
    first, end = len(order.head), len(order.head) + len(order.body)
    if place == (end if step > 0 else first - 1):
        return step * min(scrolling.page, scrolling.remaining(step))
    if first <= place < end:
        by = scrolling.distance_to(order.all[place])
        return step * scrolling.page if by * step > scrolling.page else 0.0
    return 0.0


def _view_around(item: QQuickItem) -> QQuickItem | None:
    around = item.parentItem()
    while around is not None and around.objectName() != SCROLLER:
        around = around.parentItem()
    return around
