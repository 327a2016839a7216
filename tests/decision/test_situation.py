"""Where the person stands: what is known, and what to raise."""

import pytest

from kiosk.decision.aid import Aid
from kiosk.decision.answers import Answers
from kiosk.decision.situation import Said, that_apply


@pytest.mark.parametrize(
    ("answers", "known", "to_raise"),
    [
        ({}, ["drinks_refresh"], ["ask_cups", "ask_new"]),
        ({"cups": 4, "tried": frozenset({"tea"})}, ["drinks_refresh", "many_cups"], []),
        ({"cups": 3, "tried": frozenset({"coffee"})}, ["drinks_refresh", "few_cups"], ["ask_sleep"]),
        ({"cups": 3, "sleep": "badly"}, ["drinks_refresh", "few_cups"], ["ask_sleep", "ask_new"]),
    ],
)
def test_which_statements_hold(toy: Aid, answers: Answers, known: list[str], to_raise: list[str]) -> None:
    assert [each.key for each in that_apply(toy.statements, Said.KNOWN, answers)] == known
    assert [each.key for each in that_apply(toy.statements, Said.RAISE, answers)] == to_raise
