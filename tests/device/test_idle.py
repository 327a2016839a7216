"""Nobody is wiped too early, and nobody's answers stay."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.device.idle import Active, Idle, Over, Resting, Warned, seconds_since_boot


class Clock:
    """A clock that a test turns."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def idle(clock: Clock) -> Idle:
    return Idle(180, 45, clock)


def test_it_rests_until_somebody_comes(idle: Idle, clock: Clock) -> None:
    clock.now += 10_000
    assert idle.look() == Resting()


def test_a_touch_begins_a_visit_and_the_warning_comes_on_time(idle: Idle, clock: Clock) -> None:
    idle.touched()
    clock.now += 179.9
    assert idle.look() == Active()
    clock.now += 0.1
    assert idle.look() == Warned(45)


def test_the_seconds_count_down_to_one_and_then_it_is_over(idle: Idle, clock: Clock) -> None:
    idle.touched()
    clock.now += 180
    shown = []
    while isinstance(state := idle.look(), Warned):
        shown.append(state.seconds_left)
        clock.now += 1
    assert shown == list(range(45, 0, -1))
    assert idle.look() == Over()


def test_a_touch_in_time_puts_the_warning_off(idle: Idle, clock: Clock) -> None:
    idle.touched()
    clock.now += 179
    idle.touched()
    clock.now += 179
    assert idle.look() == Active()


def test_only_the_answer_takes_the_warning_down(idle: Idle, clock: Clock) -> None:
    idle.touched()
    clock.now += 190
    idle.touched()
    assert idle.look() == Warned(35)
    idle.stay()
    assert idle.look() == Active()


def test_an_answer_that_comes_too_late_brings_nothing_back(idle: Idle, clock: Clock) -> None:
    idle.touched()
    clock.now += 225
    idle.stay()
    idle.touched()
    assert idle.look() == Over()


def test_after_the_wipe_it_rests_and_the_next_touch_counts(idle: Idle, clock: Clock) -> None:
    idle.touched()
    clock.now += 300
    idle.rest()
    assert idle.look() == Resting()
    idle.touched()
    assert idle.look() == Active()


def test_an_answer_to_nothing_begins_no_visit(idle: Idle) -> None:
    idle.stay()
    assert idle.look() == Resting()


def test_reading_aloud_counts_as_activity_until_it_ends(idle: Idle, clock: Clock) -> None:
    idle.touched()
    idle.hold(True)
    for _ in range(600):
        clock.now += 1
        assert idle.look() == Active()
    idle.hold(False)
    clock.now += 179
    assert idle.look() == Active()
    clock.now += 1
    assert idle.look() == Warned(45)


def test_waiting_for_somebody_counts_as_activity_for_a_while_only(idle: Idle, clock: Clock) -> None:
    idle.touched()
    for _ in range(60):
        idle.hold(True, 60)
        assert idle.look() == Active()
        clock.now += 4
    assert idle.look() == Warned(45), "180 seconds after the last one that counted, the sixtieth"


def test_waiting_begins_anew_after_something_went_on(idle: Idle, clock: Clock) -> None:
    idle.touched()
    idle.hold(True, 60)
    clock.now += 100
    idle.hold(True)
    idle.hold(True, 60)
    clock.now += 60
    idle.look()
    clock.now += 179
    assert idle.look() == Active()


def test_reading_the_warning_aloud_does_not_take_it_down(idle: Idle, clock: Clock) -> None:
    idle.touched()
    clock.now += 180
    idle.hold(True)
    clock.now += 5
    assert idle.look() == Warned(40)
    idle.hold(False)
    assert idle.look() == Warned(40)


def test_printing_at_rest_begins_no_visit(idle: Idle, clock: Clock) -> None:
    idle.hold(True)
    clock.now += 500
    assert idle.look() == Resting()


@pytest.mark.parametrize("held", [False, True])
def test_a_machine_that_slept_wakes_to_over(idle: Idle, clock: Clock, held: bool) -> None:
    idle.touched()
    idle.hold(held)
    idle.look()
    clock.now += 8 * 3600
    assert idle.look() == Over()


@pytest.mark.parametrize("times", [(0, 45), (180, 0), (-1, 45), (float("nan"), 45), (180, float("inf"))])
def test_impossible_times_are_refused(times: tuple[float, float]) -> None:
    with pytest.raises(ValueError, match="above 0"):
        Idle(*times)


def test_the_default_clock_runs_on() -> None:
    before = seconds_since_boot()
    assert before <= seconds_since_boot()


def test_a_system_without_a_boot_clock_has_the_monotonic_one(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delattr(time, "CLOCK_BOOTTIME", raising=False)
    assert seconds_since_boot() <= time.monotonic()


STEPS = st.lists(
    st.one_of(
        st.sampled_from(["touched", "stay", "look", "hold", "release"]),
        st.floats(min_value=0, max_value=300, allow_nan=False),
    ),
    max_size=60,
)


@given(steps=STEPS, warn=st.integers(120, 300), answer=st.integers(20, 45))
def test_it_is_never_over_too_early_and_never_late(steps: list[str | float], warn: int, answer: int) -> None:
    clock = Clock()
    idle = Idle(warn, answer, clock)
    idle.touched()
    counted, held = clock.now, False
    for step in steps:
        before = idle.look()
        if held and before == Active():
            counted = clock.now
        if isinstance(step, float):
            clock.now += step
        elif step in {"hold", "release"}:
            held = step == "hold"
            idle.hold(held)
        elif step != "look":
            getattr(idle, step)()
            if before == Active() or (step == "stay" and isinstance(before, Warned)):
                counted = clock.now
        gone = clock.now - counted
        state = idle.look()
        if state == Active() and held:
            continue
        assert (state == Active()) == (gone < warn)
        assert (state == Over()) == (gone >= warn + answer)
        if isinstance(state, Warned):
            assert 1 <= state.seconds_left <= answer
