"""The player of reading aloud: plays sentences by the voice, and can pause and resume at one of them."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.decision.aloud import TAKEN_OVER, Sentence
from kiosk.ui.services import Voice


class PlayerState(Enum):
    """Whether something is being read. QML is told by SpeechView.speaking and .paused."""

    QUIET = auto()
    SPEAKING = auto()
    PAUSED = auto()


@dataclass(frozen=True, slots=True)
class VoiceSettings:
    """Language, pace and loudness of the voice; the latter two are steps, from 1."""

    language: str
    pace: int
    loudness: int


class Player(QObject):
    """Plays one sequence of sentences at a time; none in a language that the voice does not have."""

    changed = Signal()
    moved = Signal()
    failed = Signal()
    taken_over = Signal()
    _told = Signal(int, int)

    def __init__(self, voice: Voice, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._voice = voice
        self._lines: Sequence[Sentence] = ()
        self._place = self._number = 0
        self._state = PlayerState.QUIET
        self._silenced = False
        self._end_sound: Callable[[], None] | None = None
        self._told.connect(self._take)

    @property
    def state(self) -> PlayerState:
        """Whether something is being read."""
        return self._state

    @property
    def mark(self) -> str:
        """The mark of the sentence that is being read, or at which it paused."""
        return self._lines[self._place].mark if self._place < len(self._lines) else ""

    def begin(self, lines: Sequence[Sentence], settings: VoiceSettings, place: int = 0) -> None:
        """Play the sentences from index `place` on, in place of what is being played."""
        if not lines or not self._voice.speaks(settings.language):
            self.stop()
            return
        self._end()
        self._lines, self._place = lines, place
        number = self._number

        def told(at: int) -> None:
            self._told.emit(number, at + place if at >= 0 else at)

        self._turn(PlayerState.SPEAKING)
        self.moved.emit()
        self._end_sound = self._voice.speak(
            lines[place:], settings.language, settings.pace, settings.loudness, told
        )

    def resume(self, settings: VoiceSettings) -> None:
        """Play from the start of the sentence at which it paused, or is."""
        self.begin(self._lines, settings, self._place)

    def pause(self) -> None:
        """Stop the sound and keep the place."""
        self._end()
        self._turn(PlayerState.PAUSED)

    def silence(self) -> None:
        """Stop the sound at once, but stay in the state SPEAKING until `stop_if_silenced`."""
        self._end()
        self._silenced = True

    @Slot()
    def stop_if_silenced(self) -> None:
        """Stop, if nothing was begun since `silence`."""
        if self._silenced:
            self.stop()

    def stop(self) -> None:
        """Stop the sound and forget the sentences."""
        self._end()
        self._lines, self._place = (), 0
        self._turn(PlayerState.QUIET)
        self.moved.emit()

    def _end(self) -> None:
        self._number += 1
        self._silenced = False
        if self._end_sound:
            self._end_sound()
            self._end_sound = None

    def _turn(self, state: PlayerState) -> None:
        if state is not self._state:
            self._state = state
            self.changed.emit()

    @Slot(int, int)
    def _take(self, number: int, place: int) -> None:
        """Take a report of the voice: the sentence that it begins, or the end. One of an earlier sequence is dropped."""
        if number != self._number:
            return
        if place == TAKEN_OVER:
            self.taken_over.emit()
            return
        if 0 <= place < len(self._lines):
            self._place = place
            self.moved.emit()
            return
        self.stop()
        if place < 0:
            self.failed.emit()
