"""The page for the doctor: however crowded it is, no sentence goes that says when to get help or what not to stop."""

from dataclasses import replace

import pytest

from kiosk.decision.sentences import sentences_in
from kiosk.decision.situation import Said, Statement
from tests.handout.paper import all_text
from tests.handout.shipped import content, printed_of, scripted

NEVER_LEFT_OUT = {
    "en": ("911", "Call too", "at once", "Do not stop", "before you leave", "at this visit"),
    "es": ("911", "También si", "de inmediato", "No deje", "Antes de irse", "en esta cita"),
}
"""By these a sentence is known that somebody could come to harm without."""


def raised(language: str) -> tuple[Statement, ...]:
    """All that can be raised with the doctor."""
    return tuple(each for each in content().aids[language].statements if each.said is Said.RAISE)


def kept(language: str) -> list[str]:
    """The sentences that have to be there."""
    every = (sentence for each in raised(language) for sentence in sentences_in(each.text))
    return [each for each in every if any(phrase in each for phrase in NEVER_LEFT_OUT[language])]


@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.parametrize("large", [False, True])
def test_a_crowded_sheet_keeps_each_sentence_that_somebody_could_come_to_harm_without(
    language: str, large: bool
) -> None:
    crowded = replace(scripted(language), to_raise=raised(language))
    said = all_text(printed_of(crowded, "doctor_visit", large=large))
    left_out = [each for each in _sentences(language) if each not in said]
    assert left_out, "the sheet is crowded: something that can wait is left out"
    assert not [each for each in kept(language) if each not in said]


def _sentences(language: str) -> list[str]:
    return [sentence for each in raised(language) for sentence in sentences_in(each.text)]


@pytest.mark.parametrize("language", ["en", "es"])
def test_what_to_look_for_is_in_the_content(language: str) -> None:
    found = kept(language)
    assert all(any(phrase in each for each in found) for phrase in NEVER_LEFT_OUT[language])
