"""A question finds its choices by key."""

import pytest

from kiosk.decision.questions import Choice, Kind, Question

QUESTION = Question(
    "drink", Kind.ONE, "Which drink?", "Drink", choices=(Choice("tea", "Tea"), Choice("coffee", "Coffee"))
)


def test_a_choice_is_found_by_its_key() -> None:
    assert QUESTION.choice("coffee").text == "Coffee"
    assert QUESTION.choice_keys == {"tea", "coffee"}


def test_a_choice_that_is_not_offered_is_an_error() -> None:
    with pytest.raises(KeyError, match="cocoa"):
        QUESTION.choice("cocoa")
