"""A hand that rests on the glass: another finger presses all the same, and the hand presses nothing."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from tests.ui.fingers import Fingers, at, at_choices, down, mm
from tests.ui.person import OpenKiosk

EDGE = QPoint(mm(3), mm(90))
"""A place without a control."""


@pytest.fixture
def fingers(open_kiosk: OpenKiosk) -> Fingers:
    return at_choices(open_kiosk)


def test_a_palm_where_there_is_nothing_stops_no_finger(fingers: Fingers) -> None:
    fingers.down(EDGE)
    for name in ("Smoke", "Flames. Also small ones."):
        fingers.wait(1)
        fingers.down(fingers.on(name), 1)
        assert down(fingers.person, name)
        fingers.up(1)
        assert fingers.person.has_chosen(name)
    fingers.up()
    assert fingers.person.has_chosen("Smoke")


def test_a_hand_that_lies_still_on_a_button_gives_way_and_presses_nothing(fingers: Fingers) -> None:
    fingers.down(fingers.on("None of these"))
    fingers.wait(1.1)
    fingers.down(fingers.on("Smoke"), 1)
    assert not down(fingers.person, "None of these")
    fingers.up(1)
    assert fingers.person.has_chosen("Smoke")
    fingers.up()
    assert not fingers.person.has_chosen("None of these")
    assert fingers.person.has_chosen("Smoke")


def test_the_hand_may_tremble_within_the_slop(fingers: Fingers) -> None:
    fingers.down(fingers.on("None of these"))
    fingers.along(fingers.on("None of these") + QPoint(mm(2), 0))
    fingers.wait(1.1)
    fingers.down(fingers.on("Smoke"), 1)
    fingers.up(1)
    assert fingers.person.has_chosen("Smoke")


def test_a_contact_older_than_a_minute_is_nobody_however_it_moves(fingers: Fingers) -> None:
    fingers.down(fingers.on("None of these"))
    fingers.along(fingers.on("None of these") + QPoint(mm(30), 0))
    fingers.wait(5)
    fingers.down(fingers.on("Smoke"), 1)
    fingers.up(1)
    assert not fingers.person.has_chosen("Smoke")
    fingers.wait(60)
    fingers.down(fingers.on("Smoke"), 1)
    fingers.up(1)
    assert fingers.person.has_chosen("Smoke")


def test_the_buttons_of_the_idle_warning_always_answer(fingers: Fingers) -> None:
    stage = fingers.person.stage
    page = at(fingers.person)
    fingers.down(fingers.on("None of these"))
    fingers.along(fingers.on("None of these") + QPoint(mm(30), 0))
    stage.clock.now += 200
    stage.kiosk.session.screen.idle.check()
    stage.settle()
    fingers.wait(1)
    fingers.down(fingers.on(stage.words["idle_stay"]), 1)
    fingers.up(1)
    assert not stage.kiosk.session.screen.idle.warning
    assert at(fingers.person) == page


def test_a_second_finger_soon_after_the_first_does_nothing(fingers: Fingers) -> None:
    fingers.down(fingers.on("Smoke"))
    fingers.wait(0.4)
    fingers.down(fingers.on("None of these"), 1)
    fingers.up(1)
    fingers.up()
    assert fingers.person.has_chosen("Smoke")
    assert not fingers.person.has_chosen("None of these")


def test_two_palms_stop_no_finger(fingers: Fingers) -> None:
    fingers.down(EDGE)
    fingers.down(EDGE + QPoint(0, mm(40)), 1)
    fingers.wait(1)
    fingers.down(fingers.on("Smoke"), 2)
    assert down(fingers.person, "Smoke")
    fingers.up(2)
    assert fingers.person.has_chosen("Smoke")
    fingers.up(1)
    fingers.up()
    assert fingers.person.has_chosen("Smoke")


def test_two_palms_on_buttons_press_nothing_and_stop_no_finger(fingers: Fingers) -> None:
    fingers.down(fingers.on("None of these"))
    fingers.wait(1.1)
    fingers.down(fingers.on("Flames. Also small ones."), 1)
    fingers.wait(1.1)
    fingers.down(fingers.on("Smoke"), 2)
    fingers.up(2)
    fingers.up(1)
    fingers.up()
    assert fingers.person.has_chosen("Smoke")
    assert not fingers.person.has_chosen("None of these")
    assert not fingers.person.has_chosen("Flames. Also small ones.")


def test_a_palm_that_comes_down_after_the_finger_stops_it_not(fingers: Fingers) -> None:
    """As a hand does that is laid down with the finger that points: the finger was first, and presses."""
    fingers.down(fingers.on("Smoke"))
    fingers.wait(0.2)
    fingers.down(EDGE, 1)
    assert down(fingers.person, "Smoke")
    fingers.wait(0.2)
    fingers.up()
    assert fingers.person.has_chosen("Smoke")
    fingers.wait(1)
    fingers.down(fingers.on("Flames. Also small ones."))
    fingers.up()
    assert fingers.person.has_chosen("Flames. Also small ones."), "the palm still lies there"
    fingers.up(1)
    assert fingers.person.has_chosen("Smoke")


def test_the_ball_of_a_hand_beside_its_finger_presses_no_second_button(fingers: Fingers) -> None:
    """Finger and hand come down as one, and the hand is lifted last."""
    fingers.down(fingers.on("Smoke"))
    fingers.down(fingers.on("None of these"), 1)
    fingers.up()
    fingers.up(1)
    assert fingers.person.has_chosen("Smoke")
    assert not fingers.person.has_chosen("None of these")


@pytest.mark.parametrize("palm", [EDGE, None], ids=["beside the buttons", "on a button"])
def test_a_pen_or_a_mouse_presses_while_a_palm_lies_there(fingers: Fingers, palm: QPoint | None) -> None:
    """A pen on the glass of most screens is a mouse to Qt."""
    fingers.down(palm or fingers.on("None of these"))
    fingers.wait(1.1)
    where = fingers.on("Smoke")
    QTest.mouseClick(fingers.person.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, where)
    fingers.person.stage.settle()
    assert fingers.person.has_chosen("Smoke")
    fingers.up()
    assert fingers.person.has_chosen("Smoke")
    assert not fingers.person.has_chosen("None of these")
