"""How paper looks: sizes in points, spaces in points, margins in millimetres, black on white."""

from dataclasses import dataclass
from functools import lru_cache

from reportlab.lib.enums import TA_RIGHT
from reportlab.lib.pagesizes import A4, LETTER
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm

from kiosk.decision.clinic import Paper

PAGE_SIZES: dict[Paper, tuple[float, float]] = {"letter": LETTER, "a4": A4}
SIDE_MARGIN = 17 * mm
TOP_MARGIN = 13 * mm
BOTTOM_MARGIN = 11 * mm

WRITING_WIDTH = 60 * mm
"""The shortest line that a person can write a name or a number on by hand."""

HAIRLINE, RULE, LIGHT_BORDER, STRONG_BORDER = 0.6, 1.2, 1.0, 3.5
"""Widths of strokes in points; a photocopier keeps half a point."""


@dataclass(frozen=True, slots=True)
class Sizes:
    """One size of print. `line` is the height of a line to write on by hand, `tick` the side of a box to tick."""

    title: float
    heading: float
    body: float
    small: float
    tick: float
    line: float


NORMAL = Sizes(title=30, heading=18, body=14, small=10, tick=5.4 * mm, line=9 * mm)
LARGE = Sizes(title=36, heading=24, body=18, small=18, tick=6.8 * mm, line=12 * mm)
"""Large print is 18 pt or more throughout, footers and sources too (American Council of the Blind, 2011)."""


@dataclass(frozen=True, slots=True)
class Style:
    """Paragraph styles and spaces of one size of print."""

    sizes: Sizes
    title: ParagraphStyle
    heading: ParagraphStyle
    body: ParagraphStyle
    small: ParagraphStyle
    small_right: ParagraphStyle

    @property
    def gap(self) -> float:
        """The space between two entries."""
        return self.sizes.body * 0.5

    @property
    def indent(self) -> float:
        """How far text stands to the right of its tick box or bullet."""
        return self.sizes.tick + self.sizes.body * 0.7

    @property
    def box_padding(self) -> float:
        """The space between the border of a box and what stands in it."""
        return self.sizes.body * 0.8


@lru_cache(maxsize=2)
def style(*, large_print: bool) -> Style:
    """The style of normal or of large print; large print is set anew in larger letters, not enlarged."""
    sizes = LARGE if large_print else NORMAL
    return Style(
        sizes=sizes,
        title=_paragraphs("title", sizes.title, 1.12, "Paper-Bold"),
        heading=_paragraphs("heading", sizes.heading, 1.2, "Paper-Bold"),
        body=_paragraphs("body", sizes.body, 1.33, "Paper"),
        small=_paragraphs("small", sizes.small, 1.3, "Paper"),
        small_right=_paragraphs("small_right", sizes.small, 1.3, "Paper", alignment=TA_RIGHT),
    )


def _paragraphs(name: str, size: float, leading: float, font: str, **more: object) -> ParagraphStyle:
    return ParagraphStyle(
        name,
        fontName=font,
        fontSize=size,
        leading=size * leading,
        bulletFontName=font,
        allowOrphans=0,
        allowWidows=0,
        splitLongWords=1,
        **more,
    )
