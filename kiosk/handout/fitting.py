"""A sheet on its pages: set as airy as the pages that it may take allow."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import IntEnum
from functools import cache

from kiosk.decision.sheet import Block, Sheet
from kiosk.decision.summary import Summary
from kiosk.handout.blocks import about_of, pieces
from kiosk.handout.frame import Frame, frame_of
from kiosk.handout.pen import Pen
from kiosk.handout.piece import Piece, pages_of
from kiosk.handout.stacks import Stack
from kiosk.handout.style import LEVELS, Style, style
from kiosk.handout.tagging import Tag

LARGE_PAGES = 2
"""How many pages of large print hold what one of normal print does."""

MOST_AIR = 5.0
"""So much room that is left goes between two things at the most, in points."""

KEPT_FREE = 0.25
"""The share of the room that is left over which is not given away: pages break between things, and not anywhere."""


CLOSEST_FOR_SPARE = 2
"""The level up to which a sheet is set closer to find room for what it shows only where there is room."""


class Spare(IntEnum):
    """What came of that which a sheet shows only where there is room: nothing, a line on where it stands, or all of it."""

    LEFT_OUT = 0
    POINTED_TO = 1
    SHOWN = 2


@dataclass(frozen=True, slots=True, eq=False)
class LaidSheet:
    """A sheet as it goes to paper: what stands on all its pages, the text of each, and what is read."""

    key: str
    title: str
    frame: Frame
    pages: list[Piece]
    tag: Tag
    spare: Spare

    @property
    def left(self) -> float:
        """How much room is left on its last page, in points."""
        return self.frame.room(first=len(self.pages) == 1) - self.pages[-1].height


def fitted_sheet(
    sheet: Sheet, summary: Summary, pen: Pen, page_height: float, *, large_print: bool
) -> LaidSheet:
    """The sheet as airy as it can be without taking more pages than it should."""
    most = sheet.pages * (LARGE_PAGES if large_print else 1)

    def laid(style_: Style) -> LaidSheet:
        return _laid(sheet, summary, replace(pen, style=style_, sheet=sheet), page_height)

    @cache
    def at(level: int) -> LaidSheet:
        return laid(style(large_print=large_print, level=level))

    if not most:
        return at(0)
    level = bisect_left(range(len(LEVELS) - 1), True, key=lambda level: len(at(level).pages) <= most)
    with_spare = (each for each in range(level, CLOSEST_FOR_SPARE + 1) if at(each).spare is Spare.SHOWN)
    level = next(with_spare, level)
    return _aired(at(level), style(large_print=large_print, level=level), most, laid)


def _aired(sheet: LaidSheet, style_: Style, most: int, laid: Callable[[Style], LaidSheet]) -> LaidSheet:
    """The same with the room that is left spread between its things, as far as that makes it no longer."""
    things = sum(page.things for page in sheet.pages)
    extra = min(MOST_AIR - style_.gap, sheet.left * (1 - KEPT_FREE) / max(things, 1))
    if not things or len(sheet.pages) != most or extra < 1:
        return sheet
    airier = laid(replace(style_, gap=style_.gap + extra))
    fits = len(airier.pages) <= most and airier.spare >= sheet.spare
    return airier if fits else sheet


def _laid(sheet: Sheet, summary: Summary, pen: Pen, page_height: float) -> LaidSheet:
    title = pen.word(f"title_{sheet.key}")
    frame = frame_of(title, about_of(sheet, summary, pen), summary, pen, page_height)
    shown, if_room = _parted(sheet)
    text = Stack([piece for block in shown for piece in pieces(block, summary, pen)])
    pages = pages_of(text, pen.width, frame.room(), frame.room(first=False))
    whole, shortly = (
        [piece for block in if_room for piece in pieces(replace(block, short=short), summary, pen)]
        for short in (False, True)
    )
    tries = ((Spare.SHOWN, whole), (Spare.POINTED_TO, shortly))
    spare, below = next((each for each in tries if _fits(each[1], pages, frame, pen)), (Spare.LEFT_OUT, []))
    before, after = frame.tags()
    read = [*text.tags(), *(tag for piece in below for tag in piece.tags())]
    return LaidSheet(sheet.key, title, frame, pages, Tag("Sect", [*before, *read, *after]), spare)


def _fits(below: list[Piece], pages: list[Piece], frame: Frame, pen: Pen) -> bool:
    """Put that on the last page, if there is room for it."""
    both = Stack([pages[-1], *below])
    if not below or both.fit(pen.width) > frame.room(first=len(pages) == 1):
        return False
    pages[-1] = both
    return True


def _parted(sheet: Sheet) -> tuple[list[Block], list[Block]]:
    """The blocks that a sheet has to show, and those that it shows where there is room."""
    return [each for each in sheet.blocks if not each.spare], [each for each in sheet.blocks if each.spare]
