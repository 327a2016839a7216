"""Boxes around pieces: borders, which are open where a box goes on on another page, and bands of white letters on black."""

from __future__ import annotations

from collections.abc import Sequence

from kiosk.handout.canvas import PaperCanvas
from kiosk.handout.piece import Cut, Piece
from kiosk.handout.stacks import Continued, Stack

MOST_EMPTY = 0.4
"""A box goes on over the page rather than leave more than this share of a page empty."""


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


class Framed(Continued):
    """Pieces inside a border that lies close around them, such as a band and what stands under it.

    Where they go on on another page, the border is open, and `heads` of them stand there again.
    """

    most_empty = MOST_EMPTY
    dash = False
    is_open_above = is_open_below = False

    def __init__(
        self,
        children: Sequence[Piece],
        *,
        border: float,
        before: float = 0,
        role: str = "Sect",
        heads: Sequence[Piece] = (),
        whole: bool = True,
    ) -> None:
        super().__init__(children, role, before=before, whole=whole)
        self.border = border
        self.repeat(heads)

    def parts(self, room: float, page: float) -> Cut:
        """Its two parts, the border open between them."""
        now, rest = super().parts(room, page)
        if isinstance(now, Framed) and isinstance(rest, Framed):
            now.is_open_below = True
            rest.is_open_above = True
        return now, rest

    def draw(self, canvas: PaperCanvas, x: float, y: float) -> None:
        """Draw the children, then the border over their edge."""
        super().draw(canvas, x, y)
        with canvas.marked(None):
            canvas.setLineWidth(self.border)
            if self.dash:
                canvas.setDash(5, 4)
            self._draw_border(canvas, x, y)
            if self.dash:
                canvas.setDash()

    def _draw_border(self, canvas: PaperCanvas, x: float, y: float) -> None:
        inset = self.border / 2
        left, right = x + inset, x + self.width - inset
        top, foot = y - inset, y - self.height + inset
        if not (self.is_open_above or self.is_open_below):
            canvas.rect(left, foot, right - left, top - foot)
            return
        sides = [(left, top, left, foot), (right, top, right, foot)]
        sides += [] if self.is_open_above else [(x, top, x + self.width, top)]
        sides += [] if self.is_open_below else [(x, foot, x + self.width, foot)]
        for side in sides:
            canvas.line(*side)


class CutOut(Framed):
    """Pieces inside a dashed border, to be cut out along it."""

    dash = True
    most_empty = 1.0  # half a card is of no use


class Boxed(Framed):
    """A stack inside a border, with a space between."""

    def __init__(
        self,
        children: Sequence[Piece],
        *,
        border: float,
        padding: float,
        before: float = 0,
        heads: Sequence[Piece] = (),
    ) -> None:
        super().__init__(children, border=border, before=before, role="", heads=heads)
        self.padding = padding


class Padded(Continued):
    """Pieces one under another with a space around them."""

    most_empty = MOST_EMPTY

    def __init__(
        self, children: Sequence[Piece], padding: float, role: str = "", heads: Sequence[Piece] = ()
    ) -> None:
        super().__init__(children, role, whole=True)
        self.padding = padding
        self.repeat(heads)
