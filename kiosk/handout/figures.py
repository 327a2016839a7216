"""Figures: drawings, counts of a hundred, and QR codes, each with its alternate text."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import groupby

from kiosk.decision.comparison import SUREST
from kiosk.handout.canvas import PaperCanvas
from kiosk.handout.code import MARGIN, Squares
from kiosk.handout.piece import Piece
from kiosk.handout.style import HAIRLINE, RULE
from kiosk.handout.svg import Picture, draw_picture
from kiosk.handout.tagging import Tag

SIDE = 10
"""Icons in a row and in a column of a hundred."""


class Figure(Piece):
    """Something drawn, read out as its `alt`. It takes no more width than it has."""

    def __init__(self, alt: str, width: float, height: float) -> None:
        self.width = width
        self.height = height
        self.tag = Tag("Figure", alt=alt)

    def tags(self) -> list[Tag]:
        """A figure, with its alternate text."""
        return [self.tag]

    def fit(self, width: float) -> float:
        """The height it was made with."""
        return self.height

    def draw(self, canvas: PaperCanvas, x: float, y: float) -> None:
        """Draw it, and note where it stands: PDF/UA wants a figure's bounds."""
        bounds = f"{x:.2f} {y - self.height:.2f} {x + self.width:.2f} {y:.2f}"
        self.tag.attributes = f"<</O/Layout/Placement/Block/BBox[{bounds}]>>"
        with canvas.marked(self.tag):
            self.ink(canvas, x, y)

    def ink(self, canvas: PaperCanvas, x: float, y: float) -> None:
        """Draw what is to be seen."""
        raise NotImplementedError


class Sign(Piece):
    """Something drawn that the words beside it tell, too: it is seen, and not heard a second time."""

    def __init__(self, width: float, height: float) -> None:
        self.width = width
        self.height = height

    def fit(self, width: float) -> float:
        """The height it was made with."""
        return self.height

    def draw(self, canvas: PaperCanvas, x: float, y: float) -> None:
        """Draw it as decoration."""
        with canvas.marked(None):
            self.ink(canvas, x, y)

    def ink(self, canvas: PaperCanvas, x: float, y: float) -> None:
        """Draw what is to be seen."""
        raise NotImplementedError


class Drawn(Figure):
    """One of the shipped drawings, `width` points wide."""

    def __init__(self, alt: str, picture: Picture, width: float) -> None:
        super().__init__(alt, width, width * picture.height / picture.width)
        self.picture = picture

    def ink(self, canvas: PaperCanvas, x: float, y: float) -> None:
        """Draw its shapes."""
        draw_picture(self.picture, canvas, x, y, self.width)


class IconSign(Sign):
    """One of the icons that the screen has, too, `side` points wide."""

    def __init__(self, picture: Picture, side: float) -> None:
        super().__init__(side, side)
        self.picture = picture

    def ink(self, canvas: PaperCanvas, x: float, y: float) -> None:
        """Draw its strokes."""
        draw_picture(self.picture, canvas, x, y, self.width)


class Hundred(Sign):
    """A hundred circles, so many of them filled, counted from the bottom row up."""

    def __init__(self, filled: int, width: float) -> None:
        super().__init__(width, width)
        self.filled = filled

    def ink(self, canvas: PaperCanvas, x: float, y: float) -> None:
        """Draw the circles."""
        step = self.width / SIDE
        canvas.setLineWidth(HAIRLINE)
        for place in range(SIDE * SIDE):
            row, column = divmod(place, SIDE)
            middle = x + (column + 0.5) * step, y - self.height + (row + 0.5) * step
            canvas.circle(*middle, step * 0.38, stroke=1, fill=place < self.filled)


class Dots(Sign):
    """A hundred dots in five rows of twenty, so many of them full, counted from the bottom row up. Full and empty ones
    differ in size, too, so that a bad copy still tells them apart."""

    ROW = 20

    def __init__(self, filled: int, widest: float) -> None:
        super().__init__(widest, widest / self.ROW * (SIDE * SIDE / self.ROW))
        self.filled = filled

    def fit(self, width: float) -> float:
        """Narrower where there is less room."""
        if width < self.width:
            self.height *= width / self.width
            self.width = width
        return self.height

    def ink(self, canvas: PaperCanvas, x: float, y: float) -> None:
        """Draw the dots: the full ones in one path, the empty ones in another."""
        step = self.width / self.ROW
        canvas.setLineWidth(HAIRLINE * 0.8)
        for full in (True, False):
            path = canvas.beginPath()
            for place in range(SIDE * SIDE):
                if (place < self.filled) is full:
                    row, column = divmod(place, self.ROW)
                    middle = x + (column + 0.5) * step, y - self.height + (row + 0.5) * step
                    path.circle(*middle, step * (0.42 if full else 0.26))
            canvas.drawPath(path, stroke=not full, fill=full)


class Bars(Sign):
    """A bar of that share of its scale, in a frame."""

    def __init__(self, share: float, width: float, height: float) -> None:
        super().__init__(width, height)
        self.share = share

    def ink(self, canvas: PaperCanvas, x: float, y: float) -> None:
        """Draw the frame and the bar in it."""
        canvas.setLineWidth(HAIRLINE)
        canvas.rect(x, y - self.height, self.width, self.height)
        canvas.rect(x, y - self.height, self.width * self.share, self.height, stroke=0, fill=1)


class SureDots(Sign):
    """How sure anybody can be: so many of four dots are full."""

    def __init__(self, level: int, size: float) -> None:
        super().__init__(size * SUREST, size)
        self.level = level

    def ink(self, canvas: PaperCanvas, x: float, y: float) -> None:
        """Draw the dots."""
        step = self.height
        canvas.setLineWidth(RULE)
        for place in range(SUREST):
            middle = x + (place + 0.5) * step, y - step / 2
            canvas.circle(*middle, step * 0.34, stroke=1, fill=place < self.level)


class CodeFigure(Figure):
    """A code of dark and light squares with the light border that its readers need."""

    def __init__(self, alt: str, squares: Callable[[], Squares], width: float) -> None:
        super().__init__(alt, width, width)
        self.squares = squares

    def ink(self, canvas: PaperCanvas, x: float, y: float) -> None:
        """Draw the dark squares, those side by side in one stroke so that no light shows between them."""
        squares = self.squares()
        side = self.width / (len(squares) + 2 * MARGIN)
        path = canvas.beginPath()
        for number, row in enumerate(squares):
            foot = y - (number + MARGIN + 1) * side
            for first, length in _stretches(row):
                path.rect(x + (first + MARGIN) * side, foot, length * side, side)
        canvas.drawPath(path, stroke=0, fill=1)


def _stretches(row: Sequence[bool]) -> Iterator[tuple[int, int]]:
    """Where dark stretches begin, and how many squares each is long."""
    at = 0
    for is_dark, squares in groupby(row):
        length = len(list(squares))
        if is_dark:
            yield at, length
        at += length
