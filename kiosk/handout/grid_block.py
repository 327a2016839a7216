"""The options on one page: a row for each question, a column for each option, with the numbers that are drawn."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from kiosk.decision.comparison import Cell, Row
from kiosk.decision.evidence import Evidence
from kiosk.decision.options import Option
from kiosk.decision.sheet import Block
from kiosk.decision.summary import Summary
from kiosk.handout.day_block import COLUMN_HEAD
from kiosk.handout.figures import Bars, Dots, SureDots
from kiosk.handout.pen import Pen
from kiosk.handout.piece import Piece, Space
from kiosk.handout.stacks import Halves, Stack
from kiosk.handout.style import HAIRLINE, Joined, Print
from kiosk.handout.table import HeadedTable, RowUnderName, RuledRow

HEAD_SHARE = 0.165
"""The part of the width that the questions take."""

MOST_DRAWN = (9, 4, 3, 2, 2)
"""Rows with drawn numbers; fewer where the sheet is set closer, and at last one. All numbers stand on the long form."""

DOTS_WIDTH = 106.0
"""The widest that a hundred dots are drawn, in points: two on a page can be held against each other."""


TABLE_HEAD = Print(12.5, 15, bold=True)
"""The names over the columns, in normal print: one line each."""

_ABOVE = (3, 2, 1, 0.5, 0.5)
"""The space above and below the words of a cell, in points."""


@dataclass(frozen=True, slots=True)
class _Span:
    """Neighbours that say the same: the first one's cell, and how many columns they take."""

    cell: Cell
    columns: int


def grid(block: Block, summary: Summary, pen: Pen) -> list[Piece]:
    """The table, and under it how it is to be read."""
    widths = _large_widths(summary.options, pen) if pen.style.large else _widths(summary.options, pen)
    drawing = _Drawing(set())
    rows: list[Piece] = [_names(summary.options, widths, pen)]
    for row in _at_a_glance(summary.rows):
        rows += _row(row, summary, widths, drawing, pen)
    foot = pen.text(
        _legend(drawing, summary, pen), lead=pen.word("grid_do_not_compare"), print_=pen.style.note
    )
    return [HeadedTable(rows), Space(3), foot]


def _at_a_glance(rows: Sequence[Row]) -> list[Row]:
    """The rows that have short cells; all where none has."""
    short = [
        row for row in rows if all(cell.short or (row.is_certainty and cell.certainty) for cell in row.cells)
    ]
    return short or list(rows)


@dataclass(slots=True)
class _Drawing:
    """The records that were drawn so far, and in how many rows."""

    keys: set[str]
    rows: int = 0


def _legend(drawing: _Drawing, summary: Summary, pen: Pen) -> str:
    """What the figures mean that were drawn."""
    averages = {bool(summary.aid.evidence[key].average) for key in drawing.keys}
    meant = {"grid_legend_dots": False, "grid_legend_bars": True}
    return " ".join(pen.word(key) for key, is_average in meant.items() if is_average in averages)


@dataclass(frozen=True, slots=True)
class _Widths:
    """How wide the questions and each option are; a question of no width stands over its row."""

    head: float
    columns: tuple[float, ...]

    def of(self, spans: Sequence[_Span]) -> list[float]:
        """The widths of a row's cells."""
        left = iter(self.columns)
        return [sum(islice(left, span.columns)) for span in spans]


def _widths(options: Sequence[Option], pen: Pen) -> _Widths:
    head = pen.width * HEAD_SHARE
    return _Widths(head, ((pen.width - head) / len(options),) * len(options))


def _large_widths(options: Sequence[Option], pen: Pen) -> _Widths:
    """All options as wide as each other, but none narrower than the longest word of its name: large letters break none."""
    wants = [
        max(pen.measured(word, bold=True) for word in option.short.split()) + 2 * _BESIDE + 1
        for option in options
    ]
    same = pen.width / len(wants)
    wide = [want for want in wants if want > same]
    rest = (pen.width - sum(wide)) / max(1, len(wants) - len(wide))
    return _Widths(0, tuple(want if want > same else rest for want in wants))


_BESIDE = 3
"""The space at the left and the right of a cell, in points."""


def _names(options: Sequence[Option], widths: _Widths, pen: Pen) -> Piece:
    heads = pen.style.body if pen.style.large else TABLE_HEAD
    cells = [pen.text("", lead=option.short, print_=heads, role="TH") for option in options]
    for cell in cells:
        cell.tag.attributes = COLUMN_HEAD
    first = Stack([Space()], "TD")
    return RuledRow([first, *cells], [widths.head, *widths.columns], padding=(_BESIDE, 1), between=0)


