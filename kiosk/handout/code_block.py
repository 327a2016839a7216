"""The block with the hand-over code: squares that a reader takes up, and what they hold."""

from reportlab.lib.units import mm

from kiosk.decision.sheet import Block
from kiosk.decision.summary import Summary
from kiosk.handout.code import squares
from kiosk.handout.figures import CodeFigure
from kiosk.handout.pen import Pen
from kiosk.handout.piece import Piece
from kiosk.handout.stacks import Columns

SIDE = 46 * mm
"""The side of the code with its light border: squares of 0.7 mm and more, for a cheap printer and an old reader."""


def code(block: Block, summary: Summary, pen: Pen) -> list[Piece]:
    """The code, with a sentence beside it."""
    figure = CodeFigure(pen.word("code_figure"), squares(summary.code), SIDE)
    row = Columns([figure, pen.text(pen.word("code_hint"))], (SIDE, 0), gutter=pen.style.indent)
    return [pen.section(pen.word("heading_code"), [row])]
