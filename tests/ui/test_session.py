"""What the person just did, and what is on screen after it."""

from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from kiosk.decision.visit import Reading, Visit
from kiosk.ui.session import Session
from tests.ui.stage import Clock, Desk, Notes, services_for, toy_content


@pytest.fixture
def notes() -> Notes:
    return Notes()


@pytest.fixture
def desk() -> Desk:
    return Desk()


@pytest.fixture
def session(qapp: object, notes: Notes, desk: Desk) -> Session:
    services = services_for(toy_content(), clock=Clock(), print_handout=desk, journal="/dev/null")
    return Session(replace(services, note=notes))


def walk_to(session: Session, page: str) -> None:
    while session.screen.page.key != page:
        session.goOn()


def test_a_choice_is_taken_for_the_page_on_screen_only(session: Session) -> None:
    walk_to(session, "thirsty_page")
    session.choose("yes")
    session.rate("cups", "3")
    assert session.store.visit.answers == {"thirsty": "yes"}


def test_an_overlay_is_opened_and_closed(session: Session, qtbot: QtBot) -> None:
    with qtbot.waitSignal(session.screen.panelChanged):
        session.open("help")
    assert session.screen.panel == "help"
    session.close()
    assert session.screen.panel == ""
    with qtbot.assertNotEmitted(session.screen.panelChanged):
        session.close()


def test_turning_the_page_closes_what_lay_over_it(session: Session) -> None:
    walk_to(session, "cups_page")
    session.open("answers")
    session.change("thirsty_page")
    assert (session.screen.page.key, session.screen.panel) == ("thirsty_page", "")


def test_starting_over_forgets_everything_even_how_the_person_reads(session: Session) -> None:
    walk_to(session, "thirsty_page")
    session.choose("yes")
    session.screen.display.takeTextSize("largest")
    session.open("startover")
    session.startOver()
    assert session.store.visit == Visit()
    assert (session.screen.panel, session.screen.page.key, session.screen.display.textSize) == (
        "",
        "welcome",
        "normal",
    )


def test_the_way_of_reading_outlives_finishing_until_the_next_person_starts(session: Session) -> None:
    session.screen.display.takeTextSize("largest")
    walk_to(session, "thank_you")
    assert session.store.visit == Visit(at="thank_you", reading=Reading(text_size="largest"))
    session.startOver()
    assert session.store.visit == Visit()


def test_the_journal_hears_of_beginning_and_end_and_nothing_between(session: Session, notes: Notes) -> None:
    walk_to(session, "thirsty_page")
    session.choose("yes")
    walk_to(session, "thank_you")
    session.startOver()
    assert notes.noted == [("visit_started", {}), ("visit_ended", {"reason": "finished"})]


@pytest.mark.parametrize(("act", "reason"), [("startOver", "start_over"), ("leave", "idle")])
def test_the_journal_hears_why_a_visit_ended(session: Session, notes: Notes, act: str, reason: str) -> None:
    walk_to(session, "thirsty_page")
    getattr(session, act)()
    assert notes.noted[-1] == ("visit_ended", {"reason": reason})


def test_large_print_is_for_who_reads_large(session: Session, desk: Desk, qtbot: QtBot) -> None:
    for size in ("normal", "large"):
        session.screen.display.takeTextSize(size)
        session.printHandout()
        qtbot.waitUntil(lambda: not session.screen.printing.busy)
    assert [large for _, _, large in desk.asked] == [False, True]


def test_what_the_aid_says_of_itself_is_at_hand(session: Session) -> None:
    assert session.screen.about["title"] == session.store.aid.about.title
    assert session.screen.about["reviewDue"] == "November 22, 2027"
    assert session.screen.signed is False
