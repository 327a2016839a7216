"""Somebody with a screen reader: where the focus is on arrival, and what is announced."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtGui import QAccessible

from tests.ui.keyboarder import Key, Keyboarder
from tests.ui.person import OpenKiosk, Person
from tests.ui.stage import Desk, toy_content


@pytest.fixture
def told(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What is announced, in order."""
    announced: list[str] = []
    monkeypatch.setattr("kiosk.ui.input.announcer.announce", lambda window, text: announced.append(text))
    return announced


@pytest.fixture(autouse=True)
def usual_locale() -> Iterator[None]:
    """The locale is the whole program's."""
    before = QLocale()
    yield
    QLocale.setDefault(before)


def focused(person: Person) -> tuple[str, str]:
    """Name and description of what has the focus, as the bus tells them."""
    item = person.window.activeFocusItem()
    told = QAccessible.queryAccessibleInterface(item)
    assert told.state().focused
    return told.text(QAccessible.Text.Name), told.text(QAccessible.Text.Description)


def test_on_arrival_the_heading_has_the_focus_and_says_what_stands_there(open_kiosk: OpenKiosk) -> None:
    person = open_kiosk(listened=True)
    session = person.stage.kiosk.session
    session.goOn()
    person.stage.settle()
    page = session.screen.page
    assert focused(person) == (page.title, " ".join([page.lead, *page.body]))
    before = person.window.activeFocusItem()
    session.goOn()
    person.stage.settle()
    assert focused(person)[0] == session.screen.page.title
    assert person.window.activeFocusItem() is not before, "another heading, and not another name of the same"


def test_a_panel_and_the_idle_warning_are_led_to(open_kiosk: OpenKiosk) -> None:
    person = open_kiosk(listened=True)
    session = person.stage.kiosk.session
    session.goOn()
    session.open("help")
    person.stage.settle()
    assert focused(person)[0] == person.stage.words["help_title"]
    person.stage.clock.now += 200
    session.screen.idle.check()
    person.stage.settle()
    title, said = focused(person)
    assert title == person.stage.words["idle_title"]
    assert "25" in said


def test_a_key_leads_from_the_heading_to_the_first_choice_and_a_panel_back_to_it(
    open_kiosk: OpenKiosk,
) -> None:
    person = Keyboarder(open_kiosk(listened=True).stage)
    session = person.stage.kiosk.session
    while session.screen.page.key != "kettle_page":
        session.goOn()
    person.stage.settle()
    assert person.on() is None
    person.presses(Key.Key_Down)
    assert person.on_name() == "Smoke"
    person.presses(Key.Key_Down)
    held = person.on_name()
    session.open("help")
    person.stage.settle()
    person.presses(Key.Key_Left)
    assert session.screen.panel == ""
    assert person.on_name() == held


def test_printing_is_announced_as_it_goes(open_kiosk: OpenKiosk, told: list[str]) -> None:
    desk = Desk(told=(("printing", 1, 2),), waits=True)
    person = open_kiosk(toy_content(), desk)
    session = person.stage.kiosk.session
    while session.screen.page.key != "print_it":
        session.goOn()
    session.printHandout()
    printing = session.screen.printing
    person.stage.qtbot.waitUntil(lambda: printing.state == "printing")
    assert told[-1].startswith(printing.title)
    desk.go()
    person.stage.qtbot.waitUntil(lambda: printing.state == "done")
    assert told[-1].startswith(printing.title)
    assert len(told) == len(set(told))


def test_what_an_answer_teaches_is_announced_once(open_kiosk: OpenKiosk, told: list[str]) -> None:
    person = open_kiosk()
    session = person.stage.kiosk.session
    while session.screen.page.key != "check_sleep_page":
        session.goOn()
    session.choose("yes")
    person.stage.settle()
    taught = [each for each in told if session.screen.lesson.answer in each]
    assert len(taught) == 1
    assert taught[0].startswith(person.stage.words[session.screen.lesson.verdict])


def test_another_language_is_announced_and_is_that_of_the_bus(open_kiosk: OpenKiosk, told: list[str]) -> None:
    person = open_kiosk()
    person.stage.kiosk.session.screen.display.takeLanguage("es")
    person.stage.settle()
    assert told == [person.heading()]
    assert QLocale().language() is QLocale.Language.Spanish
