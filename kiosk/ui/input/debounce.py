"""Debounce: a touch or key is ignored just after the screen changed, and just after the same one."""

from collections.abc import Callable, Hashable

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.ui.screen import ScreenState

SETTLE_S = 0.35
"""Seconds in which a new page takes no input: nobody can have read it, so the input was meant for the last one."""
DOUBLE_S = 0.5
"""Seconds within which the same input counts once. EN 301 549, 5.8 asks for at least 0.5 s."""
DOUBLE_TYPED_S = 0.12
"""The same where staff type: 11 and ll are meant, a bouncing finger is not."""


class Debounce(QObject):
    """Decides which input counts, by when the screen last changed and what input came last.

    `now` gives seconds that only grow; `typing` tells whether text is being typed.
    """

    turned = Signal()
    """The page, the panel, the consult's step or the idle warning changed."""
    paged = Signal()
    """The page or the consult's step changed."""

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
        """Whether the screen has been unchanged for SETTLE_S."""
        return self._now() - self._since >= SETTLE_S

    def forget_last(self) -> None:
        """Forget the last input, because another came after it: the same one again is meant."""
        self._last = (None, float("-inf"))

    @property
    def double_s(self) -> float:
        """The seconds within which two taps on the same place are one."""
        return DOUBLE_TYPED_S if self._typing() else DOUBLE_S

    def counts(self, act: Hashable) -> bool:
        """Whether that input may act now; one that may is remembered as the last."""
        now = self._now()
        last, when = self._last
        if now - self._since < SETTLE_S or (last == act and now - when < DOUBLE_S):
            return False
        self._last = (act, now)
        return True
