"""The style of paper: sizes and spaces in points, margins in millimetres, black on white."""

from dataclasses import dataclass, replace
from enum import IntEnum
from functools import lru_cache

from reportlab.lib.pagesizes import A4, LETTER
from reportlab.lib.units import mm

from kiosk.decision.clinic import Paper

PAGE_SIZES: dict[Paper, tuple[float, float]] = {"letter": LETTER, "a4": A4}
LEFT_MARGIN = 54.0
"""Room for the holes of a punch."""
RIGHT_MARGIN = 34.0
TOP_MARGIN = BOTTOM_MARGIN = 26.0

WRITING_WIDTH = 70 * mm
"""The shortest line that a person can write a name, a day or a place on by hand."""

HAIRLINE, RULE, LIGHT_BORDER, STRONG_BORDER = 0.6, 1.2, 1.6, 3.0
"""Widths of strokes in points; a photocopier keeps half a point."""

WRITE_LINE = 0.9
"""The stroke of a line to write on: seen under a pen, and not taken for the rule of a heading."""

TIGHTEST = 4
"""How often lines and spaces are set closer before a sheet may take more pages than it should."""


class Joined(IntEnum):
    """What shares a box to tick: nothing, items that belong beside each other, or each two, three or four of such rows."""

    NOTHING = 0
    BESIDE = 1
    IN_PAIRS = 2
    IN_THREES = 3
    IN_FOURS = 4


LEVELS = (
    (0, Joined.NOTHING),
    (1, Joined.NOTHING),
    (2, Joined.NOTHING),
    (3, Joined.NOTHING),
    (3, Joined.BESIDE),
    (TIGHTEST, Joined.NOTHING),
    (TIGHTEST, Joined.BESIDE),
    (TIGHTEST, Joined.IN_PAIRS),
    (TIGHTEST, Joined.IN_THREES),
    (TIGHTEST, Joined.IN_FOURS),
)
"""From the airiest to the closest: how tight, and what is joined. Boxes for single things to do are given up last."""


@dataclass(frozen=True, slots=True)
class Print:
    """One cut of print: letters of `size` points on lines `leading` points apart."""

    size: float
    leading: float
    bold: bool = False

    @property
    def ascent(self) -> float:
        """From the top of a line to the feet of its letters, in points."""
        return (self.leading - self.size) / 2 + self.size * 0.79


CLOSEST_BODY, CLOSEST_LARGE_BODY = Print(14, 14.4), Print(18, 19.0)
"""Lines as close as letters allow, for the few sheets that would take a page too many."""


@dataclass(frozen=True, slots=True)
class Style:
    """All cuts and spaces of one size of print, in points.

    `entered` is what the clinic filled in, `note` what stands small under a number. `tick` is the side of a box to
    tick, `line` the height of a line to write on by hand, `row` that of a row of a table to fill in.
    `tight` says how often it was set closer, `joined` which things to do share a box.
    """

    title: Print
    box_title: Print
    heading: Print
    body: Print
    entered: Print
    note: Print
    small: Print
    tick: float
    line: float
    row: float
    gap: float
    """The space between two entries."""
    above_heading: float
    large: bool
    tight: int
    joined: Joined = Joined.NOTHING

    @property
    def indent(self) -> float:
        """How far text stands to the right of its tick box or bullet."""
        return self.tick + self.body.size * 0.55

    @property
    def box_padding(self) -> float:
        """The space between the border of a box and what stands in it."""
        return self.body.size * (0.3 if self.tight == TIGHTEST else 0.5)


@lru_cache(maxsize=2 * len(LEVELS))
def style(*, large_print: bool, level: int = 0) -> Style:
    """The style of normal or of large print; large print is set anew in larger letters, not enlarged.

    Large print is 18 pt or more throughout, footers and sources too (American Council of the Blind, 2011).
    The `level` is one of LEVELS: spaces, lines and boxes of their own give way, the letters never do.
    """
    tight, joined = LEVELS[level]
    chosen = replace(_large(tight) if large_print else _normal(tight), joined=joined)
    if joined >= Joined.IN_THREES:
        return replace(chosen, body=CLOSEST_LARGE_BODY if large_print else CLOSEST_BODY)
    return chosen


def _large(tight: int) -> Style:
    return Style(
        title=Print(30, 33, bold=True),
        box_title=Print(23, 27, bold=True),
        heading=Print(21, 25, bold=True),
        body=Print(18, (22.5, 21, 20.5, 20.5, 20.0)[tight]),
        entered=Print(20, 24, bold=True),
        note=Print(18, (21, 21, 20.5, 20.5, 20.0)[tight]),
        small=Print(18, 20.5),
        tick=6.2 * mm,
        line=9.5 * mm,
        row=(34.0, 31.0, 29.0, 29.0, 29.0)[tight],
        gap=(6.0, 3.5, 2.5, 2.5, 1.5)[tight],
        above_heading=(12.0, 7.0, 5.0, 5.0, 5.0)[tight],
        large=True,
        tight=tight,
    )


def _normal(tight: int) -> Style:
    return Style(
        title=Print(24, 28, bold=True),
        box_title=Print(18, 20, bold=True) if tight == TIGHTEST else Print(20, 23, bold=True),
        heading=Print(15.5, (18.5, 18.0, 17.0, 17.0, 17.0)[tight], bold=True),
        body=Print(14, (17, 16.2, 15.4, 15.4, 15.0)[tight]),
        entered=(Print(16, 19, bold=True), Print(15, 17, bold=True), Print(14, 15.0, bold=True))[
            max(0, tight - 2)
        ],
        note=Print(11, 12.8),
        small=Print(10.5, 12.6),
        tick=(5.0 if tight == TIGHTEST else 5.5) * mm,
        line=8.5 * mm,
        row=(28.0, 26.0, 23.0, 23.0, 21.0)[tight],
        gap=(5.0, 2.5, 1.0, 1.0, 0.5)[tight],
        above_heading=(10.0, 5.0, 3.5, 3.5, 2.5)[tight],
        large=False,
        tight=tight,
    )
