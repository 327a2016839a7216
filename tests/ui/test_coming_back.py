"""What a fault leaves of a visit: a person goes on where they were, and whoever left leaves nothing."""

import pytest
from PySide6.QtCore import QSize

from kiosk.decision.visit import Visit
from kiosk.ui.session import Session
from tests.ui.person import OpenKiosk, Person
from tests.ui.stage import LANDSCAPE, PORTRAIT, Desk, toy_content

ANSWERS = {"thirsty": "yes", "tried": frozenset({"tea"})}


def session_of(person: Person) -> Session:
    return person.stage.kiosk.session


def walk_to(person: Person, page: str) -> None:
    session = session_of(person)
    while session.screen.page.key != page:
        if session.screen.page.key == "thirsty_page":
            session.choose("yes")
        if session.screen.page.key == "tried_page":
            session.choose("tea")
        session.goOn()
    person.stage.settle()


def turn(person: Person, size: QSize) -> None:
    """Turn the screen."""
    person.window.resize(size)
    person.stage.qtbot.waitUntil(lambda: person.window.size() == size)
    person.stage.settle()


def still_has(person: Person) -> bool:
    given = session_of(person).store.visit.answers
    return all(given.get(question) == answer for question, answer in ANSWERS.items())


@pytest.mark.parametrize("end", ["not_responding", "not_sure", "refused", "cancelled"])
def test_a_printer_that_breaks_down_in_the_middle_costs_no_answer(open_kiosk: OpenKiosk, end: str) -> None:
    desk = Desk(end, told=(("sending", 0, 2), ("printing", 1, 2)))
    person = open_kiosk(toy_content(), desk)
    walk_to(person, "print_it")
    session = session_of(person)
    session.printHandout()
    person.stage.qtbot.waitUntil(lambda: not session.screen.printing.busy)
    person.stage.settle()
    assert (session.screen.page.key, still_has(person)) == ("print_it", True)
    desk.end = "done"
    session.goBack()
    session.printHandout()
    person.stage.qtbot.waitUntil(lambda: session.screen.printing.state == "done")


def test_another_language_costs_no_answer_and_no_job(open_kiosk: OpenKiosk) -> None:
    desk = Desk(told=(("printing", 1, 2),), waits=True)
    person = open_kiosk(toy_content(), desk)
    walk_to(person, "print_it")
    session = session_of(person)
    session.printHandout()
    person.stage.qtbot.waitUntil(lambda: session.screen.printing.state == "printing")
    session.screen.display.takeLanguage("es")
    person.stage.settle()
    assert (session.screen.page.key, still_has(person)) == ("print_it", True)
    assert session.screen.page.title == person.stage.words["printing_title"], "in Spanish"
    desk.go()
    person.stage.qtbot.waitUntil(lambda: session.screen.printing.state == "done")


@pytest.mark.parametrize("text_size", ["normal", "very_large"])
@pytest.mark.parametrize("page", ["tried_page", "print_it"])
def test_a_screen_that_is_turned_shows_the_same_page_with_its_answers(
    open_kiosk: OpenKiosk, page: str, text_size: str
) -> None:
    person = open_kiosk(size=LANDSCAPE)
    session_of(person).screen.display.takeTextSize(text_size)
    walk_to(person, page)
    if page == "tried_page":
        session_of(person).choose("tea")
    for size in (PORTRAIT, LANDSCAPE, PORTRAIT):
        turn(person, size)
        assert (session_of(person).screen.page.key, still_has(person)) == (page, True)


def test_a_visit_that_nobody_came_back_to_is_gone_and_so_is_its_job(open_kiosk: OpenKiosk) -> None:
    desk = Desk(told=(("printing", 1, 2),), waits=True)
    person = open_kiosk(toy_content(), desk)
    walk_to(person, "print_it")
    session = session_of(person)
    session.printHandout()
    person.stage.qtbot.waitUntil(lambda: session.screen.printing.state == "printing")
    session.leave()
    person.stage.settle()
    assert session.store.visit == Visit()
    assert (session.screen.printing.state, session.screen.printing.rows.shown()) == ("", ())
    person.stage.qtbot.waitUntil(lambda: desk.stopped)
    for _ in range(3):
        session.goBack()
    assert session.store.visit.answers == {}
