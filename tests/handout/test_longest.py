"""A sheet that cannot keep to its pages says by what it is longer, in words that stand on it."""

from dataclasses import replace

import pytest

from kiosk.decision.checklist import Time
from tests.handout.everything import everything_said
from tests.handout.paper import all_text
from tests.handout.shipped import printed_of, scripted

ENDLESS = "Go around the North Building, past the old chapel, to the second door. " * 40


@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.parametrize("sheet", ["getting_ready", "doctor_visit"])
def test_a_sheet_that_keeps_to_its_pages_says_nothing(language: str, sheet: str) -> None:
    assert printed_of(scripted(language), sheet).too_long == ()


@pytest.mark.parametrize("large", [False, True])
@pytest.mark.parametrize("language", ["en", "es"])
def test_whoever_ticks_everything_gets_a_longer_page_for_the_doctor_that_says_by_what(
    language: str, large: bool
) -> None:
    handout = printed_of(everything_said(language), "doctor_visit", large=large)
    (told,) = handout.too_long
    assert (told.sheet, told.pages, told.promised) == ("doctor_visit", handout.pages, 1 + large)
    said = all_text(handout)
    assert len(told.longest) == 3
    assert all(name.rstrip("…") in said for name in told.longest)


def test_an_entry_with_endless_words_of_the_clinic_is_named_first() -> None:
    summary = scripted("en")
    (now,) = (part for part in summary.checklist if part.group.key is Time.NOW)
    first = replace(now.entries[0], told=(ENDLESS,))
    longer = replace(now, entries=(*now.entries[1:], first))
    parts = tuple(longer if part is now else part for part in summary.checklist)
    (told,) = printed_of(replace(summary, checklist=parts), "getting_ready").too_long
    assert told.longest[0] == first.lead
