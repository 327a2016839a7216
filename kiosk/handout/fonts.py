"""The two families of letters on paper, and which characters each of them has."""

from collections.abc import Mapping
from copy import copy
from dataclasses import dataclass
from functools import cached_property, lru_cache
from pathlib import Path

from reportlab.pdfbase import pdfmetrics

from kiosk.decision.problems import Problem, ProblemsFound
from kiosk.handout.paper_font import PaperFont


@dataclass(frozen=True, eq=False)
class Face:
    """One font: its name for ReportLab, and its file, which is read when the first text is held against it.

    `language` is that of what it writes, where that is another than the document's.
    """

    name: str
    file: Path
    language: str = ""

    @cached_property
    def widths(self) -> Mapping[int, float]:
        """The width of each code point it has, 1000 to the em. Asking for it registers the font."""
        font = PaperFont(self.name, str(self.file))
        pdfmetrics.registerFont(font)
        widths: Mapping[int, float] = font.face.charWidths
        return widths

    @cached_property
    def _by_letter(self) -> Mapping[str, float]:
        return {chr(letter): width for letter, width in self.widths.items()}

    @cached_property
    def _letters(self) -> frozenset[str]:
        return frozenset(self._by_letter)

    def has(self, text: str) -> bool:
        """Whether it can draw all of that text."""
        return self._letters.issuperset(text)

    def width(self, text: str, size: float) -> float:
        """How wide the text is in letters of `size` points. Raises KeyError for a character it has not."""
        return sum(map(self._by_letter.__getitem__, text)) * size / 1000


@lru_cache(maxsize=4)
def in_language(face: Face, language: str) -> Face:
    """The same font for words of that language."""
    _ = face.widths  # registered once, by the first of them
    other = copy(face)
    object.__setattr__(other, "language", language)
    return other


Faces = tuple[Face, Face]
"""The face to read, and the wider one that it falls back to."""


@dataclass(frozen=True, slots=True, eq=False)
class Typeface:
    """A plain and a bold cut."""

    plain: Faces
    bold: Faces


@lru_cache(maxsize=4)
def typeface(folder: Path) -> Typeface:
    """The fonts in `folder`, registered once for the life of the process: the wider ones, which take ten times as
    long to read, only when a text needs them.

    Raises ProblemsFound where a file is not there.
    """  # fmt: skip
    letters = _family("Paper", folder, "AtkinsonHyperlegibleNext")
    wider = _family("PaperWide", folder, "NotoSans")
    for face in letters:
        _ = face.widths
    return Typeface(plain=(letters[0], wider[0]), bold=(letters[1], wider[1]))


def _family(name: str, folder: Path, file: str) -> Faces:
    return _face(name, folder / f"{file}-Regular.ttf"), _face(f"{name}-Bold", folder / f"{file}-Bold.ttf")


def _face(name: str, file: Path) -> Face:
    if not file.is_file():
        raise ProblemsFound([Problem(str(file), 0, "this font is missing", "install the program again.")])
    return Face(name, file)
