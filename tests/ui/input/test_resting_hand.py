"""A hand that rests on the glass: another finger presses all the same, and the hand presses nothing."""

import pytest
from PySide6.QtCore import QPoint

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
