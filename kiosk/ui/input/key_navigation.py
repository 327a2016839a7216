"""The whole visit by five keys: up, down, back, next, select; or by two switches, which move and select."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QMetaObject, QObject, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.ui.input.debounce import Debounce
from kiosk.ui.input.focus import Focus
from kiosk.ui.input.focus_order import is_control, tab_order
from kiosk.ui.screen import ScreenState

RING_MM = 3.0
"""Kept free around the control, so that all of its ring is seen."""
STEPS = {"up": -1, "down": 1}
SELECT = "select"

_HANDS = frozenset({QEvent.Type.TouchBegin, QEvent.Type.MouseButtonPress})


class KeyNavigation(QObject):
    """Watches the window as an event filter. A key that is held does nothing more."""

    def __init__(
        self,
        screen: ScreenState,
        window: QQuickWindow,
        debounce: Debounce,
        keys: Mapping[int, str],
        parent: QObject | None = None,
    ) -> None:
        """`keys` names what each key does, by Qt's number of it: up, down, back, next or select."""
        super().__init__(parent)
        self._screen, self._window, self._debounce, self._keys = screen, window, debounce, dict(keys)
        self._focus = Focus(window, RING_MM * screen.pixelsPerMm)
        self._used = False
        """Whether the person moves by keys just now."""
        self._arriving = False
        debounce.paged.connect(self._focus.forget)
        screen.page.turned.connect(self._tell)
        debounce.turned.connect(self._turned)
        screen.idle.over.connect(self._rest)
        window.afterAnimating.connect(self._keep)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Do what the key is for; a touch takes the ring away."""
        if event.type() in _HANDS and self._used:
            self._rest()
        if not isinstance(event, QKeyEvent):
            return False
        act = self._keys.get(event.key())
        if act and event.type() is QEvent.Type.KeyPress and not event.isAutoRepeat():
            self._do(act)
        return act is not None or event.isAutoRepeat()

    def _do(self, act: str) -> None:
        first, self._used = not self._used, True
        if first or self._arriving:
            self._enter()
        if act in STEPS:
            self._debounce.between()
            if not first:
                self._focus.move(STEPS[act])
        elif act == SELECT:
            if not first:
                self._press(self._focus.item, act)
        else:
            self._press(tab_order(self._window).named(act), act)

    def _press(self, item: QQuickItem | None, act: str) -> None:
        """Press the button; a text that has the focus cannot be pressed."""
        if item and is_control(item) and self._debounce.counts(act):
            QMetaObject.invokeMethod(item, "click")

    @Slot()
    def _rest(self) -> None:
        """Nobody uses keys just now, and no ring is shown."""
        self._used = self._arriving = False
        self._focus.leave()

    @Slot()
    def _tell(self) -> None:
        """Another page is there: a screen reader says which, wherever the focus goes."""
        announce(self._window, self._screen.page.title)

    @Slot()
    def _turned(self) -> None:
        self._arriving = self._used

    @Slot()
    def _keep(self) -> None:
        """Before each picture, when all of the page stands where it belongs."""
        if self._arriving:
            self._enter()
        elif self._used:
            self._focus.keep()

    def _enter(self) -> None:
        self._arriving = False
        self._focus.enter((self._screen.panel, self._screen.idle.warning))


def announce(window: QQuickWindow, text: str) -> None:
    """Have a screen reader say it."""
    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(window, text))
