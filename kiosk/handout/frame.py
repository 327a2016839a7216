"""What stands on every page of a sheet: the notice of unapproved content at the top, and the footer."""

from reportlab.platypus import Flowable, Frame, PageTemplate, Spacer

from kiosk.decision.signoff import Standing, standing
from kiosk.decision.summary import Summary
from kiosk.handout.canvas import PaperCanvas
from kiosk.handout.marks import Rule
from kiosk.handout.pen import Pen
from kiosk.handout.stacks import Beside, Boxed, Stack
from kiosk.handout.style import BOTTOM_MARGIN, RULE, SIDE_MARGIN, TOP_MARGIN
from kiosk.handout.text import shortened

LONGEST_TITLE, LONGEST_SENTENCE = 90, 200
"""Most characters of a title and of a sentence on every page, so that the page keeps its room."""

PAGE_LINE_SHARE = 0.32
"""The part of the footer's width that is kept for "Page 2 of 5"."""


class SheetPage(PageTemplate):
    """The pages of one sheet. Between notice and footer lies its frame, `frame_height` points high."""

    def __init__(self, key: str, title: str, summary: Summary, pen: Pen, page: tuple[float, float]) -> None:
        self.notice = _notice(summary, pen)
        self.footer = _footer(title, summary, pen)
        above = self.notice.wrap(pen.width, 0)[1]
        below = self.footer.wrap(pen.width, 0)[1]
        self.notice_y = page[1] - TOP_MARGIN - above
        foot = BOTTOM_MARGIN + below + pen.style.gap
        self.frame_height = self.notice_y - foot - (pen.style.sizes.body if above else 0)
        frame = Frame(SIDE_MARGIN, foot, pen.width, self.frame_height, 0, 0, 0, 0)
        super().__init__(id=key, frames=[frame], pagesize=page)

    def beforeDrawPage(self, canv: PaperCanvas, doc: object) -> None:  # noqa: N802  # ReportLab's name
        """Draws the notice, which is read before the page."""
        self.notice.drawOn(canv, SIDE_MARGIN, self.notice_y)

    def afterDrawPage(self, canv: PaperCanvas, doc: object) -> None:  # noqa: N802  # as above
        """Draws the footer, which is read after the page, with a place for the page line."""
        self.footer.drawOn(canv, SIDE_MARGIN, BOTTOM_MARGIN)
        right = SIDE_MARGIN + self.footer.width - canv.page_line_size[0]
        canv.reserve_page_line(
            right, BOTTOM_MARGIN + self.footer.height - _ABOVE_LINE - canv.page_line_size[1]
        )


_ABOVE_LINE = 4 * RULE
"""From the top of the footer to its first line, in points."""


def _notice(summary: Summary, pen: Pen) -> Stack:
    if standing(summary.aid.signoff, summary.made_on) is Standing.SIGNED:
        return pen.stack([])
    sentence = pen.bold(shortened(pen.word("demonstration"), LONGEST_SENTENCE))
    return Boxed([sentence], pen.room, border=RULE, padding=pen.style.gap * 0.7)


def _footer(title: str, summary: Summary, pen: Pen) -> Stack:
    aid = shortened(summary.aid.about.title, LONGEST_TITLE)
    made = pen.word("made_on", day=shortened(summary.made_on_words, LONGEST_TITLE))
    version = pen.word("version", version=shortened(summary.aid.version, LONGEST_TITLE))
    small = pen.style.small
    rows: list[Flowable] = [
        Rule(RULE, RULE),
        Spacer(0, _ABOVE_LINE - RULE),
        _title_row(shortened(title, LONGEST_TITLE), made, pen),
        pen.text(f"{aid} · {version}", style=small),
        pen.text(shortened(pen.word("disclaimer"), LONGEST_SENTENCE), style=small),
    ]
    return pen.stack(rows)


def _title_row(title: str, made: str, pen: Pen) -> Beside:
    left = pen.text(f"· {made}", lead=title, style=pen.style.small)
    return Beside(left, Spacer(0, 0), pen.width * (1 - PAGE_LINE_SHARE), pen.room)
