"""The block with the hand-over code as a QR code, and a sentence on what it holds."""

from reportlab.lib.units import mm

from kiosk.decision.sheet import Block
from kiosk.decision.summary import Summary
from kiosk.handout.code import WIDTH_MM, squares
from kiosk.handout.figures import CodeFigure
from kiosk.handout.pen import Pen
from kiosk.handout.piece import Piece
from kiosk.handout.stacks import Columns


def code(block: Block, summary: Summary, pen: Pen) -> list[Piece]:
    """The code, with a sentence beside it."""
    side = WIDTH_MM * mm
    figure = CodeFigure(pen.word("code_figure"), squares(summary.code), side)
    row = Columns([figure, pen.text(pen.word("code_hint"))], (side, 0), gutter=pen.style.indent)
    return [pen.section(pen.word("heading_code"), [row])]
