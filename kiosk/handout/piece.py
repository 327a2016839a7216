"""Pieces, of which a page is made: each has a height, can be cut where a page ends, and is drawn."""

from __future__ import annotations

from kiosk.handout.canvas import PaperCanvas
from kiosk.handout.tagging import Tag

Cut = tuple["Piece | None", "Piece | None"]
"""The part that stays on this page, and the part that goes to the next one."""


class Piece:
    """A piece of paper. All lengths are in points; `height` holds once `fit` was called.

    `before` is the space wanted above it, given up at the top of a page; `keeps` says that it must not stand
    at the foot of a page without what follows, as a heading.
    """

    before: float = 0
    keeps: bool = False
    width: float = 0
    height: float = 0

    @property
    def things(self) -> int:
        """How many items of lists stand in it."""
        return 0

    def spread(self, extra: float) -> None:
        """Move the items of lists in it so much further apart, in points. It has to be fitted anew."""

    def fit(self, width: float) -> float:
        """Take that width. Gives the height it needs."""
        raise NotImplementedError

    def cut(self, room: float, page: float) -> Cut:
        """The part no taller than `room` points, and the rest; a `page` is the room of a whole page.

        Nothing is cut off where the piece should stay whole. Called after `fit`, for a piece taller than `room`.
        """
        return None, self

    def draw(self, canvas: PaperCanvas, x: float, y: float) -> None:
        """Draw it with its upper left corner at x, y."""
        raise NotImplementedError

    def tags(self) -> list[Tag]:
        """Its structure; asked once, before it is cut: both parts of a cut piece belong to the same tags."""
        return []


class Space(Piece):
    """Nothing, `height` points high."""

    def __init__(self, height: float = 0) -> None:
        self.height = height

    def fit(self, width: float) -> float:
        """Its own height."""
        return self.height

    def draw(self, canvas: PaperCanvas, x: float, y: float) -> None:
        """Draws nothing."""


def pages_of(piece: Piece, width: float, first: float, page: float) -> list[Piece]:
    """The piece cut into pages: one of `first` points, and others of `page` points."""
    pages: list[Piece] = []
    rest: Piece | None = piece
    while rest is not None:
        room = page if pages else first
        now, rest = (rest, None) if rest.fit(width) <= room else _page_of(rest, room, page)
        pages += [now] if now else []
    return pages


def _page_of(piece: Piece, room: float, page: float) -> Cut:
    """The part of a page with that room, and the rest. What cannot be cut at all runs over the foot: it is not lost."""
    now, rest = piece.cut(room, page)
    if now is None and room < page:  # what stays whole on a later page does not fit on this one
        now, rest = piece.cut(room, room)
    return (now, rest) if now else (piece, None)
