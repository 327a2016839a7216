"""The knowledge check."""

import pytest

from kiosk.decision.aid import Aid
from kiosk.decision.answers import Answers
from kiosk.decision.understanding import is_right, missed


@pytest.mark.parametrize(
    ("answers", "right", "gone_over"),
    [
        ({}, None, []),
        ({"check_sleep": "yes"}, True, []),
        ({"check_sleep": "no"}, False, ["check_sleep"]),
        ({"check_sleep": "not_sure", "check_water": "no"}, False, ["check_sleep"]),
    ],
)
def test_a_check_is_right_wrong_or_skipped(
    toy: Aid, answers: Answers, right: bool | None, gone_over: list[str]
) -> None:
    assert is_right(toy.checks[0], answers) is right
    assert [check.question for check in missed(toy.checks, answers)] == gone_over
