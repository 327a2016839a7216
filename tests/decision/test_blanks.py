"""Blanks of a sentence: which there are, and how they are filled."""

import pytest

from kiosk.decision.blanks import WRITE_IN_LINE, blanks_in, fill, fill_each, fill_or_line, without_blanks


@pytest.mark.parametrize(
    ("text", "blanks"),
    [
        ("No blank.", ()),
        ("By {night_before}, call {phone}.", ("night_before", "phone")),
        ("On {day_2}.", ("day_2",)),
        ("{Day} {2} {} { day }", ()),
    ],
)
def test_which_blanks_a_sentence_has(text: str, blanks: tuple[str, ...]) -> None:
    assert blanks_in(text) == blanks


def test_what_is_left_of_a_sentence_without_its_blanks() -> None:
    assert without_blanks("By {day_2}, {Call}") == "By , {Call}"


def test_a_blank_is_filled_wherever_it_stands() -> None:
    assert fill("{page} of {pages}: {page}", page=2, pages=5) == "2 of 5: 2"


def test_a_blank_without_a_value_stays() -> None:
    assert fill("{a} and {b}", a="tea") == "tea and {b}"


def test_a_value_is_never_filled_itself() -> None:
    assert fill("{a} and {b}", a="{b}", b="{a}") == "{b} and {a}"
    assert fill_or_line("{a} and {b}", {"a": "{b}", "b": "tea"}) == "{b} and tea"


def test_any_name_can_be_that_of_a_blank() -> None:
    assert fill("Typed: {text}, {self}", text="tea", self="me") == "Typed: tea, me"


def test_a_known_blank_is_filled_and_any_other_is_a_line() -> None:
    assert fill_or_line("{a}, {b}, {c}.", {"a": "tea", "b": ""}) == f"tea, {WRITE_IN_LINE}, {WRITE_IN_LINE}."


def test_each_blank_can_be_filled_by_its_name() -> None:
    assert fill_each("{tea} or {coffee}", str.upper) == "TEA or COFFEE"


@pytest.mark.parametrize(
    ("value", "said"), [("Tom Jr.", "With Tom Jr."), ("Tom", "With Tom."), ("Tom?", "With Tom?")]
)
def test_what_ends_in_a_stop_gets_no_second_one(value: str, said: str) -> None:
    assert fill("With {who}.", who=value) == said
