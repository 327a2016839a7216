"""A headphone on the first page begins reading aloud; pulled out, it ends it: nobody meant the room to hear."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.ui.services import WatchHeadphone
from kiosk.ui.session import Session
from kiosk.ui.window.voice_keys import may_begin


class Headphone(QObject):
    """Follows the socket for as long as the window is there."""

    _changed = Signal(bool)

    def __init__(self, session: Session, watch: WatchHeadphone, begins: Callable[[], bool]) -> None:
        """`begins` tells whether reading may begin by itself: a screen reader has a voice of its own."""
        super().__init__(session)
        self._session, self._begins = session, begins
        self._changed.connect(self._follow)  # it is told from another thread
        self._end = watch(self._changed.emit)

    def end(self) -> None:
        """Watch no more."""
        self._end()

    @Slot(bool)
    def _follow(self, plugged_in: bool) -> None:
        session = self._session
        if plugged_in and may_begin(session) and self._begins():
            session.screen.services.note("headphone_in")
            session.speech.ask()
        elif not plugged_in and session.screen.visit.reading.aloud:
            session.screen.services.note("headphone_out")
            session.speech.hush()
