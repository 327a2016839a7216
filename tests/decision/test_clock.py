"""A clock that cannot be right."""

from datetime import date

import pytest

from kiosk.decision.clock import is_plausible

MADE_ON = date(2026, 11, 22)


@pytest.mark.parametrize(
    ("today", "plausible"),
    [
        (date(1970, 1, 1), False),
        (date(2026, 11, 21), False),
        (MADE_ON, True),
        (date(2041, 12, 31), True),
        (date(2042, 1, 1), False),
        (date(2200, 1, 1), False),
    ],
)
def test_a_day_before_the_aid_was_made_or_long_after_it_is_not_believed(today: date, plausible: bool) -> None:
    assert is_plausible(today, MADE_ON) is plausible
