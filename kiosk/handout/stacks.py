"""How pieces stand together: one under another, in a box, side by side, and never torn without need."""

from collections.abc import Sequence
from typing import Self

from reportlab.platypus import Flowable, Spacer


class Whole(Flowable):
    """A piece that is not split over two pages as long as it is no taller than `room` (points)."""

    def __init__(self, room: float, before: float = 0) -> None:
        super().__init__()
        self.room = room
        self.spaceBefore = before

    def split(self, width: float, height: float) -> list[Flowable]:
        """Two parts, the first no taller than `height`; empty where it should go to the next page instead."""
        _, tall = self.wrap(width, height)
        return [] if tall <= self.room else self.parts(width, height)

    def parts(self, width: float, height: float) -> list[Flowable]:
        """The two parts of a piece that is too tall to stay whole."""
        raise NotImplementedError


class Stack(Whole):
    """Pieces one under another, such as a heading and the first thing under it."""

    padding = 0.0

    def __init__(self, children: Sequence[Flowable], room: float, before: float = 0) -> None:
        super().__init__(room, before)
        self.children = list(children)
        self._rows: list[tuple[Flowable, float]] = []

    def _like(self, children: Sequence[Flowable]) -> Self:
        return type(self)(children, self.room, self.spaceBefore)

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """The given width, and the height of all children with the spaces between them."""
        inner = width - 2 * self.padding
        heights = [child.wrap(inner, height)[1] for child in self.children]
        self._rows = [
            (child, _gap(self.children, index) + tall)
            for index, (child, tall) in enumerate(zip(self.children, heights, strict=True))
        ]
        self.width = width
        self.height = sum(tall for _, tall in self._rows) + 2 * self.padding
        return width, self.height

    def draw(self) -> None:
        """Draws the children from the top down."""
        y = self.height - self.padding
        for child, tall in self._rows:
            y -= tall
            child.drawOn(self.canv, self.padding, y)

    def parts(self, width: float, height: float) -> list[Flowable]:
        """The children that fit into `height`, the one at the edge split if it can be, and the rest."""
        self.wrap(width, height)
        left = height - 2 * self.padding
        count = 0
        while count < len(self._rows) and self._rows[count][1] <= left:
            left -= self._rows[count][1]
            count += 1
        taken, rest = self.children[:count], self.children[count:]
        pieces = rest[0].split(width - 2 * self.padding, left - _gap(self.children, count)) if rest else []
        taken, rest = (taken + pieces[:1], pieces[1:] + rest[1:]) if pieces else (taken, rest)
        return [self._like(part) for part in (taken, rest) if part] if taken else []


class Boxed(Stack):
    """A stack inside a border; a part of one that had to be split has a border of its own."""

    def __init__(
        self, children: Sequence[Flowable], room: float, before: float = 0, *, border: float, padding: float
    ) -> None:
        super().__init__(children, room, before)
        self.border = border
        self.padding = padding

    def _like(self, children: Sequence[Flowable]) -> Self:
        return type(self)(children, self.room, self.spaceBefore, border=self.border, padding=self.padding)

    def draw(self) -> None:
        """Draws the border, then the children inside it."""
        inset = self.border / 2
        self.canv.setLineWidth(self.border)
        self.canv.rect(inset, inset, self.width - self.border, self.height - self.border)
        super().draw()


class Beside(Whole):
    """Two pieces side by side, level at the top: a tick box and its text, a label and its answer."""

    def __init__(
        self, left: Flowable, right: Flowable, left_width: float, room: float, *, gutter: float = 0
    ) -> None:
        super().__init__(room)
        self.gutter = gutter
        self.left = left
        self.right = right
        self.left_width = left_width

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """The given width, and the height of the taller side."""
        self.width = width
        self._left_height = self.left.wrap(self.left_width - self.gutter, height)[1]
        self._right_height = self.right.wrap(width - self.left_width, height)[1]
        self.height = max(self._left_height, self._right_height)
        return width, self.height

    def draw(self) -> None:
        """Draws the left side, then the right one."""
        self.left.drawOn(self.canv, 0, self.height - self._left_height)
        self.right.drawOn(self.canv, self.left_width, self.height - self._right_height)

    def parts(self, width: float, height: float) -> list[Flowable]:
        """Both sides cut at the same height; a side that ends earlier leaves its place empty."""
        left = _cut(self.left, self.left_width - self.gutter, height)
        right = _cut(self.right, width - self.left_width, height)
        if not (left and right):
            return []
        halves = zip(left, right, strict=True)
        return [Beside(*half, self.left_width, self.room, gutter=self.gutter) for half in halves]


def _gap(children: Sequence[Flowable], index: int) -> float:
    """The space above a child: the larger of what it and the one above ask for; none at the top."""
    if index == 0 or index >= len(children):
        return 0
    return max(float(children[index - 1].getSpaceAfter()), float(children[index].getSpaceBefore()))


def _cut(piece: Flowable, width: float, height: float) -> list[Flowable]:
    if piece.wrap(width, height)[1] <= height:
        return [piece, Spacer(0, 0)]
    pieces = list(piece.split(width, height))
    return pieces if len(pieces) == 2 else []
