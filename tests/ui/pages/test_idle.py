"""The idle warning on screen, by a clock turned by hand."""

import pytest
from PySide6.QtCore import QEvent, QObject, QPointF, Qt
from PySide6.QtGui import QEventPoint, QKeyEvent, QMouseEvent, QPointingDevice, QTouchEvent
from pytestqt.qtbot import QtBot

from kiosk.device.idle import Idle
from kiosk.ui.pages.idle import IdleView
from tests.ui.stage import Clock, Notes


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def notes() -> Notes:
    return Notes()


@pytest.fixture
def view(qapp: object, clock: Clock, notes: Notes) -> IdleView:
    view = IdleView(Idle(180, 45, clock=clock), notes)
    touch(view)
    return view


State = QEventPoint.State


def touched(kind: QEvent.Type, *states: State) -> QTouchEvent:
    """An event of so many contacts."""
    where = QPointF(100, 100)
    points = [QEventPoint(number, state, where, where) for number, state in enumerate(states)]
    device = QPointingDevice.primaryPointingDevice()
    return QTouchEvent(kind, device, Qt.KeyboardModifier.NoModifier, points)


def moused(kind: QEvent.Type) -> QMouseEvent:
    where, button = QPointF(100, 100), Qt.MouseButton.LeftButton
    return QMouseEvent(kind, where, where, button, button, Qt.KeyboardModifier.NoModifier)


def typed(*, repeated: bool) -> QKeyEvent:
    kind, modifiers = QEvent.Type.KeyPress, Qt.KeyboardModifier.NoModifier
    return QKeyEvent(kind, Qt.Key.Key_Space, modifiers, " ", repeated)


def touch(view: IdleView) -> None:
    assert view.eventFilter(QObject(), touched(QEvent.Type.TouchBegin, State.Pressed)) is False


def pass_by(view: IdleView, clock: Clock, seconds: float) -> None:
    clock.now += seconds
    view.check()


def test_nobody_is_asked_before_three_minutes(view: IdleView, clock: Clock) -> None:
    pass_by(view, clock, 179.9)
    assert not view.warning


def test_after_three_minutes_the_warning_counts_down(view: IdleView, clock: Clock, notes: Notes) -> None:
    pass_by(view, clock, 180)
    assert (view.warning, view.secondsLeft) == (True, 45)
    pass_by(view, clock, 10)
    assert view.secondsLeft == 35
    assert notes.noted == [("idle_warned", {})]


def test_a_touch_beside_the_answers_does_not_take_the_warning_down(view: IdleView, clock: Clock) -> None:
    pass_by(view, clock, 180)
    touch(view)
    view.check()
    assert view.warning


def test_more_time_is_a_whole_new_span(view: IdleView, clock: Clock) -> None:
    pass_by(view, clock, 200)
    view.stay()
    assert not view.warning
    pass_by(view, clock, 179)
    assert not view.warning


def test_who_does_not_answer_has_left(view: IdleView, clock: Clock, qtbot: QtBot) -> None:
    pass_by(view, clock, 180)
    with qtbot.waitSignal(view.over):
        pass_by(view, clock, 45)
    view.rest()
    assert not view.warning
    with qtbot.assertNotEmitted(view.over):
        pass_by(view, clock, 10_000)


def test_nobody_is_warned_while_something_lasting_is_under_way(view: IdleView, clock: Clock) -> None:
    view.hold(True)
    for _ in range(20):
        pass_by(view, clock, 100)
        assert not view.warning
    view.hold(False)
    pass_by(view, clock, 180)
    assert view.warning


def at_hundred_seconds(view: IdleView, clock: Clock, event: QEvent) -> bool:
    """Whether that event, a hundred seconds after the last touch, keeps the warning away."""
    clock.now += 100
    view.eventFilter(QObject(), event)
    pass_by(view, clock, 80)
    return not view.warning


PRESSES = [
    touched(QEvent.Type.TouchBegin, State.Pressed),
    touched(QEvent.Type.TouchUpdate, State.Stationary, State.Pressed),
    moused(QEvent.Type.MouseButtonPress),
    typed(repeated=False),
]
RESTS = [
    QEvent(QEvent.Type.UpdateRequest),
    touched(QEvent.Type.TouchUpdate, State.Updated),
    touched(QEvent.Type.TouchUpdate, State.Stationary, State.Updated),
    touched(QEvent.Type.TouchEnd, State.Released),
    moused(QEvent.Type.MouseMove),
    moused(QEvent.Type.MouseButtonRelease),
    typed(repeated=True),
]


@pytest.mark.parametrize("event", PRESSES)
def test_a_new_press_shows_that_somebody_is_there(view: IdleView, clock: Clock, event: QEvent) -> None:
    assert at_hundred_seconds(view, clock, event)


@pytest.mark.parametrize("event", RESTS)
def test_what_rests_trembles_or_is_held_does_not(view: IdleView, clock: Clock, event: QEvent) -> None:
    assert not at_hundred_seconds(view, clock, event)


def test_an_act_without_a_press_shows_it_too(view: IdleView, clock: Clock) -> None:
    clock.now += 100
    view.act()
    pass_by(view, clock, 80)
    assert not view.warning


def test_what_waits_for_somebody_counts_for_a_while_only(view: IdleView, clock: Clock) -> None:
    for _ in range(7):
        view.hold(True, 600)
        pass_by(view, clock, 100)
        assert not view.warning
    view.hold(True, 600)
    pass_by(view, clock, 80)
    assert view.warning
