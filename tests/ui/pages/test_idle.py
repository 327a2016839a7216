"""The idle warning on screen, by a clock turned by hand."""

import pytest
from PySide6.QtCore import QEvent, QObject
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


def touch(view: IdleView) -> None:
    assert view.eventFilter(QObject(), QEvent(QEvent.Type.TouchBegin)) is False


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


def test_what_is_no_touch_and_no_key_does_not_count(view: IdleView, clock: Clock) -> None:
    clock.now += 100
    view.eventFilter(QObject(), QEvent(QEvent.Type.UpdateRequest))
    pass_by(view, clock, 80)
    assert view.warning
