"""Somebody with a screen reader: where the focus is on arrival, and what is announced."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtGui import QAccessible
from PySide6.QtQuick import QQuickWindow

from kiosk.ui.input.announcer import announce
from tests.ui.every_page import every_page
from tests.ui.keyboarder import Key, Keyboarder
from tests.ui.person import OpenKiosk, Person
from tests.ui.stage import Desk, shipped_content, toy_content


@pytest.fixture
def told(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What is announced, in order."""
    announced: list[str] = []

    def heard(window: QQuickWindow, text: str) -> None:
        announce(window, text)
        if text:
            announced.append(text)

    monkeypatch.setattr("kiosk.ui.input.announcer.announce", heard)
    return announced


def notice(person: Person) -> str:
    """The notification that a screen reader finds on the screen."""
    return " ".join(seen.name for seen in person.sees() if seen.role is QAccessible.Role.Notification)


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
    title, said = focused(person)
    assert title == page.title
    assert said.startswith(" ".join([page.lead, *page.body]))
    assert said.endswith("Part 1 of 6: Drinks.")
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


def test_a_panel_that_has_only_to_be_read_is_said_whole(open_kiosk: OpenKiosk) -> None:
    person = open_kiosk(shipped_content(), listened=True)
    session = person.stage.kiosk.session
    session.openRow("pain")
    person.stage.settle()
    _, said = focused(person)
    comparison = session.screen.comparison
    for column in comparison.columns.shown():
        assert f"{column.name}: {column.text}" in said
        assert column.brief in said
        assert all(number["told"] in said for number in column.numbers)
    session.openDetail("vertebroplasty")
    person.stage.settle()
    _, said = focused(person)
    assert all(source["line"].rpartition(" ")[0] in said for source in comparison.detailSources)


def test_the_usual_settings_are_announced(open_kiosk: OpenKiosk, told: list[str]) -> None:
    person = open_kiosk(listened=True)
    session = person.stage.kiosk.session
    session.screen.display.takeContrast("soft")
    session.open("reading")
    person.stage.settle()
    assert not told
    person.touch("Usual settings")
    assert told == ["Usual settings: chosen."]


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
    person = open_kiosk(toy_content(), desk, listened=True)
    session = person.stage.kiosk.session
    while session.screen.page.key != "print_it":
        session.goOn()
    session.printHandout()
    printing = session.screen.printing
    person.stage.qtbot.waitUntil(lambda: printing.state == "printing")
    person.stage.settle()
    assert told[-1].startswith(printing.title)
    desk.go()
    person.stage.qtbot.waitUntil(lambda: printing.state == "done")
    person.stage.settle()
    assert told[-1].startswith(printing.title)
    assert notice(person) == told[-1]
    assert len(told) == len(set(told))


def test_what_an_answer_teaches_is_announced_once(open_kiosk: OpenKiosk, told: list[str]) -> None:
    person = open_kiosk(listened=True)
    session = person.stage.kiosk.session
    while session.screen.page.key != "check_sleep_page":
        session.goOn()
    session.choose("yes")
    person.stage.settle()
    taught = [each for each in told if session.screen.lesson.answer in each]
    assert len(taught) == 1
    assert taught[0].startswith(person.stage.words[session.screen.lesson.verdict])
    assert notice(person) == taught[0]
    session.goOn()
    person.stage.settle()
    assert notice(person) == "", "another page has nothing to do with it"


def test_what_another_key_than_the_space_bar_chose_is_announced(
    open_kiosk: OpenKiosk, told: list[str]
) -> None:
    person = Keyboarder(open_kiosk(listened=True).stage)
    session = person.stage.kiosk.session
    while session.screen.page.key != "thirsty_page":
        session.goOn()
    person.stage.settle()
    person.presses(Key.Key_Down)
    person.presses(Key.Key_Space)
    assert told == [], "Orca says it itself"
    person.presses(Key.Key_Down)
    person.presses(Key.Key_Return)
    assert told == ["No: chosen."]


