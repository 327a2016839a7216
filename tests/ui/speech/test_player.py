"""Reading aloud without a window: places, ends, failures, and what is forgotten."""

from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from kiosk.decision.aloud import TAKEN_OVER
from kiosk.decision.visit import LOUDNESSES, PACES, Reading
from kiosk.ui.session import Session
from tests.ui.stage import Clock, Desk, Notes, services_for, toy_content
from tests.ui.voices import Heard


@pytest.fixture
def voice() -> Heard:
    return Heard()


@pytest.fixture
def notes() -> Notes:
    return Notes()


@pytest.fixture
def session(qapp: object, notes: Notes, voice: Heard) -> Session:
    services = services_for(
        toy_content(), clock=Clock(), print_handout=Desk(), journal="/dev/null", voice=voice
    )
    return Session(replace(services, note=notes))


def test_a_voice_that_fails_ends_the_reading_and_is_noted(
    session: Session, voice: Heard, notes: Notes, qtbot: QtBot
) -> None:
    session.speech.read()
    with qtbot.waitSignal(session.speech.changed):
        voice.comes_to(-1)
    assert not session.speech.speaking
    assert notes.noted == [("speech_failed", {})]


def test_a_voice_that_another_took_over_from_is_noted_and_the_reading_goes_on(
    session: Session, voice: Heard, notes: Notes, qtbot: QtBot
) -> None:
    session.speech.read()
    voice._told(TAKEN_OVER)
    qtbot.waitUntil(lambda: notes.noted == [("voice_failed", {})])
    assert session.speech.speaking


def test_what_an_earlier_reading_tells_counts_for_nothing(session: Session, voice: Heard) -> None:
    session.speech.read()
    late, lines = voice._told, voice.lines
    session.speech.pause()
    late(len(lines))
    assert session.speech.paused


def test_pace_and_loudness_stop_at_their_ends(session: Session) -> None:
    session.speech.changePace(9)
    session.speech.changeLoudness(-9)
    assert (session.speech.pace, session.speech.loudness) == (PACES, 1)
    session.speech.changePace(-9)
    session.speech.changeLoudness(9)
    assert (session.speech.pace, session.speech.loudness) == (1, LOUDNESSES)


def test_how_it_is_read_is_part_of_how_the_person_reads(session: Session) -> None:
    session.speech.changePace(1)
    session.speech.read()
    assert session.store.visit.reading == Reading(aloud=True, pace=4)


def test_nothing_of_a_reading_is_kept_when_it_is_over(session: Session, voice: Heard) -> None:
    session.speech.read()
    reader = session.speech._player
    assert reader._lines
    session.leave()
    assert not voice.sounding
    assert not reader._lines
