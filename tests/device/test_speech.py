"""Reading aloud with the real synthesizer; what is played is kept by a player that writes down what it gets."""

import os
import select
import threading
from pathlib import Path
from queue import SimpleQueue

import pytest

from kiosk.decision.aloud import FAILED, Sentence
from kiosk.decision.visit import LOUDNESSES, PACES
from kiosk.device import programs, reading
from kiosk.device.cancellable_process import CancellableProcess
from kiosk.device.programs import Missing, speakers_for
from kiosk.device.setting_sections import SpeechSettings
from kiosk.device.sound import PAUSE_S, made_ready, seconds_of, silence
from kiosk.device.speech import LOUDER, WORDS_A_MINUTE, Speech
from tests.device.hearing import LINES, WITHIN_S, Voiced, found_by, heard, loudest, player, sounds

HANGS = """
import os, subprocess, sys
if len(sys.stdin.buffer.read()) < 5000:
    sys.exit()  # the silence by which a player is tried
child = subprocess.Popen(["sleep", "1000"])
with open(sys.argv[1], "w") as pipe:
    pipe.write(f"{os.getpid()} {child.pid}")
child.wait()
"""


def test_each_line_is_played_in_turn_and_can_be_heard(voiced: Voiced, played: Path) -> None:
    assert heard(voiced()) == [0, 1, 2]
    first, second = sounds(played)
    assert loudest(first) > 3_000
    assert loudest(second) > 3_000
    assert seconds_of(first) > seconds_of(second) > 0.5


def test_what_is_said_is_what_was_respelled(voiced: Voiced, played: Path) -> None:
    heard(voiced(), (Sentence("911", "nine, one, one"), Sentence("911", "911")))
    right, as_written = sounds(played)
    assert right != as_written


def test_slower_takes_longer_and_louder_is_louder(voiced: Voiced, played: Path) -> None:
    voice = voiced()
    for pace, loudness in ((1, 3), (PACES, 3), (2, 1), (2, LOUDNESSES)):
        heard(voice, LINES[:1], pace, loudness)
    slow, fast, soft, loud = sounds(played)
    assert seconds_of(slow) > 1.3 * seconds_of(fast)
    assert loudest(loud) > 2 * loudest(soft)


def test_the_slowest_takes_twice_as_long_as_the_usual_and_the_quickest_half(
    voiced: Voiced, played: Path
) -> None:
    voice = voiced()
    long = (Sentence("", "This is a sentence of twelve words which a voice reads out here."),)
    for pace in (1, 3, PACES):
        heard(voice, long, pace, 3)
    slow, usual, quick = (seconds_of(each) - PAUSE_S for each in sounds(played))
    assert slow == pytest.approx(2 * usual, rel=0.1)
    assert quick == pytest.approx(usual / 2, rel=0.1)


def test_every_step_has_its_number() -> None:
    assert (len(WORDS_A_MINUTE), len(LOUDER)) == (PACES, LOUDNESSES)


def test_another_speaker_sounds_otherwise(voiced: Voiced, played: Path) -> None:
    heard(voiced(), LINES[:1])
    usual = sounds(played)[0]
    heard(voiced(variant="f3"), LINES[:1])
    assert sounds(played)[0] != usual


@pytest.fixture
def pipe(tmp_path: Path) -> Path:
    path = tmp_path / "pipe"
    os.mkfifo(path)
    return path


def is_alive(process: int) -> bool:
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    return True


def ends(process: int) -> bool:
    """Whether that process comes to its end."""
    return bool(select.select([process], [], [], WITHIN_S)[0])


def test_it_is_quiet_at_once_and_nothing_is_left(voiced: Voiced, pipe: Path) -> None:
    told: SimpleQueue[int] = SimpleQueue()
    voice = voiced(player(HANGS, pipe))
    end = voice.speak(LINES, "en", 2, 3, told.put)
    playing, child = (int(each) for each in pipe.read_text().split())  # waits until it plays
    sleeping = os.pidfd_open(child)
    end()
    voice.settle()
    assert not is_alive(playing), "the player was ended and waited for"
    assert ends(sleeping), "so was what it started"
    os.close(sleeping)
    assert told.get_nowait() == 0
    assert told.empty(), "what was ended tells nothing more"


