"""What a visit left in memory and nobody holds any more is thrown away behind it."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Slot

from kiosk.decision.visit import Visit
from kiosk.ui.session import Session
from kiosk.ui.window.at_rest import AtRest


class AfterVisit(QObject):
    """Calls `throw_away` behind each visit, while nobody is at the screen: it takes longer than a touch may wait."""

    def __init__(
        self, session: Session, throw_away: Callable[[], object], rest_ms: int | None = None
    ) -> None:
        super().__init__(session)
        self._store = session.store
        self._begun = False
        self._rest = AtRest(session, throw_away, rest_ms)
        self._store.visitChanged.connect(self._follow)

    @Slot()
    def _follow(self) -> None:
        if self._store.visit != Visit():
            self._begun = True
            self._rest.stop()
        elif self._begun:
            self._begun = False
            self._rest.wait()

    def stop(self) -> None:
        """Throw nothing away any more: the window is taken down."""
        self._store.visitChanged.disconnect(self._follow)
        self._rest.stop()
