"""What an answer becomes when a choice is tapped, and which answers a question takes."""

from datetime import date

import pytest

from kiosk.decision.answers import (
    NO_ANSWERS,
    Answer,
    after_tap,
    first_day,
    fits,
    is_chosen,
    last_day,
    with_answer,
)
from kiosk.decision.questions import Choice, Kind, Question

TODAY = date(2026, 11, 22)
CHOICES = (
    Choice("tea", "Tea"),
    Choice("coffee", "Coffee"),
    Choice("none", "None", alone=True),
    Choice("unsure", "?", alone=True),
)
ONE = Question("q", Kind.ONE, "?", "q", choices=CHOICES)
MANY = Question("q", Kind.MANY, "?", "q", choices=CHOICES)
NUMBER = Question("q", Kind.NUMBER, "?", "q", minimum=0, maximum=10)
DATE = Question("q", Kind.DATE, "?", "q", minimum=-1, maximum=30)


def ticks(*keys: str) -> frozenset[str]:
    return frozenset(keys)


@pytest.mark.parametrize(
    ("question", "before", "tapped", "after"),
    [
        (ONE, None, "tea", "tea"),
        (ONE, "tea", "coffee", "coffee"),
        (ONE, "tea", "tea", "tea"),
        (MANY, None, "tea", ticks("tea")),
        (MANY, ticks("tea"), "coffee", ticks("tea", "coffee")),
        (MANY, ticks("tea", "coffee"), "tea", ticks("coffee")),
        (MANY, ticks("tea"), "tea", None),
        (MANY, ticks("tea", "coffee"), "none", ticks("none")),
        (MANY, ticks("none"), "tea", ticks("tea")),
        (MANY, ticks("none"), "unsure", ticks("unsure")),
        (MANY, ticks("none"), "none", None),
        (NUMBER, None, "7", 7),
        (NUMBER, 7, "0", 0),
        (DATE, None, "2026-12-01", date(2026, 12, 1)),
    ],
)
def test_a_tap(question: Question, before: Answer | None, tapped: str, after: Answer | None) -> None:
    assert after_tap(question, before, tapped) == after


def test_an_answer_is_given_changed_and_taken_back() -> None:
    given = with_answer(NO_ANSWERS, "drink", "tea")
    changed = with_answer(given, "drink", "coffee")
    assert (given, changed) == ({"drink": "tea"}, {"drink": "coffee"})
    assert with_answer(changed, "drink", None) == {}
    assert with_answer(NO_ANSWERS, "drink", None) == {}


def test_the_other_answers_stay_as_they_are() -> None:
    assert with_answer({"a": 1, "b": 2}, "a", None) == {"b": 2}


@pytest.mark.parametrize(
    ("answer", "choice", "chosen"),
    [
        ("tea", "tea", True),
        ("tea", "coffee", False),
        (ticks("tea", "none"), "none", True),
        (ticks("tea"), "coffee", False),
        (7, "7", True),
        (7, "70", False),
        (date(2026, 12, 1), "2026-12-01", True),
        (None, "tea", False),
        (None, "None", False),
    ],
)
def test_what_shows_as_chosen(answer: Answer | None, choice: str, chosen: bool) -> None:
    assert is_chosen(answer, choice) is chosen


@pytest.mark.parametrize(
    ("question", "answer", "fitting"),
    [
        (ONE, "tea", True),
        (ONE, "cocoa", False),
        (MANY, "tea", False),
        (MANY, ticks("tea", "coffee"), True),
        (MANY, ticks("none"), True),
        (MANY, ticks("tea", "none"), False),
        (MANY, ticks("none", "unsure"), False),
        (MANY, ticks("tea", "cocoa"), False),
        (MANY, ticks(), False),
        (ONE, ticks("tea"), False),
        (NUMBER, 0, True),
        (NUMBER, 10, True),
        (NUMBER, 11, False),
        (NUMBER, -1, False),
        (ONE, 3, False),
        (DATE, date(2026, 11, 21), True),
        (DATE, date(2026, 12, 22), True),
        (DATE, date(2026, 11, 20), False),
        (DATE, date(2026, 12, 23), False),
        (NUMBER, date(2026, 11, 22), False),
        (DATE, "2026-11-22", False),
    ],
)
def test_which_answers_a_question_takes(question: Question, answer: Answer, fitting: bool) -> None:
    assert fits(question, answer, TODAY) is fitting


def test_the_days_that_can_be_picked() -> None:
    assert (first_day(DATE, TODAY), last_day(DATE, TODAY)) == (date(2026, 11, 21), date(2026, 12, 22))
