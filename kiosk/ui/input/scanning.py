"""The whole visit by one switch: the ring goes round by itself, by groups first, and the switch selects."""

from collections.abc import Collection, Sequence

import shiboken6
from PySide6.QtCore import QEvent, QMetaObject, QObject, QRectF, QTimer, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.ui.input.debounce import Debounce
from kiosk.ui.input.focus import NEXT
from kiosk.ui.input.focus_order import tab_order
from kiosk.ui.qt.focused_item import focused_item
from kiosk.ui.screen import ScreenState

ROUNDS = 2
"""Times round within a group after which the ring goes back to the groups: so one leaves a group entered by mistake."""
MOST = 6
"""Controls in a group; of more the group is scanned in parts."""

Group = tuple[QQuickItem, ...]
_TOUCHES = frozenset({QEvent.Type.TouchBegin, QEvent.Type.MouseButtonPress})


class Scanning(QObject):
    """An event filter of the window. The first press starts the ring; a touch, or the end of a visit, stops it."""

    def __init__(
        self,
        screen: ScreenState,
        window: QQuickWindow,
        debounce: Debounce,
        keys: Collection[int],
        pace_s: float,
    ) -> None:
        """`keys` are those of the switch; `pace_s` are the seconds that the ring stays in a place."""
        super().__init__(window)
        self._screen, self._window, self._debounce, self._keys = screen, window, debounce, frozenset(keys)
        self._targets: Sequence[Group] = ()
        self._at = self._rounds = 0
        self._within = self._stale = False
        self._timer = QTimer(self)
        self._timer.setInterval(round(1000 * pace_s))
        self._timer.timeout.connect(self.tick)
        debounce.turned.connect(self._restart_soon)
        screen.idle.over.connect(self._stop)
        window.afterAnimating.connect(self._keep)

    @property
    def target(self) -> Group:
        """What a press selects now; nothing while the ring is not going round."""
        return self._targets[self._at] if self._at < len(self._targets) else ()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Act on the switch; a touch stops the ring."""
        if event.type() in _TOUCHES:
            self._stop()
        if not isinstance(event, QKeyEvent):
            return False
        mine = event.key() in self._keys
        if mine and event.type() is QEvent.Type.KeyPress and not event.isAutoRepeat():
            self._press()
        return mine

    def _press(self) -> None:
        if not self._timer.isActive():
            self._begin(self._groups())
        elif not self._stale and self._debounce.counts("switch"):
            self._select(self.target)

    def _select(self, target: Group) -> None:
        if len(target) > MOST:
            self._begin([target[start : start + MOST] for start in range(0, len(target), MOST)], within=True)
        elif len(target) > 1:
            self._begin([(item,) for item in target], within=True)
        elif target:
            self._restart_soon()
            QMetaObject.invokeMethod(target[0], "click")

    @Slot()
    def tick(self) -> None:
        """Move the ring on, round and round."""
        if self._stale or not self._targets:
            return
        self._at = (self._at + 1) % len(self._targets)
        self._rounds += self._at == 0
        # The groups anew each time round: what a printer does changes the buttons, too.
        if self._at == 0 and self._rounds >= (ROUNDS if self._within else 1):
            self._begin(self._groups())
        self._show()

    @Slot()
    def _restart_soon(self) -> None:
        """Begin with the groups anew, once the page is complete."""
        self._stale = self._timer.isActive()
        self._window.update()

    @Slot()
    def _keep(self) -> None:
        gone = any(not shiboken6.isValid(item) or not item.isVisible() for item in self.target)
        if self._timer.isActive() and (self._stale or gone):
            self._begin(self._groups())

    def _begin(self, targets: Sequence[Group], *, within: bool = False) -> None:
        self._targets, self._within, self._stale = targets, within, False
        self._at = self._rounds = 0
        self._timer.start()
        self._show()

    @Slot()
    def _stop(self) -> None:
        self._timer.stop()
        self._targets, self._at, self._stale = (), 0, False
        self._screen.ring_around(QRectF())
        self._leave()

    def _leave(self) -> None:
        item = focused_item(self._window)
        if item is not None:
            item.setFocus(False)

    def _groups(self) -> Sequence[Group]:
        """The body, the foot and the head; the button that leads on comes alone, first where it is likely wanted."""
        order = tab_order(self._window)
        onward = order.named(NEXT)
        foot = tuple(item for item in order.foot if item is not onward)
        groups = [order.body, (onward,) if onward else (), foot, order.head]
        if self._screen.page.answered and not self._screen.panel:
            groups[:2] = reversed(groups[:2])
        return [group for group in groups if group]

    def _show(self) -> None:
        target = self.target
        if len(target) == 1:
            self._screen.ring_around(QRectF())
            target[0].forceActiveFocus()
        elif target:
            self._leave()
            around = QRectF()
            for item in target:
                around = around.united(item.mapRectToScene(item.boundingRect()))
            self._screen.ring_around(around)
