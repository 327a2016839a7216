"""A number is shown for a hundred people, or not at all."""

from dataclasses import replace

import pytest

from kiosk.decision.aid import Aid


@pytest.mark.parametrize(
    ("n", "of", "shown"),
    [(48, 160, 30), (1, 8, 13), (3, 8, 38), (1, 3, 33), (2, 3, 67), (0, 9, 0), (9, 9, 100)],
)
def test_how_many_of_a_hundred_with_halves_up(toy: Aid, n: int, of: int, shown: int) -> None:
    assert replace(toy.evidence["tea_awake"], n=n, of=of).per_hundred == shown


def test_a_number_that_nobody_has_verified_is_not_shown(toy: Aid) -> None:
    assert toy.evidence["water_awake"].per_hundred is None
