"""A hand that rests on the glass: another finger presses all the same, and the hand presses nothing."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from tests.ui.fingers import Fingers, at, at_choices, mm
from tests.ui.fingers import down as shows_pressed
from tests.ui.person import OpenKiosk

EDGE = QPoint(mm(3), mm(90))
"""A place without a control."""


@pytest.fixture
def fingers(open_kiosk: OpenKiosk) -> Fingers:
    return at_choices(open_kiosk)


NONE, SMOKE, FLAMES = "None of these", "Smoke", "Flames. Also small ones."

Act = Callable[[Fingers], object]


def down(where: str | QPoint, finger: int = 0) -> Act:
    return lambda hand: hand.down(hand.on(where) if isinstance(where, str) else where, finger)


def trembling(name: str) -> Act:
    return lambda hand: hand.along(hand.on(name) + QPoint(mm(2), 0))


def wait(seconds: float) -> Act:
    return lambda hand: hand.wait(seconds)


def up(finger: int = 0) -> Act:
    return lambda hand: hand.up(finger)


def only_smoke_is_chosen_by(fingers: Fingers, acts: list[Act]) -> None:
    for act in acts:
        act(fingers)
    assert [name for name in (NONE, SMOKE, FLAMES) if fingers.person.has_chosen(name)] == [SMOKE]


@pytest.mark.parametrize(
    "acts",
    [
        pytest.param(
            [down(NONE), wait(1.1), down(SMOKE, 1), up(1), up()], id="a hand that lies still on a button"
        ),
        pytest.param(
            [down(NONE), trembling(NONE), wait(1.1), down(SMOKE, 1), up(1), up()], id="one that trembles"
        ),
        pytest.param(
            [down(EDGE), down(EDGE + QPoint(0, mm(40)), 1), wait(1), down(SMOKE, 2), up(2), up(1), up()],
            id="two palms beside the buttons",
        ),
        pytest.param(
            [down(SMOKE), wait(0.4), down(NONE, 1), up(1), up()], id="a second finger soon after the first"
        ),
        pytest.param([down(SMOKE), down(NONE, 1), up(), up(1)], id="the ball of a hand beside its finger"),
    ],
)
def test_the_finger_that_points_presses_and_what_rests_does_not(fingers: Fingers, acts: list[Act]) -> None:
    only_smoke_is_chosen_by(fingers, acts)


def test_two_palms_on_buttons_press_nothing_and_stop_no_finger(fingers: Fingers) -> None:
    """By itself, for the accessibility report names it."""
    acts = [down(NONE), wait(1.1), down(FLAMES, 1), wait(1.1), down(SMOKE, 2), up(2), up(1), up()]
    only_smoke_is_chosen_by(fingers, acts)


def test_a_palm_where_there_is_nothing_stops_no_finger(fingers: Fingers) -> None:
    fingers.down(EDGE)
    for name in ("Smoke", "Flames. Also small ones."):
        fingers.wait(1)
        fingers.down(fingers.on(name), 1)
        assert shows_pressed(fingers.person, name)
        fingers.up(1)
        assert fingers.person.has_chosen(name)
    fingers.up()
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


def test_a_palm_that_comes_down_after_the_finger_stops_it_not(fingers: Fingers) -> None:
    """As a hand does that is laid down with the finger that points: the finger was first, and presses."""
    fingers.down(fingers.on("Smoke"))
    fingers.wait(0.2)
    fingers.down(EDGE, 1)
    assert shows_pressed(fingers.person, "Smoke")
    fingers.wait(0.2)
    fingers.up()
    assert fingers.person.has_chosen("Smoke")
    fingers.wait(1)
    fingers.down(fingers.on("Flames. Also small ones."))
    fingers.up()
    assert fingers.person.has_chosen("Flames. Also small ones."), "the palm still lies there"
    fingers.up(1)
    assert fingers.person.has_chosen("Smoke")


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
