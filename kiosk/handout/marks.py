"""Marks: boxes to tick, bullets, horizontal lines, lines to write on."""

from __future__ import annotations

from kiosk.handout.canvas import PaperCanvas
from kiosk.handout.paragraph import Paragraph
from kiosk.handout.piece import Piece
from kiosk.handout.style import HAIRLINE, RULE, Style
from kiosk.handout.tagging import Tag


class HorizontalLine(Piece):
    """A horizontal line over the full width, at the foot of a space `height` points high. It is decoration."""

    def __init__(self, height: float, thickness: float = HAIRLINE) -> None:
        self.height = height
        self.thickness = thickness

    def fit(self, width: float) -> float:
        """The height it was made with."""
        self.width = width
        return self.height

    def draw(self, canvas: PaperCanvas, x: float, y: float) -> None:
        """Draw the line."""
        foot = y - self.height + self.thickness / 2
        with canvas.marked(None):
            canvas.setLineWidth(self.thickness)
            canvas.line(x, foot, x + self.width, foot)


class ListMark(Piece):
    """A sign beside the first line of a body text, level with its capital letters; `says` is what it is read as."""

    def __init__(self, style: Style, says: str) -> None:
        self.width = style.tick
        self.height = style.body.leading
        self.middle = style.body.ascent - style.body.size * 0.335
        self.tag = Tag("Lbl", actual=says)

    def tags(self) -> list[Tag]:
        """The label of a list item."""
        return [self.tag]

    def fit(self, width: float) -> float:
        """As high as a line of body text."""
        return self.height


class TickBox(ListMark):
    """A square to tick, at least 5 mm wide."""

    def draw(self, canvas: PaperCanvas, x: float, y: float) -> None:
        """Draw the square."""
        side = self.width - RULE
        with canvas.marked(self.tag):
            canvas.setLineWidth(RULE)
            canvas.rect(x + RULE / 2, y - self.middle - side / 2, side, side)


class Bullet(ListMark):
    """A dot, where there is nothing to tick off."""

    def draw(self, canvas: PaperCanvas, x: float, y: float) -> None:
        """Draw the dot, in the middle of where a tick box would be."""
        with canvas.marked(self.tag):
            canvas.circle(x + self.width / 2, y - self.middle, self.height * 0.13, stroke=0, fill=1)


class LabelledLine(Piece):
    """A short label and, from its end to the right edge, a line to write on."""

    def __init__(self, label: Paragraph, label_width: float, height: float) -> None:
        self.label = label
        self.label_width = label_width
        self.height = height

    def tags(self) -> list[Tag]:
        """The label's; the line is decoration."""
        return self.label.tags()

    def fit(self, width: float) -> float:
        """The height of a line to write on."""
        self.width = width
        self.label.fit(self.label_width)
        return self.height

    def draw(self, canvas: PaperCanvas, x: float, y: float) -> None:
        """Draw the label, and the line a little below the feet of its letters."""
        foot = y - self.height + self.label.print.leading * 0.12
        self.label.draw(canvas, x, y - self.height + self.label.height)
        with canvas.marked(None):
            canvas.setLineWidth(HAIRLINE)
            canvas.line(x + self.label_width, foot, x + self.width, foot)
