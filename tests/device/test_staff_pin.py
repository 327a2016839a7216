"""Who knows the PIN gets in; who guesses waits ever longer, whatever they pull out or set back."""

import json
import os
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from argon2 import PasswordHasher, extract_parameters
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.device.pin_choice import weakness_of
from kiosk.device.places import wrong_tries_file
from kiosk.device.setting_validators import PIN_HASH
from kiosk.device.staff_pin import NotSet, Right, StaffPin, Wait, Wrong, hash_of
from kiosk.device.wrong_tries import LONGEST_WAIT_S, unlock, wait_after

PIN, OTHER = "271828", "314159"
QUICK = PasswordHasher(time_cost=1, memory_cost=8, parallelism=1).hash(PIN)
"""A hash that costs nothing, so that a test can try a thousand times."""
DAY = 24 * 60 * 60


class Kiosk:
    """A kiosk with driven clocks, whose power can be cut."""

    def __init__(self, file: Path, pin_hash: str = QUICK) -> None:
        self.file, self.pin_hash = file, pin_hash
        self.since_boot, self.time_of_day = 100.0, 1_795_000_000.0
        self.start()

    def start(self) -> None:
        """Start the program."""
        self.pin = StaffPin(self.pin_hash, self.file, lambda: self.since_boot, lambda: self.time_of_day)

    def boot(self) -> None:
        """Cut the power, and start the machine."""
        self.since_boot = 5.0
        self.start()

    def pass_time(self, seconds: float) -> None:
        self.since_boot += seconds
        self.time_of_day += seconds

    def guess(self, times: int) -> None:
        """Guess wrong so often, patiently."""
        for _ in range(times):
            self.pass_time(self.pin.waiting_s())
            assert isinstance(self.pin.try_pin(OTHER), Wrong)


@pytest.fixture
def kiosk(tmp_path: Path) -> Kiosk:
    return Kiosk(tmp_path / "state" / "wrong-tries.json")


def test_the_pin_opens() -> None:
    pin = StaffPin(hash_of(PIN))
    assert pin.is_set
    assert pin.try_pin(OTHER) == Wrong(tries_left=4, wait_s=0)
    assert pin.try_pin(PIN) == Right()


def test_without_a_pin_nothing_opens() -> None:
    pin = StaffPin("")
    assert not pin.is_set
    assert [pin.try_pin(each) for each in ("", "000000", "1234")] == [NotSet()] * 3


@pytest.mark.parametrize("broken", ["$argon2id$", "271828", "$argon2id$v=19$m=8,t=1,p=1$YQ$YQ"])
def test_a_hash_that_is_none_opens_to_nobody(broken: str) -> None:
    assert StaffPin(broken).try_pin(PIN) == Wrong(tries_left=4, wait_s=0)


def test_a_hash_is_salted_costs_what_owasp_asks_and_is_taken_by_the_settings() -> None:
    one, other = hash_of(PIN), hash_of(PIN)
    assert one != other
    cost = extract_parameters(one)
    assert (cost.memory_cost, cost.time_cost >= 2) == (19 * 1024, True)
    assert PIN_HASH.fullmatch(one)
    assert PIN not in one


def test_five_tries_then_a_wait_that_doubles_up_to_a_quarter_of_an_hour(kiosk: Kiosk) -> None:
    said = []
    for _ in range(20):
        kiosk.pass_time(kiosk.pin.waiting_s())
        said.append(kiosk.pin.try_pin(OTHER))
    assert said[:7] == [
        Wrong(4, 0),
        Wrong(3, 0),
        Wrong(2, 0),
        Wrong(1, 0),
        Wrong(0, 30),
        Wrong(0, 60),
        Wrong(0, 120),
    ]
    assert said[-1] == Wrong(0, LONGEST_WAIT_S) == Wrong(0, 15 * 60)


def test_a_thousand_tries_cannot_pass_the_wait(kiosk: Kiosk) -> None:
    kiosk.guess(5)
    kept = kiosk.file.read_bytes()
    for number in range(1000):
        kiosk.pass_time(1 / 64)
        verdict = kiosk.pin.try_pin(PIN if number % 2 else OTHER)
        assert isinstance(verdict, Wait)
        assert verdict.seconds == kiosk.pin.waiting_s() > 0
    assert kiosk.file.read_bytes() == kept, "they are not counted"
    kiosk.pass_time(30 - 1000 / 64)
    assert kiosk.pin.try_pin(PIN) == Right(), "the wait was 30 seconds, no shorter and no longer"


