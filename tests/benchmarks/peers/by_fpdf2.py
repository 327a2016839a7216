"""The handout by fpdf2, which writes no tags for text and reads its fonts anew for each document."""

from collections.abc import Callable
from pathlib import Path

from fpdf import FPDF
from fpdf.enums import XPos, YPos

from tests.benchmarks.two_pages import Group, Paper

MM = 72 / 25.4
SIDE, TOP, BOTTOM = 15 * MM, 25.5 * MM, 25 * MM
TICK, INDENT, GAP = 5.2 * MM, 8 * MM, 5.0
BODY, LEADING = 14.0, 17.6


def engine(fonts: Path) -> Callable[[Paper], bytes]:
    """What makes a PDF."""

    def make(paper: Paper) -> bytes:
        sheet = _Sheet(paper, fonts)
        sheet.add_page()
        sheet.opening()
        for group in paper.groups:
            sheet.group(group)
        return bytes(sheet.output())

    return make


class _Sheet(FPDF):
    def __init__(self, paper: Paper, fonts: Path) -> None:
        super().__init__(unit="pt", format="letter")
        self.paper = paper
        self.set_title(paper.document)
        self.set_lang(paper.language)
        self.set_margins(SIDE, TOP, SIDE)
        self.set_auto_page_break(True, BOTTOM)
        self.c_margin = 0
        self.add_font("Paper", "", fonts / "AtkinsonHyperlegibleNext-Regular.ttf")
        self.add_font("Paper", "B", fonts / "AtkinsonHyperlegibleNext-Bold.ttf")

    def header(self) -> None:
        self.set_line_width(1.2)
        self.rect(SIDE, 11 * MM, self.epw, LEADING + 10)
        self.set_xy(SIDE + GAP, 11 * MM + GAP)
        self._line(self.paper.notice, BODY, LEADING)
        self.set_xy(SIDE, TOP)

    def footer(self) -> None:
        title, made, about = self.paper.footer
        line = self.paper.page_line.replace("{pages}", "{nb}").replace("{page}", str(self.page_no()))
        self.set_xy(SIDE, -BOTTOM + 3 * MM)
        self._rule(1.2)
        self.set_font("Paper", "B", 10)
        self.cell(self.epw, 12.5, line, align="R")
        self.set_xy(SIDE, -BOTTOM + 3 * MM)
        self._led(title, made, 10, 12.5)
        self._line(about, 10, 12.5, "")

    def opening(self) -> None:
        """The title and what stands under it."""
        self.start_section(self.paper.title)
        self._line(self.paper.title, 28, 32)
        self._line(self.paper.headline, 17, 20)
        self._rule(3.5)
        self.ln(GAP)
        first, *others = self.paper.facts
        self._led(*first, BODY, LEADING)
        row = self.y
        for number, fact in enumerate(others):
            self.set_xy(SIDE + number * self.epw / 2, row)
            self._led(*fact, BODY, LEADING)

    def group(self, group: Group) -> None:
        """A heading and its boxes to tick."""
        if self.will_page_break(4 * LEADING):
            self.add_page()
        self.ln(12)
        begin = self.y
        if group.boxed:
            self.set_left_margin(SIDE + 9)
            self.set_right_margin(SIDE + 9)
            self.set_xy(SIDE + 9, self.y + 9)
        self.start_section(group.heading, level=1)
        self._line(group.heading, 17, 20)
        if not group.boxed:
            self._rule(1.2)
        self.ln(GAP)
        for lead, sentence in group.items:
            self._item(lead, sentence, tick=group.tick)
        if group.boxed:
            self.set_left_margin(SIDE)
            self.set_right_margin(SIDE)
            self.set_line_width(3.5)
            self.rect(SIDE, begin, self.epw, self.y - begin + 9 - GAP)

    def _item(self, lead: str, sentence: str, *, tick: bool) -> None:
        left = self.l_margin
        if self.will_page_break(2 * LEADING):
            self.add_page()
        self.set_line_width(1.2)
        if tick:
            self.rect(left, self.y + 1, TICK, TICK)
        else:
            self.circle(left + TICK / 2, self.y + LEADING / 2, 2.3, style="F")
        self.set_left_margin(left + INDENT)
        self.set_x(left + INDENT)
        self._led(lead, sentence, BODY, LEADING)
        self.set_left_margin(left)
        self.ln(GAP)

    def _led(self, lead: str, sentence: str, size: float, leading: float) -> None:
        self.set_font("Paper", "B", size)
        self.write(leading, f"{lead} ")
        self.set_font("Paper", "", size)
        self.write(leading, sentence)
        self.ln(leading)

    def _line(self, text: str, size: float, leading: float, cut: str = "B") -> None:
        self.set_font("Paper", cut, size)
        self.cell(0, leading, text, new_x=XPos.LMARGIN, new_y=YPos.NEXT)

    def _rule(self, thickness: float) -> None:
        self.set_line_width(thickness)
        self.line(self.l_margin, self.y, self.w - self.r_margin, self.y)
