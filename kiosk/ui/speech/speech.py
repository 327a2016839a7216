"""Reading aloud: started and ended, paused, its pace and loudness changed, and silent at any touch."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QEvent, QObject, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtQml import QmlElement
from PySide6.QtQuick import QQuickWindow

from kiosk.decision.aloud import Sentence
from kiosk.decision.visit import LOUDNESSES, PACES, Reading
from kiosk.ui.qt.properties import Property
from kiosk.ui.services import UiServices
from kiosk.ui.speech.focus_told import FocusTold
from kiosk.ui.speech.narrator import Narrator, Snapshot
from kiosk.ui.speech.player import Player, PlayerState, VoiceSettings
from kiosk.ui.speech.voice_search import VoiceSearch

QML_IMPORT_NAME = "Bridge"
QML_IMPORT_MAJOR_VERSION = 1

_PRESSES = frozenset({QEvent.Type.TouchBegin, QEvent.Type.MouseButtonPress, QEvent.Type.KeyPress})
_RELEASES = frozenset({
    QEvent.Type.TouchEnd,
    QEvent.Type.TouchCancel,
    QEvent.Type.MouseButtonRelease,
    QEvent.Type.KeyRelease,
})  # fmt: skip
LEADING = frozenset({"up", "down"})
"""The actions of keys that move the focus."""
ACTING = frozenset({"select", "next", "back"})
"""The actions of keys that change something."""
TAILS = 2
"""Pages that are read with their tail without being asked: the one that reading began on, and the next."""
_SHIFT = 0x1000020  # Qt.Key.Key_Shift as a number: list_model.py says why.


@QmlElement
class SpeechView(QObject):
    """Reading aloud, for QML to bind to. An event filter of the window that stops the sound at a touch.

    Once it is started each page that the person turns to is read, until they end it or leave.
    """

    changed = Signal()
    moved = Signal()
    voiceless = Signal()
    """Somebody asked to hear, and nothing speaks their language."""

    def __init__(
        self,
        services: UiServices,
        settle: Callable[[Reading], None],
        narrator: Narrator,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._voice, self._note, self._settle, self._narrator = (
            services.voice,
            services.note,
            settle,
            narrator,
        )
        self._leading = {_SHIFT} | {key for key, act in services.keys.items() if act in LEADING}
        self._acting = {key for key, act in services.keys.items() if act in ACTING}
        self._focus = FocusTold(narrator)
        self._reading = Reading()
        self._snapshot = Snapshot()
        self._player = Player(services.voice, self)
        self._player.changed.connect(self.changed)
        self._player.moved.connect(self.moved)
        self._player.failed.connect(self._take_failure)
        self._player.taken_over.connect(self._take_over)
        self._check_later = self._later(self.check)
        self._stop_later = self._later(self._player.stop_if_silenced)
        self._tell_later = self._later(self._tell_focus)
        self._window: QQuickWindow | None = None
        self._by_keys = self._awaits_focus = False
        """Whether the last press was a key's: then what has the focus is told after each page."""
        self._owed = False
        """Whether the last press was a key's that ought to bring something to hear, and nothing came yet."""
        self._asked = False
        self._tails = 0
        """How many pages were read with their tail, which a visit hears of the first ones alone, or by asking."""
        self._search = VoiceSearch(services.voice, services.note, self)
        self._search.over.connect(self._take_found)
        self._search.begin()

    def _later(self, act: Callable[[], None]) -> QTimer:
        """A timer that calls `act` once after the current event."""
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.timeout.connect(act)
        return timer

    def show(self, reading: Reading) -> None:
        """Take over the visit's reading settings, and start or stop by them."""
        before, self._reading = self._reading, reading
        if reading.aloud and not before.aloud:
            self._tails = 0
            self._begin_page(asked=True)
        elif before.aloud and not reading.aloud:
            self._player.stop()
        if reading != before:
            self.changed.emit()

    @Slot()
    def check_soon(self) -> None:
        """Schedule one check of the screen after the current event."""
        self._check_later.start()

    @Slot()
    def check(self) -> None:
        """Compare the screen with the last check: another page or panel is read in place of what is being read."""
        before, self._snapshot = self._snapshot, self._narrator.snapshot()
        turned = replace(self._snapshot, state=before.state) != before
        if turned:
            if self._reading.aloud:
                self._begin_page(asked=False)
            else:
                self._begin(())
            self.changed.emit()
        elif self._snapshot.state != before.state and self._reading.aloud:
            self._begin(self._narrator.state_change())

    def answered(self, question: str, choice: str) -> None:
        """Say what a choice that was tapped has come to, while pages are read aloud."""
        if self._reading.aloud:
            self._begin(self._narrator.answered(question, choice, by_keys=self._by_keys))

    def forget(self) -> None:
        """Stop, and forget what was being read, and who asked for it."""
        self._player.stop()
        self._search.asked = False

    def settle(self) -> None:
        """Stop, and wait for the voice's threads and processes, before the program ends."""
        self._player.stop()
        self._voice.settle()

    def _begin_page(self, *, asked: bool) -> None:
        """Read the page; for whoever goes by keys only once the focus has come to where it begins.

        Who `asked` hears its tail, too. While the voices are looked for it waits for them.
        """
        if self._search.under_way:
            return
        self._asked = asked
        self._focus.begin()
        self._awaits_focus = self._by_keys and self._window is not None
        self._tell_later.stop()
        if self._awaits_focus and self._window is not None:
            self._player.stop()
            self._window.update()
        else:
            self._begin(self._page())

    def _page(self, *, by_keys: bool = False) -> Sequence[Sentence]:
        tail = self._asked or self._tails < TAILS
        self._tails += tail
        return self._narrator.lines(by_keys=by_keys, tail=tail)

    @Slot()
    def _drawn(self) -> None:
        """The page is on the glass and the focus in its place."""
        if self._awaits_focus and self._reading.aloud:
            self._awaits_focus = False
            self._begin((*self._page(by_keys=True), *self._focus.lines(self._window)))
        elif self._owed and not self._check_later.isActive():
            self._owed = False
            self._tell_focus()

    def attend(self, window: QQuickWindow) -> None:
        """Take the window whose focus is told."""
        self._window = window
        window.frameSwapped.connect(self._drawn)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stop the sound at a touch, a click or a key; none is held back.

        `speaking` changes only after the release, when the touch has had its effect: it may be on the stop button.
        """
        kind = event.type()
        if kind in _PRESSES:
            self._by_keys = isinstance(event, QKeyEvent)
        if kind in _PRESSES and self._leads(event):
            self._tell_later.start()
        elif kind in _PRESSES:
            self._owe(event)
        elif kind in _RELEASES:
            self._stop_later.start()
        return False

    def _owe(self, event: QEvent) -> None:
        """Silence what is being read. A key that then changes nothing that is told owes the person where they are."""
        if self._player.state is PlayerState.SPEAKING:
            self._player.silence()
        self._owed = isinstance(event, QKeyEvent) and event.key() in self._acting
        if self._owed and self._window is not None:
            self._window.update()

    def _leads(self, event: QEvent) -> bool:
        return isinstance(event, QKeyEvent) and event.key() in self._leading

    @Slot()
    def _tell_focus(self) -> None:
        """Say the name of the focused button, while pages are read aloud."""
        if self._reading.aloud and (lines := self._focus.lines(self._window)):
            self._begin(lines)

    def _begin(self, lines: Sequence[Sentence]) -> None:
        self._owed = False
        self._player.begin(lines, self._settings())

    def _settings(self) -> VoiceSettings:
        return VoiceSettings(self._narrator.snapshot().language, self._reading.pace, self._reading.loudness)

    @Slot()
    def _take_found(self) -> None:
        """Begin what was asked for meanwhile, or tell who asked that nothing speaks."""
        asked, self._search.asked = self._search.asked, False
        if self._reading.aloud and self.available:
            self._begin_page(asked=True)
        elif self._reading.aloud:
            self.stop()
            if asked:
                self.voiceless.emit()
        self.changed.emit()

    @Slot()
    def _take_failure(self) -> None:
        self._note("speech_failed")

    @Slot()
    def _take_over(self) -> None:
        self._note("voice_failed")

    @Slot()
    def read(self) -> None:
        """Read this page from its start, and from now on each that the person turns to."""
        if self._reading.aloud:
            self._begin_page(asked=True)
        else:
            self._settle(replace(self._reading, aloud=True))

    @Slot()
    def stop(self) -> None:
        """Stop, and read no further page."""
        self._player.stop()
        self._search.asked = False
        self._settle(replace(self._reading, aloud=False))

    def readByKeys(self) -> None:
        """Read as for somebody who goes by keys, though none was pressed yet: they are told what keys do."""
        self._by_keys = True
        self.read()

    def ask(self) -> None:
        """Read for somebody who asked for it by a key or a headphone; `voiceless` tells where nothing speaks."""
        if self.readable:
            self._search.asked = True
            self.readByKeys()
        else:
            self.voiceless.emit()

    @property
    def readable(self) -> bool:
        """Whether the language on screen can be read aloud, or may turn out to be."""
        return self.available or self._search.under_way

    @property
    def awaited(self) -> bool:
        """Whether somebody asked to hear, and the voices are still looked for."""
        return self._search.under_way and self._search.asked

    def hush(self) -> None:
        """Stop, read no further page, and forget how loud it was."""
        self.stop()
        self._settle(replace(self._reading, loudness=Reading().loudness))

    @Slot()
    def pause(self) -> None:
        """Stop the sound until `resume`."""
        self._player.pause()

    @Slot()
    def resume(self) -> None:
        """Read on from the start of the sentence at which it paused."""
        self._player.resume(self._settings())

    @Slot(int)
    def changePace(self, steps: int) -> None:
        """Add so many steps to the pace, within 1 and PACES."""
        pace = min(max(1, self._reading.pace + steps), PACES)
        self._settle(replace(self._reading, pace=pace))
        self._resound()

    @Slot(int)
    def changeLoudness(self, steps: int) -> None:
        """Add so many steps to the loudness, within 1 and LOUDNESSES."""
        loudness = min(max(1, self._reading.loudness + steps), LOUDNESSES)
        self._settle(replace(self._reading, loudness=loudness))
        self._resound()

    def _resound(self) -> None:
        """Repeat the current sentence in the changed voice, or play a sample."""
        if self._player.state is PlayerState.SPEAKING:
            self._player.resume(self._settings())
        elif self._player.state is PlayerState.QUIET:
            self._begin(self._narrator.sample())

    @Property(bool, notify=changed)
    def available(self) -> bool:
        """Whether the language on screen can be read aloud."""
        return self._voice.speaks(self._narrator.snapshot().language)

    @Property(bool, notify=changed)
    def speaking(self) -> bool:
        """Whether the player is in the state SPEAKING."""
        return self._player.state is PlayerState.SPEAKING

    @Property(bool, notify=changed)
    def paused(self) -> bool:
        """Whether the player is in the state PAUSED."""
        return self._player.state is PlayerState.PAUSED

    @Property(str, notify=moved)
    def mark(self) -> str:
        """The mark of the part of the page that is being read, or ""."""
        return self._player.mark

    @Property(int, notify=changed)
    def pace(self) -> int:
        """The step of pace, from 1."""
        return self._reading.pace

    @Property(int, notify=changed)
    def loudness(self) -> int:
        """The step of loudness, from 1."""
        return self._reading.loudness

    @Property(int, constant=True)
    def paces(self) -> int:
        """The number of steps of pace."""
        return PACES

    @Property(int, constant=True)
    def loudnesses(self) -> int:
        """The number of steps of loudness."""
        return LOUDNESSES
