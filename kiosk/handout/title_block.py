"""The title block of a sheet: its title, the day it is about, and how to reach the clinic."""

from reportlab.lib.units import mm

from kiosk.decision.summary import Summary
from kiosk.handout.marks import HorizontalLine
from kiosk.handout.pen import Pen
from kiosk.handout.piece import Piece
from kiosk.handout.stacks import Columns, Stack, spaced
from kiosk.handout.style import STRONG_BORDER

PHONE_WIDTH = 44 * mm
"""The room in which a phone number can be written by hand."""


def title_block(title: str, summary: Summary, pen: Pen) -> Stack:
    """The title, and the clinic's name and both phone numbers, or lines to write them on."""
    head = pen.text(title, print_=pen.style.title, role="H1")
    facts = spaced([_fact("clinic", summary.clinic.name, pen), *_phones(summary, pen)], pen.style.gap / 2)
    about = [pen.text(summary.headline, print_=pen.style.heading)] if summary.headline else []
    rule = HorizontalLine(pen.style.body.size * 0.35, STRONG_BORDER)
    facts[0].before = pen.style.gap
    return Stack([head, *about, rule, *facts], whole=True)


def _phones(summary: Summary, pen: Pen) -> list[Piece]:
    """Both numbers on one line where there is room for it."""
    phones = {"phone": summary.clinic.phone, "after_hours_phone": summary.clinic.after_hours_phone}
    rows = [_fact(key, number, pen) for key, number in phones.items()]
    half = (pen.width - pen.style.indent) / 2
    if all(pen.measured(pen.word(key), bold=True) + PHONE_WIDTH <= half for key in phones):
        return [Columns(rows, (half, 0), gutter=pen.style.indent)]
    return list(rows)


def _fact(key: str, fact: str, pen: Pen) -> Piece:
    label = pen.word(key)
    return pen.text(fact, lead=label) if fact.strip() else pen.write_in(label, bold=True, room=PHONE_WIDTH)
