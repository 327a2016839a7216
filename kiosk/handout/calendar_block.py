"""The square that a telephone reads: it puts the day into a calendar."""

from dataclasses import replace
from functools import partial

from reportlab.lib.units import mm

from kiosk.decision.calendar_text import calendar_text
from kiosk.decision.sheet import Block, BlockKind
from kiosk.decision.summary import Summary
from kiosk.handout.code import calendar_squares, calendar_width, width_mm
from kiosk.handout.figures import CodeFigure
from kiosk.handout.list_block import phone_lines
from kiosk.handout.pen import Pen
from kiosk.handout.piece import Piece
from kiosk.handout.stacks import Columns, Stack

SQUARE_SHARE = 0.5
"""A square of it may be smaller than one of the hand-over code: a telephone is held as close as it wants."""


def calendar(block: Block, summary: Summary, pen: Pen) -> list[Piece]:
    """The square, with a sentence beside it on what it does."""
    text = calendar_text(summary)
    side = width_mm(calendar_width(text)) * SQUARE_SHARE * mm
    drawn = partial(pen.squares, text, calendar_squares)  # where there is room: it takes as long as a page
    figure = CodeFigure(pen.word("calendar_figure"), drawn, side)
    said = pen.text(pen.word("calendar_hint"), lead=pen.word("calendar_lead"))
    whom = phone_lines(summary, replace(pen, width=pen.width - side)) if pen.has(BlockKind.CARDS) else []
    return [
        Columns(
            [figure, Stack([*whom, said])],
            (side, 0),
            gutter=pen.style.indent / 2,
            before=pen.style.above_heading,
        )
    ]


def calendar_elsewhere(block: Block, summary: Summary, pen: Pen) -> list[Piece]:
    """Where there is no room for the square: which page has it."""
    title = pen.word("title_refrigerator")
    said = pen.text(pen.word("calendar_elsewhere", sheet=title), lead=pen.word("calendar_lead"))
    said.before = pen.style.above_heading
    return [said]
