"""Who asks to hear in the first second, before it was found out what speaks, is not forgotten."""

from collections.abc import Callable

import pytest

from kiosk.ui.pages.shown import Panel
from tests.ui.headphone_socket import Socket, plugs
from tests.ui.keyboarder import Key, Keyboarder, at
from tests.ui.person import OpenKiosk
from tests.ui.voices import Heard

Starts = Callable[..., Keyboarder]


@pytest.fixture
def socket() -> Socket:
    return Socket()


@pytest.fixture
def starts(open_kiosk: OpenKiosk, socket: Socket) -> Starts:
    """Opens a kiosk that has just begun, and gives somebody with a keypad before it."""
    return lambda voice: Keyboarder(
        open_kiosk(voice=voice, keys_speak=True, watch_headphone=socket.watch).stage
    )


@pytest.fixture
def voice() -> Heard:
    return Heard(later=True)


def found(voice: Heard, person: Keyboarder) -> None:
    voice.comes()
    person.stage.settle()


def panel(person: Keyboarder) -> str:
    return person.stage.kiosk.session.screen.panel


@pytest.mark.parametrize("key", [Key.Key_F2, Key.Key_Down])
def test_reading_begins_once_there_is_a_voice(starts: Starts, voice: Heard, key: Key) -> None:
    person = starts(voice)
    person.presses(key)
    assert not voice.sounding
    found(voice, person)
    assert voice.written[0] == person.heading()
    assert person.stage.words["voice_keys"].split(". ")[0] in " ".join(voice.written)
    assert voice.begun == 1


def test_pressed_twice_it_is_off_again(starts: Starts, voice: Heard) -> None:
    person = starts(voice)
    person.presses(Key.Key_F2)
    person.presses(Key.Key_F2)
    found(voice, person)
    assert not voice.sounding


def test_the_listening_key_keeps_what_another_key_began(starts: Starts, voice: Heard) -> None:
    person = starts(voice)
    person.presses(Key.Key_Down)
    person.presses(Key.Key_F2)
    found(voice, person)
    assert voice.sounding


def test_the_page_is_read_that_is_there_by_then_in_the_language_that_was_chosen(
    starts: Starts, voice: Heard
) -> None:
    person = starts(voice)
    person.presses(Key.Key_F2)
    person.stage.kiosk.session.screen.display.takeLanguage("es")
    person.presses(Key.Key_Right)
    assert at(person) != "start_page"
    found(voice, person)
    assert voice.written[0] == person.heading()
    assert voice.manner == ("es", 3, 3)


def test_a_headphone_that_is_still_in(starts: Starts, voice: Heard, socket: Socket) -> None:
    person = starts(voice)
    plugs(person, socket, headphone=True)
    found(voice, person)
    assert voice.written[0] == person.heading()
    assert person.stage.words["voice_keys"].split(". ")[0] in " ".join(voice.written)


def test_a_headphone_that_was_pulled_out(starts: Starts, voice: Heard, socket: Socket) -> None:
    person = starts(voice)
    plugs(person, socket, headphone=True)
    plugs(person, socket, headphone=False)
    found(voice, person)
    assert not voice.sounding


def test_the_next_person_asked_for_nothing(starts: Starts, voice: Heard) -> None:
    person = starts(voice)
    person.presses(Key.Key_F2)
    person.stage.kiosk.session.startOver()
    found(voice, person)
    assert not voice.sounding


@pytest.mark.parametrize("languages", [(), ("es",)])
def test_where_there_is_no_voice_the_panel_of_help_says_who_helps(
    starts: Starts, languages: tuple[str, ...]
) -> None:
    voice = Heard(languages=languages, later=True)
    person = starts(voice)
    person.presses(Key.Key_F2)
    assert panel(person) == Panel.NONE
    found(voice, person)
    assert panel(person) == Panel.HELP
    assert person.stage.words["help_staff"] in [seen.name for seen in person.sees()]
    person.stage.kiosk.session.close()
    person.presses(Key.Key_F2)
    assert panel(person) == Panel.HELP, "nor is the key without an answer later"


def test_a_headphone_where_there_is_no_voice(starts: Starts, socket: Socket) -> None:
    voice = Heard(missing="no_sound", later=True)
    person = starts(voice)
    plugs(person, socket, headphone=True)
    found(voice, person)
    assert panel(person) == Panel.HELP
    person.stage.kiosk.session.close()
    for headphone in (False, True):
        plugs(person, socket, headphone=headphone)
    assert panel(person) == Panel.HELP


def test_whoever_only_moves_about_is_told_nothing_of_a_voice(starts: Starts) -> None:
    voice = Heard(missing="no_sound", later=True)
    person = starts(voice)
    person.presses(Key.Key_Down)
    found(voice, person)
    assert panel(person) == Panel.NONE
