"""Text broken into lines: words, how wide they are, and how many of them a line takes."""

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from kiosk.handout.fonts import Face
from kiosk.handout.text import Run

BALANCE = 2.0
"""How closely balanced lines are alike, in points."""


class Word(NamedTuple):
    """A word in one or more faces; `space` is the width of the space before it. All widths in points."""

    runs: tuple[Run, ...]
    width: float
    space: float


class TextLine(NamedTuple):
    """A line of text as it is drawn: stretches of one face each, spaces included, and how wide it is."""

    runs: tuple[Run, ...]
    width: float


class Measured:
    """A text whose words are measured, and its lines for each width that it was set in: they are broken once."""

    def __init__(self, runs: Iterable[Run], size: float) -> None:
        self.words = words_of(runs, size)
        self.natural = sum([width + space for _, width, space in self.words])
        self._size = size
        self._lines: dict[float, list[TextLine]] = {}

    def lines(self, width: float) -> list[TextLine]:
        """Its lines in that width."""
        lines = self._lines.get(width)
        if lines is None:
            lines = self._lines[width] = broken(self.words, self._size, width)
        return lines

    def balanced(self, width: float) -> list[TextLine]:
        """As few lines as in that width, about equally long: no word is left alone on the last."""
        wide = self.lines(width)
        too_narrow, enough = self.natural / max(len(wide), 1) - BALANCE, width
        while enough - too_narrow > BALANCE:
            middle = (too_narrow + enough) / 2
            if len(broken(self.words, self._size, middle)) > len(wide):
                too_narrow = middle
            else:
                enough = middle
        return self.lines(enough)


def words_of(runs: Iterable[Run], size: float) -> list[Word]:
    """The words of a text, which end at spaces and not where the face changes."""
    words: list[Word] = []
    parts: list[Run] = []
    space = 0.0
    for face, text in runs:
        first, *more = text.split(" ")
        if first:
            parts.append((face, first))
        between = face.width(" ", size) if more else 0.0
        for part in more:
            if parts:
                words.append(_word(parts, size, space))
            space = between
            parts = [(face, part)] if part else []
    return [*words, _word(parts, size, space)] if parts else words


def _word(parts: Sequence[Run], size: float, space: float) -> Word:
    if len(parts) == 1:  # as nearly every word
        face, text = parts[0]
        return Word((parts[0],), face.width(text, size), space)
    width = 0.0
    for face, text in parts:
        width += face.width(text, size)
    return Word(tuple(parts), width, space)


def broken(words: Iterable[Word], size: float, width: float) -> list[TextLine]:
    """The words in lines no wider than `width`; a word that is wider than a line is broken between its letters."""
    lines: list[TextLine] = []
    line: list[Word] = []
    used = 0.0
    for word in _fitting(words, size, width):
        _, wide, space = word
        wanted = space + wide if line else wide
        if line and used + wanted > width:
            lines.append(_line(line, used, ends_in_space=space > 0))
            line, used, wanted = [], 0.0, wide
        line.append(word)
        used += wanted
    return [*lines, _line(line, used, ends_in_space=False)] if line else lines


def _fitting(words: Iterable[Word], size: float, width: float) -> Iterator[Word]:
    for word in words:
        if word.width <= width:
            yield word
        else:
            yield from _split(word, size, width)


def _split(word: Word, size: float, width: float) -> Iterator[Word]:
    """An overlong word in parts that each fill a line; a letter wider than the line stands alone."""
    runs, _, space = word
    parts: list[Run] = []
    used = 0.0
    for face, letter in ((face, letter) for face, text in runs for letter in text):
        wide = face.width(letter, size)
        if parts and used + wide > width:
            yield Word(tuple(parts), used, space)
            parts, used, space = [], 0.0, 0.0
        parts.append((face, letter))
        used += wide
    yield Word(tuple(parts), used, space)


def _line(words: Sequence[Word], width: float, *, ends_in_space: bool) -> TextLine:
    """The words joined. A line that goes on ends in a space, or words would run together when read out."""
    joined: list[tuple[Face, list[str]]] = []
    for index, (runs, _, space) in enumerate(words):
        before = " " if index and space else ""
        for face, text in runs:
            if not joined or joined[-1][0] is not face:
                joined.append((face, []))
            joined[-1][1].append(before + text)
            before = ""
    if ends_in_space:
        joined[-1][1].append(" ")
    return TextLine(tuple([(face, "".join(texts)) for face, texts in joined]), width)
