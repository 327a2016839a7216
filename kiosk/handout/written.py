"""A sheet written in one style, and the pages that its text is laid on: once, or again with more room between its things."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import IntEnum
from functools import cached_property

from kiosk.decision.sheet import Sheet, TooLong, has_content
from kiosk.decision.summary import Summary
from kiosk.handout.blocks import about_of, pieces
from kiosk.handout.frame import Frame, frame_of
from kiosk.handout.pen import Pen
from kiosk.handout.piece import Piece, pages_of
from kiosk.handout.stacks import Stack
from kiosk.handout.tagging import Tag

LOWEST_SPARE = 70.0
"""What is shown only where there is room is no lower than this, in points: where less is left it is not even made."""


class Spare(IntEnum):
    """What came of that which a sheet shows only where there is room: nothing, a line on where it stands, or all of it."""

    LEFT_OUT = 0
    POINTED_TO = 1
    SHOWN = 2


@dataclass(frozen=True, slots=True, eq=False)
class LaidSheet:
    """A sheet as it goes to paper: what stands on all its pages, the text of each, and what is read, in order."""

    key: str
    title: str
    frame: Frame
    pages: list[Piece]
    read: Sequence[Piece]
    spare: Spare
    height: float
    """How high all its text is, in points, without what is shown only where there is room."""
    too_long: TooLong | None = None

    def tag(self) -> Tag:
        """Its structure; asked once, of the sheet that is drawn."""
        before, after = self.frame.tags()
        return Tag("Sect", [*before, *(tag for piece in self.read for tag in piece.tags()), *after])

    @property
    def left(self) -> float:
        """How much room is left on its last page, in points."""
        return self.frame.room(first=len(self.pages) == 1) - self.pages[-1].height

    @property
    def things(self) -> int:
        """How many items of lists it has."""
        return sum(page.things for page in self.pages)

    def room(self, pages: int) -> float:
        """How high the text of so many pages may be, in points."""
        return self.frame.room() + (pages - 1) * self.frame.room(first=False)


@dataclass(frozen=True)
class Written:
    """A sheet written in the style of the pen."""

    sheet: Sheet
    summary: Summary
    pen: Pen
    page_height: float

    def on_pages(self) -> LaidSheet:
        """It laid on as many pages as it takes."""
        frame = self._frame
        pages = pages_of(self.text, self.pen.width, frame.room(), frame.room(first=False))
        height = sum(page.height for page in pages)
        laid = LaidSheet(self.sheet.key, self._title, frame, pages, [self.text], Spare.LEFT_OUT, height)
        if not self._has_spare:
            return laid
        if laid.left >= LOWEST_SPARE and self._put(self._whole, pages):
            return replace(laid, read=[self.text, *self._whole], spare=Spare.SHOWN)
        if self._put(self._shortly, pages):
            return replace(laid, read=[self.text, *self._shortly], spare=Spare.POINTED_TO)
        return laid

    def lacks(self, laid: LaidSheet) -> float:
        """How much room is missing for all that is shown only where there is room, in points; 0 if nothing is left out."""
        if not self._has_spare or laid.spare is Spare.SHOWN:
            return 0
        return Stack([Stack([]), *self._whole]).fit(self.pen.width) - laid.left

    @cached_property
    def text(self) -> Stack:
        """What it has to show."""
        shown = (block for block in self.sheet.blocks if not block.spare)
        return Stack([piece for block in shown for piece in pieces(block, self.summary, self.pen)])

    @cached_property
    def _title(self) -> str:
        return self.pen.word(f"title_{self.sheet.key}")

    @cached_property
    def _frame(self) -> Frame:
        about = about_of(self.sheet, self.summary, self.pen)
        return frame_of(self._title, about, self.summary, self.pen, self.page_height)

    @cached_property
    def _has_spare(self) -> bool:
        return any(each.spare and has_content(each, self.summary) for each in self.sheet.blocks)

    @cached_property
    def _whole(self) -> list[Piece]:
        """What it shows only where there is room."""
        return self._spare(short=False)

    @cached_property
    def _shortly(self) -> list[Piece]:
        """Where that stands instead."""
        return self._spare(short=True)

    def _spare(self, *, short: bool) -> list[Piece]:
        blocks = (replace(each, short=short) for each in self.sheet.blocks if each.spare)
        return [piece for block in blocks for piece in pieces(block, self.summary, self.pen)]

    def _put(self, below: list[Piece], pages: list[Piece]) -> bool:
        """Put that on the last page, if there is room for it."""
        both = Stack([pages[-1], *below])
        if not below or both.fit(self.pen.width) > self._frame.room(first=len(pages) == 1):
            return False
        pages[-1] = both
        return True
