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


def test_a_door_of_the_first_page_is_an_answer_and_leads_on(session: Session, notes: Notes) -> None:
    session.begin("serve")
    assert session.store.visit.answers == {"purpose": "serve"}
    assert session.screen.page.key == "about_drinks"
    session.begin("choose")
    assert session.store.visit.answers == {"purpose": "serve"}, "a door is on the first page only"


def test_the_first_page_can_be_left_by_no_door(session: Session) -> None:
    session.goOn()
    assert session.store.visit.answers == {}
    assert session.screen.page.key == "about_drinks"


def test_the_menu_names_what_can_be_read_and_where_one_can_go(session: Session) -> None:
    walk_to(session, "kettle_page")
    page = session.screen.page
    assert [(row.page, row.title) for row in page.readMore.shown()] == [("about_leaves", "Leaves and beans")]
    assert [(row.section, row.current) for row in page.parts.shown()] == [("learn", False), ("you", True)]


def test_a_page_on_request_lies_over_the_page_and_closes_the_menu(session: Session, qtbot: QtBot) -> None:
    walk_to(session, "kettle_page")
    session.open("menu")
    with qtbot.waitSignal(session.screen.page.turned):
        session.openPage("about_leaves")
    assert (session.screen.page.key, session.screen.panel) == ("about_leaves", "")
    assert session.screen.page.opened
    assert session.screen.page.returning
    session.goOn()
    assert session.screen.page.key == "kettle_page"
    assert not session.screen.page.opened


def test_the_page_of_an_option_is_opened_by_its_name(session: Session) -> None:
    walk_to(session, "side_by_side")
    session.openOption("water")
    assert session.screen.page.key == "about_water"
    session.goBack()
    assert session.screen.page.key == "side_by_side"


def test_a_part_that_is_open_is_gone_to(session: Session) -> None:
    walk_to(session, "where_you_stand")
    session.open("menu")
    session.goToPart("learn")
    assert (session.screen.page.key, session.screen.panel) == ("about_drinks", "")
    session.goToPart("paper")
    assert session.screen.page.key == "about_drinks", "that part was never reached"


def test_only_what_the_page_asks_is_answered(session: Session) -> None:
    walk_to(session, "tried_page")
    session.rate("tried", "tea")
    session.goOn()
    session.rate("coffee_liked", "a_lot")
    session.rate("smoke_again", "no")
    assert session.store.visit.answers == {"tried": frozenset({"tea"}), "smoke_again": "no"}


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
    session.screen.display.takeTextSize("very_large")
    session.open("startover")
    session.startOver()
    assert session.store.visit == Visit()
    assert (session.screen.panel, session.screen.page.key, session.screen.display.textSize) == (
        "",
        "welcome",
        "normal",
    )


def test_the_way_of_reading_outlives_finishing_until_the_next_person_starts(session: Session) -> None:
    session.screen.display.takeTextSize("very_large")
    walk_to(session, "thank_you")
    assert session.store.visit == Visit(at="thank_you", reading=Reading(text_size="very_large"))
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
