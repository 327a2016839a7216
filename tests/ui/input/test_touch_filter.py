"""Touch that forgives: what is not meant does nothing, and what is meant is never lost."""

import pytest
from PySide6.QtCore import QPoint, QSize
from PySide6.QtQuick import QQuickItem

from kiosk.decision.visit import CONTRASTS
from tests.ui.fingers import Fingers, at, at_choices, down, mm
from tests.ui.person import OpenKiosk
from tests.ui.screens import SMALL_13
from tests.ui.stage import shipped_content


def test_a_button_shows_at_once_that_it_is_pressed_and_acts_on_release(open_kiosk: OpenKiosk) -> None:
    fingers = at_choices(open_kiosk)
    fingers.down(fingers.on("Smoke"))
    assert down(fingers.person, "Smoke")
    assert not fingers.person.has_chosen("Smoke")
    fingers.up()
    assert fingers.person.has_chosen("Smoke")


@pytest.mark.parametrize("contrast", CONTRASTS)
def test_the_press_can_be_seen_on_every_kind_of_button_in_every_theme(
    open_kiosk: OpenKiosk, contrast: str
) -> None:
    fingers = at_choices(open_kiosk)
    person = fingers.person
    person.touch("Smoke")
    person.stage.kiosk.session.screen.display.takeContrast(contrast)
    person.stage.settle()
    for name in ("Smoke", "None of these", "Menu", "Next"):
        fingers.wait(1)
        before, where = person.window.grabWindow(), person.find(name).shown.toRect()
        fingers.down(fingers.on(name))
        pressed = person.window.grabWindow()
        fingers.along(QPoint(2, 2), steps=2)
        fingers.up()
        assert before.copy(where) != pressed.copy(where), name


def test_a_finger_that_slides_off_takes_the_press_back(open_kiosk: OpenKiosk) -> None:
    fingers = at_choices(open_kiosk)
    fingers.down(fingers.on("Smoke"))
    fingers.along(QPoint(fingers.on("Smoke").x(), mm(20)))
    assert not down(fingers.person, "Smoke"), "it shows that nothing will happen"
    fingers.up()
    assert not fingers.person.has_chosen("Smoke")


def test_a_finger_that_trembles_off_and_back_still_presses(open_kiosk: OpenKiosk) -> None:
    fingers = at_choices(open_kiosk)
    fingers.down(fingers.on("Smoke"))
    edge = int(fingers.person.find("Smoke").shown.top()) - mm(1)
    fingers.along(QPoint(fingers.on("Smoke").x(), edge))
    fingers.along(fingers.on("Smoke"))
    assert down(fingers.person, "Smoke")
    fingers.up()
    assert fingers.person.has_chosen("Smoke")


def test_what_the_finger_slides_onto_is_not_pressed(open_kiosk: OpenKiosk) -> None:
    fingers = at_choices(open_kiosk)
    fingers.down(fingers.on("Smoke"))
    fingers.along(fingers.on("None of these"))
    fingers.up()
    assert not fingers.person.has_chosen("None of these")
    assert not fingers.person.has_chosen("Smoke")


def test_a_second_finger_does_nothing_and_does_not_disturb_the_first(open_kiosk: OpenKiosk) -> None:
    fingers = at_choices(open_kiosk)
    person = fingers.person
    fingers.down(fingers.on("Smoke"))
    fingers.down(fingers.on("None of these"), 1)
    assert not down(person, "None of these")
    fingers.up(1)
    assert not person.has_chosen("None of these")
    fingers.up()
    assert person.has_chosen("Smoke")


def test_two_fingers_on_one_button_press_it_once(open_kiosk: OpenKiosk) -> None:
    fingers = at_choices(open_kiosk)
    fingers.down(fingers.on("Smoke"))
    fingers.down(fingers.on("Smoke") + QPoint(12, 4), 1)
    fingers.up(1)
    fingers.up()
    assert fingers.person.has_chosen("Smoke")


def test_a_finger_that_stays_when_the_first_has_gone_does_nothing(open_kiosk: OpenKiosk) -> None:
    fingers = at_choices(open_kiosk)
    page = at(fingers.person)
    fingers.down(fingers.on("Smoke"))
    fingers.down(fingers.on("Skip this question"), 1)
    fingers.up()
    assert fingers.person.has_chosen("Smoke")
    fingers.along(fingers.on("Next"), 1)
    fingers.up(1)
    assert at(fingers.person) == page
    fingers.wait(1)
    fingers.tap(fingers.on("Next"))
    assert at(fingers.person) != page, "one finger alone counts again"


def long_choices(open_kiosk: OpenKiosk) -> tuple[Fingers, QQuickItem, str]:
    """A page of several windows, and the first choice in sight on it."""
    fingers = at_choices(open_kiosk, "very_large", QSize(1280, 1000))
    person = fingers.person
    choice = next(seen for seen in person.choices() if seen.shown.contains(seen.whole.center()))
    assert choice.viewport is not None
    body = choice.viewport.parentItem()
    assert body.property("windows") > 1
    return fingers, body, choice.name


def test_a_trembling_finger_presses_on_a_page_of_several_windows(open_kiosk: OpenKiosk) -> None:
    fingers, body, name = long_choices(open_kiosk)
    fingers.down(fingers.on(name))
    fingers.along(fingers.on(name) - QPoint(0, mm(3.5)))
    fingers.up()
    assert fingers.person.has_chosen(name)
    assert body.property("window") == 0


def test_a_stroke_of_the_finger_turns_the_window_and_presses_nothing(open_kiosk: OpenKiosk) -> None:
    fingers, body, name = long_choices(open_kiosk)
    fingers.down(fingers.on(name))
    fingers.along(fingers.on(name) - QPoint(0, mm(20)), steps=12)
    assert not down(fingers.person, name)
    fingers.up()
    assert body.property("window") == 1
    assert not fingers.person.has_chosen(name)


def test_nothing_on_any_page_needs_a_stroke(open_kiosk: OpenKiosk) -> None:
    """Wherever there is more than fits a button turns to it; nothing is wider than its window."""
    person = open_kiosk(shipped_content(), size=SMALL_13.size, pixels_per_mm=SMALL_13.pixels_per_mm)
    session = person.stage.kiosk.session
    session.screen.display.takeTextSize("very_large")
    long = 0
    while session.screen.page.kind != "thanks":
        person.stage.settle()
        for view in {seen.viewport for seen in person.sees() if seen.viewport is not None}:
            assert all(child.width() <= view.width() + 1 for child in view.childItems()), at(person)
            if (view.parentItem().property("windows") or 1) > 1:
                long += 1
                assert person.turn_key(on=True), at(person)
        session.goOn()
    assert long > 5, "the pages were long enough to tell"
