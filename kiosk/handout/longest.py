"""What takes most room on a sheet that is too long: whoever hands it out can shorten what the clinic wrote, or explain it."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import takewhile

from kiosk.decision.sentences import sentences_in
from kiosk.handout.lines import Word
from kiosk.handout.paragraph import Paragraph
from kiosk.handout.piece import Piece
from kiosk.handout.stacks import PieceGroup
from kiosk.handout.table import StripRow
from kiosk.handout.text import shortened

NAMED = 3
"""So many things are named."""

LONGEST_NAME = 60
"""Letters of a name, the clinic's longest text on paper."""

_ITEMS = frozenset({"LI", "TR"})
"""The roles of what is one thing, whatever is in it."""


def longest_in(text: Piece) -> tuple[str, ...]:
    """The names of the highest things in a text that was fitted: items, rows of tables, and paragraphs in neither.

    The strip of days is none: nobody can make it shorter.
    """
    things = sorted(_things(text), key=lambda thing: -thing.height)
    names = filter(None, map(_name, things))
    return tuple(list(dict.fromkeys(names))[:NAMED])


def _things(piece: Piece) -> Iterator[Piece]:
    if isinstance(piece, Paragraph) and piece.tag.role == "P":
        yield piece
    if not isinstance(piece, PieceGroup) or isinstance(piece, StripRow):
        return
    if piece.role in _ITEMS:
        yield piece
        return
    for child in piece.children:
        yield from _things(child)


def _name(thing: Piece) -> str:
    """The bold words that it begins with, or how its first sentence begins."""
    first = next(_paragraphs(thing), None)
    if first is None or not first.text.words:
        return ""
    words = first.text.words
    face = words[0].runs[0][0]
    lead = [*takewhile(lambda word: word.runs[0][0] is face, words)]
    said = next(iter(sentences_in(_said(lead))), "")
    return shortened(said.rstrip(".:"), LONGEST_NAME)


def _said(words: list[Word]) -> str:
    return " ".join("".join(text for _, text in word.runs) for word in words)


def _paragraphs(piece: Piece) -> Iterator[Paragraph]:
    if isinstance(piece, Paragraph):
        yield piece
    elif isinstance(piece, PieceGroup):
        for child in piece.children:
            yield from _paragraphs(child)
