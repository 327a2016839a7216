"""What staff typed in a consult may stand in memory that is free again: so the program starts anew behind each one."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Slot

from kiosk.ui.session import Session
from kiosk.ui.window.at_rest import AtRest


class AfterConsult(QObject):
    """Calls `start_anew` once, as soon as a consult is over and nobody is at the screen."""

    def __init__(
        self, session: Session, start_anew: Callable[[], object], rest_ms: int | None = None
    ) -> None:
        super().__init__(session)
        self._session = session
        self._was_open = False
        self._rest = AtRest(session, start_anew, rest_ms)
        session.consult.moved.connect(self._follow)

    @Slot()
    def _follow(self) -> None:
        if self._session.consult.open:
            self._was_open = True
        elif self._was_open:
            self._rest.wait()
