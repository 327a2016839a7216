"""Somebody who sees nothing of the screen begins by a key, hears where it is, and has keys for the voice."""

import pytest

from tests.ui.keyboarder import Key, Keyboarder, at
from tests.ui.person import OpenKiosk
from tests.ui.stage import TOY_DOOR
from tests.ui.voices import Heard


@pytest.fixture
def voice() -> Heard:
    return Heard()


@pytest.fixture
def person(open_kiosk: OpenKiosk, voice: Heard) -> Keyboarder:
    """Somebody with a keypad before the first page."""
    return Keyboarder(open_kiosk(voice=voice, keys_speak=True).stage)


def test_any_key_of_the_keypad_starts_reading_on_the_first_page(person: Keyboarder, voice: Heard) -> None:
    person.presses(Key.Key_Down)
    assert voice.written[0] == person.heading()
    assert person.stage.words["voice_keys"].split(". ")[0] in " ".join(voice.written)
    assert voice.written[-1] == TOY_DOOR.split(". ")[-1], "at last it says where one is"


def test_each_other_language_is_offered_in_its_own_voice(person: Keyboarder, voice: Heard) -> None:
    person.presses(Key.Key_Down)
    offer = person.stage.content.screen_words["es"]["voice_language"]
    assert [line.language for line in voice.lines if line.written == offer] == ["es"]
    while person.on_name() != "Español":
        person.presses(Key.Key_Down)
    assert [(line.written, line.language) for line in voice.lines] == [("Español", "es")]
    person.presses(Key.Key_Return)
    assert person.stage.content.screen_words["en"]["voice_language"] in voice.written
    assert voice.manner[0] == "es"


def test_the_first_choice_of_each_page_is_told_on_arrival(person: Keyboarder, voice: Heard) -> None:
    person.presses(Key.Key_Down)
    person.presses(Key.Key_Right)
    person.presses(Key.Key_Right)
    assert at(person) == "kettle_page"
    assert voice.written[0] == person.heading()
    assert voice.written[-1] == "Smoke" == person.on_name()
    assert person.stage.words["voice_keys"] not in voice.written, "what keys do is told once"


def test_the_keys_of_the_voice(person: Keyboarder, voice: Heard) -> None:
    person.presses(Key.Key_F2)
    assert voice.sounding
    person.presses(Key.Key_F4)
    assert voice.manner == ("en", 3, 4)
    person.presses(Key.Key_F3)
    assert voice.manner == ("en", 3, 3)
    person.presses(Key.Key_F5)
    assert not voice.sounding
    person.presses(Key.Key_F5)
    assert voice.sounding
    person.presses(Key.Key_F1)
    assert voice.written[0] == person.stage.words["help_title"]
    person.presses(Key.Key_F2)
    assert not voice.sounding


def test_a_key_starts_nothing_for_whoever_ended_it_or_has_a_screen_reader(
    open_kiosk: OpenKiosk, voice: Heard
) -> None:
    person = Keyboarder(open_kiosk(voice=voice, keys_speak=True, listened=True).stage)
    person.presses(Key.Key_Down)
    assert not voice.sounding


def test_each_question_of_several_is_told_on_coming_to_its_answers(person: Keyboarder, voice: Heard) -> None:
    session = person.stage.kiosk.session
    person.presses(Key.Key_Down)
    while at(person) != "tried_page":
        session.goOn()
    session.rate("tried", "coffee")
    session.goOn()
    person.stage.settle()
    assert at(person) == "after_tasting_page"
    first, second = (question for question in session.screen.questions if question.key)
    assert voice.written[-2:] == [first.prompt, person.on_name()]
    while second.prompt not in voice.written:
        person.presses(Key.Key_Down)
    person.presses(Key.Key_Down)
    assert voice.written == [person.on_name()], "it is told once"


def test_a_key_that_leads_nowhere_tells_where_one_is(person: Keyboarder, voice: Heard) -> None:
    person.presses(Key.Key_Down)
    person.presses(Key.Key_Left)
    assert voice.written[0] == person.on_name().split(". ")[0] + "."
