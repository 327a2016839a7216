"""What staff typed in a consult may stand in memory that is free again: so the program starts anew behind each one."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Slot

from kiosk.decision.visit import Visit
from kiosk.ui.session import Session

REST_MS = 3_000
"""How long the first page is untouched before the start; whoever is there already is waited for."""


class AfterConsult(QObject):
    """Calls `start_anew` once, as soon as a consult is over and nobody is at the screen."""

    def __init__(
        self, session: Session, start_anew: Callable[[], object], rest_ms: int | None = None
    ) -> None:
        super().__init__(session)
        self._session, self._start_anew = session, start_anew
        self._was_open = False
        self._timer = QTimer(self)
        self._timer.setInterval(REST_MS if rest_ms is None else rest_ms)
        self._timer.timeout.connect(self._look)
        session.consult.moved.connect(self._follow)

    @Slot()
    def _follow(self) -> None:
        if self._session.consult.open:
            self._was_open = True
        elif self._was_open:
            self._timer.start()

    @Slot()
    def _look(self) -> None:
        if self._at_rest():
            self._timer.stop()
            self._start_anew()

    def _at_rest(self) -> bool:
        """Whether the first page is shown with nothing over it, and no job is under way."""
        screen = self._session.screen
        away = screen.panel or screen.consultStep or screen.printing.busy
        return not away and self._session.store.visit == Visit()
