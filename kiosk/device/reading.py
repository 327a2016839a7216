"""The reading of one page: each sentence is made to sound while the one before it is played."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

from kiosk.decision.aloud import FAILED, TAKEN_OVER, Sentence
from kiosk.device.cancellable_process import CancellableProcess
from kiosk.device.sound import NotSoundError, made_ready, seconds_of
from kiosk.device.voices import PageVoice

_LONGER_S = 5.0
"""How much longer than the sound itself a player may take before it is taken to hang."""


@dataclass(frozen=True, slots=True)
class Reading:
    """Reads by the voices of each language, the best one first; "" stands for the language of the page.

    `told` is told what Speech.speak tells, and `failed` the name of a voice that did not say its sentence.
    """

    process: CancellableProcess
    voices: Mapping[str, Sequence[PageVoice]]
    loudness: float
    player: Sequence[str]
    told: Callable[[int], None]
    failed: Callable[[str], None]

    def read(self, lines: Sequence[Sentence]) -> None:
        """Read the lines one after another. What ends it before the last is told as FAILED, an error too."""
        end = FAILED
        try:
            if self._each_played(lines):
                end = len(lines)
        finally:  # also where an error ends the thread, or it would be speaking for ever
            self._tell(end)

    def _each_played(self, lines: Sequence[Sentence]) -> bool:
        sounds = self._sounds(lines)
        for place in range(len(lines)):
            self._tell(place)
            sound = next(sounds)
            if sound is None or not self._plays(sound):
                return False
        return True

    def _sounds(self, lines: Sequence[Sentence]) -> Iterator[bytes | None]:
        """The sound of each line; None where nothing says it."""
        left = {language: list(voices) for language, voices in self.voices.items()}
        with ThreadPoolExecutor(1) as ahead:
            jobs = (ahead.submit(self._sound, line, left.get(line.language) or left[""]) for line in lines)
            coming = next(jobs, None)
            while coming:
                sound = coming.result()
                coming = next(jobs, None)
                yield sound

    def _sound(self, line: Sentence, voices: list[PageVoice]) -> bytes | None:
        """The sound of a line by the first of the voices. One that fails is taken out: it says nothing more of the page."""
        while voices and not self.process.stopped:
            sound = voices[0].sound(line.said, self.process)
            try:
                if sound:
                    return made_ready(sound, self.loudness)
            except NotSoundError:
                pass  # a WAV of another kind than can be played: as good as none
            self._give_up(voices.pop(0).name, followed=bool(voices))
        return None

    def _give_up(self, voice: str, *, followed: bool) -> None:
        if not self.process.stopped:
            self.failed(voice)
            if followed:
                self._tell(TAKEN_OVER)

    def _plays(self, sound: bytes) -> bool:
        return self.process.run(self.player, sound, seconds_of(sound) + _LONGER_S) is not None

    def _tell(self, place: int) -> None:
        if not self.process.stopped:
            self.told(place)
