"""Marks: boxes to tick, bullets, bars and lines, lines to write on."""

from __future__ import annotations

from kiosk.handout.canvas import PaperCanvas
from kiosk.handout.piece import Piece
from kiosk.handout.style import HAIRLINE, LIGHT_BORDER, RULE, WRITE_LINE, Style
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
    """A dot, where there is nothing to tick off, in the middle of where a tick box would be or of `side` points."""

    def __init__(self, style: Style, says: str, side: float = 0) -> None:
        super().__init__(style, says)
        self.width = side or self.width

    def draw(self, canvas: PaperCanvas, x: float, y: float) -> None:
        """Draw the dot."""
        with canvas.marked(self.tag):
            canvas.circle(x + self.width / 2, y - self.middle, self.height * 0.13, stroke=0, fill=1)


class WriteLine(Piece):
    """A line to write on, at the foot of a space for handwriting; `says` is what it is read as, if anything."""

    def __init__(self, height: float, says: str = "") -> None:
        self.height = height
        self.says = Tag("P", actual=says) if says else None

    def tags(self) -> list[Tag]:
        """What is to be filled in."""
        return [self.says] if self.says else []

    def fit(self, width: float) -> float:
        """The height it was made with."""
        self.width = width
        return self.height

    def draw(self, canvas: PaperCanvas, x: float, y: float) -> None:
        """Draw the line."""
        foot = y - self.height + WRITE_LINE / 2
        with canvas.marked(self.says):
            canvas.setLineWidth(WRITE_LINE)
            canvas.line(x, foot, x + self.width, foot)


class LabelledLine(Piece):
    """A short label and, from its end to the right edge, a line to write on."""

    def __init__(self, label: Piece, label_width: float, height: float, says: str) -> None:
        self.label = label
        self.label_width = label_width
        self.line = WriteLine(height, says)

    def tags(self) -> list[Tag]:
        """The label's, and what is to be filled in."""
        return [*self.label.tags(), *self.line.tags()]

    def fit(self, width: float) -> float:
        """The height of a line to write on."""
        self.width = width
        self.label.fit(self.label_width)
        self.height = self.line.fit(width - self.label_width)
        return self.height

    def draw(self, canvas: PaperCanvas, x: float, y: float) -> None:
        """Draw the label and the line at its foot."""
        self.label.draw(canvas, x, y - self.height + self.label.height)
        self.line.draw(canvas, x + self.label_width, y)


class Tick(Piece):
    """A tick where something was decided: read as `says`."""

    def __init__(self, side: float, says: str) -> None:
        self.height = side
        self.tag = Tag("P", actual=says)

    def tags(self) -> list[Tag]:
        """What the tick says."""
        return [self.tag]

    def fit(self, width: float) -> float:
        """As high as a tick box."""
        self.width = width
        return self.height

    def draw(self, canvas: PaperCanvas, x: float, y: float) -> None:
        """Draw the tick in the middle of its width."""
        left, side = x + (self.width - self.height) / 2, self.height
        with canvas.marked(self.tag):
            canvas.setLineWidth(2.2)
            path = canvas.beginPath()
            path.moveTo(left, y - side * 0.55)
            path.lineTo(left + side * 0.35, y - side * 0.9)
            path.lineTo(left + side, y - side * 0.1)
            canvas.drawPath(path, stroke=1, fill=0)


class EmptyBox(Piece):
    """A box to tick that stands in a cell of its own, `side` points wide; `says` is what it is read as."""

    def __init__(self, side: float, says: str, role: str = "P") -> None:
        self.height = side
        self.tag = Tag(role, actual=says)

    def tags(self) -> list[Tag]:
        """What the box is for."""
        return [self.tag]

    def fit(self, width: float) -> float:
        """As high as it is wide."""
        self.width = width
        return self.height

    def draw(self, canvas: PaperCanvas, x: float, y: float) -> None:
        """Draw the square in the middle of its width."""
        side = self.height - RULE
        with canvas.marked(self.tag):
            canvas.setLineWidth(RULE)
            canvas.rect(x + (self.width - side) / 2, y - self.height + RULE / 2, side, side)


class GroupHead(Piece):
    """The heading of a group: a thick bar at its left, a rule under it. Both are decoration."""

    def __init__(self, heading: Piece, bar: float, above: float) -> None:
        self.heading = heading
        self.bar = bar
        self.keeps = True
        self.above = above

    def tags(self) -> list[Tag]:
        """The heading's."""
        return self.heading.tags()

    def fit(self, width: float) -> float:
        """The heading beside the bar, and the rule."""
        self.width = width
        self.height = self.heading.fit(width - 2.2 * self.bar) + self.above + LIGHT_BORDER
        return self.height

    def draw(self, canvas: PaperCanvas, x: float, y: float) -> None:
        """Draw the bar, the heading and the rule."""
        foot = y - self.height
        with canvas.marked(None):
            canvas.rect(x, foot, self.bar, self.height, stroke=0, fill=1)
            canvas.rect(x, foot, self.width, LIGHT_BORDER, stroke=0, fill=1)
        self.heading.draw(canvas, x + 2.2 * self.bar, y - self.above / 2)
