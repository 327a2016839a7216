"""Reading aloud as a person has it at the screen."""

import json
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from kiosk.ui.session import Session
from tests.ui.person import OpenKiosk, Person
from tests.ui.stage import PORTRAIT, TOY_DOOR, Desk
from tests.ui.voices import Heard


@pytest.fixture
def voice() -> Heard:
    return Heard()


@pytest.fixture
def person(open_kiosk: OpenKiosk, voice: Heard) -> Person:
    """Somebody at a question who has not asked for anything yet."""
    person = open_kiosk(voice=voice)
    session = person.stage.kiosk.session
    while session.screen.page.key != "thirsty_page":
        session.goOn()
    person.stage.settle()
    return person


def session_of(person: Person) -> Session:
    return person.stage.kiosk.session


def test_the_page_is_read_once_it_is_asked_for(person: Person, voice: Heard) -> None:
    assert not voice.sounding
    person.touch("Listen")
    assert voice.sounding
    assert voice.written[0] == person.heading()
    assert voice.manner == ("en", 3, 3)


def test_while_it_reads_it_can_be_paused_and_stopped(person: Person, voice: Heard) -> None:
    person.touch("Listen")
    read = voice.written
    voice.comes_to(1)
    person.touch("Pause")
    assert not voice.sounding
    person.touch("Go on")
    assert voice.written == read[1:]
    voice.comes_to(1)
    person.touch("Pause")
    person.touch("Go on")
    assert voice.written == read[2:]
    person.touch("Stop")
    assert not voice.sounding
    assert person.offers("Listen")
    assert not any(person.offers(name) for name in ("Pause", "Go on", "Stop"))


def test_at_its_end_it_offers_to_listen_once_more(person: Person, voice: Heard) -> None:
    person.touch("Listen")
    voice.comes_to(len(voice.lines))
    person.stage.settle()
    assert person.offers("Listen")
    assert not person.offers("Stop")


def test_a_touch_anywhere_ends_it(person: Person, voice: Heard) -> None:
    person.touch("Listen")
    person.nudges()
    assert not voice.sounding
    assert person.offers("Listen")


def test_a_click_anywhere_ends_it(person: Person, voice: Heard) -> None:
    person.touch("Listen")
    person.clicks("Yes")
    assert "Yes: chosen" in voice.written, "and what was chosen is said back"


def test_it_is_quiet_as_soon_as_the_finger_is_down(person: Person, voice: Heard) -> None:
    person.touch("Listen")
    stop = person.find("Stop").shown.center().toPoint()
    QTest.touchEvent(person.window, person.finger).press(0, stop, person.window).commit()
    assert not voice.sounding
    assert person.offers("Stop"), "what is under the finger stays there until it is lifted"
    QTest.touchEvent(person.window, person.finger).release(0, stop, person.window).commit()
    person.stage.settle()
    assert person.offers("Listen")


def test_a_key_ends_it(person: Person, voice: Heard) -> None:
    person.touch("Listen")
    QTest.keyClick(person.window, Qt.Key.Key_A)
    assert not voice.sounding


def test_who_moves_by_keys_hears_where_they_are(person: Person, voice: Heard) -> None:
    person.tabs_to("Listen")
    assert not voice.sounding, "nobody has asked for it yet"
    person.confirms()
    assert voice.written[0] == person.heading()
    person.touch("No")
    person.tabs_to("No")
    person.stage.settle()
    assert voice.written == ["No: chosen"]
    person.tabs_to("Skip this question" if person.offers("Skip this question") else "Next")
    person.stage.settle()
    assert voice.written == ["Next"]


def test_each_page_that_is_turned_to_is_read_until_it_is_stopped(person: Person, voice: Heard) -> None:
    person.touch("Listen")
    person.touch("Skip this question")
    assert voice.sounding
    assert voice.written[0] == person.heading()
    person.touch("Back")
    assert voice.written[0] == person.heading()
    person.touch("Stop")
    person.touch("Skip this question")
    assert not voice.sounding


def test_who_did_not_ask_is_read_nothing(person: Person, voice: Heard) -> None:
    person.touch("Yes")
    person.touch("Next")
    person.touch("Menu")
    assert voice.begun == 0


def test_what_was_chosen_is_said_back(person: Person, voice: Heard) -> None:
    person.touch("Listen")
    person.touch("No")
    assert voice.written == ["No: chosen"]


def test_a_panel_is_read_and_then_the_page_again(person: Person, voice: Heard) -> None:
    person.touch("Listen")
    page = voice.written
    person.touch("Menu")
    assert voice.written[0] == "Menu"
    assert "Need a hand?" in voice.written
    person.touch("Close")
    assert voice.written == page[: len(voice.written)]
    assert len(voice.written) < len(page), "but for its tail"


def test_a_panel_can_be_listened_to_on_its_own(person: Person, voice: Heard) -> None:
    person.opens("Start over")
    person.touch("Listen")
    assert voice.written == [
        "Start over?",
        "This clears all your answers.",
        "It cannot be undone.",
        "You can touch: No, go back; Yes, clear my answers.",
    ]


def test_another_language_is_read_in_its_own_voice(person: Person, voice: Heard) -> None:
    person.touch("Listen")
    person.opens("Text, colors, sound")
    person.touch("Español")
    assert voice.manner == ("es", 3, 3)
    assert voice.written[0] == "Letra, color, voz"


