"""Where somebody is who moves by keys: on a control, or on a text that is too long to be seen at once."""

from collections.abc import Hashable

import shiboken6
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.ui.input.focus_order import SCROLLER, TabOrder, is_control, tab_order
from kiosk.ui.input.scrolling import Scrolling

NEXT = "next"


class Focus:
    """The focus of the window. It never rests on what cannot be seen; the ring is drawn around it (FocusRing.qml)."""

    def __init__(self, window: QQuickWindow, margin: float) -> None:
        """`margin` in pixels is kept free around the control."""
        self._window, self._margin = window, margin
        self._gap = 0
        """How many controls come before the place."""
        self._seats: dict[Hashable, QQuickItem] = {}
        self._layer: Hashable = None

    @property
    def item(self) -> QQuickItem | None:
        """What has the focus, where that can be seen."""
        item = self._window.activeFocusItem()
        if (
            isinstance(item, QQuickItem)
            and item.isVisible()
            and (is_control(item) or item.objectName() == SCROLLER)
        ):
            return item
        return None

    def leave(self) -> None:
        """A finger is used now: the focus is nowhere."""
        item = self._window.activeFocusItem()
        if isinstance(item, QQuickItem):
            item.setFocus(False)

    def forget(self) -> None:
        """Another page is shown: nobody sits anywhere."""
        self._seats.clear()

    def enter(self, layer: Hashable) -> None:
        """Something came over the page, or went from it: take the seat that was left there, or a new one."""
        self._layer = layer
        seat = self._seats.get(layer)
        if seat is not None and shiboken6.isValid(seat) and seat in tab_order(self._window).all:
            self._sit(seat, tab_order(self._window))
        else:
            self.land()

    def land(self) -> None:
        """Take the first control of the text in sight, or the text itself where there is more of it, or the way on."""
        order = tab_order(self._window)
        scrolling = self._scrolling(order)
        seen = [each for each in order.body if scrolling is None or not scrolling.away(each)]
        if seen:
            self._sit(seen[0], order)
        elif scrolling and scrolling.left(1):
            self._read(scrolling, len(order.head))
        elif order.all:
            self._sit(order.named(NEXT) or (*order.foot, *order.head)[0], order)

    def keep(self) -> None:
        """Something may have moved or gone: stay in sight, or take what stands there now."""
        item = self.item
        if item is None:
            order = tab_order(self._window)
            if order.all:
                self._sit(order.all[min(self._gap, len(order.all) - 1)], order)
            return
        view = _view_around(item)
        if view and (by := (scrolling := Scrolling(view, self._margin)).away(item)):
            scrolling.move(by)

    def move(self, step: int) -> None:
        """To the next control (1) or the one before (-1), round at the ends; through a long text page by page."""
        order, item = tab_order(self._window), self.item
        if item is None:
            self.land()
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
            scrolling.move(scrolling.away(there))
        self._sit(there, order)

    def _sit(self, item: QQuickItem, order: TabOrder) -> None:
        self._gap = order.all.index(item)
        self._seats[self._layer] = item
        item.forceActiveFocus()

    def _read(self, scrolling: Scrolling, gap: int) -> None:
        self._gap = gap
        scrolling.view.forceActiveFocus()

    def _scrolling(self, order: TabOrder) -> Scrolling | None:
        return Scrolling(order.view, self._margin) if order.view else None


def _text_first(order: TabOrder, scrolling: Scrolling, place: int, step: int) -> float:
    """How far to move the text before that place is taken; 0 where nothing would be passed over unread."""
    first, end = len(order.head), len(order.head) + len(order.body)
    if place == (end if step > 0 else first - 1):
        return step * min(scrolling.page, scrolling.left(step))
    if first <= place < end:
        by = scrolling.away(order.all[place])
        return step * scrolling.page if by * step > scrolling.page else 0.0
    return 0.0


def _view_around(item: QQuickItem) -> QQuickItem | None:
    around = item.parentItem()
    while around is not None and around.objectName() != SCROLLER:
        around = around.parentItem()
    return around
