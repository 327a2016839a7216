"""No touch counts twice, and none is meant for what has only just come on screen."""

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtTest import QTest

from kiosk.ui.input.debounce import DOUBLE_S, SETTLE_S
from tests.ui.every_page import every_page
from tests.ui.fingers import Fingers, at, at_choices, mm
from tests.ui.person import OpenKiosk, Person
from tests.ui.stage import TOY_DOOR

SMALL = QSize(1280, 720)


def test_a_double_tap_goes_one_page_on(open_kiosk: OpenKiosk) -> None:
    fingers = at_choices(open_kiosk)
    person = fingers.person
    person.touch("Smoke")
    here = at(person)
    person.touch("Back")
    fingers.wait(1)
    where = fingers.on("Next")
    fingers.tap(where)
    fingers.wait(SETTLE_S - 0.05)
    fingers.tap(where)
    assert at(person) == here


def test_a_tap_on_a_page_that_has_just_come_does_nothing_and_the_next_one_does(open_kiosk: OpenKiosk) -> None:
    fingers = at_choices(open_kiosk)
    person = fingers.person
    person.touch("Back")
    fingers.wait(1)
    fingers.tap(fingers.on("Next"))
    fingers.wait(SETTLE_S - 0.05)
    fingers.tap(fingers.on("Smoke"))
    assert not person.has_chosen("Smoke"), "elsewhere on the glass too"
    fingers.wait(0.1)
    fingers.tap(fingers.on("Smoke"))
    assert person.has_chosen("Smoke")


def test_a_double_tap_chooses_once(open_kiosk: OpenKiosk) -> None:
    fingers = at_choices(open_kiosk)
    where = fingers.on("Smoke")
    fingers.tap(where)
    fingers.wait(DOUBLE_S - 0.05)
    fingers.tap(where + QPoint(mm(3), mm(2)))
    assert fingers.person.has_chosen("Smoke")
    fingers.wait(1)
    fingers.tap(where)
    assert not fingers.person.has_chosen("Smoke"), "a tap that is meant takes it back"


def test_a_quick_tap_on_something_else_counts(open_kiosk: OpenKiosk) -> None:
    fingers = at_choices(open_kiosk)
    fingers.tap(fingers.on("Smoke"))
    fingers.wait(0.1)
    fingers.tap(fingers.on("Flames. Also small ones."))
    assert fingers.person.has_chosen("Smoke")
    assert fingers.person.has_chosen("Flames. Also small ones.")


def test_a_double_click_counts_once(open_kiosk: OpenKiosk) -> None:
    fingers = at_choices(open_kiosk)
    window, where = fingers.person.window, fingers.on("Smoke")
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QTest.mouseClick(window, left, none, where)
    QTest.mouseDClick(window, left, none, where)
    fingers.person.stage.settle()
    assert fingers.person.has_chosen("Smoke")


def test_no_button_repeats_while_it_is_held(open_kiosk: OpenKiosk) -> None:
    person = open_kiosk()
    repeating = [
        f"{page}: {seen.name}"
        for page in every_page(person, "large")
        for seen in person.controls()
        if seen.item.property("autoRepeat")
    ]
    assert not repeating


def warn(person: Person) -> None:
    """Let so much time pass that the kiosk asks whether somebody is there."""
    person.stage.clock.now += 200
    person.stage.kiosk.session.screen.idle.check()
    person.stage.settle()
    assert person.stage.kiosk.session.screen.idle.warning


def test_a_finger_that_was_down_when_the_idle_warning_came_presses_nothing(open_kiosk: OpenKiosk) -> None:
    fingers = at_choices(open_kiosk)
    page = at(fingers.person)
    fingers.down(fingers.on("Skip this question"))
    warn(fingers.person)
    fingers.up()
    assert at(fingers.person) == page
    assert fingers.person.stage.kiosk.session.screen.idle.warning


def test_a_tap_in_the_moment_of_the_idle_warning_answers_nothing(open_kiosk: OpenKiosk) -> None:
    fingers = at_choices(open_kiosk)
    person, words = fingers.person, fingers.person.stage.words
    page = at(person)
    warn(person)
    fingers.tap(fingers.on(words["idle_leave"]))
    assert person.stage.kiosk.session.screen.idle.warning
    fingers.wait(1)
    where = fingers.on(words["idle_stay"])
    fingers.tap(where)
    assert not person.stage.kiosk.session.screen.idle.warning
    fingers.wait(0.2)
    fingers.tap(where)
    assert at(person) == page
    assert not any(seen.checked for seen in person.choices()), "nothing beneath was pressed"


def test_a_button_on_a_panel_does_not_press_what_lies_beneath_it(open_kiosk: OpenKiosk) -> None:
    fingers = at_choices(open_kiosk)
    person = fingers.person
    page = at(person)
    person.touch("Menu")
    fingers.wait(1)
    where = fingers.on(person.stage.words["close"])
    fingers.tap(where)
    fingers.tap(where)
    assert at(person) == page
    assert person.stage.kiosk.session.screen.panel == ""


def test_the_touch_that_wakes_a_dark_screen_presses_nothing(open_kiosk: OpenKiosk) -> None:
    person = open_kiosk(dark_after_s=600)
    fingers = Fingers(person)
    fingers.wait(601)
    fingers.tap(fingers.on(TOY_DOOR))
    assert at(person) == person.stage.kiosk.session.store.aid.pages[0].key
    fingers.wait(1)
    fingers.tap(fingers.on(TOY_DOOR))
    assert at(person) != person.stage.kiosk.session.store.aid.pages[0].key
