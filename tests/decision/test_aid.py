"""An aid finds its own parts by key."""

import pytest

from kiosk.decision.aid import Aid


def test_an_option_is_found_by_its_key(toy: Aid) -> None:
    assert toy.option("coffee").name == "A cup of coffee"


def test_an_option_that_is_not_there_is_an_error(toy: Aid) -> None:
    with pytest.raises(KeyError, match="cocoa"):
        toy.option("cocoa")


def test_the_check_of_a_question_is_found(toy: Aid) -> None:
    check = toy.check_of("check_water")
    assert check is not None
    assert check.explanation == "Water can be drunk cold."


def test_a_question_that_is_no_check_has_none(toy: Aid) -> None:
    assert toy.check_of("cups") is None


def test_a_row_and_a_tab_of_the_comparison_are_found_by_their_keys(toy: Aid) -> None:
    assert toy.row("cost").key == "cost"
    assert toy.tab("everything").rows == ("taste", "awake", "cost")


def test_a_row_or_a_tab_that_is_not_there_is_an_error(toy: Aid) -> None:
    with pytest.raises(KeyError, match="smell"):
        toy.row("smell")
    with pytest.raises(KeyError, match="nothing"):
        toy.tab("nothing")
