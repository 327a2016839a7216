"""The refrigerator page: numbers to call, and two slips to cut out, for the person's pocket and for the driver."""

from collections.abc import Sequence

from kiosk.decision.sheet import Block
from kiosk.decision.summary import Summary
from kiosk.handout.boxes import CutOut, Framed, Padded
from kiosk.handout.day_block import COLUMN_HEAD, ROW_HEAD
from kiosk.handout.pen import UNDER_LINE, Pen
from kiosk.handout.piece import Piece
from kiosk.handout.stacks import spaced
from kiosk.handout.style import HAIRLINE, RULE
from kiosk.handout.table import RuledRow, empty_cell

SHARES = (0.4, 0.2, 0.18, 0.22)
"""The columns of the medicine card: name, dose and how, how often, what for."""

SPARE_ROWS = (3, 2, 1, 1, 1)
"""Empty rows of the card, fewer where the page is set closer."""

MOST_ROWS = 8
"""Medicines on the card; the table of getting ready names the others."""


def cards(block: Block, summary: Summary, pen: Pen) -> list[Piece]:
    """The slip for the driver and the medicine card, each in a dashed border to cut along."""
    return [
        _cut_out("heading_driver", _driver(summary, pen), pen),
        _cut_out("heading_card", _card(summary, pen), pen),
    ]


def _cut_out(heading: str, rows: Sequence[Piece], pen: Pen) -> Piece:
    head = pen.text(pen.word(heading), print_=pen.style.heading, role="H2")
    head.bookmark = pen.word(heading)
    inside = Padded([head, *spaced(rows, max(pen.style.gap / 2, UNDER_LINE))], pen.style.box_padding)
    return CutOut([inside], border=HAIRLINE * 1.5, before=pen.style.above_heading)


def _driver(summary: Summary, pen: Pen) -> list[Piece]:
    """When and where to bring the person and to take them home, and whom to call."""
    plan = summary.day
    if plan is None:
        return []
    facts = {
        "day_arrival": plan.arrival or plan.coming,
        "day_place": plan.place,
        "driver_home": "",
        "phone": summary.clinic.phone,
    }
    day = (
        pen.text("", lead=plan.day_words, print_=pen.style.entered)
        if plan.day
        else pen.labelled(pen.word("day_date"))
    )
    return [
        day,
        pen.facts([(pen.word(key), fact) for key, fact in facts.items()]),
        pen.text(pen.word("driver_stays")),
    ]


def _card(summary: Summary, pen: Pen) -> list[Piece]:
    """What the person takes, with room for the dose; who they are, and whom to call for them."""
    width = pen.width - 2 * pen.style.box_padding
    widths = [share * width for share in SHARES]
    heads = [
        pen.bold(pen.word(key), role="TH") for key in ("card_name", "card_dose", "card_often", "card_why")
    ]
    for head in heads:
        head.tag.attributes = COLUMN_HEAD
    names = [row.short_name for row in summary.medicines[:MOST_ROWS]]
    names += [""] * SPARE_ROWS[pen.style.tight]
    rows = [
        RuledRow(heads, widths, padding=(4, 1), rule=RULE),
        *(_named(name, widths, pen) for name in names),
    ]
    table = Framed(rows, border=HAIRLINE * 2, role="Table")
    lines = [pen.facts([(pen.word("card_person"), ""), (pen.word("card_contact"), "")])]
    return [table, *lines, pen.bold(pen.word("medicines_first"))]


def _named(name: str, widths: Sequence[float], pen: Pen) -> Piece:
    head = pen.bold(name, role="TH")
    head.tag.attributes = ROW_HEAD
    cells = [empty_cell() for _ in widths[1:]]
    return RuledRow(
        [head if name else empty_cell(), *cells], widths, padding=(4, 2), least=pen.style.row, rule=HAIRLINE
    )
