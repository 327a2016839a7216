"""A screen reader that starts late, on whichever page, finds each control named and with the state that it has by then."""

from collections.abc import Iterator

import pytest
import shiboken6
from PySide6.QtGui import QAccessible

from kiosk.decision.pages import PageKind
from kiosk.ui.session import Session
from tests.ui.clinician import staff_pin
from tests.ui.every_page import every_page
from tests.ui.person import CONTROLS, OpenKiosk, Person
from tests.ui.stage import Desk, shipped_content


@pytest.fixture
def deaf() -> Iterator[None]:
    """No screen reader listens until it is switched on."""
    yield
    QAccessible.setActive(True)


def late(person: Person) -> list[str]:
    """What a screen reader that starts now is told wrongly."""
    QAccessible.setActive(True)
    wrong = [] if person.heading() else ["the heading has no name"]
    for seen in person.controls():
        if not seen.name.strip():
            wrong.append(f"a {seen.role.name} has no name")
        acting = QAccessible.queryAccessibleInterface(seen.item).actionInterface()
        if seen.enabled and not (acting and acting.actionNames()):
            wrong.append(f"{seen.name!r} can do nothing")
        chosen = seen.item.property("chosen")
        if chosen is not None and (seen.checked != chosen or not seen.checkable):
            wrong.append(f"{seen.name!r}: chosen is {chosen}, told is {seen.checked}")
    QAccessible.setActive(False)
    return wrong


@pytest.mark.usefixtures("deaf")
@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.parametrize("shipped", [False, True])
def test_it_is_told_every_state_as_it_is(open_kiosk: OpenKiosk, language: str, *, shipped: bool) -> None:
    person = open_kiosk(shipped_content() if shipped else None)
    QAccessible.setActive(False)
    wrong, kinds = set(), set()
    for page in every_page(person, "normal", language):
        kinds.add(person.stage.kiosk.session.screen.page.kind)
        wrong |= {f"{page}: {each}" for each in late(person)}
    assert not wrong
    assert kinds == set(PageKind), "it came to every kind of page"


@pytest.mark.usefixtures("deaf")
def test_the_first_page_tells_its_language(open_kiosk: OpenKiosk) -> None:
    person = open_kiosk()
    QAccessible.setActive(False)
    person.stage.kiosk.session.screen.display.takeLanguage("es")
    QAccessible.setActive(True)
    assert person.has_chosen("Español")
    assert not person.has_chosen("English")


def test_only_controls_offer_to_take_the_focus(open_kiosk: OpenKiosk) -> None:
    person = open_kiosk(shipped_content())
    offered = set()
    for page in every_page(person, "normal"):
        for seen in person.sees():
            acting = QAccessible.queryAccessibleInterface(seen.item).actionInterface()
            if seen.role not in CONTROLS and acting and acting.actionNames():
                offered.add(f"{page}: {seen.role.name} {seen.name!r} {acting.actionNames()}")
    assert not sorted(offered)[:9], len(offered)


@pytest.mark.parametrize("action", ["Press", "Toggle"])
def test_a_choice_is_chosen_and_left_out_by_each_of_its_actions(open_kiosk: OpenKiosk, action: str) -> None:
    person = open_kiosk()
    session = person.stage.kiosk.session
    while session.screen.page.key != "kettle_page":
        session.goOn()
    person.stage.settle()
    for chosen in (True, False, True):
        person.takes_time()
        QAccessible.queryAccessibleInterface(person.find("Smoke").item).actionInterface().doAction(action)
        person.stage.settle()
        assert person.has_chosen("Smoke") is chosen


@pytest.mark.parametrize("over", ["warning", "panel", "consult", "printing"])
def test_what_it_still_holds_of_a_page_does_nothing_beneath(open_kiosk: OpenKiosk, over: str) -> None:
    desk = Desk(told=(("printing", 1, 2),), waits=True)
    person = open_kiosk(print_handout=desk, pin=staff_pin())
    session = person.stage.kiosk.session
    while over != "consult" and session.screen.page.key != (
        "print_it" if over == "printing" else "kettle_page"
    ):
        session.goOn()
    person.stage.settle()
    before = told_by(session)
    held = [seen.item for seen in person.controls()]
    brings_up(person, over)
    shown = person.names()
    for item in held:
        if not shiboken6.isValid(item):
            continue
        told = QAccessible.queryAccessibleInterface(item)
        if over == "printing" and told.text(QAccessible.Text.Name) in shown:
            continue
        person.takes_time()
        told.actionInterface().doAction("Press")
        person.stage.settle()
    assert told_by(session) == before
    assert session.screen.idle.warning is (over == "warning")
    assert session.screen.panel == ("startover" if over == "panel" else "")
    assert (session.consult.step == "pin") is (over == "consult")
    assert not desk.stopped
    desk.go()


def told_by(session: Session) -> tuple[object, ...]:
    """What a visit is at, and has come to."""
    sheets = [row.chosen for row in session.screen.sheets.sheets.shown()]
    return session.screen.page.key, session.store.visit.answers, session.store.visit.reading, sheets


def brings_up(person: Person, over: str) -> None:
    """Bring that up over the page."""
    session = person.stage.kiosk.session
    match over:
        case "warning":
            person.stage.clock.now += 200
            session.screen.idle.check()
        case "panel":
            session.open("startover")
        case "consult":
            session.consult.requestStaffAccess()
        case _:
            session.printHandout()
            person.stage.qtbot.waitUntil(lambda: session.screen.printing.state == "printing")
    person.stage.settle()
