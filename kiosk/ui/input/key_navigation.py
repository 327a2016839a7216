"""The whole visit by five keys: up, down, back, next, select; or by two switches, which move and select."""

from collections.abc import Callable, Hashable, Mapping

from PySide6.QtCore import QEvent, QMetaObject, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.ui.input.debounce import Debounce
from kiosk.ui.input.focus import NEXT, Focus
from kiosk.ui.input.focus_order import tab_order
from kiosk.ui.screen import ScreenState

STEPS = {"up": -1, "down": 1}
SELECT = "select"

_TOUCHES = frozenset({QEvent.Type.TouchBegin, QEvent.Type.MouseButtonPress})


class KeyNavigation(QObject):
    """An event filter of the window that moves the focus and presses buttons; auto-repeat is ignored."""

    selected = Signal(QObject)
    """A button was pressed by another key than the space bar: after that one alone Orca says what was chosen."""

    def __init__(
        self,
        screen: ScreenState,
        window: QQuickWindow,
        debounce: Debounce,
        keys: Mapping[int, str],
        parent: QObject | None = None,
        *,
        listened: Callable[[], bool],
        arrival: Callable[[], str],
    ) -> None:
        """`keys` names what each key does, by Qt's number of it: up, down, back, next or select.

        `listened` tells whether a screen reader is there, which is led to each heading first; `arrival` gives what it
        says there.
        """
        super().__init__(parent)
        self._screen, self._window, self._debounce, self._keys = screen, window, debounce, dict(keys)
        self._listened, self._arrival = listened, arrival
        self._focus = Focus(window)
        self._used = False
        """Whether the person is using keys: until then, and after a touch, nothing has the focus."""
        self._arriving = False
        self._pressed: QQuickItem | None = None
        """What the last key selected."""
        debounce.paged.connect(self._focus.forget)
        debounce.turned.connect(self._turned)
        screen.languageChanged.connect(self._tell_anew)
        screen.idle.over.connect(self._rest)
        window.afterAnimating.connect(self._keep)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Act on a key; a touch removes the focus."""
        if event.type() in _TOUCHES and self._used:
            self._rest()
        if not isinstance(event, QKeyEvent):
            return False
        act = self._keys.get(event.key())
        if act and event.type() is QEvent.Type.KeyPress and not event.isAutoRepeat():
            self._do(act)
            if self._pressed and event.key() != Qt.Key.Key_Space:
                self.selected.emit(self._pressed)
        return act is not None or event.isAutoRepeat()

    def _do(self, act: str) -> None:
        first, self._used, self._pressed = not self._used, True, None
        if first or self._arriving:
            self._enter()
        if act in STEPS:
            self._debounce.forget_last()
            if not first:
                self._focus.move(STEPS[act])
        elif act == SELECT:
            if not first:
                self._pressed = self._focus.item
                self._press(self._pressed, act)
        else:
            self._lead(act)

    def _lead(self, act: str) -> None:
        """Press what leads on or back; where nothing does, as before printing, the key leads to the last button."""
        order = tab_order(self._window)
        if order.named(act):
            self._press(order.named(act), act)
        elif act == NEXT:
            self._focus.end()

    def _press(self, item: QQuickItem | None, act: str) -> None:
        if item and self._debounce.counts(act):
            QMetaObject.invokeMethod(item, "click")

    @Slot()
    def _rest(self) -> None:
        """Remove the focus until the next key."""
        self._used = self._arriving = False
        self._focus.leave()

    @Slot()
    def _turned(self) -> None:
        self._arriving = self._used or self._listened()

    @Slot()
    def _tell_anew(self) -> None:
        """What the heading tells on arrival is told in the other language."""
        self._arriving = self._arriving or self._focus.arrived

    @Slot()
    def _keep(self) -> None:
        """Place or keep the focus; called before each frame, when the layout is complete."""
        if self._arriving and self._listened():
            self._arriving = False
            self._focus.arrive(self._layer, self._arrival())
        elif self._arriving:
            self._enter()
        elif self._used:
            self._focus.keep()

    def _enter(self) -> None:
        self._arriving = False
        self._focus.enter(self._layer)

    @property
    def _layer(self) -> Hashable:
        return self._screen.panel, self._screen.idle.warning