def test_nothing_of_it_is_ever_a_file(
    voiced: Voiced, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("HOME", "TMPDIR", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR", "XDG_DATA_HOME"):
        (tmp_path / name).mkdir()
        monkeypatch.setenv(name, str(tmp_path / name))
    monkeypatch.chdir(tmp_path / "HOME")
    heard(voiced(player("import sys; sys.stdin.buffer.read()", tmp_path)))
    assert [each for each in tmp_path.rglob("*") if each.is_file()] == []


def test_a_player_that_fails_is_told(voiced: Voiced) -> None:
    fails = "import sys; sys.exit(len(sys.stdin.buffer.read()) > 5000)"
    assert heard(voiced(player(fails, Path()))) == [0, FAILED]


def test_a_player_that_hangs_is_ended(voiced: Voiced, pipe: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading, "seconds_of", lambda sound: -reading._LONGER_S)
    voice = voiced(player(HANGS, pipe))
    assert heard(voice, LINES[:1]) == [0, FAILED]


@pytest.mark.parametrize(
    ("settings", "languages", "missing"),
    [
        (SpeechSettings(enabled=False), ("en",), Missing.SWITCHED_OFF),
        (SpeechSettings(player="no-such-player -"), ("en",), Missing.NO_PLAYER),
        (SpeechSettings(player="false"), ("en",), Missing.NO_SOUND),
        (SpeechSettings(player="true"), ("en", "tlh-x"), Missing.NO_LANGUAGE),
    ],
)
def test_why_it_cannot_be_read_is_told(
    settings: SpeechSettings, languages: tuple[str, ...], missing: str, tmp_path: Path
) -> None:
    voice = Speech(settings, languages, tmp_path)
    assert not voice.speaks("en")
    assert found_by(voice) == missing
    assert voice.speaks("en") is (missing is Missing.NO_LANGUAGE)
    assert not voice.speaks("tlh-x")


def test_without_the_synthesizer_there_is_no_voice(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(programs, "SYNTHESIZER", "no-such-synthesizer")
    monkeypatch.setattr(programs, "BETTER", {})
    assert found_by(Speech(SpeechSettings(player="true"), ("en",), tmp_path)) == Missing.NO_SYNTHESIZER


def test_looking_for_programs_tells_nothing_once_it_was_ended(tmp_path: Path, pipe: Path) -> None:
    told: SimpleQueue[str] = SimpleQueue()
    waits = (
        "import sys; open(sys.argv[1], 'w').close(); sys.stdin.buffer.read(); import time; time.sleep(1000)"
    )
    voice = Speech(SpeechSettings(player=player(waits, pipe)), ("en",), tmp_path)
    voice.find(told.put)
    pipe.read_text()  # waits until the player is tried
    voice.settle()
    assert told.empty()


def test_the_speaker_of_a_language_is_the_nearest_there_is() -> None:
    tags = {"en-us", "en-gb", "es-419", "de", "pt"}
    assert speakers_for(("en", "es", "de", "pt-BR", "xx"), tags, "") == {
        "en": "en-us",
        "es": "es-419",
        "de": "de",
        "pt-BR": "pt",
    }
    assert speakers_for(("en",), tags, "f3") == {"en": "en-us+f3"}


def test_an_errand_that_was_stopped_starts_no_program(tmp_path: Path) -> None:
    process = CancellableProcess()
    process.stop()
    assert process.run(("touch", str(tmp_path / "made")), b"", 5) is None
    assert list(tmp_path.iterdir()) == []


def test_a_program_that_is_not_there_gives_nothing() -> None:
    assert CancellableProcess().run(("no-such-program",), b"", 5) is None


def test_a_sound_made_ready_has_a_pause_behind_it() -> None:
    assert seconds_of(made_ready(silence(), 1)) > seconds_of(silence())


def test_a_thread_that_breaks_down_says_that_it_failed(
    voiced: Voiced, monkeypatch: pytest.MonkeyPatch
) -> None:
    def breaks(sound: bytes) -> float:
        raise RuntimeError("no clock")

    broken: SimpleQueue[str] = SimpleQueue()
    voice = voiced()
    monkeypatch.setattr(reading, "seconds_of", breaks)
    monkeypatch.setattr(threading, "excepthook", lambda raised: broken.put(str(raised.exc_value)))
    assert heard(voice) == [0, FAILED]
    assert broken.get(timeout=WITHIN_S) == "no clock"
