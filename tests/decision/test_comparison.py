"""The options side by side."""

import pytest

from kiosk.decision.aid import Aid
from kiosk.decision.comparison import Short, ordered


def test_a_cell_is_found_by_its_option(toy: Aid) -> None:
    assert toy.rows[0].cell("coffee").text == "Strong."


def test_a_cell_that_is_not_there_is_an_error(toy: Aid) -> None:
    with pytest.raises(KeyError, match="cocoa"):
        toy.rows[0].cell("cocoa")


@pytest.mark.parametrize(
    ("first", "order"),
    [
        ((), ["taste", "awake", "cost"]),
        (("cost",), ["cost", "taste", "awake"]),
        (("cost", "awake", "cost"), ["cost", "awake", "taste"]),
        (("gone", "awake"), ["awake", "taste", "cost"]),
    ],
)
def test_what_matters_comes_first_and_nothing_is_left_out(
    toy: Aid, first: tuple[str, ...], order: list[str]
) -> None:
    assert [row.key for row in ordered(toy.rows, first)] == order


@pytest.mark.parametrize(
    ("short", "said"),
    [
        (Short("30 of 100", "slept well"), "30 of 100; slept well"),
        (Short("30 of 100,", "or more"), "30 of 100, or more"),
        (Short("30 of 100", "slept well", runs_on=True), "30 of 100 slept well"),
        (Short("Strong", ""), "Strong"),
    ],
)
def test_a_cell_at_a_glance_is_said_in_one(short: Short, said: str) -> None:
    assert short.said == said
