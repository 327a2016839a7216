"""Blanks of a sentence: days worked out, choices named, the clinic's own facts, or a line to write on."""

from datetime import date

import pytest

from kiosk.decision.answers import Answers
from kiosk.decision.clinic import Clinic
from kiosk.decision.dates import (
    Blank,
    ClinicBlank,
    DayBlank,
    Filling,
    NamedBlank,
    Writer,
    answer_words,
)
from kiosk.decision.questions import Choice, Kind, Question

DRINK = Question(
    "drink",
    Kind.MANY,
    "?",
    "Drink",
    choices=(Choice("tea", "Tea"), Choice("coffee", "Coffee"), Choice("none", "None")),
)


@pytest.mark.parametrize(
    ("blank", "answers", "words"),
    [
        (DayBlank("day", -1), {"day": date(2026, 12, 1)}, "2026-11-30"),
        (DayBlank("day", 1), {"day": date(2026, 12, 31)}, "2027-01-01"),
        (DayBlank("day", 0), {}, ""),
        (NamedBlank("drink"), {"drink": frozenset({"coffee", "tea"})}, "Tea + Coffee"),
        (NamedBlank("drink", frozenset({"none"})), {"drink": frozenset({"none"})}, ""),
        (NamedBlank("drink"), {}, ""),
        (ClinicBlank("phone"), {}, "555-0100"),
        (ClinicBlank("arrival"), {}, ""),
    ],
)
def test_what_stands_in_a_blank(blank: Blank, answers: Answers, words: str, writer: Writer) -> None:
    filling = Filling({"drink": DRINK}, answers, Clinic(phone="555-0100"), writer)
    assert filling.words_for(blank) == words


@pytest.mark.parametrize(
    ("answers", "words"),
    [
        ({"drink": "tea"}, ("Tea",)),
        ({"drink": frozenset({"none", "tea"})}, ("Tea", "None")),
        ({}, ()),
        ({"drink": 3}, ()),
    ],
)
def test_choices_are_named_in_the_order_in_which_they_are_offered(
    answers: Answers, words: tuple[str, ...]
) -> None:
    assert answer_words(DRINK, answers) == words
