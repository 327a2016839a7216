"""Groups of pieces: one under another, under a heading, side by side; cut only where they have to be."""

from __future__ import annotations

import copy
from collections.abc import Iterable, Sequence
from itertools import takewhile
from typing import Self

from kiosk.handout.canvas import PaperCanvas
from kiosk.handout.piece import Cut, Piece, Space
from kiosk.handout.tagging import Tag

NO_WIDTH = -1.0
"""Where a group was not fitted yet, or is made of other children now."""


class PieceGroup(Piece):
    """Pieces that belong together, under a tag of their own where there is a `role`.

    A `whole` group goes to the next page rather than being cut, unless it is taller than a page, or would leave more of
    this one empty than the share `most_empty`.
    """

    most_empty = 1.0

    def __init__(
        self, children: Sequence[Piece], role: str = "", *, before: float = 0, whole: bool = False
    ) -> None:
        self.children = list(children)
        self.role = role
        self.before = before
        self.whole = whole
        self.attributes = ""
        self.fitted_to = NO_WIDTH

    def fit(self, width: float) -> float:
        """Its height, reckoned once for a width."""
        if self.fitted_to != width:
            self.width = self.fitted_to = width
            self.height = self.reckoned()
        return self.height

    def reckoned(self) -> float:
        """The height that the children need in its width."""
        raise NotImplementedError

    def tags(self) -> list[Tag]:
        """The tags of the children, under one of its own where it has a role."""
        inner = [tag for child in self.children for tag in child.tags()]
        return [Tag(self.role, list(inner), attributes=self.attributes)] if self.role else inner

    @property
    def things(self) -> int:
        """One where it is an item itself, or those of its children."""
        return 1 if self.role == "LI" else sum(child.things for child in self.children)

    def spread(self, extra: float) -> None:
        """The items among the children, and those inside them."""
        self.fitted_to = NO_WIDTH
        for child in self.children:
            if isinstance(child, PieceGroup):
                child.before += extra if child.role == "LI" else 0
                child.spread(extra)

    def cut(self, room: float, page: float) -> Cut:
        """Cut between or inside the children, unless it has to stay whole."""
        if self.whole and self.height <= page and room <= page * self.most_empty:
            return None, self
        return self.parts(room, page)

    def parts(self, room: float, page: float) -> Cut:
        """Its two parts."""
        raise NotImplementedError

    def _with(self, children: Sequence[Piece]) -> Self:
        part = copy.copy(self)
        part.children = list(children)
        part.fitted_to = NO_WIDTH
        part.fit(self.width)
        return part


class Stack(PieceGroup):
    """Pieces one under another, such as a heading and what stands under it."""

    padding = 0.0

    def reckoned(self) -> float:
        """The height of all children with the spaces between them."""
        inner = self.width - 2 * self.padding
        heights = sum([child.fit(inner) for child in self.children])
        return heights + sum([child.before for child in self.children[1:]]) + 2 * self.padding

    def draw(self, canvas: PaperCanvas, x: float, y: float) -> None:
        """Draw the children from the top down."""
        y -= self.padding
        for index, child in enumerate(self.children):
            y -= child.before if index else 0
            child.draw(canvas, x + self.padding, y)
            y -= child.height

    def parts(self, room: float, page: float) -> Cut:
        """The children that fit, the one at the edge cut if it can be; one that keeps goes with what follows."""
        count, left = self._that_fit(room - 2 * self.padding)
        edge = self.children[count]
        now, rest = edge.cut(left - (edge.before if count else 0), page - self._over(count))
        if now is not None:
            halves = [*self.children[:count], now], [*([rest] if rest else []), *self.children[count + 1 :]]
            return self._with(halves[0]), self._with(halves[1])
        while count and self.children[count - 1].keeps:
            count -= 1
        if not count:
            return None, self
        return self._with(self.children[:count]), self._with(self.children[count:])

    def _that_fit(self, room: float) -> tuple[int, float]:
        """How many children fit into the room, and the room that is left below them."""
        for index, child in enumerate(self.children):
            wanted = child.height + (child.before if index else 0)
            if wanted > room:
                return index, room
            room -= wanted
        return len(self.children) - 1, room + self.children[-1].height

    def _over(self, count: int) -> float:
        """What that child cannot have of a page of its own: the padding, and what keeps with it."""
        kept = takewhile(lambda at: self.children[at].keeps, range(count - 1, -1, -1))
        between = self.children[count].before if count else 0
        return 2 * self.padding + sum(self.children[at].height + between for at in kept)


class Again(Piece):
    """What was read before, once more: it is seen, and not heard again."""

    def __init__(self, piece: Piece) -> None:
        self.piece = piece
        self.keeps = True

    def fit(self, width: float) -> float:
        """The height of the piece."""
        self.width = width
        self.height = self.piece.fit(width)
        return self.height

    def draw(self, canvas: PaperCanvas, x: float, y: float) -> None:
        """Draw the piece as decoration."""
        with canvas.decoration():
            self.piece.draw(canvas, x, y)


