"""How close a sheet is set: no closer than it has to be, found in a few tries, and airy where there is room."""

from collections.abc import Callable
from dataclasses import replace
from itertools import product
from math import ceil
from types import SimpleNamespace
from typing import cast

import pytest

from kiosk.decision.checklist import Entry, Time
from kiosk.decision.sheet import Block, BlockKind, Sheet, that_apply
from kiosk.decision.summary import Summary
from kiosk.handout.document import laid_out
from kiosk.handout.levels import Shrinking, closest_needed
from kiosk.handout.style import LEVELS
from kiosk.handout.written import LaidSheet, Written
from tests.handout.paper import all_text, read_back
from tests.handout.shipped import ASSETS, make, scripted, sheets, words
from tests.handout.toy_visits import FULL, part

PAGE = 700.0
MOST_WRITTEN = 2.6
"""How often a sheet is laid on pages, on average: at one or two levels, and once more with its things moved apart."""


def _laid(high: Callable[[int], float], tried: list[int]) -> Callable[[int], LaidSheet]:
    """A sheet that is so high at each level; `tried` takes the levels that were looked at."""

    def laid(level: int) -> LaidSheet:
        tried.append(level)
        pages = [None] * ceil(high(level) / PAGE)
        sheet = SimpleNamespace(pages=pages, height=high(level), room=lambda most: most * PAGE)
        return cast("LaidSheet", sheet)

    return laid


SHRINKING = Shrinking(3, tuple(1.3 - 0.07 * level for level in range(len(LEVELS))))


@pytest.mark.parametrize("airiest", range(300, 1400, 20))
def test_it_is_the_airiest_level_that_fits_and_few_are_tried(airiest: int) -> None:
    tried: list[int] = []

    def high(level: int) -> float:
        return airiest * SHRINKING.heights[level]

    found = closest_needed(_laid(high, tried), 1, SHRINKING)
    fitting_levels = [level for level in range(len(LEVELS)) if high(level) <= PAGE]
    assert found == min(fitting_levels, default=len(LEVELS) - 1)
    assert len(set(tried)) <= 3


def test_it_is_found_where_a_sheet_shrinks_otherwise_than_most_do() -> None:
    for step in range(len(LEVELS)):

        def high(level: int, step: int = step) -> float:
            return 650.0 if level >= step else 750.0

        assert closest_needed(_laid(high, []), 1, SHRINKING) >= step


def test_what_fits_nowhere_is_set_closest() -> None:
    assert closest_needed(_laid(lambda _: 9000.0, []), 1, SHRINKING) == len(LEVELS) - 1


def test_room_that_is_left_goes_between_things_and_changes_no_word() -> None:
    entries = tuple(Entry(f"e{n}", f"Cup {n}.", "Pour it slowly, and wait. " * 4) for n in range(28))
    summary = replace(FULL, checklist=(part(Time.NOW, "Now", *entries),))
    sheet = Sheet("getting_ready", (Block(BlockKind.CHECKLIST, tuple(Time)),))
    close, airy = make(summary, sheet), make(summary, replace(sheet, pages=2))
    assert (close.pages, airy.pages) == (2, 2)
    assert all_text(close).split() == all_text(airy).split()
    feet = [min(box.bottom for box in read_back(each)[1].tick_boxes) for each in (close, airy)]
    assert feet[1] <= feet[0]


def test_few_sheets_are_written_more_than_twice(monkeypatch: pytest.MonkeyPatch) -> None:
    written: list[str] = []
    plain = Written.on_pages

    def counted(sheet: Written) -> LaidSheet:
        written.append(sheet.sheet.key)
        return plain(sheet)

    monkeypatch.setattr(Written, "on_pages", counted)
    made = 0
    for language, home, large in product(("en", "es"), (False, True), (False, True)):
        summary = scripted(language, stays_home=home)
        laid, _ = laid_out(summary, limited(summary), words(language), ASSETS, large_print=large, name="")
        made += len(laid)
    assert len(written) <= MOST_WRITTEN * made


def limited(summary: Summary) -> tuple[Sheet, ...]:
    """Their sheets that should not take more than so many pages."""
    return tuple(each for each in that_apply(sheets(), summary) if each.pages)
