"""The block with the hand-over code: as a QR code, and as letters for whom it cannot be scanned."""

from collections.abc import Sequence
from functools import partial

from reportlab.lib.units import mm

from kiosk.decision.sentences import sentences_in
from kiosk.decision.sheet import Block
from kiosk.decision.summary import Summary
from kiosk.handout.code import squares, width_mm
from kiosk.handout.figures import CodeFigure
from kiosk.handout.pen import UNDER_LINE, Pen
from kiosk.handout.piece import Piece
from kiosk.handout.stacks import Columns, Section, Stack
from kiosk.handout.style import TIGHTEST

IN_A_GROUP = 6
"""Letters that are typed in one go."""


def code(block: Block, summary: Summary, pen: Pen) -> list[Piece]:
    """The code with a sentence beside it, and its letters: under both, or beside it where the sheet is set close.

    Nothing where there is no code.
    """
    if not summary.code:
        return []
    said, letters = pen.text(pen.word("code_hint")), _letters(summary, pen)
    close = pen.style.tight >= 2
    if _is_closest(pen):
        return [pen.below(_beside_code([said, letters], summary, pen), 2 * UNDER_LINE)]
    rows = [_beside_code([said, *([letters] if close else [])], summary, pen), *([] if close else [letters])]
    return [pen.section(pen.word("heading_code"), rows)]


def approval_and_code(block: Block, summary: Summary, pen: Pen) -> list[Piece]:
    """What comes before an operation is approved, beside the code; its letters under both."""
    hint = pen.text(pen.word("code_hint"))
    if not summary.approval:
        return code(block, summary, pen)
    close = pen.style.tight >= 2
    said = [sentences_in(each.text)[0] if close else each.text for each in summary.approval]
    if not summary.code:
        return [pen.section(pen.word("heading_approval"), [pen.text(" ".join(said))])]
    below = [hint, _letters(summary, pen)]
    if _is_closest(pen):
        text = pen.text(" ".join(said), lead=f"{pen.word('heading_approval')}:")
        return [pen.below(_beside_code([text, below[1]], summary, pen), 2 * UNDER_LINE)]
    row = _beside_code([pen.text(" ".join(said)), *(below[1:] if close else ())], summary, pen)
    under = Stack([row] if close else [row, *below], before=pen.style.gap)
    return [Section(pen.heading(pen.word("heading_approval")), under, before=pen.style.above_heading)]


def _is_closest(pen: Pen) -> bool:
    """Whether there is no room for a heading over the code."""
    return pen.style.tight == TIGHTEST and not pen.style.large


def _beside_code(left: Sequence[Piece], summary: Summary, pen: Pen) -> Piece:
    drawn = partial(pen.squares, summary.code, squares)
    side = width_mm(len(drawn())) * mm
    figure = CodeFigure(pen.word("code_figure"), drawn, side)
    return Columns([Stack(left), figure], (0, side), gutter=pen.style.indent / 2)


def _letters(summary: Summary, pen: Pen) -> Piece:
    """The letters of the code in groups, so that nobody loses the place."""
    text = summary.code
    groups = [text[at : at + IN_A_GROUP] for at in range(0, len(text), IN_A_GROUP)]
    return pen.text("  ".join(groups), lead=pen.word("code_letters"))
