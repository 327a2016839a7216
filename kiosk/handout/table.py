"""Rows of a table with rules between them, and bands and frames around pieces."""

from __future__ import annotations

from collections.abc import Sequence

from kiosk.handout.canvas import PaperCanvas
from kiosk.handout.piece import Cut, Piece, Space
from kiosk.handout.stacks import Again, PieceGroup, Stack
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
    """A row of a table whose heading stands over its cells."""

    def __init__(self, head: Piece, cells: RuledRow) -> None:
        super().__init__([head, cells], "TR", whole=True)
        cells.role = ""


class HeadedTable(Stack):
    """Rows under one that names the columns; where they go on on another page, it stands there again."""

    def __init__(self, rows: Sequence[Piece]) -> None:
        super().__init__(rows, "Table")
        self.again = Again(rows[0])

    def parts(self, room: float, page: float) -> Cut:
        """Its two parts, each under the names."""
        now, rest = super().parts(room, page)
        if now is None or not isinstance(rest, HeadedTable):
            return now, rest
        return now, self._with([self.again, *rest.children])


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


class Band(Stack):
    """White letters on black: act now."""

    def __init__(self, children: Sequence[Piece], *, padding: float) -> None:
        super().__init__(children, whole=True)
        self.padding = padding
        self.keeps = True

    def draw(self, canvas: PaperCanvas, x: float, y: float) -> None:
        """Draw the ground, and the children in white."""
        with canvas.marked(None):
            canvas.rect(x, y - self.height, self.width, self.height, stroke=0, fill=1)
        canvas.saveState()
        canvas.setFillGray(1)
        canvas.setStrokeGray(1)
        super().draw(canvas, x, y)
        canvas.restoreState()


class Framed(Stack):
    """Pieces inside a border that lies close around them, such as a band and what stands under it."""

    def __init__(
        self,
        children: Sequence[Piece],
        *,
        border: float,
        before: float = 0,
        role: str = "Sect",
        dash: bool = False,
        whole: bool = True,
    ) -> None:
        super().__init__(children, role, before=before, whole=whole)
        self.border = border
        self.dash = dash

    def draw(self, canvas: PaperCanvas, x: float, y: float) -> None:
        """Draw the children, then the border over their edge."""
        super().draw(canvas, x, y)
        inset = self.border / 2
        with canvas.marked(None):
            canvas.setLineWidth(self.border)
            if self.dash:
                canvas.setDash(5, 4)
            canvas.rect(
                x + inset, y - self.height + inset, self.width - self.border, self.height - self.border
            )
            if self.dash:
                canvas.setDash()


class Padded(Stack):
    """Pieces one under another with a space around them."""

    def __init__(self, children: Sequence[Piece], padding: float, role: str = "") -> None:
        super().__init__(children, role, whole=True)
        self.padding = padding


def empty_cell() -> Stack:
    """A cell to write into by hand."""
    return Stack([Space()], "TD")
