"""Touch that forgives: what is not meant does nothing, and what is meant is never lost."""

import pytest
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.decision.visit import CONTRASTS
from kiosk.ui.strikes import DOUBLE_S, SETTLE_S
from tests.ui.fingers import Fingers
from tests.ui.pages import every_page
from tests.ui.person import OpenKiosk, Person
from tests.ui.stage import PIXELS_PER_MM, shipped_shelf

SMALL = QSize(1280, 720)


def mm(length: float) -> int:
    return round(length * PIXELS_PER_MM)


def at_choices(open_kiosk: OpenKiosk, size: str = "normal") -> Fingers:
    """Before a question that takes several answers."""
    person = open_kiosk()
    person.stage.kiosk.session.reading.takeTextSize(size)
    person.touch("Start")
    person.touch("Next")
    person.takes_time()
    return Fingers(person)


def at(person: Person) -> str:
    return person.stage.kiosk.session.page.key


def down(person: Person, name: str) -> bool:
    """Whether the control so called shows that it is pressed."""
    return bool(person.find(name).item.property("down"))


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
    person.stage.kiosk.session.reading.takeContrast(contrast)
    person.stage.settle()
    for name in ("Smoke", "None of these", "Help", "Next"):
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
    fingers.along(QPoint(fingers.on("Smoke").x(), mm(60)))
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


def test_a_double_tap_goes_one_page_on(open_kiosk: OpenKiosk) -> None:
    fingers = at_choices(open_kiosk)
    person = fingers.person
    person.touch("Smoke")
    pages = [page.key for page in person.stage.kiosk.session.aid.pages]
    person.touch("Back")
    fingers.wait(1)
    before, where = at(person), fingers.on("Next")
    fingers.tap(where)
    fingers.wait(SETTLE_S - 0.05)
    fingers.tap(where)
    assert at(person) == pages[pages.index(before) + 1]


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


def scrolling_choices(open_kiosk: OpenKiosk) -> tuple[Fingers, QQuickItem, str]:
    """A page that scrolls, and the first choice in sight on it."""
    fingers = at_choices(open_kiosk, "largest")
    person = fingers.person
    choice = next(seen for seen in person.choices() if seen.shown.contains(seen.whole.center()))
    assert choice.viewport is not None
    view = choice.viewport
    assert view.property("contentHeight") > view.height() + mm(30)
    return fingers, view, choice.name


def test_a_trembling_finger_presses_on_a_page_that_scrolls(open_kiosk: OpenKiosk) -> None:
    fingers, view, name = scrolling_choices(open_kiosk)
    fingers.down(fingers.on(name))
    fingers.along(fingers.on(name) - QPoint(0, mm(3.5)))
    fingers.up()
    assert fingers.person.has_chosen(name)
    assert view.property("contentY") == pytest.approx(0)


def test_a_finger_scrolls_on_top_of_a_button_and_presses_nothing(open_kiosk: OpenKiosk) -> None:
    fingers, view, name = scrolling_choices(open_kiosk)
    fingers.down(fingers.on(name))
    fingers.along(fingers.on(name) - QPoint(0, mm(20)), steps=12)
    assert not down(fingers.person, name)
    fingers.up()
    assert view.property("contentY") > mm(8)
    assert not fingers.person.has_chosen(name)


def test_one_stroke_after_the_other_scrolls(open_kiosk: OpenKiosk) -> None:
    fingers, view, name = scrolling_choices(open_kiosk)
    where = fingers.on(name)
    for _ in range(2):
        fingers.down(where)
        before = view.property("contentY")
        fingers.along(where - QPoint(0, mm(15)), steps=12)
        assert view.property("contentY") > before + mm(5)
        fingers.up()
        fingers.wait(0.1)


def warn(person: Person) -> None:
    """Let so much time pass that the kiosk asks whether somebody is there."""
    person.stage.clock.now += 200
    person.stage.kiosk.session.idle.look()
    person.stage.settle()
    assert person.stage.kiosk.session.idle.warning


def test_a_finger_that_was_down_when_the_idle_warning_came_presses_nothing(open_kiosk: OpenKiosk) -> None:
    fingers = at_choices(open_kiosk)
    page = at(fingers.person)
    fingers.down(fingers.on("Skip this question"))
    warn(fingers.person)
    fingers.up()
    assert at(fingers.person) == page
    assert fingers.person.stage.kiosk.session.idle.warning


def test_a_tap_in_the_moment_of_the_idle_warning_answers_nothing(open_kiosk: OpenKiosk) -> None:
    fingers = at_choices(open_kiosk)
    person, words = fingers.person, fingers.person.stage.words
    page = at(person)
    warn(person)
    fingers.tap(fingers.on(words["idle_leave"]))
    assert person.stage.kiosk.session.idle.warning
    fingers.wait(1)
    where = fingers.on(words["idle_stay"])
    fingers.tap(where)
    assert not person.stage.kiosk.session.idle.warning
    fingers.wait(0.2)
    fingers.tap(where)
    assert at(person) == page
    assert not any(seen.checked for seen in person.choices()), "nothing beneath was pressed"


def test_a_button_on_a_panel_does_not_press_what_lies_beneath_it(open_kiosk: OpenKiosk) -> None:
    fingers = at_choices(open_kiosk)
    person = fingers.person
    page = at(person)
    person.touch("Help")
    fingers.wait(1)
    where = fingers.on(person.stage.words["close"])
    fingers.tap(where)
    fingers.tap(where)
    assert at(person) == page
    assert person.stage.kiosk.session.overlay == ""


def test_the_touch_that_wakes_a_dark_screen_presses_nothing(open_kiosk: OpenKiosk) -> None:
    person = open_kiosk(dark_after_s=600)
    fingers = Fingers(person)
    fingers.wait(601)
    fingers.tap(fingers.on("Start"))
    assert at(person) == person.stage.kiosk.session.aid.pages[0].key
    fingers.wait(1)
    fingers.tap(fingers.on("Start"))
    assert at(person) != person.stage.kiosk.session.aid.pages[0].key


def test_nothing_on_any_page_needs_a_swipe(open_kiosk: OpenKiosk) -> None:
    """What scrolls has its buttons, up and down, wherever there is more than fits; nothing scrolls sideways."""
    person = open_kiosk(shipped_shelf(), size=SMALL)
    session, words = person.stage.kiosk.session, person.stage.words
    session.reading.takeTextSize("largest")
    long = 0
    while session.page.kind != "thanks":
        person.stage.settle()
        views = {seen.viewport for seen in person.sees() if seen.viewport is not None}
        for view in views:
            assert view.property("contentWidth") <= view.width() + 1, at(person)
            if view.property("contentHeight") > view.height() + 1:
                long += 1
                assert {words["more_above"], words["more_below"]} <= set(person.names()), at(person)
        session.goOn()
    assert long > 5, "the pages were long enough to tell"
