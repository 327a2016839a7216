"""When nobody is at the screen: the first page is shown with nothing over it, and no job is under way."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Slot

from kiosk.decision.visit import Visit
from kiosk.ui.session import Session

REST_MS = 3_000
"""How long the first page is untouched before anything is done; whoever is there already is waited for."""


class AtRest(QObject):
    """Once it waits, it calls `act` as soon as nobody is at the screen, and waits no more."""

    def __init__(self, session: Session, act: Callable[[], object], rest_ms: int | None = None) -> None:
        super().__init__(session)
        self._session, self._act = session, act
        self._timer = QTimer(self)
        self._timer.setInterval(REST_MS if rest_ms is None else rest_ms)
        self._timer.timeout.connect(self._look)

    def wait(self) -> None:
        """Begin to wait, or begin anew."""
        self._timer.start()

    def stop(self) -> None:
        """Wait no more."""
        self._timer.stop()

    @Slot()
    def _look(self) -> None:
        screen = self._session.screen
        away = screen.panel or screen.consultStep or screen.printing.busy
        if not away and self._session.store.visit == Visit():
            self._timer.stop()
            self._act()