def test_guessing_without_a_pause_is_less_than_a_hundred_tries_a_day(kiosk: Kiosk) -> None:
    kiosk.guess(20)
    begun = kiosk.since_boot
    kiosk.guess(97)
    assert kiosk.since_boot - begun > DAY


@pytest.mark.parametrize("boots", [False, True])
def test_a_slip_a_day_never_adds_up_to_a_wait(kiosk: Kiosk, *, boots: bool) -> None:
    for _ in range(17):
        assert kiosk.pin.try_pin(OTHER) == Wrong(4, 0)
        kiosk.pass_time(DAY)
        if boots:
            kiosk.boot()
    assert kiosk.pin.try_pin(PIN) == Right()


def test_staff_unlock_it_at_the_command_line_while_it_runs(kiosk: Kiosk) -> None:
    kiosk.guess(12)
    assert kiosk.pin.waiting_s() > 0
    unlock(kiosk.file)
    assert kiosk.pin.waiting_s() == 0
    assert kiosk.pin.try_pin(OTHER) == Wrong(4, 0), "and it counts from the beginning"
    kiosk.guess(6)
    unlock(kiosk.file)
    kiosk.boot()
    assert kiosk.pin.try_pin(PIN) == Right()


def test_twelve_tries_in_an_hour_keep_staff_out_for_a_quarter_of_an_hour_at_the_most(kiosk: Kiosk) -> None:
    kiosk.guess(12)
    assert kiosk.pin.waiting_s() <= 15 * 60


def test_the_right_pin_begins_again(kiosk: Kiosk) -> None:
    kiosk.guess(7)
    kiosk.pass_time(kiosk.pin.waiting_s())
    assert kiosk.pin.try_pin(PIN) == Right()
    assert not kiosk.file.exists()
    assert kiosk.pin.try_pin(OTHER) == Wrong(4, 0)


def test_cutting_the_power_gives_no_new_tries(kiosk: Kiosk) -> None:
    kiosk.guess(3)
    kiosk.boot()
    assert kiosk.pin.try_pin(OTHER) == Wrong(1, 0)
    kiosk.guess(2)
    assert kiosk.pin.waiting_s() == 60
    kiosk.pass_time(20)
    kiosk.boot()
    assert kiosk.pin.try_pin(PIN) == Wait(40)
    kiosk.time_of_day += 40  # the night, without power
    kiosk.boot()
    assert kiosk.pin.try_pin(PIN) == Right()


def test_cutting_the_power_while_a_pin_is_looked_at_counts_it_as_wrong(
    kiosk: Kiosk, monkeypatch: pytest.MonkeyPatch
) -> None:
    kiosk.guess(4)

    def power_cut(*_: object) -> bool:
        raise SystemExit

    monkeypatch.setattr("kiosk.device.staff_pin._is_pin", power_cut)
    with pytest.raises(SystemExit):
        kiosk.pin.try_pin(OTHER)
    kiosk.boot()
    assert kiosk.pin.try_pin(PIN) == Wait(30)


def test_a_clock_that_is_set_back_makes_the_wait_no_shorter_and_not_endless(kiosk: Kiosk) -> None:
    kiosk.guess(5)
    kiosk.pass_time(10)
    kiosk.time_of_day -= 365 * DAY
    assert kiosk.pin.waiting_s() == 20, "no time of day is asked while the program runs"
    kiosk.boot()
    assert kiosk.pin.waiting_s() == 30
    kiosk.pass_time(30)
    kiosk.boot()
    assert kiosk.pin.try_pin(PIN) == Right()


def test_setting_the_clock_forward_while_the_program_runs_changes_nothing(kiosk: Kiosk) -> None:
    kiosk.guess(5)
    kiosk.time_of_day += 365 * DAY
    assert kiosk.pin.try_pin(PIN) == Wait(30)


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\xff",
        b"[]",
        b'{"wrong": 2}',
        b'{"wrong": -1, "until": 0}',
        b"[" * 900,
        b"[" * 90_000,
        b'{"wrong": 0, "until": NaN}',
        b"1" * 5000,
        b'{"wrong": 5, "until": ' + b"9" * 400 + b"}",
    ],
)
def test_a_file_that_tells_nothing_is_one_wait(kiosk: Kiosk, content: bytes) -> None:
    kiosk.file.parent.mkdir()
    kiosk.file.write_bytes(content)
    kiosk.boot()
    assert kiosk.pin.try_pin(PIN) == Wait(30)
    kiosk.pass_time(30)
    assert kiosk.pin.try_pin(PIN) == Right()


