"""What the read-me promises, on machines that nobody prepared. Run by `make fresh-test`."""

import re
from typing import cast

import pytest

from tests.fresh.tried import Tried

PICTURES = re.compile(r"\d+ pictures of every page: HERE/build/tour")
ROOM_MB = 320
PASSED = re.compile(r"=* ?\d+ passed(, \d+ skipped)? in .*")


@pytest.fixture(params=["prepared", "sudo"])
def tried(request: pytest.FixtureRequest, debian: str) -> Tried:
    """Each of the two machines, of each release."""
    return cast(Tried, request.getfixturevalue(request.param))


def test_make_run_makes_the_pictures_and_the_handout(tried: Tried) -> None:
    assert tried.run.code == 0, tried.run.said[-3000:]
    *_, pictures, handout = tried.shown(tried.run)
    assert PICTURES.fullmatch(pictures)
    assert handout == "the handout: HERE/build/tour/handout.pdf"


def test_make_run_takes_no_more_room_than_the_read_me_says(prepared: Tried) -> None:
    assert prepared.room_mb <= ROOM_MB


def test_make_run_needs_no_network_the_second_time(tried: Tried) -> None:
    assert tried.run_again.code == 0, tried.run_again.said[-3000:]
    assert tried.shown(tried.run_again) == tried.shown(tried.run)[-4:]
    assert tried.shown(tried.run_again)[0] == "Set-up: ready"


def test_make_run_needs_no_home(tried: Tried) -> None:
    assert tried.run_without_home.code == 0, tried.run_without_home.said[-3000:]
    assert tried.shown(tried.run_without_home) == tried.shown(tried.run_again)


def test_make_run_prints_the_same_whoever_installs_the_system_packages(prepared: Tried, sudo: Tried) -> None:
    assert prepared.shown(prepared.run) == sudo.shown(sudo.run)


def test_make_run_names_the_line_and_stops_where_the_user_may_not_install(prepared: Tried) -> None:
    assert prepared.run.code == 0
    refused = prepared.refused[0]
    assert refused.code != 0
    assert "install them as root, and start again:" in refused.said
    assert "Traceback" not in refused.said


def test_make_test_passes(tried: Tried) -> None:
    assert tried.test.code == 0, tried.test.said[-3000:]
    assert PASSED.search(tried.test.lines[-1])