class Continued(Stack):
    """A stack whose `heads` stand over it again where it goes on on another page: a heading, the names of columns.

    They are its first children, or are said in them.
    """

    heads: Sequence[Piece] = ()
    headed = 1
    """How many of its children are heads."""

    def repeat(self, heads: Sequence[Piece]) -> None:
        """Have those stand there again, and never without what follows them."""
        self.heads = heads
        for head in heads:
            head.keeps = True

    def parts(self, room: float, page: float) -> Cut:
        """Its two parts, each under the heads."""
        now, rest = super().parts(room, page)
        if not self.heads or not isinstance(now, Continued) or not isinstance(rest, Continued):
            return now, rest
        if len(now.children) <= self.headed:
            return now, rest
        again = self._with([*map(Again, self.heads), *rest.children])
        again.headed = len(self.heads)
        if again.height <= page or again.cut(page, page)[0] is not None:
            return now, again
        rest.headed = 0
        return now, rest

    def _over(self, count: int) -> float:
        """The heads stand over every child."""
        if not self.heads or count < self.headed:
            return super()._over(count)
        heads = sum(each.height for each in self.children[: self.headed])
        return 2 * self.padding + heads + self.children[count].before


class Section(Continued):
    """A heading and what stands under it; where it goes on on another page, the heading stands there again if it `repeats`."""

    def __init__(self, head: Piece, under: Piece, *, before: float = 0, repeats: bool = True) -> None:
        super().__init__([head, under], "Sect", before=before)
        self.repeat([head] if repeats else [])


class Columns(PieceGroup):
    """Pieces side by side, level at the top: a tick box and its text, a label and its answer, the cells of a row.

    `shares` says what each column is wide: points, or 0 for the one that takes what is left. Between two
    columns lies a `gutter`.
    """

    def __init__(
        self,
        children: Sequence[Piece],
        shares: Sequence[float],
        role: str = "",
        *,
        gutter: float = 0,
        before: float = 0,
    ) -> None:
        super().__init__(children, role, before=before, whole=True)
        self.shares = tuple(shares)
        self.gutter = gutter

    def _widths(self) -> list[float]:
        left = self.width - sum(self.shares) - self.gutter * (len(self.shares) - 1)
        return [share or left for share in self.shares]

    def reckoned(self) -> float:
        """The height of the tallest column."""
        pairs = zip(self.children, self._widths(), strict=True)
        return max([child.fit(column) for child, column in pairs])

    def draw(self, canvas: PaperCanvas, x: float, y: float) -> None:
        """Draw the columns from left to right."""
        for child, column in zip(self.children, self._widths(), strict=True):
            child.draw(canvas, x, y)
            x += column + self.gutter

    def parts(self, room: float, page: float) -> Cut:
        """All columns cut at the same height; one that ends earlier leaves its place empty."""
        halves = [_halved(child, room, page) for child in self.children]
        tops = [top for top, _ in halves if top is not None]
        if len(tops) < len(halves):
            return None, self
        return self._with(tops), self._with([rest or Space() for _, rest in halves])


class ListColumns(Columns):
    """The items of a list in two columns. One that is cut becomes a single column, or it would be read across pages."""

    def __init__(self, items: Sequence[Piece], left: float, gutter: float) -> None:
        half = (len(items) + 1) // 2
        super().__init__([Stack(items[:half]), Stack(items[half:])], (left, 0), gutter=gutter)
        self.items = items

    def parts(self, room: float, page: float) -> Cut:
        """Its items one under another, cut."""
        single = Stack(self.items)
        single.fit(self.width)
        return single.cut(room, page)


class Halves(Columns):
    """Two columns of the same width, level at the foot: their lines to write on stand on one line."""

    def __init__(self, children: Sequence[Piece], gutter: float, *, before: float = 0) -> None:
        super().__init__(children, (0, 0), gutter=gutter, before=before)

    def _widths(self) -> list[float]:
        return [(self.width - self.gutter) / 2] * 2

    def draw(self, canvas: PaperCanvas, x: float, y: float) -> None:
        """Draw both at the foot of the taller one."""
        for child, column in zip(self.children, self._widths(), strict=True):
            child.draw(canvas, x, y - (self.height - child.height))
            x += column + self.gutter


def _halved(piece: Piece, room: float, page: float) -> Cut:
    return (piece, None) if piece.height <= room else piece.cut(room, page)


def spaced(pieces: Iterable[Piece], before: float) -> list[Piece]:
    """The pieces, each with so much space above it."""
    spread = list(pieces)
    for piece in spread:
        piece.before = before
    return spread
