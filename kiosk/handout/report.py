"""A report for staff on the kiosk's own paper: what was looked at, what came of it, and one line more about each."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from kiosk.decision.clinic import LANGUAGE, Paper
from kiosk.handout.canvas import Imprint, PaperCanvas
from kiosk.handout.fonts import typeface
from kiosk.handout.pen import Pen
from kiosk.handout.piece import Piece, Space, pages_of
from kiosk.handout.stacks import Stack
from kiosk.handout.style import BOTTOM_MARGIN, LEFT_MARGIN, PAGE_SIZES, RIGHT_MARGIN, TOP_MARGIN, style
from kiosk.handout.table import RuledRow
from kiosk.handout.tagging import Tag
from kiosk.handout.text import clean

RESULT_WIDTH, WHAT_WIDTH = 72.0, 178.0


@dataclass(frozen=True, slots=True)
class ReportRow:
    """One row: the result in a word, what was looked at, and what was found."""

    result: str
    what: str
    found: str


@dataclass(frozen=True, slots=True)
class Report:
    """A report. `heads` are the headings of its three columns; `foot` stands under the table."""

    title: str
    about: Sequence[str]
    heads: tuple[str, str, str]
    rows: Sequence[ReportRow]
    foot: str
    made_on: date


def make_report(report: Report, words: Mapping[str, str], assets: Path, paper: Paper) -> bytes:
    """The report as a PDF that can be listened to; the same report gives the same bytes. Raises ProblemsFound."""
    size = PAGE_SIZES[paper]
    width = size[0] - LEFT_MARGIN - RIGHT_MARGIN
    pen = Pen(style(large_print=False), typeface(assets / "fonts"), words, width, assets)
    text = _text(report, pen)
    tags = text.tags()
    canvas = PaperCanvas(size, _imprint(report), pen.typeface.plain[0].name)
    room = size[1] - TOP_MARGIN - BOTTOM_MARGIN
    for page in pages_of(text, width, room, room):
        page.draw(canvas, LEFT_MARGIN, size[1] - TOP_MARGIN)
        canvas.end_page()
    return canvas.finished(Tag("Document", [Tag("Sect", list(tags))]))


def _imprint(report: Report) -> Imprint:
    day = report.made_on
    title = clean(report.title)
    return Imprint(title, title, title, LANGUAGE, f"D:{day.year:04}{day.month:02}{day.day:02}000000Z")


def _text(report: Report, pen: Pen) -> Stack:
    heads = [pen.bold(each, role="TH") for each in report.heads]
    for head in heads:
        head.tag.attributes = "<</O/Table/Scope/Column>>"
    rows = [_row(heads, pen), *(_row(_cells(each, pen), pen) for each in report.rows)]
    about = [pen.text(each) for each in report.about]
    titled = pen.text(report.title, print_=pen.style.title, role="H1")
    gap = pen.style.gap
    return Stack([titled, *about, Space(gap), Stack(rows, "Table"), Space(gap), pen.text(report.foot)])


def _cells(row: ReportRow, pen: Pen) -> list[Piece]:
    return [
        pen.bold(row.result, role="TD"),
        pen.text(row.what, role="TD"),
        pen.text(row.found, role="TD"),
    ]


def _row(cells: Sequence[Piece], pen: Pen) -> RuledRow:
    widths = (RESULT_WIDTH, WHAT_WIDTH, pen.width - RESULT_WIDTH - WHAT_WIDTH)
    return RuledRow(cells, widths, between=0)