def _row(row: Row, summary: Summary, widths: _Widths, drawing: _Drawing, pen: Pen) -> Iterator[Piece]:
    """The cells of a row; where it has numbers that were not drawn yet, a note on them under it."""
    spans = list(_spans(row, summary.options))
    records = [summary.aid.evidence.get(span.cell.number) for span in spans]
    fresh = [each for each in records if each and each.key not in drawing.keys]
    most = MOST_DRAWN[pen.style.tight] if pen.style.joined < Joined.IN_PAIRS else 1
    draws = bool(fresh) and drawing.rows < most
    if draws:
        drawing.keys.update(each.key for each in fresh)
        drawing.rows += 1
    heads = pen.style.body if pen.style.large else TABLE_HEAD
    name = pen.text("", lead=row.short or row.question, print_=heads, role="TH")
    name.tag.attributes = "<</O/Table/Scope/Row>>"
    cells = [
        _cell(row, span, record if draws else None, summary, pen)
        for span, record in zip(spans, records, strict=True)
    ]
    padding, rule = (_BESIDE, _ABOVE[pen.style.tight]), 0 if draws else HAIRLINE * 1.5
    if widths.head:
        yield RuledRow([name, *cells], [widths.head, *widths.of(spans)], padding=padding, rule=rule)
    else:
        yield RowUnderName(name, RuledRow(cells, widths.of(spans), padding=padding, rule=rule))
    if draws:
        yield _note(fresh, widths, len(summary.options), pen)


def _spans(row: Row, options: Sequence[Option]) -> Iterator[_Span]:
    """The cells, neighbours that say the same together."""
    found: list[_Span] = []
    for option in options:
        cell = row.cell(option.key)
        if (
            found
            and cell.same_as
            and cell.same_as == found[-1].cell.option
            and cell.number == found[-1].cell.number
        ):
            found[-1] = _Span(found[-1].cell, found[-1].columns + 1)
        else:
            found.append(_Span(cell, 1))
    yield from found


def _cell(row: Row, span: _Span, record: Evidence | None, summary: Summary, pen: Pen) -> Piece:
    cell = span.cell
    said: list[Piece] = _sure(cell, pen) if row.is_certainty and cell.certainty else _glance(cell, pen)
    figures = _figures(record, summary, pen) if record else []
    if span.columns > 1 and len(figures) > 1:
        figures = [Halves(figures, 9)]
    stack = Stack([*said, *figures], "TD")
    if span.columns > 1:
        stack.attributes = f"<</O/Table/ColSpan {span.columns}>>"
    return stack


def _glance(cell: Cell, pen: Pen) -> list[Piece]:
    if cell.short is None:
        return [pen.text(cell.text)]
    if pen.style.tight >= 2:
        joint = "" if cell.short.runs_on else ","
        return [pen.text(cell.short.plain, lead=f"{cell.short.bold.rstrip(',')}{joint}")]
    return [pen.bold(cell.short.bold), pen.text(cell.short.plain)]


def _sure(cell: Cell, pen: Pen) -> list[Piece]:
    """How sure anybody can be, as filled dots and in a word."""
    if cell.certainty is None:
        return []
    return [
        SureDots(cell.certainty.level, pen.style.body.size),
        pen.text(cell.certainty.word),
    ]


def _figures(record: Evidence, summary: Summary, pen: Pen) -> list[Piece]:
    """The number and the one that it was measured against: people as dots, averages as bars."""
    if record.average:
        average = record.average
        pairs = ((average.value, record.arm), (average.against, record.against_arm))
        return [_bar(value, arm, average.highest, pen) for value, arm in pairs]
    both = (record, summary.aid.evidence[record.against]) if record.against else (record,)
    return [Stack(_dots(each, pen)) for each in both]


def _bar(value: str, arm: str, highest: int, pen: Pen) -> Piece:
    said = pen.word("grid_average", value=value, highest=str(highest))
    figure = Bars(float(value) / highest, DOTS_WIDTH * 0.8, pen.style.body.size * 0.7)
    return Stack([pen.text(arm, lead=said, print_=pen.style.note), figure])


def _dots(record: Evidence, pen: Pen) -> list[Piece]:
    amount = record.amount
    if amount is None:
        return []
    said = (
        pen.word(amount.sentence, **amount.blanks)
        if record.per_hundred is None
        else pen.word("grid_number", number=str(record.per_hundred))
    )
    caption = pen.text(record.arm, lead=said, print_=pen.style.note)
    if record.per_hundred is None:
        return [caption]
    return [caption, Dots(record.per_hundred, DOTS_WIDTH)]


def _note(records: Sequence[Evidence], widths: _Widths, columns: int, pen: Pen) -> Piece:
    """Of whom the numbers are, and over how long."""
    told = pen.led([(_figure_of(each, pen), each.brief or each.claim) for each in records], pen.style.note)
    cell = Stack([told], "TD")
    cell.attributes = f"<</O/Table/ColSpan {columns}>>"
    empty = Stack([Space()], "TD")
    sizes = [widths.head, sum(widths.columns)]
    return RuledRow([empty, cell], sizes, padding=(_BESIDE, 1), rule=HAIRLINE * 1.5, between=0)


def _figure_of(record: Evidence, pen: Pen) -> str:
    if record.average:
        return f"{record.average.value}, {record.average.against}:"
    amount = record.amount
    return f"{amount.blanks['number']}:" if amount else ""
