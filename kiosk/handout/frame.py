"""The frame of a sheet's pages: its title with the notice of unapproved content at the top, and the footer."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from kiosk.decision.signoff import SignoffStatus, signoff_status
from kiosk.decision.summary import Summary
from kiosk.handout.boxes import Boxed
from kiosk.handout.canvas import PaperCanvas
from kiosk.handout.marks import HorizontalLine
from kiosk.handout.pen import Pen
from kiosk.handout.piece import Piece, Space
from kiosk.handout.stacks import Columns, Stack
from kiosk.handout.style import BOTTOM_MARGIN, LEFT_MARGIN, RULE, TIGHTEST, TOP_MARGIN, Print
from kiosk.handout.tagging import Tag
from kiosk.handout.text import shortened

LONGEST_TITLE, LONGEST_SENTENCE = 90, 200
"""Most characters of a title and of a sentence on every page, so that the page keeps its room."""

LONGEST_PAGE_LINE = "88"
"""The number for which the footer keeps room in "Page 2 of 5"; a longer handout than 99 pages is nobody's."""

NOTICE_WIDTH = 12.5
"""How wide the notice is, in letters of body text: its sentence stands in two or three short lines."""

LEAST_BESIDE = 8
"""How much room has to be left beside a title for what the sheet is about, in letters of body text."""


@dataclass(frozen=True, slots=True, eq=False)
class Frame:
    """The head and the footer of one sheet, on a page `page_height` points high; `later` heads its other pages.

    `name` is whose sheet it is, if anybody said so. It stands in the upper margin of the first page, and all else there
    goes down a little into the lower one: it takes no room, so that no sheet becomes longer by it.
    """

    name: Piece | None
    head: Piece
    later: Piece
    footer: Piece
    page_height: float
    gap: float

    def top(self, *, first: bool = True) -> float:
        """Where the text begins, from the foot of the paper."""
        head = self.head if first else self.later
        return float(self.page_height - TOP_MARGIN - self._down(first=first) - head.height - self.gap)

    def room(self, *, first: bool = True) -> float:
        """How high the text of a page may be."""
        foot = BOTTOM_MARGIN - self._down(first=first) + self.footer.height + self.gap
        return float(self.top(first=first) - foot)

    def tags(self) -> tuple[list[Tag], list[Tag]]:
        """The tags of what is read before the sheet, and after it."""
        name = self.name.tags() if self.name else []
        return [*name, *self.head.tags()], self.footer.tags()

    def draw_head(self, canvas: PaperCanvas, *, first: bool) -> None:
        """Draw what is read before the text."""
        head = self.head if first else self.later
        if first:
            self._draw_name(canvas)
        head.draw(canvas, LEFT_MARGIN, self.page_height - TOP_MARGIN - self._down(first=first))

    def _draw_name(self, canvas: PaperCanvas) -> None:
        if self.name:
            foot = self.page_height - TOP_MARGIN - _OUT_OF_MARGIN
            self.name.draw(canvas, LEFT_MARGIN, foot + self.name.height)

    def _down(self, *, first: bool) -> float:
        return _BELOW_NAME if first and self.name else 0

    def draw_footer(self, canvas: PaperCanvas, page_line: Piece, *, first: bool) -> None:
        """Draw what is read after the text, with "Page 2 of 5" in the place kept for it."""
        top = BOTTOM_MARGIN - self._down(first=first) + self.footer.height
        self.footer.draw(canvas, LEFT_MARGIN, top)
        page_line.fit(self.footer.width)
        with canvas.decoration():
            page_line.draw(canvas, LEFT_MARGIN, top - _ABOVE_LINE)


_OUT_OF_MARGIN = 3.0
"""How deep the name reaches out of the margin, so that no printer's edge cuts it, in points."""

_BELOW_NAME = 9.0
"""How much lower everything stands then, in points."""

_ABOVE_LINE = 3 * RULE
"""From the top of the footer to its first line, in points."""


