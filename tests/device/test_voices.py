"""By which voice each sentence is said, of clips, a better voice and the synthesizer."""

from collections.abc import Callable, Mapping
from pathlib import Path
from shutil import copytree
from types import MappingProxyType

import pytest

from kiosk.decision.aloud import FAILED, TAKEN_OVER, Sentence
from kiosk.device import programs, speech, voices
from kiosk.device.cancellable_process import CancellableProcess
from kiosk.device.clips import clip_name, decoded
from kiosk.device.engines import Engine, synthesizer
from kiosk.device.sound import from_stream, made_ready
from kiosk.device.voices import said_now
from tests.device.hearing import LINES, SAMPLES, Voiced, heard, sounds

ALONE = Sentence("Three.", "Three.")
"""A sentence that no clip says."""
OFFER = Sentence("Español", "Español", language="es")


def by(engine: Engine, said: str, words: int = 120) -> bytes:
    """What is played where that engine says it."""
    sound = said_now(engine, said, words, CancellableProcess())
    assert sound
    return made_ready(sound, 1)


Better = Callable[..., Voiced]


@pytest.fixture
def better(voiced: Voiced, monkeypatch: pytest.MonkeyPatch) -> Better:
    """The kiosk on a machine with another voice for English, called slt-hts, which is quick to make sound."""

    def make(engine: Engine) -> Voiced:
        found: Mapping[str, tuple[Engine, ...]] = MappingProxyType({"en": (engine,)})
        monkeypatch.setattr(programs, "BETTER", found)
        return lambda *given, **named: voiced(*given, better=True, **named)

    return make


LIKE_IT = Engine("slt-hts", "", synthesizer("en-gb").command)
FAILS = Engine(
    "slt-hts", "", lambda words: ("sh", "-c", 'read -r said; test A = "$said" && espeak-ng --stdout A')
)
"""It says what it is tried by, and nothing else."""
HANGS = Engine("slt-hts", "", lambda words: ("sh", "-c", 'read -r said; test A = "$said" || sleep 1000; espeak-ng --stdout A'))  # fmt: skip
ESPEAK = synthesizer("en-us")


def test_the_better_voice_reads_where_the_machine_has_it(better: Better, played: Path) -> None:
    voice = better(LIKE_IT)()
    heard(voice, (*LINES, OFFER))
    assert sounds(played) == [
        *(by(LIKE_IT, line.said, 90) for line in LINES),
        by(synthesizer("es-419"), OFFER.said, 90),
    ]
    assert voice.voice(ALONE, "en", 2) == "slt-hts"
    assert voice.voice(ALONE, "es", 2) == "espeak-ng"


def test_a_page_of_which_all_is_there_is_read_by_clips(voiced: Voiced, played: Path, clips: Path) -> None:
    copytree(SAMPLES, clips)
    voice = voiced()
    heard(voice, (*LINES, OFFER), pace=3)
    assert sounds(played) == [*map(of_clip, LINES), by(synthesizer("es-419"), OFFER.said)]
    assert voice.voice(LINES[0], "en", 3) == "slt-hts"


def test_a_page_with_a_sentence_without_a_clip_is_read_by_one_voice(
    voiced: Voiced, better: Better, played: Path, clips: Path
) -> None:
    copytree(SAMPLES, clips)
    page = (*LINES, ALONE)
    heard(voiced(), page, pace=3)
    assert sounds(played) == [by(ESPEAK, line.said) for line in page], "by another that says all of it"
    heard(better(LIKE_IT)(), page, pace=3)
    mixed = [*map(of_clip, LINES), by(LIKE_IT, ALONE.said)]
    assert sounds(played) == mixed, "by that of the clips, which says the rest"


def test_where_no_clip_is_or_it_cannot_be_read_the_sentence_is_said_at_once(
    better: Better, played: Path, clips: Path
) -> None:
    copytree(SAMPLES, clips)
    for clip in clips.glob("en/120/*"):
        clip.write_bytes(b"no sound at all")
    voice = better(LIKE_IT)()
    assert heard(voice, pace=1) == heard(voice, pace=3) == [0, 1, 2]
    assert sounds(played) == [by(LIKE_IT, line.said, words) for words in (60, 120) for line in LINES]


@pytest.mark.parametrize("engine", [FAILS, HANGS])
def test_where_a_voice_fails_the_synthesizer_reads_on_and_it_rests(
    better: Better, played: Path, engine: Engine, monkeypatch: pytest.MonkeyPatch
) -> None:
    voice = better(engine)()
    monkeypatch.setattr(voices, "SAID_WITHIN_S", 0.5 if engine is HANGS else voices.SAID_WITHIN_S)
    assert voice.voice(ALONE, "en", 3) == "slt-hts"
    assert heard(voice, pace=3) == [0, TAKEN_OVER, 1, 2]
    assert sounds(played) == [by(ESPEAK, line.said) for line in LINES]
    assert voice.voice(ALONE, "en", 3) == "espeak-ng"
    monkeypatch.setattr(speech, "RESTS_S", 0.0)
    assert voice.voice(ALONE, "en", 3) == "slt-hts"


def test_where_nothing_says_a_sentence_it_is_told(better: Better, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(programs, "SYNTHESIZER", "no-such-synthesizer")
    voice = better(FAILS)(languages=("en",))
    assert heard(voice) == [0, FAILED]


def test_a_clinic_can_have_the_synthesizer_read_a_language(better: Better) -> None:
    voice = better(LIKE_IT)(synthesizer_reads=("en",))
    assert voice.voice(ALONE, "en", 3) == "espeak-ng"


def test_a_voice_that_is_not_installed_is_not_taken(better: Better) -> None:
    gone = Engine("slt-hts", "", lambda words: ("no-such-program",))
    assert better(gone)().voice(ALONE, "en", 3) == "espeak-ng"


def of_clip(line: Sentence) -> bytes:
    """What is played of the sample of that at the usual pace."""
    sound = decoded(SAMPLES / "en" / "120" / clip_name("slt-hts", line.said), CancellableProcess())
    assert sound
    return made_ready(from_stream(sound), 1)
