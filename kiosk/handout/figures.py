"""Figures: drawings, counts of a hundred, and QR codes, each with its alternate text."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from kiosk.handout.canvas import PaperCanvas
from kiosk.handout.code import MARGIN, Squares
from kiosk.handout.piece import Piece
from kiosk.handout.style import HAIRLINE
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


class Drawn(Figure):
    """One of the shipped drawings, `width` points wide."""

    def __init__(self, alt: str, picture: Picture, width: float) -> None:
        super().__init__(alt, width, width * picture.height / picture.width)
        self.picture = picture

    def ink(self, canvas: PaperCanvas, x: float, y: float) -> None:
        """Draw its shapes."""
        draw_picture(self.picture, canvas, x, y, self.width)


class Hundred(Figure):
    """A hundred circles, so many of them filled, counted from the bottom row up."""

    def __init__(self, alt: str, filled: int, width: float) -> None:
        super().__init__(alt, width, width)
        self.filled = filled

    def ink(self, canvas: PaperCanvas, x: float, y: float) -> None:
        """Draw the circles."""
        step = self.width / SIDE
        canvas.setLineWidth(HAIRLINE)
        for place in range(SIDE * SIDE):
            row, column = divmod(place, SIDE)
            middle = x + (column + 0.5) * step, y - self.height + (row + 0.5) * step
            canvas.circle(*middle, step * 0.38, stroke=1, fill=place < self.filled)


class CodeFigure(Figure):
    """A code of dark and light squares with the light border that its readers need."""

    def __init__(self, alt: str, squares: Squares, width: float) -> None:
        super().__init__(alt, width, width)
        self.squares = squares

    def ink(self, canvas: PaperCanvas, x: float, y: float) -> None:
        """Draw the dark squares, those side by side in one stroke so that no light shows between them."""
        side = self.width / (len(self.squares) + 2 * MARGIN)
        path = canvas.beginPath()
        for number, row in enumerate(self.squares):
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
