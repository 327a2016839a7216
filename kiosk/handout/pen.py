"""What the blocks write with: a style, letters, the kiosk's words, and the room there is on a page."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.platypus import Flowable, Paragraph, Spacer

from kiosk.decision.dates import LINE, fill
from kiosk.handout.fonts import Face, Typeface
from kiosk.handout.marks import Bullet, LabelledLine, Rule, TickBox
from kiosk.handout.stacks import Beside, Boxed, Stack
from kiosk.handout.style import RULE, WRITING_WIDTH, Style
from kiosk.handout.text import markup, runs


class Text(Paragraph):
    """A paragraph that breaks its lines only once for one width: that is most of the work of a handout."""

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """The given width, and the height of the lines."""
        if not hasattr(self, "blPara") or getattr(self, "_broken_for", None) != width:
            super().wrap(width, height)
            self._broken_for = width
        return width, self.height


_ENDS = frozenset(".?!:;…")

_LINE = "_" * 20
"""A line within a sentence: 40 mm in normal print, where the screen needs less."""


@dataclass(frozen=True, slots=True)
class Pen:
    """Writes pieces of paper. `width` is that of the page's text, `room` the height of a piece kept whole."""

    style: Style
    typeface: Typeface
    words: Mapping[str, str]
    width: float
    room: float

    def word(self, key: str, **blanks: str) -> str:
        """One of the kiosk's own words, with its blanks filled. Raises KeyError where there is none."""
        return fill(self.words[key], blanks)

    def text(self, text: str, lead: str = "", style: ParagraphStyle | None = None) -> Text:
        """A paragraph: bold lead words, if any, then the text as it is."""
        style = style or self.style.body
        plain = self.typeface.bold if style.fontName.endswith("-Bold") else self.typeface.plain
        text = text.replace(LINE, _LINE)
        parts = [markup(part, faces) for part, faces in ((lead, self.typeface.bold), (text, plain)) if part]
        return Text(" ".join(parts), style)

    def lead(self, words: str) -> str:
        """Lead words as they stand before a sentence: with a full stop, unless they end in a mark of their own."""
        last = words.rstrip()[-1:]
        return self.word("lead", lead=words) if last and last not in _ENDS else words

    def bold(self, text: str) -> Text:
        """A paragraph of bold body text."""
        return self.text("", lead=text)

    def heading(self, text: str) -> Stack:
        """A heading with a rule under it."""
        return self.stack(
            [self.text(text, style=self.style.heading), Rule(self.style.sizes.body * 0.3, RULE)]
        )

    def stack(self, children: Sequence[Flowable], before: float = 0) -> Stack:
        """Pieces that stay on one page if they fit one."""
        return Stack(children, self.room, before)

    def section(self, heading: str, rows: Sequence[Flowable]) -> list[Flowable]:
        """A heading that never stands alone at the foot of a page, and the rows under it."""
        first = self.stack([self.heading(heading), self.below(rows[0])], before=self.style.sizes.body * 1.2)
        return [first, *(self.below(row) for row in rows[1:])]

    def below(self, row: Flowable) -> Stack:
        """A row with the space that sets it off from what stands above it."""
        return self.stack([row], before=self.style.gap)

    def box(self, heading: str, rows: Sequence[Flowable], border: float) -> Boxed:
        """A heading and rows inside a border."""
        first = self.stack(
            [self.text(heading, style=self.style.heading), *(self.below(row) for row in rows[:1])]
        )
        children = [first, *(self.below(row) for row in rows[1:])]
        before = self.style.sizes.body * 1.3
        return Boxed(children, self.room, before, border=border, padding=self.style.box_padding)

    def marked(self, right: Flowable, *, tick: bool) -> Beside:
        """A piece behind a box to tick, or behind a bullet."""
        mark = TickBox(self.style) if tick else Bullet(self.style)
        return Beside(mark, right, self.style.indent, self.room)

    def pair(self, label: str, answer: str, left_share: float) -> Beside:
        """A label and its answer in two columns."""
        left, right = self.text(label), self.bold(answer)
        return Beside(left, right, self.width * left_share, self.room, gutter=self.style.indent / 2)

    def lines(self, count: int) -> list[Flowable]:
        """Empty lines to write on."""
        return [Rule(self.style.sizes.line) for _ in range(count)]

    def written(self, row: Flowable, lines: Sequence[Flowable]) -> Flowable:
        """A row and the lines under it, with a space that keeps handwriting off what follows."""
        return self.stack([row, *lines, Spacer(0, self.style.gap)]) if lines else row

    def write_in(self, label: str, *, bold: bool = False) -> Flowable:
        """A label followed by a line to write on; the line goes below a label that leaves too little room for it."""
        faces = self.typeface.bold if bold else self.typeface.plain
        written = self.bold(label) if bold else self.text(label)
        label_width = self._measured(label, faces) + self.style.gap
        if label_width + WRITING_WIDTH + 2 * self.style.indent > self.width:
            return self.stack([written, *self.lines(1)])
        return LabelledLine(written, label_width, self.style.sizes.line)

    def _measured(self, text: str, faces: tuple[Face, Face]) -> float:
        size = self.style.sizes.body
        return float(sum(stringWidth(stretch, face.name, size) for face, stretch in runs(text, faces)))
