"""What matters to the person comes first; what does not matter is not listed."""

import pytest

from kiosk.decision.aid import Aid
from kiosk.decision.answers import Answers
from kiosk.decision.values import rows_that_matter, rows_that_matter_most, that_matter, weight


@pytest.mark.parametrize(
    ("answers", "order", "rows"),
    [
        ({}, [], ()),
        ({"matter_cost": "not_much"}, [], ()),
        ({"matter_cost": "some"}, ["matter_cost"], ("cost",)),
        (
            {"matter_taste": "some", "matter_sleep": "a_lot"},
            ["matter_sleep", "matter_taste"],
            ("awake", "taste"),
        ),
        (
            {"matter_cost": "a_lot", "matter_taste": "a_lot"},
            ["matter_taste", "matter_cost"],
            ("taste", "cost"),
        ),
    ],
)
def test_what_matters_most_first(toy: Aid, answers: Answers, order: list[str], rows: tuple[str, ...]) -> None:
    assert [each.question for each in that_matter(toy.concerns, toy.questions, answers)] == order
    assert rows_that_matter(toy.concerns, toy.questions, answers) == rows


@pytest.mark.parametrize(("rating", "much"), [("not_much", 0), ("some", 1), ("a_lot", 2)])
def test_how_much_something_matters(toy: Aid, rating: str, much: int) -> None:
    assert weight(toy.concerns[0], toy.questions, {"matter_taste": rating}) == much


def test_only_the_last_choice_says_that_something_matters_the_most(toy: Aid) -> None:
    answers: Answers = {"matter_taste": "some", "matter_cost": "a_lot"}
    assert rows_that_matter_most(toy.concerns, toy.questions, answers) == ("cost",)
    assert rows_that_matter_most(toy.concerns, toy.questions, {}) == ()
