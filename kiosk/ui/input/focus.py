"""The focus of the keys: always on a control that is in sight."""

from collections.abc import Hashable

import shiboken6
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.ui.input.focus_order import heading_of, is_control, tab_order
from kiosk.ui.qt.focused_item import focused_item

NEXT = "next"


class Focus:
    """Sets the window's active focus item. FocusRing.qml draws the ring around it.

    A page that is cut into windows offers the controls of the one in sight; its next button turns to the others.
    """

    def __init__(self, window: QQuickWindow) -> None:
        self._window = window
        self._place = 0
        """The number of controls before the focus in the tab order: where to go on if the item is gone."""
        self._last_items: dict[Hashable, QQuickItem] = {}
        self._layer: Hashable = None
        self._arrived_on: QQuickItem | None = None
        """The heading that tells what stands beneath it, while it has the focus."""

    @property
    def item(self) -> QQuickItem | None:
        """The control with the focus; None where it is hidden, or there is none."""
        item = focused_item(self._window)
        if item is not None and item.isVisible() and is_control(item):
            return item
        return None

    @property
    def arrived(self) -> bool:
        """Whether it was led to a heading, and nothing has led it on since."""
        return self._arrived_on is not None

    @property
    def _on_heading(self) -> bool:
        item = focused_item(self._window)
        return item is not None and item is heading_of(self._window)

    def leave(self) -> None:
        """Remove the focus."""
        item = focused_item(self._window)
        if item is not None:
            item.setFocus(False)
        self._go_on()

    def forget(self) -> None:
        """Forget the items that had the focus, because another page is shown."""
        self._last_items.clear()

    def enter(self, layer: Hashable) -> None:
        """Set the focus on that layer, the page or what lies over it: where it was when the layer was left, if it was.

        A layer is whatever tells the page, the panels and the warning apart.
        """
        if not self._return_to(layer):
            self.begin()

    def arrive(self, layer: Hashable, told: str) -> None:
        """Set the focus on that layer for a screen reader: where it was, or on the heading, which is read first.

        `told` is read after it.
        """
        heading = heading_of(self._window)
        if self._return_to(layer) or heading is None:
            return
        self._go_on()
        self._arrived_on = heading
        heading.setProperty("arrival", told)
        heading.forceActiveFocus()
        QAccessible.updateAccessibility(QAccessibleEvent(heading, QAccessible.Event.Focus))

    def _return_to(self, layer: Hashable) -> bool:
        self._layer = layer
        item = self._last_items.get(layer)
        if item is None or not shiboken6.isValid(item) or item not in tab_order(self._window).all:
            return False
        self._focus_on(item)
        return True

    def begin(self) -> None:
        """Focus the first control of the text in sight, else the next button; of a table only for who hears its cells."""
        order = tab_order(self._window)
        if order.body and (self._on_heading or not order.tabular):
            self._focus_on(order.body[0])
        elif order.all:
            self._focus_on(order.named(NEXT) or (*order.foot, *order.head)[0])

    def end(self) -> None:
        """Focus the last control beneath the text."""
        foot = tab_order(self._window).foot
        if foot:
            self._focus_on(foot[-1])

    def keep(self) -> None:
        """Focus its neighbour where the focused item is gone, or the first control where its window was turned."""
        order, item = tab_order(self._window), self.item
        if item in order.all or not order.all or self._on_heading:
            return
        if item is None:
            self._focus_on(order.all[min(self._place, len(order.all) - 1)])
        else:
            self.begin()

    def move(self, step: int) -> None:
        """Move to the next control (1) or the one before (-1), round at the ends."""
        order, item = tab_order(self._window).all, self.item
        if item in order:
            self._focus_on(order[(order.index(item) + step) % len(order)])
        else:
            self.begin()

    def _focus_on(self, item: QQuickItem) -> None:
        self._place = tab_order(self._window).all.index(item)
        self._last_items[self._layer] = item
        item.forceActiveFocus()
        self._go_on()

    def _go_on(self) -> None:
        """Leave the heading: what it told on arrival may be otherwise by now."""
        heading, self._arrived_on = self._arrived_on, None
        if heading is not None and shiboken6.isValid(heading):
            heading.setProperty("arrival", "")
