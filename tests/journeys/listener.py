"""Somebody who sees nothing: presses keys, and decides by nothing but what was spoken since."""

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from functools import cache

from kiosk.decision.aloud import Sentence
from kiosk.decision.sentences import sentences_in
from kiosk.device.cancellable_process import CancellableProcess
from kiosk.device.engines import Engine
from kiosk.device.places import Shipped, shipped
from kiosk.device.programs import find_programs
from kiosk.device.setting_sections import SpeechSettings
from kiosk.device.sound import made_ready, seconds_of
from kiosk.device.speech import WORDS_A_MINUTE
from kiosk.device.voices import PageVoice, voices_for
from tests.ui.keyboarder import Key, Keyboarder
from tests.ui.stage import Stage
from tests.ui.voices import Heard

MOST = 60
"""Presses after which somebody gives up looking for what they have in mind."""
A_PRESS_S = 1.0
"""Seconds from the end of what is said until the key is down."""


CLIPS = shipped(Shipped.ASSETS) / "speech"
"""Those that `make voice` has made, if it has."""


@cache
def engines() -> Mapping[str, Sequence[Engine]]:
    """The voices of each language that this machine has."""
    return find_programs(SpeechSettings(player="true"), ("en", "es"), CancellableProcess()).engines


@dataclass(frozen=True, slots=True)
class Spoken:
    """What sounds: a line in a language, and the voice that says it at the usual pace."""

    language: str
    line: Sentence
    voice: PageVoice = field(compare=False)

    def seconds(self) -> float:
        """How long it lasts at the usual pace, with the pause after it."""
        sound = self.voice.sound(self.line.said, CancellableProcess())
        assert sound, self.line
        return seconds_of(made_ready(sound, 1))


def _letters(spoken: Iterable[Spoken]) -> int:
    return sum(len(each.line.said) for each in spoken)


class Kept(Heard):
    """A voice that keeps all that it was asked to say."""

    def __init__(self) -> None:
        super().__init__()
        self.kept: list[Spoken] = []

    def speak(
        self, lines: Sequence[Sentence], language: str, pace: int, loudness: int, told: Callable[[int], None]
    ) -> Callable[[], None]:
        own = [line.said for line in lines if not line.language]
        for line in lines:
            of = line.language or language
            said = own if of == language else ()
            voice, *_ = voices_for(CLIPS, of, WORDS_A_MINUTE[pace - 1], said, engines()[of])
            self.kept.append(Spoken(of, line, voice))
        return super().speak(lines, language, pace, loudness, told)


class Listener:
    """Has a keypad and ears. `understands` is the language in which anything that is heard means something."""

    def __init__(self, stage: Stage, voice: Kept, understands: str, questions: Collection[str]) -> None:
        self._hands = Keyboarder(stage)
        self._voice, self.understands = voice, understands
        self._questions, self.question = questions, ""
        """What they take for a question, and the one that they are at: the last that was said."""
        self._since = 0
        self.presses = 0

    def press(self, key: Key) -> list[str]:
        """Press a key, and hear out what it brings. Silence after a key would leave anybody lost."""
        self._since = len(self._voice.kept)
        self.presses += 1
        self._hands.presses(key)
        said = [each.line.written for each in self._voice.kept[self._since :]]
        assert said, f"nothing is said after {key.name}; before it {self._voice.kept[-3:]}"
        self.question = next(
            (each for each in reversed(self.heard) if each in self._questions), self.question
        )
        return self.heard

    @property
    def heard(self) -> list[str]:
        """What was said since the last key, of what is understood."""
        return [
            each.line.written for each in self._voice.kept[self._since :] if each.language == self.understands
        ]

    def waits_for(self, sentence: str, within_ms: int) -> None:
        """Wait until that is said."""
        self._hands.stage.qtbot.waitUntil(lambda: sentence in self.heard, timeout=within_ms)

    def finds(self, name: str, under: str = "") -> None:
        """Go from button to button until one is said to be called so; with `under` only among the answers to that."""
        parts = sentences_in(name)
        for _ in range(MOST):
            if self._ends(parts) and under in {"", self.question}:
                return
            self.press(Key.Key_Down)
        raise AssertionError(f"nothing is called {name!r}; the last was {self.heard}")

    def next_question(self) -> None:
        """Go from button to button until another question is said."""
        before = self.question
        for _ in range(MOST):
            if self.question != before:
                return
            self.press(Key.Key_Down)
        raise AssertionError(f"no question comes after {before!r}")

    def _ends(self, parts: Sequence[str]) -> bool:
        """Whether these were the last things said."""
        return [each.rstrip(".") for each in self.heard[-len(parts) :]] == [
            each.rstrip(".") for each in parts
        ]

    def minutes(self) -> tuple[float, float]:
        """What was spoken to them, in minutes at the usual pace; and that with the presses.

        Every eighth sentence is measured, and the others are reckoned by their letters.
        """
        measured = self._voice.kept[::8]
        with ThreadPoolExecutor(2) as several:
            lasted = sum(several.map(Spoken.seconds, measured))
        spoken = lasted / _letters(measured) * _letters(self._voice.kept)
        return spoken / 60, (spoken + self.presses * A_PRESS_S) / 60

    def voices(self) -> Mapping[str, float]:
        """The part of all that was spoken to them which each voice said."""
        counted = Counter(each.voice.name for each in self._voice.kept)
        return {name: number / counted.total() for name, number in counted.items()}
