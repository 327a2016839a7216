"""Somebody who listens: the real synthesizer, with a player that keeps what would be heard."""

import shlex
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.device import programs
from kiosk.device.setting_sections import SpeechSettings
from kiosk.device.sound import from_stream, made_ready
from kiosk.device.speech import Speech
from tests.journeys.visitor import Mind, Visitor
from tests.ui.person import OpenKiosk
from tests.ui.stage import toy_content

KEEPS = """
import os, sys
folder = sys.argv[1]
sound = sys.stdin.buffer.read()
place = os.path.join(folder, str(len(os.listdir(folder))))
open(place + ".part", "wb").write(sound)
os.rename(place + ".part", place + ".wav")
"""
ANSWERS: Mind = {"kettle": ["none"], "thirsty": "yes"}
WITHIN_MS = 60_000


@pytest.fixture
def played(tmp_path: Path) -> Path:
    folder = tmp_path / "played"
    folder.mkdir()
    return folder


@pytest.fixture
def listener(open_kiosk: OpenKiosk, played: Path, monkeypatch: pytest.MonkeyPatch) -> Visitor:
    """Somebody at the start page, once the voice has been found."""
    monkeypatch.setattr(programs, "BETTER", {})
    player = shlex.join([sys.executable, "-c", KEEPS, str(played)])
    voice = Speech(SpeechSettings(player=player), ("en", "es"), played / "no clips")
    visitor = Visitor(open_kiosk(toy_content(), voice=voice), ANSWERS)
    visitor.person.stage.qtbot.waitUntil(lambda: visitor.person.offers("Listen"), timeout=WITHIN_MS)
    for each in played.iterdir():
        each.unlink()  # the silence by which the player was tried
    return visitor


def sound_of(sentence: str, voice: str = "en-us") -> bytes:
    """What the synthesizer makes of it at the usual pace and loudness."""
    command = ["espeak-ng", "-v", voice, "-s", "120", "-b", "1", "-a", "100", "--stdin", "--stdout"]
    made = subprocess.run(command, input=sentence.encode(), capture_output=True, check=True).stdout
    return made_ready(from_stream(made), 1)


def heard(played: Path) -> list[bytes]:
    """What was played so far, in order."""
    return [each.read_bytes() for each in sorted(played.glob("*.wav"), key=lambda each: int(each.stem))]


def comes(visitor: Visitor, there: Callable[[], bool]) -> None:
    visitor.person.stage.qtbot.waitUntil(there, timeout=WITHIN_MS)


def test_a_page_is_heard_from_its_title_to_its_buttons(listener: Visitor, played: Path) -> None:
    listener.person.touch("Listen")
    comes(listener, lambda: listener.person.offers("Listen"))
    texts = ("Tea or coffee?", "Take your time.", "You can go back at any page.")
    offer = sound_of("Para escuchar esto en español, elija el botón Español.", "es-419")
    tail = (
        "Demonstration.",
        "Not approved by a clinician.",
        "You can touch: Help me choose; I know what I serve; Menu.",
    )
    assert heard(played) == [*map(sound_of, texts), offer, *map(sound_of, tail)]


def test_who_goes_on_hears_the_next_page_and_what_they_chose(listener: Visitor, played: Path) -> None:
    listener.person.touch("Listen")
    listener.begin()
    comes(listener, lambda: sound_of("Three drinks") in heard(played))
    listener.walk_to("thirsty_page")
    comes(listener, lambda: sound_of("Are you thirsty?") in heard(played))
    listener.answer()
    comes(listener, lambda: sound_of("Yes: chosen") in heard(played))
