"""The builder of pieces for the blocks: one style, one typeface, and the kiosk's words."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from kiosk.decision.blanks import WRITE_IN_LINE, fill_or_line
from kiosk.handout.fonts import Typeface
from kiosk.handout.marks import Bullet, HorizontalLine, LabelledLine, TickBox
from kiosk.handout.paragraph import Paragraph
from kiosk.handout.piece import Piece, Space
from kiosk.handout.stacks import Boxed, Columns, Stack, spaced
from kiosk.handout.style import RULE, WRITING_WIDTH, Print, Style
from kiosk.handout.text import Run, runs

_ENDS = frozenset(".?!:;…")

_LONG_LINE = "_" * 20
"""A line within a sentence: 40 mm in normal print, where the screen needs less."""


@dataclass(frozen=True, slots=True)
class Pen:
    """Makes pieces: paragraphs, headings, boxes, lines to write on. `width` is that of the page's text, in points; `pictures` the folder of drawings."""

    style: Style
    typeface: Typeface
    words: Mapping[str, str]
    width: float
    pictures: Path

    def word(self, key: str, **blanks: str) -> str:
        """One of the kiosk's own words, with its blanks filled. Raises KeyError where there is none."""
        return fill_or_line(self.words[key], blanks)

    def text(
        self, text: str, lead: str = "", print_: Print | None = None, role: str = "P", *, right: bool = False
    ) -> Paragraph:
        """A paragraph: bold lead words, if any, then the text as it is."""
        print_ = print_ or self.style.body
        return Paragraph(self._runs([(lead, text)], print_), print_, role, right=right)

    def led(self, parts: Sequence[tuple[str, str]]) -> Paragraph:
        """One paragraph of several stretches of text, each behind bold lead words of its own."""
        return Paragraph(self._runs(parts, self.style.body), self.style.body)

    def _runs(self, parts: Sequence[tuple[str, str]], print_: Print) -> list[Run]:
        """Bold leads and plain texts in turn, with spaces between."""
        bold, plain = self.typeface.bold, self.typeface.bold if print_.bold else self.typeface.plain
        stretches = [
            run
            for lead, text in parts
            for run in (runs(lead, bold), runs(text.replace(WRITE_IN_LINE, _LONG_LINE), plain))
            if run
        ]
        return [run for stretch in stretches for run in ((plain[0], " "), *stretch)][1:]

    def lead(self, words: str) -> str:
        """Lead words as they stand before a sentence: with a full stop, unless they end in a mark of their own."""
        last = words.rstrip()[-1:]
        return self.word("lead", lead=words) if last and last not in _ENDS else words

    def bold(self, text: str, role: str = "P") -> Paragraph:
        """A paragraph of bold body text."""
        return self.text("", lead=text, role=role)

    def heading(self, text: str, *, role: str = "H2") -> Stack:
        """A heading with a rule under it, which never stands alone at the foot of a page."""
        heading = Stack(
            [self._headed(text, role), HorizontalLine(self.style.body.size * 0.2, RULE)], whole=True
        )
        heading.keeps = True
        return heading

    def _headed(self, text: str, role: str) -> Paragraph:
        return self.text(text, print_=self.style.heading, role=role)

    def section(self, heading: str, rows: Sequence[Piece], role: str = "") -> Stack:
        """A heading and the rows under it; `role` is what they are together: a list (L), a table."""
        under = Stack(spaced(rows, self.style.gap), role, before=self.style.gap)
        return Stack([self.heading(heading), under], "Sect", before=self.style.above_heading)

    def box(self, heading: str, rows: Sequence[Piece], border: float, role: str = "") -> Boxed:
        """A heading and rows inside a border."""
        head = self._headed(heading, "H2")
        head.keeps = True
        under = Stack(spaced(rows, self.style.gap * 0.6), role, before=self.style.gap * 0.6)
        padding, before = self.style.box_padding, self.style.above_heading + RULE
        return Boxed([head, under], border=border, padding=padding, before=before)

    def marked(self, right: Piece, *, tick: bool) -> Columns:
        """An item of a list: a piece behind a box to tick, or behind a bullet."""
        mark = TickBox(self.style, self.word("tick_box")) if tick else Bullet(self.style, "•")
        body = Stack([right], "LBody")
        gutter = self.style.indent - self.style.tick
        return Columns([mark, body], (self.style.tick, 0), "LI", gutter=gutter)

    def pair(self, label: str, answer: str, left_share: float) -> Columns:
        """A label and its answer: a row of a table whose left column is its heading."""
        left = self.text(label, role="TH")
        left.tag.attributes = "<</O/Table/Scope/Row>>"
        right = self.bold(answer, role="TD")
        return Columns([left, right], (self.width * left_share, 0), "TR", gutter=self.style.indent / 2)

    def below(self, row: Piece) -> Piece:
        """The row, set off from what stands above it."""
        row.before = self.style.gap
        return row

    def lines(self, count: int) -> list[Piece]:
        """Empty lines to write on."""
        return [HorizontalLine(self.style.line) for _ in range(count)]

    def written(self, row: Piece, lines: Sequence[Piece]) -> Piece:
        """A row and the lines under it, with a space that keeps handwriting off what follows."""
        return Stack([row, *lines, Space(self.style.gap)], whole=True) if lines else row

    def write_in(self, label: str, *, bold: bool = False, room: float = WRITING_WIDTH) -> Piece:
        """A label followed by a line to write on; the line goes below a label that leaves less than `room` for it."""
        written = self.bold(label) if bold else self.text(label)
        label_width = self.measured(label, bold=bold) + self.style.gap
        if label_width + room + 2 * self.style.indent > self.width:
            return Stack([written, *self.lines(1)], whole=True)
        return LabelledLine(written, label_width, self.style.line)

    def measured(self, text: str, print_: Print | None = None, *, bold: bool) -> float:
        """How wide that text is on one line, in points; of body text unless another print is given."""
        faces, size = self.typeface.bold if bold else self.typeface.plain, (print_ or self.style.body).size
        return sum(face.width(stretch, size) for face, stretch in runs(text, faces))
