"""Rows of a table with rules between them."""

from __future__ import annotations

from collections.abc import Sequence

from kiosk.handout.canvas import PaperCanvas
from kiosk.handout.piece import Cut, Piece, Space
from kiosk.handout.stacks import Continued, PieceGroup, Stack
from kiosk.handout.style import HAIRLINE, RULE, STRONG_BORDER


class RuledRow(PieceGroup):
    """A row of cells side by side: a line between two of them, a rule under all, `least` points high or more.

    `widths` are those of the cells, in points. A row is never cut.
    """

    def __init__(
        self,
        children: Sequence[Piece],
        widths: Sequence[float],
        *,
        padding: tuple[float, float] = (5, 3),
        least: float = 0,
        rule: float = RULE,
        between: float = HAIRLINE,
    ) -> None:
        super().__init__(children, "TR", whole=True)
        self.widths = tuple(widths)
        self.padding = padding
        self.least = least
        self.rule = rule
        self.between = between

    def reckoned(self) -> float:
        """The height of the tallest cell."""
        beside, above = self.padding
        cells = zip(self.children, self.widths, strict=True)
        tallest = max([child.fit(wide - 2 * beside) for child, wide in cells])
        return max(tallest + 2 * above, self.least) + self.rule

    def draw(self, canvas: PaperCanvas, x: float, y: float) -> None:
        """Draw the lines, then the cells from left to right."""
        beside, above = self.padding
        foot = y - self.height
        with canvas.marked(None):
            if self.rule:
                canvas.rect(x, foot, sum(self.widths), self.rule, stroke=0, fill=1)
            self._lines(canvas, x, y)
        for child, wide in zip(self.children, self.widths, strict=True):
            child.draw(canvas, x + beside, y - above)
            x += wide

    def _lines(self, canvas: PaperCanvas, x: float, y: float) -> None:
        if self.between:
            canvas.setLineWidth(self.between)
            for wide in self.widths[:-1]:
                x += wide
                canvas.line(x, y, x, y - self.height)

    def cut(self, room: float, page: float) -> Cut:
        """A row stays whole."""
        return None, self


class RowUnderName(Stack):
    """A row of a table whose heading stands over its cells, as far from the edge as they do. It is never cut."""

    def __init__(self, head: Piece, cells: RuledRow) -> None:
        super().__init__([head, cells], "TR", whole=True)
        self.head, self.cells = head, cells
        cells.role = ""

    def reckoned(self) -> float:
        """The heading over the cells."""
        inset = self.cells.padding[0]
        return self.head.fit(self.width - 2 * inset) + self.cells.fit(self.width)

    def draw(self, canvas: PaperCanvas, x: float, y: float) -> None:
        """Draw both."""
        self.head.draw(canvas, x + self.cells.padding[0], y)
        self.cells.draw(canvas, x, y - self.head.height)

    def cut(self, room: float, page: float) -> Cut:
        """A row stays whole."""
        return None, self


class HeadedTable(Continued):
    """Rows under one that names the columns; where they go on on another page, it stands there again."""

    def __init__(self, rows: Sequence[Piece]) -> None:
        super().__init__(rows, "Table")
        self.repeat(rows[:1])


class StripRow(RuledRow):
    """A row of days in a border: a thick bar over the first, which is today, and a thick frame around one of them."""

    def __init__(self, children: Sequence[Piece], widths: Sequence[float], *, framed: int) -> None:
        super().__init__(children, widths, padding=(4.5, 5))
        self.framed = framed

    def _lines(self, canvas: PaperCanvas, x: float, y: float) -> None:
        super()._lines(canvas, x, y)
        foot = y - self.height
        canvas.rect(x + RULE / 2, foot + RULE / 2, sum(self.widths) - RULE, self.height - RULE)
        if self.framed:
            canvas.rect(x, y - STRONG_BORDER, self.widths[0], STRONG_BORDER, stroke=0, fill=1)
        canvas.setLineWidth(STRONG_BORDER)
        canvas.rect(x + sum(self.widths[: self.framed]), foot, self.widths[self.framed], self.height)


def empty_cell() -> Stack:
    """A cell to write into by hand."""
    return Stack([Space()], "TD")
