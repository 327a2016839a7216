"""What is drawn and not written: boxes to tick, bullets, rules, lines to write on."""

from reportlab.platypus import Flowable, Paragraph

from kiosk.handout.style import HAIRLINE, RULE, Style


class Rule(Flowable):
    """A horizontal rule over the full width, at the foot of a space `height` points high."""

    def __init__(self, height: float, thickness: float = HAIRLINE) -> None:
        super().__init__()
        self.height = height
        self.thickness = thickness

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """The full width, and the height it was made with."""
        self.width = width
        return width, self.height

    def draw(self) -> None:
        """Draws the rule."""
        self.canv.setLineWidth(self.thickness)
        self.canv.line(0, self.thickness / 2, self.width, self.thickness / 2)


class Mark(Flowable):
    """Something drawn beside the first line of a body text, level with its capital letters."""

    def __init__(self, style: Style) -> None:
        super().__init__()
        self.width = style.sizes.tick
        self.height = style.body.leading
        self.middle = self.height - style.sizes.body * 0.66

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """As wide as a tick box, as high as a line of body text."""
        return self.width, self.height


class TickBox(Mark):
    """A square to tick, at least 5 mm wide."""

    def draw(self) -> None:
        """Draws the square."""
        self.canv.setLineWidth(RULE)
        inset = RULE / 2
        side = self.width - RULE
        self.canv.rect(inset, self.middle - side / 2, side, side)


class Bullet(Mark):
    """A dot, where there is nothing to tick off."""

    def draw(self) -> None:
        """Draws the dot, in the middle of where a tick box would be."""
        self.canv.circle(self.width / 2, self.middle - 1, self.height * 0.13, stroke=0, fill=1)


class LabelledLine(Flowable):
    """A short label and, from its end to the right edge, a line to write on."""

    def __init__(self, label: Paragraph, label_width: float, height: float) -> None:
        super().__init__()
        self.label = label
        self.label_width = label_width
        self.height = height

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """The full width, and the height of a line to write on."""
        self.width = width
        self.label.wrap(self.label_width, height)
        return width, self.height

    def draw(self) -> None:
        """Draws the label, and the line a little below the feet of its letters."""
        under = self.label.style.leading - self.label.style.fontSize
        self.label.drawOn(self.canv, 0, 0)
        self.canv.setLineWidth(HAIRLINE)
        self.canv.line(self.label_width, under * 0.4, self.width, under * 0.4)
