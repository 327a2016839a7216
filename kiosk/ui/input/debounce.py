"""When a touch or a key may act: not in the moment in which the screen changes, and not twice in one strike."""

from collections.abc import Callable, Hashable

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.ui.screen import ScreenState

SETTLE_S = 0.35
"""How long a new page is only looked at: nobody can have read it, so what comes then was meant for the last one."""
DOUBLE_S = 0.5
"""Within this time the same strike counts once. EN 301 549, 5.8 asks for at least 0.5 s."""
DOUBLE_TYPED_S = 0.12
"""The same where staff type: 11 and ll are meant, a finger that bounces is not."""


class Debounce(QObject):
    """Knows when the screen last changed under the hand.

    `now` gives seconds that only grow; `typing` tells whether text is being typed.
    """

    turned = Signal()
    """Another page, panel or warning is on screen."""
    paged = Signal()
    """It is another page: what was done on the last one is over."""

    def __init__(
        self,
        screen: ScreenState,
        now: Callable[[], float],
        typing: Callable[[], bool],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._screen, self._now, self._typing = screen, now, typing
        self._since = float("-inf")
        self._warned = screen.idle.warning
        self._last: tuple[Hashable, float] = (None, float("-inf"))
        for page in (screen.page.turned, screen.consultStepChanged):
            page.connect(self.paged)
        screen.idle.changed.connect(self._check)
        for change in (screen.page.turned, screen.consultStepChanged, screen.panelChanged):
            change.connect(self._turn)

    @Slot()
    def _turn(self) -> None:
        self._since = self._now()
        self.turned.emit()

    @Slot()
    def _check(self) -> None:
        """The countdown changes each second; only that it comes and goes changes the screen."""
        if self._warned != self._screen.idle.warning:
            self._warned = self._screen.idle.warning
            self._turn()

    def settled(self) -> bool:
        """Whether what is on screen has been there long enough to be meant."""
        return self._now() - self._since >= SETTLE_S

    def between(self) -> None:
        """Something else was struck: the same strike after it is meant."""
        self._last = (None, float("-inf"))

    @property
    def double_s(self) -> float:
        """The seconds within which two taps on the same place are one."""
        return DOUBLE_TYPED_S if self._typing() else DOUBLE_S

    def counts(self, strike: Hashable) -> bool:
        """Whether that strike may act now, and was not made just before; what acts is remembered."""
        now = self._now()
        last, when = self._last
        if now - self._since < SETTLE_S or (last == strike and now - when < DOUBLE_S):
            return False
        self._last = (strike, now)
        return True
