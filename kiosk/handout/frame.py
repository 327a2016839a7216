"""The frame of a sheet's pages: the notice of unapproved content at the top, and the footer."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.decision.signoff import SignoffStatus, signoff_status
from kiosk.decision.summary import Summary
from kiosk.handout.canvas import PaperCanvas
from kiosk.handout.marks import HorizontalLine
from kiosk.handout.pen import Pen
from kiosk.handout.piece import Piece, Space
from kiosk.handout.stacks import Boxed, Columns, Stack
from kiosk.handout.style import BOTTOM_MARGIN, RULE, SIDE_MARGIN, TOP_MARGIN
from kiosk.handout.tagging import Tag
from kiosk.handout.text import shortened

LONGEST_TITLE, LONGEST_SENTENCE = 90, 200
"""Most characters of a title and of a sentence on every page, so that the page keeps its room."""

LONGEST_PAGE_LINE = "88"
"""The number for which the footer keeps room in "Page 2 of 5"; a longer handout than 99 pages is nobody's."""


@dataclass(frozen=True, slots=True, eq=False)
class Frame:
    """The notice and the footer of one sheet, `width` points wide on a page `page_height` points high."""

    notice: Piece
    footer: Piece
    page_height: float
    gap: float

    @property
    def top(self) -> float:
        """Where the text begins, from the foot of the paper."""
        notice = self.notice.height + self.gap if self.notice.height else 0.0
        return float(self.page_height - TOP_MARGIN - notice)

    @property
    def room(self) -> float:
        """How high the text of a page may be."""
        return float(self.top - BOTTOM_MARGIN - self.footer.height - self.gap)

    def tags(self) -> tuple[list[Tag], list[Tag]]:
        """The tags of what is read before the sheet, and after it."""
        return self.notice.tags(), self.footer.tags()

    def draw_notice(self, canvas: PaperCanvas) -> None:
        """Draw what is read before the text."""
        self.notice.draw(canvas, SIDE_MARGIN, self.page_height - TOP_MARGIN)

    def draw_footer(self, canvas: PaperCanvas, page_line: Piece) -> None:
        """Draw what is read after the text, with "Page 2 of 5" in the place kept for it."""
        top = BOTTOM_MARGIN + self.footer.height
        self.footer.draw(canvas, SIDE_MARGIN, top)
        page_line.fit(self.footer.width)
        with canvas.decoration():
            page_line.draw(canvas, SIDE_MARGIN, top - _ABOVE_LINE)


_ABOVE_LINE = 4 * RULE
"""From the top of the footer to its first line, in points."""


def frame_of(title: str, summary: Summary, pen: Pen, page_height: float) -> Frame:
    """The frame of the sheet with that title."""
    notice, footer = _notice(summary, pen), _footer(title, summary, pen)
    notice.fit(pen.width)
    footer.fit(pen.width)
    return Frame(notice, footer, page_height, pen.style.body.size * 0.55)


def _notice(summary: Summary, pen: Pen) -> Piece:
    if signoff_status(summary.aid.signoff, summary.made_on) is SignoffStatus.SIGNED:
        return Space()
    sentence = pen.bold(shortened(pen.word("demonstration"), LONGEST_SENTENCE))
    return Boxed([sentence], border=RULE, padding=pen.style.box_padding / 2)


def _footer(title: str, summary: Summary, pen: Pen) -> Stack:
    aid = shortened(summary.aid.about.title, LONGEST_TITLE)
    made = pen.word("made_on", day=shortened(summary.made_on_words, LONGEST_TITLE))
    version = pen.word("version", version=shortened(summary.aid.version, LONGEST_TITLE))
    small = pen.style.small
    disclaimer = shortened(pen.word("disclaimer"), LONGEST_SENTENCE)
    about = pen.text(f"{aid} · {version} · {disclaimer}", print_=small)
    first = pen.text(f"· {made}", lead=shortened(title, LONGEST_TITLE), print_=small)
    page_line = pen.word("page", page=LONGEST_PAGE_LINE, pages=LONGEST_PAGE_LINE)
    row = Columns([first, Space()], (0, pen.measured(page_line, small, bold=True) + pen.style.gap))
    return Stack([HorizontalLine(RULE, RULE), Space(_ABOVE_LINE - RULE), row, about])
