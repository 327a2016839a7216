"""The table of medicines: what the clinic decided about each, and empty cells where nobody has."""

from collections.abc import Sequence

from kiosk.decision.medicine_rows import MedicineRow
from kiosk.decision.sheet import Block
from kiosk.decision.summary import Summary
from kiosk.handout.boxes import Framed
from kiosk.handout.day_block import COLUMN_HEAD, ROW_HEAD
from kiosk.handout.marks import EmptyBox, Tick
from kiosk.handout.pen import Pen
from kiosk.handout.piece import Piece, Space
from kiosk.handout.stacks import Columns, Halves, Section, Stack
from kiosk.handout.style import HAIRLINE
from kiosk.handout.table import RowUnderName, RuledRow, empty_cell

SHARES = (0.30, 0.11, 0.15, 0.175, 0.135, 0.13)
"""The part of the width that each column takes: name, keep, last dose, that morning, start again, who said so."""

LARGE_SHARES = (0.14, 0.21, 0.22, 0.2, 0.23)
"""The same without the name, which has a line of its own in large print."""

LEAST_ROWS = (5, 4, 0, 0, 0)
"""Rows with those to write a further medicine in; fewer where the sheet is set closer, but always one to spare."""

MOST_ROWS, MOST_LARGE_ROWS = (8, 6, 5, 4, 2), (6, 4, 3, 2, 2)
"""Medicines with a row of their own; fewer where the sheet is set closer, but never fewer than the clinic decided about.
The others are named below the table."""


def medicines(block: Block, summary: Summary, pen: Pen) -> list[Piece]:
    """The table under what nobody must do alone."""
    most = (MOST_LARGE_ROWS if pen.style.large else MOST_ROWS)[pen.style.tight]
    decided_first = sorted(summary.medicines, key=lambda row: not row.is_decided)
    most = max(most, sum(row.is_decided for row in decided_first))
    rows, others = decided_first[:most], decided_first[most:]
    rows += [MedicineRow("")] * max(1, LEAST_ROWS[pen.style.tight] - len(rows))
    table = _large(rows, summary, pen) if pen.style.large else _normal(rows, summary, pen)
    rule = pen.text(pen.word("medicines_rule"), lead=pen.word("medicines_first"))
    rule.keeps = True
    framed = Framed(table, border=HAIRLINE * 2, role="Table", before=2, heads=table[:1], whole=False)
    names = ", ".join(row.short_name for row in others)
    more = [pen.text(f"{names}.", lead=pen.word("medicines_more"))] if others else []
    under = Stack([rule, framed, *more], before=pen.style.gap / 2)
    head = pen.heading(pen.word("heading_medicines"))
    return [Section(head, under, before=pen.style.above_heading)]


def _heads(summary: Summary, pen: Pen) -> list[str]:
    day = summary.day.short_day if summary.day else ""
    morning = pen.word("medicines_morning_of", day=day) if day else pen.word("medicines_morning")
    return [
        pen.word("medicines_name"),
        pen.word("medicines_keep"),
        pen.word("medicines_last"),
        morning,
        pen.word("medicines_again"),
        pen.word("medicines_who"),
    ]


def _head_row(heads: Sequence[str], widths: Sequence[float], pen: Pen) -> RuledRow:
    cells = [pen.bold(each, role="TH") for each in heads]
    for cell in cells:
        cell.tag.attributes = COLUMN_HEAD
    return RuledRow(cells, widths, padding=(4, 1))


def _normal(rows: Sequence[MedicineRow], summary: Summary, pen: Pen) -> list[Piece]:
    widths = _normal_widths(pen)
    body = [
        RuledRow(
            [_name(row, widths[0], pen), *_cells(row, pen)],
            widths,
            padding=(4, 2),
            least=pen.style.row,
            rule=HAIRLINE,
        )
        for row in rows
    ]
    return [_normal_head(summary, pen), *body]


def _normal_widths(pen: Pen) -> list[float]:
    return [share * pen.width for share in SHARES]


def _normal_head(summary: Summary, pen: Pen) -> Piece:
    return _head_row(_heads(summary, pen), _normal_widths(pen), pen)


def _large_head(summary: Summary, pen: Pen) -> Piece:
    name, *heads = _heads(summary, pen)
    widths = [share * pen.width for share in LARGE_SHARES]
    named = pen.bold(name, role="TH")
    named.tag.attributes = COLUMN_HEAD
    return RowUnderName(named, _head_row(heads, widths, pen))


def _large(rows: Sequence[MedicineRow], summary: Summary, pen: Pen) -> list[Piece]:
    """The name over the cells of its row: side by side they would be too narrow for large letters."""
    widths = [share * pen.width for share in LARGE_SHARES]
    name = pen.word("medicines_name")
    return [
        _large_head(summary, pen),
        *(
            _named(row, RuledRow(_cells(row, pen), widths, padding=(4, 2), least=pen.style.row), name, pen)
            for row in rows
        ),
    ]


def _named(row: MedicineRow, cells: RuledRow, name: str, pen: Pen) -> Piece:
    """The cells, with the heading of their row over them."""
    head = pen.bold(row.name or f"{name}:", role="TH")
    head.tag.attributes = ROW_HEAD
    return RowUnderName(head, cells)


def _name(row: MedicineRow, width: float, pen: Pen) -> Piece:
    """The name, without what stands in brackets where both are too long for one line of the cell."""
    fits = pen.measured(row.name, bold=True) <= width - 8
    if not row.name:
        return empty_cell()
    cell = pen.bold(row.name if fits else row.short_name, role="TH")
    cell.tag.attributes = ROW_HEAD
    return cell


def _cells(row: MedicineRow, pen: Pen) -> list[Piece]:
    """Keep, last dose, that morning, start again, who said so."""
    last = row.last_dose or (pen.word("medicines_ask", whom=row.ask) if row.ask else "")
    keep: Piece = (
        Tick(pen.style.body.size, pen.word("medicines_kept"))
        if row.keep
        else EmptyBox(pen.style.tick, pen.word("medicines_keep_box"))
    )
    texts = [pen.typed(pen.text(each), each) if each else Space() for each in (last, row.again, row.who)]
    said, again, who = (Stack([each], "TD") for each in texts)
    return [Stack([keep], "TD"), said, Stack([_morning(row, pen)], "TD"), again, who]


def _morning(row: MedicineRow, pen: Pen) -> Piece:
    if row.morning is not None:
        return pen.bold(pen.word("yes" if row.morning else "no"))
    boxes = [_answer(pen.word("yes"), pen), _answer(pen.word("no"), pen)]
    return Halves(boxes, 2)


def _answer(word: str, pen: Pen) -> Piece:
    side = pen.style.tick * 0.85
    box = EmptyBox(side, pen.word("tick_box"), role="Span")
    said = pen.text(word)
    return Columns([box, said], (side, 0), "P", gutter=3)
