"""A row of the comparison, opened: a sentence a column, and each number beside what it was measured against."""

import pytest

from kiosk.decision.aid import Aid
from kiosk.ui.pages.comparison_row import ColumnRow, opened_row
from tests.ui.stage import shipped_content, toy_content

EN = shipped_content().aids["en"]
WORDS = shipped_content().screen_words["en"]
ROWS = [key for tab in EN.tabs for key in tab.rows]


def column(row: str, option: str) -> ColumnRow:
    return next(each for each in opened_row(EN, row, WORDS).columns if option in each.options)


def told(row: str, option: str) -> list[tuple[str, str]]:
    return [(each["told"], each["arm"]) for each in column(row, option).numbers]


def test_a_number_stands_with_the_one_that_it_was_measured_against() -> None:
    assert told("next_break", "vertebroplasty") == [
        ("16 of 100", "with vertebroplasty"),
        ("25 of 100", "without surgery"),
    ]
    assert told("go_wrong", "kyphoplasty") == [("82 of 100", "vertebroplasty"), ("73 of 100", "kyphoplasty")]


def test_averages_are_bars_of_their_scale_and_never_dots() -> None:
    numbers = column("pain", "kyphoplasty").numbers
    assert [(each["told"], each["share"], each["dots"]) for each in numbers] == [
        ("4.3 of 10", 0.43, -1),
        ("5.0 of 10", 0.5, -1),
    ]


def test_every_option_has_a_column_and_those_that_say_the_same_share_one() -> None:
    for key in ROWS:
        columns = opened_row(EN, key, WORDS).columns
        assert [option for each in columns for option in each.options] == [
            option.key for option in EN.options
        ]
        assert len({each.text for each in columns}) == len(columns)


@pytest.mark.parametrize("language", ["en", "es"])
def test_what_must_stand_beside_a_number_stands_there(language: str) -> None:
    aid = shipped_content().aids[language]
    mild = next(each for each in opened_row(aid, "pain", WORDS).columns if "without_surgery" in each.options)
    assert "40" in mild.brief, "the people in whom pain stayed"
    leaks = next(each for each in opened_row(aid, "go_wrong", WORDS).columns if "kyphoplasty" in each.options)
    assert "55" in leaks.brief
    assert "18" in leaks.brief


def test_only_columns_that_draw_numbers_of_their_own_are_not_to_be_compared() -> None:
    assert opened_row(EN, "pain", WORDS).mixes_studies
    assert not opened_row(EN, "asleep", WORDS).counts
    assert not opened_row(EN, "asleep", WORDS).mixes_studies


def test_a_column_without_words_of_its_own_for_it_shows_its_text(toy: Aid) -> None:
    row = opened_row(toy, "awake", toy_content().screen_words["en"])
    assert [each.text for each in row.columns] == [cell.text for cell in toy.row("awake").cells]
    assert [len(each.numbers) for each in row.columns] == [2, 2, 0]


def test_a_row_that_is_not_there_is_an_error(toy: Aid) -> None:
    with pytest.raises(KeyError, match="colour"):
        opened_row(toy, "colour", WORDS)
