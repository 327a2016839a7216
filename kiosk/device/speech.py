"""Reads sentences aloud: by clips where there is one of each, else by the synthesizer, through the machine's player.

All of it happens away from the screen's thread, and through pipes: what is read may be a person's own answers,
so it never becomes a file.
"""

from collections.abc import Callable, Collection, Mapping, Sequence
from pathlib import Path
from threading import Thread

from kiosk.decision.aloud import Sentence
from kiosk.device.cancellable_process import CancellableProcess
from kiosk.device.clips import clips_for, decoded, voice_of
from kiosk.device.programs import SYNTHESIZER, Programs, find_programs
from kiosk.device.setting_sections import SpeechSettings
from kiosk.device.sound import NotSoundError, from_stream, made_ready, seconds_of

WORDS_A_MINUTE = (60, 90, 120, 150, 190, 240)
"""The steps of pace, the third as it comes. VVSG 2.0 7.1-K starts at 120 to 125 words a minute, and goes from half to twice that."""
AMPLITUDES = (25, 55, 100, 150, 200)
"""The steps of loudness as the synthesizer counts it: 100 is as it comes, 200 the most."""
AS_IT_COMES = 100
FAILED = -1
"""Told in place of a line's number where one could not be read."""

_SLOWEST = 80
"""Words a minute below which the synthesizer goes no slower."""
_GAP = 5
"""Its pause between words with which 80 words a minute take as long as 60."""
_SYNTHESIZED_WITHIN_S = 10.0
_LONGER_S = 5.0
"""How much longer than the sound itself a player may take before it is taken to hang."""


class Speech:
    """The speech output of the kiosk. What it tells is told from threads of its own, one for each reading."""

    def __init__(self, settings: SpeechSettings, languages: Collection[str], clips: Path) -> None:
        """Take the settings, the languages to be read, and the folder of clips; nothing is looked for yet."""
        self._settings = settings
        self._languages = tuple(languages)
        self._clips = clips
        self._programs = Programs()
        self._under_way: list[tuple[Thread, CancellableProcess]] = []

    def find(self, told: Callable[[str], None]) -> None:
        """Look for the programs; tells what is missing (see Missing), "" where all is there."""

        def look(process: CancellableProcess) -> None:
            found = find_programs(self._settings, self._languages, process)
            if not process.stopped:
                self._programs = found
                told(found.missing)

        self._begin(look)

    def speaks(self, language: str) -> bool:
        """Tell whether that language can be read aloud; none can before the programs were found."""
        return language in self._programs.voices

    def voice(self, line: Sentence, language: str, pace: int) -> str:
        """Name the voice that says that line at that step of pace: that of a clip, or else the synthesizer."""
        clips = clips_for(self._clips, language, WORDS_A_MINUTE[pace - 1], (line,))
        return voice_of(self._clips, language) if clips else SYNTHESIZER

    def speak(
        self, lines: Sequence[Sentence], language: str, pace: int, loudness: int, told: Callable[[int], None]
    ) -> Callable[[], None]:
        """Read the lines one after another, and give a function that ends it at once.

        Tells the number of each line as it begins, from 0, and how many there were at the end; FAILED where one
        could not be read. `pace` and `loudness` are steps, from 1. Nothing more is told once it was ended.
        """
        clips = clips_for(self._clips, language, WORDS_A_MINUTE[pace - 1], lines)
        voices = self._programs.voices
        manner = (*_pace(WORDS_A_MINUTE[pace - 1]), "-b", "1")
        amplitude = AMPLITUDES[loudness - 1]

        def says(process: CancellableProcess, line: Sentence) -> bool:
            spoken = (SYNTHESIZER, "-v", voices.get(line.language, voices[language]), *manner)
            sound = _clip(process, clips, line, amplitude) or _synthesized(process, spoken, line, amplitude)
            return sound is not None and self._plays(process, sound)

        def read(process: CancellableProcess) -> None:
            end = FAILED
            try:
                if _each_said(lines, says, told, process):
                    end = len(lines)
            finally:  # also where an error ends the thread, or it would be speaking for ever
                _tell(told, process, end)

        return self._begin(read).stop

    def settle(self) -> None:
        """End whatever is under way, and wait until nothing of it is left."""
        for _, process in self._under_way:
            process.stop()
        for thread, _ in self._under_way:
            thread.join()

    def _begin(self, work: Callable[[CancellableProcess], None]) -> CancellableProcess:
        process = CancellableProcess()
        thread = Thread(target=work, args=(process,), daemon=True)
        self._under_way = [each for each in self._under_way if each[0].is_alive()] + [(thread, process)]
        thread.start()
        return process

    def _plays(self, process: CancellableProcess, sound: bytes) -> bool:
        return process.run(self._programs.player, sound, seconds_of(sound) + _LONGER_S) is not None


def _pace(words: int) -> tuple[str, ...]:
    """The synthesizer's options for so many words a minute; what it is too quick for is made up by pauses."""
    return ("-s", str(words)) if words >= _SLOWEST else ("-s", str(_SLOWEST), "-g", str(_GAP))


def _each_said(
    lines: Sequence[Sentence],
    says: Callable[[CancellableProcess, Sentence], bool],
    told: Callable[[int], None],
    process: CancellableProcess,
) -> bool:
    """Say one sentence after another, each told as it begins, until one cannot be said."""
    for place, line in enumerate(lines):
        _tell(told, process, place)
        if not says(process, line):
            return False
    return True


def _tell(told: Callable[[int], None], process: CancellableProcess, place: int) -> None:
    if not process.stopped:
        told(place)


def _clip(
    process: CancellableProcess, clips: Mapping[str, Path], line: Sentence, amplitude: int
) -> bytes | None:
    """Give the sound of a clip; None where there is none for the sentence, or it cannot be read."""
    clip = None if line.language else clips.get(line.said)
    sound = clip and decoded(clip, process)
    try:
        return made_ready(from_stream(sound), amplitude / AS_IT_COMES) if sound else None
    except NotSoundError:
        return None


def _synthesized(
    process: CancellableProcess, spoken: Sequence[str], line: Sentence, amplitude: int
) -> bytes | None:
    command = (*spoken, "-a", str(amplitude), "--stdin", "--stdout")
    sound = process.run(command, line.said.encode(), _SYNTHESIZED_WITHIN_S)
    try:
        return sound and made_ready(from_stream(sound), 1)
    except NotSoundError:
        return None