def test_that_staff_heard_the_call_is_announced(open_kiosk: OpenKiosk, told: list[str]) -> None:
    person = open_kiosk(listened=True, call_staff=lambda: True)
    session = person.stage.kiosk.session
    session.open("staffcall")
    session.screen.staffCall.settle()
    person.stage.qtbot.waitUntil(lambda: bool(told))
    assert told[-1].startswith(person.stage.words["call_coming_title"])


def test_who_has_no_screen_reader_is_told_nothing(open_kiosk: OpenKiosk, told: list[str]) -> None:
    person = open_kiosk()
    session = person.stage.kiosk.session
    while session.screen.page.key != "check_sleep_page":
        session.goOn()
    session.choose("yes")
    person.stage.settle()
    assert told == []


@pytest.mark.parametrize("language", ["en", "es"])
def test_every_page_of_the_kiosk_is_more_than_its_heading(open_kiosk: OpenKiosk, language: str) -> None:
    person = open_kiosk(shipped_content(), listened=True)
    bare = []
    for name in every_page(person, "normal", language):
        item = person.window.activeFocusItem()
        if item is not None and item.objectName() == "heading":
            title, said = focused(person)
            if not title or not said or "{" in said:
                bare.append(f"{name}: {title!r} {said!r}")
    assert not bare


def test_another_language_is_announced_and_is_that_of_the_bus(open_kiosk: OpenKiosk, told: list[str]) -> None:
    person = open_kiosk(listened=True)
    person.stage.kiosk.session.screen.display.takeLanguage("es")
    person.stage.settle()
    assert told == [person.heading()]
    assert QLocale().language() is QLocale.Language.Spanish


def test_who_is_on_the_heading_hears_it_in_the_other_language_once(
    open_kiosk: OpenKiosk, told: list[str]
) -> None:
    person = open_kiosk(shipped_content(), listened=True)
    session = person.stage.kiosk.session
    for _ in range(2):
        session.goOn()
        person.stage.settle()
        session.screen.display.takeLanguage("es")
        person.stage.settle()
        title, said = focused(person)
        assert title == session.screen.page.title
        assert "Parte " in said
        session.screen.display.takeLanguage("en")
        person.stage.settle()
        assert focused(person)[0] == session.screen.page.title
    assert told == []


def test_the_next_person_hears_the_first_page_once(open_kiosk: OpenKiosk, told: list[str]) -> None:
    person = open_kiosk(shipped_content(), listened=True)
    session = person.stage.kiosk.session
    session.screen.display.takeLanguage("es")
    session.goOn()
    person.stage.settle()
    told.clear()
    session.startOver()
    person.stage.settle()
    title, said = focused(person)
    assert title == session.screen.page.title
    assert said == " ".join([session.screen.page.lead, *session.screen.page.body]).strip()
    assert told == []


def test_the_page_that_sends_for_help_says_what_was_ticked(open_kiosk: OpenKiosk) -> None:
    person = open_kiosk(shipped_content(), listened=True)
    session = person.stage.kiosk.session
    while session.screen.page.key != "danger_signs_page":
        session.goOn()
    session.choose(session.screen.question.choices.shown()[0].choice)
    session.goOn()
    person.stage.settle()
    ticked = session.screen.ending.ticked
    assert ticked
    assert f"You ticked: {ticked[0]}." in focused(person)[1]


def test_a_key_leads_from_the_heading_of_the_comparison_from_cell_to_cell(open_kiosk: OpenKiosk) -> None:
    person = Keyboarder(open_kiosk(shipped_content(), listened=True).stage)
    session = person.stage.kiosk.session
    while session.screen.page.kind != "comparison":
        session.goOn()
    person.stage.settle()
    lines = session.screen.comparison.lines.shown()
    assert f"{len(lines)} questions on this page." in focused(person)[1]
    for line in lines[:2]:
        for cell in line.cells:
            person.presses(Key.Key_Down)
            assert person.on_name() == f"{line.question} {cell['name']}: {cell['said']}"
    person.presses(Key.Key_Up)
    assert person.on_name().startswith(lines[1].question)