def test_slower_and_louder_are_heard_from_the_same_sentence_on(open_kiosk: OpenKiosk, voice: Heard) -> None:
    person = open_kiosk(voice=voice, size=PORTRAIT)  # where the whole panel is in sight
    person.opens("Text, colors, sound")
    person.touch("Listen")
    voice.comes_to(2)
    rest = voice.written[2:]
    person.touch("Slower")
    assert (voice.manner, voice.written) == (("en", 2, 3), rest)
    person.touch("Slower")
    assert not person.offers("Slower")
    person.touch("Louder")
    assert (voice.manner, voice.written) == (("en", 1, 4), rest)
    assert {"Speed: 1 of 6", "Loudness: 4 of 5"} <= set(person.reads())


def test_who_hears_nothing_yet_hears_a_sample_of_the_voice(person: Person, voice: Heard) -> None:
    person.opens("Text, colors, sound")
    person.touch("Faster")
    assert (voice.manner, voice.written) == (("en", 4, 3), ["This is how I sound."])
    person.touch("Softer")
    assert voice.manner == ("en", 4, 2)
    person.touch("Close")
    assert not voice.sounding


def test_for_the_next_person_it_is_quiet_and_as_usual(person: Person, voice: Heard) -> None:
    person.opens("Text, colors, sound")
    person.touch("Faster")
    person.touch("Louder")
    voice.comes_to(1)
    person.stage.settle()
    person.touch("Listen")
    person.touch("Close")
    person.opens("Start over")
    person.touch("Yes, clear my answers")
    assert not voice.sounding
    assert (session_of(person).speech.pace, session_of(person).speech.loudness) == (3, 3)
    person.touch(TOY_DOOR)
    assert not voice.sounding
    person.touch("Listen")
    assert voice.manner == ("en", 3, 3)


def test_reading_counts_as_somebody_being_there(person: Person, voice: Heard) -> None:
    clock, idle = person.stage.clock, session_of(person).screen.idle
    person.touch("Listen")
    for _ in range(5):
        clock.now += 100
        idle.check()
        assert not idle.warning
    voice.comes_to(len(voice.lines))
    person.stage.settle()
    clock.now += 180
    idle.check()
    assert idle.warning


def test_the_end_of_the_reading_does_not_let_go_of_what_is_printing(
    open_kiosk: OpenKiosk, voice: Heard
) -> None:
    desk = Desk(waits=True)
    person = open_kiosk(print_handout=desk, voice=voice)
    session, clock = session_of(person), person.stage.clock
    while session.screen.page.key != "print_it":
        session.goOn()
    session.printHandout()
    session.speech.read()
    session.speech.stop()
    for _ in range(3):
        clock.now += 90
        session.screen.idle.check()
        assert not session.screen.idle.warning
    desk.go()
    person.stage.qtbot.waitUntil(lambda: not session.screen.printing.busy)


def test_whoever_listens_hears_the_idle_warning_and_what_the_printer_does(
    open_kiosk: OpenKiosk, voice: Heard
) -> None:
    person = open_kiosk(voice=voice)
    session = session_of(person)
    while session.screen.page.key != "print_it":
        session.goOn()
    person.stage.settle()
    person.touch("Listen")
    session.printHandout()
    person.stage.qtbot.waitUntil(lambda: session.screen.printing.state == "done")
    person.stage.settle()
    assert voice.written[0] == person.stage.words["done_title"]
    voice.comes_to(len(voice.lines))
    person.stage.clock.now += 200
    session.screen.idle.check()
    person.stage.settle()
    assert voice.written[0] == "Are you still there?"


def test_without_a_voice_there_is_no_button_and_the_journal_says_why(
    open_kiosk: OpenKiosk, tmp_path: Path
) -> None:
    journal = tmp_path / "journal"
    person = open_kiosk(voice=Heard(missing="no_sound"), journal=str(journal))
    assert not person.offers("Listen")
    person.touch(TOY_DOOR)
    assert "Listen" not in person.names()
    person.opens("Text, colors, sound")
    assert not {"Listen", "Slower"} & set(person.names())
    first = json.loads(journal.read_text().splitlines()[0])
    assert (first["event"], first["reason"]) == ("speech_missing", "no_sound")


def test_a_language_without_a_voice_has_no_button(open_kiosk: OpenKiosk) -> None:
    person = open_kiosk(voice=Heard(languages=("en",)), size=PORTRAIT)
    assert person.offers("Listen")
    person.touch("Español")
    assert not person.offers("Escuchar")


def test_the_tail_of_a_page_is_read_twice_and_then_by_asking_alone(
    open_kiosk: OpenKiosk, voice: Heard
) -> None:
    person = open_kiosk(voice=voice)
    session = session_of(person)

    def tail() -> bool:
        person.stage.settle()
        return any(line.startswith("You can touch") for line in voice.written)

    person.touch("Listen")
    assert tail()
    session.goOn()
    person.stage.qtbot.waitUntil(lambda: session.screen.page.title in voice.written)
    assert tail()
    session.goOn()
    person.stage.qtbot.waitUntil(lambda: session.screen.page.title in voice.written)
    assert not tail()
    session.speech.read()
    assert tail(), "asked for once more it is all of the page"
    session.startOver()
    person.touch("Listen")
    assert tail(), "the next person hears it"
