"""When something applies; a question that was skipped never counts as answered in any way."""

import pytest

from kiosk.decision.answers import NO_ANSWERS, Answers
from kiosk.decision.conditions import (
    ALWAYS,
    AllOf,
    Answered,
    AnyOf,
    Between,
    Condition,
    Is,
    Not,
    questions_in,
)

TEA, MANY_CUPS = Is("drink", "tea"), Between("cups", 3, 5)
BOTH: Answers = {"drink": "tea", "cups": 4}


@pytest.mark.parametrize(
    ("condition", "answers", "holds"),
    [
        (ALWAYS, NO_ANSWERS, True),
        (TEA, {"drink": "tea"}, True),
        (TEA, {"drink": "coffee"}, False),
        (TEA, {"drink": frozenset({"tea", "coffee"})}, True),
        (TEA, NO_ANSWERS, False),
        (Answered("cups"), {"cups": 0}, True),
        (Answered("cups"), NO_ANSWERS, False),
        (Answered("cups", wanted=False), NO_ANSWERS, True),
        (Answered("cups", wanted=False), {"cups": 0}, False),
        (MANY_CUPS, {"cups": 3}, True),
        (MANY_CUPS, {"cups": 5}, True),
        (MANY_CUPS, {"cups": 2}, False),
        (MANY_CUPS, {"cups": 6}, False),
        (MANY_CUPS, NO_ANSWERS, False),
        (MANY_CUPS, {"cups": "4"}, False),
        (AllOf((TEA, MANY_CUPS)), BOTH, True),
        (AllOf((TEA, MANY_CUPS)), {"drink": "tea"}, False),
        (AnyOf((TEA, MANY_CUPS)), {"drink": "tea"}, True),
        (AnyOf((TEA, MANY_CUPS)), NO_ANSWERS, False),
        (AnyOf(()), BOTH, False),
        (Not(TEA), NO_ANSWERS, True),
        (Not(TEA), BOTH, False),
    ],
)
def test_when_a_condition_holds(condition: Condition, answers: Answers, holds: bool) -> None:
    assert condition.holds(answers) is holds


@pytest.mark.parametrize(
    ("condition", "questions"),
    [
        (ALWAYS, set()),
        (TEA, {"drink"}),
        (Answered("cups"), {"cups"}),
        (AnyOf((TEA, AllOf((MANY_CUPS, Not(Is("guests", "yes")))))), {"drink", "cups", "guests"}),
    ],
)
def test_which_questions_a_condition_depends_on(condition: Condition, questions: set[str]) -> None:
    assert questions_in(condition) == questions
