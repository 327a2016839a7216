"""A paragraph of text: broken into lines once, cut between lines, drawn line by line."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from kiosk.handout.canvas import PaperCanvas
from kiosk.handout.lines import Measured, TextLine
from kiosk.handout.piece import Cut, Piece
from kiosk.handout.style import Print
from kiosk.handout.tagging import Tag
from kiosk.handout.text import Run

FEWEST = 2
"""Lines of a paragraph that stand together at the foot and at the top of a page."""


class Paragraph(Piece):
    """A paragraph, tagged by its `role`: P, a heading, a cell."""

    def __init__(
        self,
        runs: Sequence[Run],
        print_: Print,
        role: str = "P",
        *,
        right: bool = False,
        text: Measured | None = None,
    ) -> None:
        self.print = print_
        self.text = text or Measured(runs, print_.size)
        self.lines: list[TextLine] = []
        self.right = right
        self.bookmark = ""
        self.balanced = False
        """Whether its lines are about equally long."""
        self.tag = Tag(role)
        self._broken_for = 0.0

    @property
    def natural(self) -> float:
        """How wide it is on one line."""
        return self.text.natural

    def tags(self) -> list[Tag]:
        """The tag of the whole paragraph."""
        return [self.tag]

    def fit(self, width: float) -> float:
        """Break it into lines of that width."""
        if self._broken_for != width:
            self._take(self.text.balanced(width) if self.balanced else self.text.lines(width), width)
        return self.height

    def _take(self, lines: list[TextLine], width: float) -> None:
        self.lines = lines
        self.width = self._broken_for = width
        self.height = len(lines) * self.print.leading

    def cut(self, room: float, page: float) -> Cut:
        """So many lines as there is room for, but never one alone."""
        count = min(int(room / self.print.leading), len(self.lines) - FEWEST)
        if count < FEWEST:
            return None, self
        return self._part(self.lines[:count]), self._part(self.lines[count:])

    def _part(self, lines: list[TextLine]) -> Paragraph:
        part = Paragraph((), self.print, right=self.right)
        part.tag = self.tag
        part._take(lines, self.width)
        return part

    def draw(self, canvas: PaperCanvas, x: float, y: float) -> None:
        """Draw the lines from the top down."""
        if self.bookmark:
            canvas.chapter(self.bookmark, y)
        placed = self._placed(x, y - self.print.ascent)
        if any(face.language for line in self.lines for face, _ in line.runs):
            self._draw_by_language(canvas, placed)
            return
        with canvas.marked(self.tag):
            canvas.write(placed, self.print.size)

    def _draw_by_language(
        self, canvas: PaperCanvas, placed: Iterable[tuple[float, float, Sequence[Run]]]
    ) -> None:
        """Draw it stretch by stretch: those in another language are tagged as that."""
        span: Tag | None = None
        for start, foot, runs in placed:
            left = start
            for face, text in runs:
                span = self._span(span, face.language, canvas)
                with canvas.marked(span or self.tag):
                    canvas.write([(left, foot, ((face, text),))], self.print.size)
                left += face.width(text, self.print.size)

    def _span(self, before: Tag | None, language: str, canvas: PaperCanvas) -> Tag | None:
        """The tag of a stretch in that language, which goes on with the one before; none for the document's own."""
        if before or not language:
            return before if language else None
        span = Tag("Span", language=language)
        if not canvas.is_decoration:
            self.tag.kids.append(span)
        return span

    def _placed(self, x: float, y: float) -> Iterator[tuple[float, float, Sequence[Run]]]:
        """Where each line begins, and what it says; the first one stands on y."""
        for number, line in enumerate(self.lines):
            left = x + self.width - line.width if self.right else x
            yield left, y - number * self.print.leading, line.runs


class BehindSign(Piece):
    """A paragraph behind a sign, which is level with the capital letters of its first line."""

    def __init__(self, sign: Piece, text: Paragraph) -> None:
        self.sign, self.text = sign, text
        self.indent = sign.width + text.print.size * 0.4

    def tags(self) -> list[Tag]:
        """The text's: the sign says nothing else."""
        return self.text.tags()

    def fit(self, width: float) -> float:
        """As high as the text."""
        self.width = width
        self.sign.fit(width)
        self.height = self.text.fit(width - self.indent)
        return self.height

    def draw(self, canvas: PaperCanvas, x: float, y: float) -> None:
        """Draw both."""
        middle = self.text.print.ascent - self.text.print.size * 0.335
        self.sign.draw(canvas, x, y - middle + self.sign.height / 2)
        self.text.draw(canvas, x + self.indent, y)


class BesideOrUnder(Piece):
    """A label, and what belongs to it: beside it where both have room on one line, or else under it."""

    def __init__(self, label: Paragraph, text: Paragraph) -> None:
        self.label, self.text = label, text
        self.indent = label.natural + label.print.size * 0.4

    def tags(self) -> list[Tag]:
        """The label's, and the text's."""
        return [*self.label.tags(), *self.text.tags()]

    def fit(self, width: float) -> float:
        """One line high, or the height of both."""
        self.width = width
        self.beside = self.indent + self.text.natural <= width
        left = self.indent if self.beside else 0
        heights = self.label.fit(self.indent if self.beside else width), self.text.fit(width - left)
        self.height = max(heights) if self.beside else sum(heights)
        return self.height

    def draw(self, canvas: PaperCanvas, x: float, y: float) -> None:
        """Draw both."""
        self.label.draw(canvas, x, y)
        right, down = (self.indent, 0.0) if self.beside else (0.0, self.label.height)
        self.text.draw(canvas, x + right, y - down)
