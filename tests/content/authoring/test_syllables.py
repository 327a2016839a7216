"""Syllables by spelling, held against a pronouncing dictionary and against what Spanish spelling says."""

from pathlib import Path

import pytest

from kiosk.content.authoring.syllables import english, spanish

SPOKEN = dict(
    line.split()
    for line in (Path(__file__).parents[2] / "samples" / "syllables.txt").read_text("utf-8").splitlines()
    if not line.startswith("#")
)
"""Words of the shipped content, with their syllables as the dictionary of Carnegie Mellon University has them."""


def test_ninety_eight_of_a_hundred_words_are_counted_as_they_are_spoken() -> None:
    right = [word for word, spoken in SPOKEN.items() if english(word) == int(spoken)]
    assert len(right) >= 0.98 * len(SPOKEN)


def test_the_sum_is_within_one_of_a_hundred() -> None:
    spoken = sum(map(int, SPOKEN.values()))
    assert sum(map(english, SPOKEN)) == pytest.approx(spoken, rel=0.01)


def test_a_word_in_capitals_is_spelt_out() -> None:
    assert (english("USA"), english("TV"), english("Us")) == (3, 2, 1)


@pytest.mark.parametrize(
    ("word", "count"),
    [
        *[("y", 1), ("muy", 1), ("que", 1), ("ley", 1), ("hay", 1), ("yo", 1)],
        *[("día", 2), ("país", 2), ("agua", 2), ("viuda", 2), ("seguir", 2), ("leer", 2), ("hueso", 2)],
        *[("Europa", 3), ("cigüeña", 3), ("ciudad", 2), ("cuidado", 3), ("operación", 4), ("aún", 2)],
    ],
)
def test_a_spanish_word_is_counted_as_it_is_spelt(word: str, count: int) -> None:
    assert spanish(word) == count