def frame_of(title: str, about: Sequence[str], summary: Summary, pen: Pen, page_height: float) -> Frame:
    """The frame of the sheet with that title; `about` are short lines that stand beside it."""
    head, footer = _head(title, about, summary, pen), _footer(title, summary, pen)
    later = _later(title, summary, pen)
    head.fit(pen.width)
    later.fit(pen.width)
    footer.fit(pen.width)
    apart = 0.15 if pen.style.tight == TIGHTEST and not pen.style.large else 0.45
    return Frame(_name(pen), head, later, footer, page_height, pen.style.body.size * apart)


def _name(pen: Pen) -> Piece | None:
    """In one line: a long name in smaller letters."""
    if not pen.name:
        return None
    said, size = pen.word("for_whom", name=pen.name), pen.style.body.size
    wide = pen.measured(said, pen.style.body, bold=True) + 1
    size *= min(1, pen.width / wide)
    line = pen.text("", lead=said, print_=Print(size, size))
    line.fit(pen.width)
    return line


def _head(title: str, about: Sequence[str], summary: Summary, pen: Pen) -> Piece:
    titled = pen.text(title, print_=pen.style.title, role="H1")
    titled.balanced = True
    notice = _notice(summary, pen)
    room = pen.width - pen.style.body.size * NOTICE_WIDTH if notice else pen.width
    beside = [pen.bold(each) for each in about]
    for each in beside:
        each.balanced = True
    if not notice and not beside:
        return titled
    width = pen.measured(title, pen.style.title, bold=True) + 1
    left: Piece = titled
    if beside and width + pen.style.body.size * LEAST_BESIDE <= room:
        left = Columns([titled, Stack(beside)], (width, 0), gutter=pen.style.body.size * 0.8)
    elif beside:
        left = Stack([titled, *beside])
    if not notice:
        return left
    gutter = pen.style.body.size * 0.5
    return Columns([left, notice], (room - gutter, pen.width - room), gutter=gutter)


def _later(title: str, summary: Summary, pen: Pen) -> Piece:
    """The head of the pages that go on with the sheet: its title, and the notice in one line."""
    titled = pen.text("", lead=shortened(title, LONGEST_TITLE), print_=pen.style.heading)
    if _notice(summary, pen) is None:
        return titled
    notice = pen.text(
        "", lead=shortened(pen.word("demonstration"), LONGEST_SENTENCE), print_=pen.style.note, right=True
    )
    width = pen.measured(title, pen.style.heading, bold=True) + pen.style.body.size
    return Columns([titled, notice], (min(width, pen.width / 2), 0))


def _notice(summary: Summary, pen: Pen) -> Piece | None:
    if signoff_status(summary.aid.signoff, summary.made_on) is SignoffStatus.SIGNED:
        return None
    sentence = pen.text(
        "", lead=shortened(pen.word("demonstration"), LONGEST_SENTENCE), print_=pen.style.note
    )
    return Boxed([sentence], border=RULE, padding=3.5)


def _footer(title: str, summary: Summary, pen: Pen) -> Stack:
    day = shortened(summary.made_on_words, LONGEST_TITLE)
    made = pen.word("made_on", day=day) if day else ""
    close = pen.style.tight == TIGHTEST
    clinic = "" if pen.style.large or close else shortened(summary.clinic.name, LONGEST_TITLE)
    version = pen.word("version", version=shortened(summary.aid.version, LONGEST_TITLE))
    small = pen.style.small
    disclaimer = shortened(pen.word("disclaimer"), LONGEST_SENTENCE)
    about = " · ".join(filter(None, (clinic, made, version, disclaimer)))
    # Each page has the title at its head, too: a sheet that is set closest says it there only, for one line here.
    titled = "" if close else shortened(title, LONGEST_TITLE)
    first = pen.text(f"· {about}" if titled else about, lead=titled, print_=small)
    page_line = pen.word("page", page=LONGEST_PAGE_LINE, pages=LONGEST_PAGE_LINE)
    row = Columns([first, Space()], (0, pen.measured(page_line, small, bold=True) + pen.style.gap))
    return Stack([HorizontalLine(RULE, RULE), Space(_ABOVE_LINE - RULE), row])
