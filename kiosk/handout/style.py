"""The style of paper: sizes and spaces in points, margins in millimetres, black on white."""

from dataclasses import dataclass
from functools import lru_cache

from reportlab.lib.pagesizes import A4, LETTER
from reportlab.lib.units import mm

from kiosk.decision.clinic import Paper

PAGE_SIZES: dict[Paper, tuple[float, float]] = {"letter": LETTER, "a4": A4}
SIDE_MARGIN = 15 * mm
TOP_MARGIN = 11 * mm
BOTTOM_MARGIN = 10 * mm

WRITING_WIDTH = 60 * mm
"""The shortest line that a person can write a name or a number on by hand."""

HAIRLINE, RULE, LIGHT_BORDER, STRONG_BORDER = 0.6, 1.2, 1.0, 3.5
"""Widths of strokes in points; a photocopier keeps half a point."""


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


@dataclass(frozen=True, slots=True)
class Style:
    """All cuts and spaces of one size of print, in points.

    `tick` is the side of a box to tick, `line` the height of a line to write on by hand.
    """

    title: Print
    heading: Print
    body: Print
    small: Print
    tick: float
    line: float
    gap: float
    """The space between two entries."""
    above_heading: float

    @property
    def indent(self) -> float:
        """How far text stands to the right of its tick box or bullet."""
        return self.tick + self.body.size * 0.6

    @property
    def box_padding(self) -> float:
        """The space between the border of a box and what stands in it."""
        return self.body.size * 0.65


@lru_cache(maxsize=3)
def style(*, large_print: bool, tight: bool = False) -> Style:
    """The style of normal or of large print; large print is set anew in larger letters, not enlarged.

    Large print is 18 pt or more throughout, footers and sources too (American Council of the Blind, 2011).
    Where normal print is `tight`, spaces and lines give way by a tenth, the letters never do.
    """
    if large_print:
        return Style(
            title=Print(34, 38, bold=True),
            heading=Print(24, 28, bold=True),
            body=Print(18, 23.5),
            small=Print(18, 22.5),
            tick=6.6 * mm,
            line=11 * mm,
            gap=6.5,
            above_heading=15,
        )
    return Style(
        title=Print(28, 32, bold=True),
        heading=Print(17, 20, bold=True),
        body=Print(14, 16.6 if tight else 17.6),
        small=Print(10, 12.5),
        tick=5.2 * mm,
        line=(7.5 if tight else 8.5) * mm,
        gap=2.5 if tight else 5,
        above_heading=6 if tight else 12,
    )
