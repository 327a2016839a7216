"""A sheet as airy as the pages that it may take allow.

To write a sheet and to lay it out costs as much as to draw it, so few levels are tried, and one with room left over is not
written anew: its things are moved apart.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from kiosk.decision.sheet import Sheet, TooLong
from kiosk.decision.summary import Summary
from kiosk.handout.levels import closest_needed, shrinking_of
from kiosk.handout.longest import longest_in
from kiosk.handout.pen import Pen
from kiosk.handout.style import Style, style
from kiosk.handout.written import LaidSheet, Spare, Written

LARGE_PAGES = 2
"""How many pages of large print hold what one of normal print does."""

MOST_AIR = 5.0
"""So much room lies between two things at the most, in points, where there is room to spare."""

LEAST_AIR = 1.0
"""Less than this between two things, in points, is not seen."""

KEPT_FREE = 0.25
"""The share of the room that is left over which is not given away: pages break between things, and not anywhere."""

CLOSEST_FOR_SPARE = 3
"""The level up to which a sheet is set closer to find room for what it shows only where there is room."""


GAINED_MORE = 1.2
"""So much more room may be gained than is reckoned, and it is tried nevertheless: people's sheets differ."""


def fitted_sheet(
    sheet: Sheet, summary: Summary, pen: Pen, page_height: float, *, large_print: bool
) -> LaidSheet:
    """The sheet as airy as it can be without taking more pages than it should."""
    most = sheet.pages * (LARGE_PAGES if large_print else 1)
    tries = _Tries(Written(sheet, summary, pen, page_height), large_print)
    if not most:
        return tries.laid(0)
    level = closest_needed(tries.laid, most, shrinking_of(sheet, large_print=large_print))
    laid = tries.aired(tries.with_spare(level), most)
    return laid if len(laid.pages) <= most else replace(laid, too_long=tries.too_long(len(laid.pages), most))


@dataclass(slots=True)
class _Tries:
    """A sheet, and what came of it at each level that was tried."""

    plain: Written
    large_print: bool
    at: dict[int, tuple[Written, LaidSheet]] = field(default_factory=dict)

    def laid(self, level: int) -> LaidSheet:
        """The sheet at that level."""
        if level not in self.at:
            pen = replace(self.plain.pen, style=self._style(level), sheet=self.plain.sheet)
            written = replace(self.plain, pen=pen)
            self.at[level] = written, written.on_pages()
        return self.at[level][1]

    def too_long(self, pages: int, most: int) -> TooLong:
        """That it takes so many pages, and by what: told of the airiest level, where each thing stands for itself."""
        self.laid(0)
        return TooLong(self.plain.sheet.key, pages, most, longest_in(self.at[0][0].text))

    def _style(self, level: int) -> Style:
        return style(large_print=self.large_print, level=level)

    def with_spare(self, level: int) -> int:
        """That level; or a closer one, if there is room there for what is shown only where there is room."""
        if level >= CLOSEST_FOR_SPARE:
            return level
        written, laid = self.at[level]
        lacks = written.lacks(laid)
        high = shrinking_of(self.plain.sheet, large_print=self.large_print).heights
        for closer in range(level + 1, CLOSEST_FOR_SPARE + 1) if lacks else ():
            gained = laid.height * (1 - high[closer] / high[level])
            if GAINED_MORE * gained >= lacks and self.laid(closer).spare is Spare.SHOWN:
                return closer
        return level

    def aired(self, level: int, most: int) -> LaidSheet:
        """The sheet at that level, the room that is left spread between its things as far as it gets no longer by that."""
        written, laid = self.at[level]
        widest = MOST_AIR - self._style(level).gap
        extra = min(widest, laid.left * (1 - KEPT_FREE) / max(laid.things, 1))
        if not laid.things or len(laid.pages) != most or extra < LEAST_AIR:
            return laid
        written.text.spread(extra)
        airier = written.on_pages()
        if len(airier.pages) <= most and airier.spare >= laid.spare:
            return airier
        written.text.spread(-extra)
        return written.on_pages()
