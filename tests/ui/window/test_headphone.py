"""A headphone begins reading aloud on the first page, in its language, and pulled out ends it at once."""

import json
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.headphone_socket import Socket, plugs
from tests.ui.keyboarder import Key, Keyboarder
from tests.ui.person import OpenKiosk
from tests.ui.stage import Desk, Stage, prepare_qt, toy_content
from tests.ui.voices import Heard


@pytest.fixture
def voice() -> Heard:
    return Heard()


@pytest.fixture
def socket() -> Socket:
    return Socket()


@pytest.fixture
def person(open_kiosk: OpenKiosk, voice: Heard, socket: Socket) -> Keyboarder:
    return Keyboarder(open_kiosk(voice=voice, keys_speak=True, watch_headphone=socket.watch).stage)


def test_plugged_in_it_begins_and_tells_what_keys_do(
    person: Keyboarder, voice: Heard, socket: Socket
) -> None:
    plugs(person, socket, headphone=True)
    assert voice.written[0] == person.heading()
    assert person.stage.words["voice_keys"].split(". ")[0] in " ".join(voice.written)
    assert voice.manner == ("en", 3, 3)
    person.presses(Key.Key_Right)
    assert voice.written[0] == person.heading(), "each page after it is read too"


def test_pulled_out_it_is_silent_and_as_loud_as_at_the_start(
    person: Keyboarder, voice: Heard, socket: Socket
) -> None:
    plugs(person, socket, headphone=True)
    person.presses(Key.Key_F4)
    assert voice.manner == ("en", 3, 4)
    person.presses(Key.Key_Right)
    plugs(person, socket, headphone=False)
    assert not voice.sounding
    person.presses(Key.Key_Right)
    assert not voice.sounding, "nor is the next page read to the room"
    person.presses(Key.Key_F2)
    assert voice.manner == ("en", 3, 3)


def test_within_a_visit_it_begins_nothing(person: Keyboarder, voice: Heard, socket: Socket) -> None:
    person.stage.kiosk.session.goOn()
    person.stage.settle()
    plugs(person, socket, headphone=True)
    assert not voice.sounding


def test_a_screen_reader_has_its_own_voice(open_kiosk: OpenKiosk, voice: Heard, socket: Socket) -> None:
    person = Keyboarder(open_kiosk(voice=voice, watch_headphone=socket.watch, listened=True).stage)
    plugs(person, socket, headphone=True)
    assert not voice.sounding


def test_the_journal_has_no_more_than_that_it_was_in_and_out(
    open_kiosk: OpenKiosk, socket: Socket, tmp_path: Path
) -> None:
    journal = tmp_path / "journal"
    stage = open_kiosk(journal=str(journal), voice=Heard(), watch_headphone=socket.watch).stage
    for headphone in (True, False):
        plugs(Keyboarder(stage), socket, headphone=headphone)
    noted = [json.loads(line) for line in journal.read_text(encoding="utf-8").splitlines()]
    assert [set(each) for each in noted] == [{"time", "event"}] * 2
    assert [each["event"] for each in noted] == ["headphone_in", "headphone_out"]


def test_nobody_watches_once_the_window_is_gone(qtbot: QtBot, socket: Socket) -> None:
    prepare_qt()
    stage = Stage(qtbot, toy_content(), Desk(), watch_headphone=socket.watch)
    assert socket.watched
    stage.close()
    assert not socket.watched
