"""A number is shown for a hundred people, in words where it is no count of people, or not at all."""

from dataclasses import replace

import pytest

from kiosk.decision.aid import Aid
from kiosk.decision.evidence import Amount, Average, Spread


@pytest.mark.parametrize(
    ("n", "of", "shown"),
    [(48, 160, 30), (1, 8, 13), (3, 8, 38), (1, 3, 33), (2, 3, 67), (0, 9, 0), (9, 9, 100)],
)
def test_how_many_of_a_hundred_with_halves_up(toy: Aid, n: int, of: int, shown: int) -> None:
    assert replace(toy.evidence["tea_awake"], n=n, of=of).per_hundred == shown


def test_a_number_that_nobody_has_verified_is_not_shown(toy: Aid) -> None:
    assert toy.evidence["water_awake"].per_hundred is None
    assert toy.evidence["water_awake"].amount is None


def test_a_count_is_told_of_a_hundred_with_its_spread_where_that_is_known(toy: Aid) -> None:
    count = replace(toy.evidence["tea_awake"], n=20, of=160)
    assert count.amount == Amount("number", {"number": "13"})
    spread = replace(count, spread=Spread(8, 19))
    assert spread.amount == Amount("number_spread", {"number": "13", "least": "8", "most": "19"})
    assert spread.per_hundred == 13


def test_a_percentage_needs_no_count(toy: Aid) -> None:
    read = replace(toy.evidence["tea_awake"], n=0, of=0, of_hundred=44)
    assert (read.per_hundred, read.amount) == (44, Amount("number", {"number": "44"}))


def test_an_average_is_told_in_words_and_never_drawn(toy: Aid) -> None:
    read = replace(toy.evidence["tea_awake"], n=0, of=0, average=Average("4.3", "5.0", 0, 10))
    assert read.per_hundred is None
    told = {"value": "4.3", "against": "5.0", "lowest": "0", "highest": "10"}
    assert read.amount == Amount("number_average", told)
    assert replace(read, verified=False).amount is None


def test_less_than_one_of_a_hundred_is_told_of_a_thousand_and_not_drawn(toy: Aid) -> None:
    seldom = replace(toy.evidence["tea_awake"], n=26, of=3175)
    assert seldom.per_hundred is None
    assert seldom.amount == Amount("number_thousand", {"number": "8"})


def test_what_counts_no_people_is_told_and_not_drawn(toy: Aid) -> None:
    cases = replace(toy.evidence["tea_awake"], n=7, of=144, drawn=False)
    assert cases.per_hundred is None
    assert cases.amount == Amount("number", {"number": "5"})


def test_a_source_says_who_published_it_and_when_where_that_is_known(toy: Aid) -> None:
    source = replace(toy.sources["cup_book"], publisher="The Tea Press", year=2020)
    assert source.imprint == "The Tea Press, 2020"
    assert replace(source, year=None).imprint == "The Tea Press"


def test_at_a_glance_a_number_is_told_in_its_short_words_where_it_has_some(toy: Aid) -> None:
    read = replace(toy.evidence["tea_awake"], claim="Lay awake.", period="One night.", brief="")
    assert read.at_a_glance == "Lay awake. One night."
    assert replace(read, brief="Awake, one night").at_a_glance == "Awake, one night"
