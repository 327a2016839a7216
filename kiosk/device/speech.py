"""Reads sentences aloud, by the best voice that the machine has for their language.

All of it happens away from the screen's thread, and through pipes: what is read may be a person's own answers,
so it never becomes a file.
"""

from collections.abc import Callable, Collection, Mapping, Sequence
from pathlib import Path
from threading import Thread
from time import monotonic

from kiosk.decision.aloud import Sentence
from kiosk.device.cancellable_process import CancellableProcess
from kiosk.device.engines import Engine
from kiosk.device.programs import Programs, find_programs
from kiosk.device.reading import Reading
from kiosk.device.setting_sections import SpeechSettings
from kiosk.device.voices import PageVoice, voices_for

WORDS_A_MINUTE = (60, 90, 120, 150, 190, 240)
"""The steps of pace, the third as it comes. VVSG 2.0 7.1-K starts at 120 to 125 words a minute, and goes from half to twice that."""
LOUDER = (0.25, 0.55, 1, 1.5, 2)
"""The steps of loudness, the third as it comes."""
RESTS_S = 300.0
"""For how long a voice that failed is asked no more: one that hangs would keep people waiting at each sentence."""


class Speech:
    """The speech output of the kiosk. What it tells is told from threads of its own, two for each reading."""

    def __init__(self, settings: SpeechSettings, languages: Collection[str], clips: Path) -> None:
        """Take the settings, the languages to be read, and the folder of clips; nothing is looked for yet."""
        self._settings = settings
        self._languages = tuple(languages)
        self._clips = clips
        self._programs = Programs()
        self._failed_at: dict[str, float] = {}
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
        return language in self._programs.engines

    def voice(self, line: Sentence, language: str, pace: int) -> str:
        """Name the voice that says that line at that step of pace."""
        return self._voices((line,), language, pace)[""][0].name

    def speak(
        self, lines: Sequence[Sentence], language: str, pace: int, loudness: int, told: Callable[[int], None]
    ) -> Callable[[], None]:
        """Read the lines one after another, and give a function that ends it at once.

        Tells the number of each line as it begins, from 0, and how many there were at the end; TAKEN_OVER where a
        voice failed and the next one reads on, FAILED where none is left. `pace` and `loudness` are steps, from 1.
        Nothing more is told once it was ended.
        """
        voices = self._voices(lines, language, pace)

        def read(process: CancellableProcess) -> None:
            louder, player = LOUDER[loudness - 1], self._programs.player
            Reading(process, voices, louder, player, told, self._rests).read(lines)

        return self._begin(read).stop

    def settle(self) -> None:
        """End whatever is under way, and wait until nothing of it is left."""
        for _, process in self._under_way:
            process.stop()
        for thread, _ in self._under_way:
            thread.join()

    def _voices(
        self, lines: Sequence[Sentence], language: str, pace: int
    ) -> Mapping[str, Sequence[PageVoice]]:
        """The voices that read the lines: of the page's language as "", and of each other that a line is in."""
        words = WORDS_A_MINUTE[pace - 1]
        others = {line.language for line in lines} - {"", language}
        own = [line.said for line in lines if line.language not in others]
        return {
            "": voices_for(self._clips, language, words, own, self._engines(language)),
            **{each: voices_for(self._clips, each, words, (), self._engines(each)) for each in others},
        }

    def _engines(self, language: str) -> Sequence[Engine]:
        """Those of the language, without one that rests, unless it is the last."""
        engines = self._programs.engines.get(language, ())
        rested = [
            each for each in engines if monotonic() > self._failed_at.get(each.name, -RESTS_S) + RESTS_S
        ]
        return rested or engines

    def _rests(self, voice: str) -> None:
        self._failed_at[voice] = monotonic()

    def _begin(self, work: Callable[[CancellableProcess], None]) -> CancellableProcess:
        process = CancellableProcess()
        thread = Thread(target=work, args=(process,), daemon=True)
        self._under_way = [each for each in self._under_way if each[0].is_alive()] + [(thread, process)]
        thread.start()
        return process
