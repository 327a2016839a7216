"""Reading aloud as the person has it: begun and ended, paused, slower and louder, and quiet at any touch."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QEvent, QObject, QTimer, Signal, Slot
from PySide6.QtGui import QAccessible, QKeyEvent
from PySide6.QtQml import QmlElement
from PySide6.QtQuick import QQuickWindow

from kiosk.decision.aloud import Sentence
from kiosk.decision.visit import LOUDNESSES, PACES, Reading
from kiosk.ui.qt.properties import Property
from kiosk.ui.services import UiServices
from kiosk.ui.speech.narrator import Narrator, Snapshot
from kiosk.ui.speech.player import Player, PlayerState, VoiceSettings

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
"""What keys do that lead from button to button."""
_SHIFT = 0x1000020  # Qt.Key.Key_Shift as a number: rows.py says why.


@QmlElement
class SpeechView(QObject):
    """Reading aloud, for QML to bind to. Watches the window as an event filter, to be quiet at a touch.

    Once it was asked for, each page that the person turns to is read, until they end it or leave.
    """

    changed = Signal()
    _found = Signal(str)

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
        self._reading = Reading()
        self._snapshot = Snapshot()
        self._player = Player(services.voice, self)
        self._player.changed.connect(self.changed)
        self._player.failed.connect(self._take_failure)
        self._check_later = self._later(self.check)
        self._rest_later = self._later(self._player.stop_if_silenced)
        self._tell_later = self._later(self._tell_focus)
        self._window: QQuickWindow | None = None
        self._found.connect(self._take_found)
        services.voice.find(self._found.emit)

    def _later(self, act: Callable[[], None]) -> QTimer:
        """A timer that calls `act` once after the current event."""
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.timeout.connect(act)
        return timer

    def show(self, reading: Reading) -> None:
        """Take over how the person reads."""
        before, self._reading = self._reading, reading
        if reading.aloud and not before.aloud:
            self._begin(self._narrator.lines())
        elif before.aloud and not reading.aloud:
            self._player.rest()
        if reading != before:
            self.changed.emit()

    @Slot()
    def check_soon(self) -> None:
        """Schedule one check of the screen after the current event."""
        self._check_later.start()

    @Slot()
    def check(self) -> None:
        """Compare what is on screen: another page ends the reading of this one, and is read itself."""
        before, self._snapshot = self._snapshot, self._narrator.snapshot()
        turned = replace(self._snapshot, state=before.state) != before
        if turned:
            self._begin(self._narrator.lines() if self._reading.aloud else ())
            self.changed.emit()
        elif self._snapshot.state != before.state and self._reading.aloud:
            self._begin(self._narrator.news())

    def answered(self, question: str, choice: str) -> None:
        """A choice was tapped: say what has come of it, to who has the pages read."""
        if self._reading.aloud:
            self._begin(self._narrator.answered(question, choice))

    def forget(self) -> None:
        """Be quiet, and forget what was being read."""
        self._player.rest()

    def settle(self) -> None:
        """Be quiet, and wait until nothing is left that speaks, before the program ends."""
        self._player.rest()
        self._voice.settle()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Be quiet at a touch, a click or a key; none is held back.

        The buttons change only once it was released and did what it does: one of them may be what was touched.
        """
        kind = event.type()
        if kind in _PRESSES and self._leads(event):
            self._window = watched if isinstance(watched, QQuickWindow) else None
            self._tell_later.start()
        elif kind in _PRESSES and self._player.state is PlayerState.SPEAKING:
            self._player.silence()
        elif kind in _RELEASES:
            self._rest_later.start()
        return False

    def _leads(self, event: QEvent) -> bool:
        return isinstance(event, QKeyEvent) and event.key() in self._leading

    @Slot()
    def _tell_focus(self) -> None:
        """Say where the keys have led, to who has the pages read."""
        item = self._window.activeFocusItem() if self._window and self._reading.aloud else None
        told = QAccessible.queryAccessibleInterface(item) if item else None
        if told and (name := told.text(QAccessible.Text.Name)):
            self._begin(self._narrator.focused(name, chosen=bool(told.state().checked)))

    def _begin(self, lines: Sequence[Sentence]) -> None:
        self._player.begin(lines, self._settings())

    def _settings(self) -> VoiceSettings:
        return VoiceSettings(self._narrator.snapshot().language, self._reading.pace, self._reading.loudness)

    @Slot(str)
    def _take_found(self, missing: str) -> None:
        if missing:
            self._note("speech_missing", reason=missing)
        self.changed.emit()

    @Slot()
    def _take_failure(self) -> None:
        self._note("speech_failed")

    @Slot()
    def read(self) -> None:
        """Read this page from its start, and then each that the person turns to."""
        if self._reading.aloud:
            self._begin(self._narrator.lines())
        else:
            self._settle(replace(self._reading, aloud=True))

    @Slot()
    def stop(self) -> None:
        """Read no more."""
        self._player.rest()
        self._settle(replace(self._reading, aloud=False))

    @Slot()
    def pause(self) -> None:
        """Be quiet until `resume`."""
        self._player.pause()

    @Slot()
    def resume(self) -> None:
        """Go on with the sentence at which it paused."""
        self._player.go_on(self._settings())

    @Slot(int)
    def changePace(self, steps: int) -> None:
        """Read so many steps faster, or slower where it is less than 0."""
        pace = min(max(1, self._reading.pace + steps), PACES)
        self._settle(replace(self._reading, pace=pace))
        self._resound()

    @Slot(int)
    def changeLoudness(self, steps: int) -> None:
        """Read so many steps louder, or softer where it is less than 0."""
        loudness = min(max(1, self._reading.loudness + steps), LOUDNESSES)
        self._settle(replace(self._reading, loudness=loudness))
        self._resound()

    def _resound(self) -> None:
        """Let the change be heard: in the sentence that is being read, or in a sample."""
        if self._player.state is PlayerState.SPEAKING:
            self._player.go_on(self._settings())
        elif self._player.state is PlayerState.QUIET:
            self._begin(self._narrator.sample())

    @Property(bool, notify=changed)
    def available(self) -> bool:
        """Whether the language on screen can be read aloud."""
        return self._voice.speaks(self._narrator.snapshot().language)

    @Property(bool, notify=changed)
    def speaking(self) -> bool:
        """Whether something is being read."""
        return self._player.state is PlayerState.SPEAKING

    @Property(bool, notify=changed)
    def paused(self) -> bool:
        """Whether it waits to go on."""
        return self._player.state is PlayerState.PAUSED

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
        """How many steps of pace there are."""
        return PACES

    @Property(int, constant=True)
    def loudnesses(self) -> int:
        """How many steps of loudness there are."""
        return LOUDNESSES