def test_a_pipe_in_the_place_of_the_file_is_one_wait_and_not_waited_for(kiosk: Kiosk) -> None:
    kiosk.file.parent.mkdir()
    os.mkfifo(kiosk.file)
    kiosk.start()
    assert kiosk.pin.waiting_s() == 30


def test_a_disk_that_cannot_be_written_to_locks_nobody_out_and_lets_nobody_guess(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    kiosk = Kiosk(tmp_path / "file" / "wrong-tries.json")
    kiosk.pass_time(kiosk.pin.waiting_s())
    assert kiosk.pin.try_pin(OTHER) == Wrong(0, 60)
    kiosk.pass_time(60)
    assert kiosk.pin.try_pin(PIN) == Right()


def test_the_file_stands_among_the_states_of_the_account(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_STATE_HOME", "/var/lib/kiosk")
    assert wrong_tries_file() == Path("/var/lib/kiosk/spine-kiosk/wrong-tries.json")


def test_many_at_once_are_tried_one_after_another(kiosk: Kiosk) -> None:
    with ThreadPoolExecutor(8) as fingers:
        said = list(fingers.map(kiosk.pin.try_pin, [OTHER] * 40))
    assert [type(each) for each in said].count(Wrong) == 5
    assert [type(each) for each in said].count(Wait) == 35


def test_the_file_holds_a_count_and_a_time_for_this_account_only(kiosk: Kiosk) -> None:
    kiosk.guess(2)
    assert kiosk.file.stat().st_mode & 0o777 == 0o600
    assert set(json.loads(kiosk.file.read_text())) == {"wrong", "until"}
    assert list(kiosk.file.parent.iterdir()) == [kiosk.file]


ACTS = st.lists(
    st.one_of(
        st.tuples(st.just("wrong"), st.text(max_size=12).filter(lambda text: text != PIN)),
        st.tuples(st.just("right"), st.just(0)),
        st.tuples(st.just("time"), st.integers(0, 90)),
        st.tuples(st.just("boot"), st.just(0)),
        st.tuples(st.just("back"), st.integers(0, 10**6)),
    ),
    max_size=40,
)


@settings(max_examples=60)
@given(ACTS)
def test_whatever_is_done_no_wrong_pin_opens_and_no_wait_gets_shorter(
    acts: list[tuple[str, str | int]],
) -> None:
    with tempfile.TemporaryDirectory() as folder:
        kiosk = Kiosk(Path(folder) / "wrong-tries.json")
        wrong, not_before = 0, 0.0
        true_time = 0.0
        for act, what in acts:
            match act, what:
                case "time", int(seconds):
                    kiosk.pass_time(seconds)
                    true_time += seconds
                case "back", int(seconds):
                    kiosk.time_of_day -= seconds
                case "boot", _:
                    kiosk.boot()
                case _, given_pin:
                    verdict = kiosk.pin.try_pin(PIN if act == "right" else str(given_pin))
                    if true_time < not_before:
                        assert isinstance(verdict, Wait)
                    elif isinstance(verdict, Wrong):
                        wrong += 1
                        not_before = true_time + wait_after(wrong)  # nothing is forgotten in so short a time
                    if isinstance(verdict, Right):
                        assert act == "right"
                        wrong = 0
                    assert verdict != NotSet()


@pytest.mark.parametrize("pin", ["271828", "802913", "112358132134", "12345679", "909123"])
def test_a_good_pin_may_be_chosen(pin: str) -> None:
    assert weakness_of(pin) == ""


@pytest.mark.parametrize(
    ("pin", "reason"),
    [
        ("", "digits only"),
        ("12345a", "digits only"),
        ("٢٧١٨٢٨", "digits only"),
        ("27182", "6 to 12 digits, and this one has 5"),
        ("2718281828459", "6 to 12 digits, and this one has 13"),
        ("000000", "fewer than 3"),
        ("121212", "fewer than 3"),
        ("123456", "in a row"),
        ("0987654321", "in a row"),
        ("890123", "in a row"),
        ("123123", "the same digits again"),
        ("271271271", "the same digits again"),
    ],
)
def test_a_pin_that_is_easily_guessed_is_refused_with_the_reason(pin: str, reason: str) -> None:
    assert reason in weakness_of(pin)
    assert len(pin) < 6 or pin not in weakness_of(pin).replace("123456", "").replace("123123", "")
