"""The keys of the voice: listen, help, louder, softer, pause; and any key that starts it on the first page."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QEvent, QObject, Slot
from PySide6.QtGui import QKeyEvent

from kiosk.decision.pages import PageKind
from kiosk.ui.pages.shown import ConsultStep, Panel
from kiosk.ui.session import Session

OF_THE_VOICE = frozenset({"listen", "help", "louder", "softer", "pause"})


def may_begin(session: Session) -> bool:
    """Whether the first page is there, and nobody asked yet that it is read."""
    first = session.screen.page.kind == PageKind.START and not session.screen.panel
    return first and not session.screen.visit.reading.aloud


class VoiceKeys(QObject):
    """An event filter of the window, ahead of key navigation: whoever does not see the page begins by it."""

    def __init__(self, session: Session, keys: Mapping[int, str], starts: Callable[[], bool]) -> None:
        """`keys` names what each key does; `starts` tells whether any of them starts reading on the first page."""
        super().__init__(session)
        self._session, self._keys, self._starts = session, dict(keys), starts
        self._acts: Mapping[str, Callable[[], None]] = {
            "listen": self._listen,
            "help": self._help,
            "louder": lambda: session.speech.changeLoudness(1),
            "softer": lambda: session.speech.changeLoudness(-1),
            "pause": self._pause,
        }
        session.speech.voiceless.connect(self._help)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Act on a key of the voice."""
        if not isinstance(event, QKeyEvent):
            return False
        if event.type() is QEvent.Type.KeyPress and not event.isAutoRepeat():
            self.press(event.key())
        return self._keys.get(event.key(), "") in OF_THE_VOICE

    def press(self, key: int) -> None:
        """Do what that key does for the voice."""
        act = self._keys.get(key, "")
        if act in self._acts:
            self._acts[act]()
        elif act and self._starts():
            self._begin()

    def _begin(self) -> None:
        """Start reading on the first page, once for each person."""
        if may_begin(self._session) and self._session.speech.readable:
            self._session.speech.readByKeys()

    def _listen(self) -> None:
        speech = self._session.speech
        if speech.speaking or speech.paused or speech.awaited:
            speech.stop()
        else:
            speech.ask()

    @Slot()
    def _help(self) -> None:
        """Open the panel that says who helps."""
        if self._session.screen.consultStep == ConsultStep.CLOSED:
            self._session.open(Panel.HELP)

    def _pause(self) -> None:
        speech = self._session.speech
        if speech.paused:
            speech.resume()
        elif speech.speaking:
            speech.pause()
