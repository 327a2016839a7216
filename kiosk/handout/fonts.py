"""The two families of letters on paper, and which characters each of them has."""

from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from kiosk.decision.problems import Problem, ProblemsFound


@dataclass(frozen=True, slots=True)
class Face:
    """One registered font: its name for ReportLab, and the code points that it can draw."""

    name: str
    glyphs: frozenset[int]


@dataclass(frozen=True, slots=True)
class Typeface:
    """A plain and a bold cut, each as the face to read and the wider one that it falls back to."""

    plain: tuple[Face, Face]
    bold: tuple[Face, Face]


@lru_cache(maxsize=4)
def typeface(folder: Path) -> Typeface:
    """The fonts in `folder`, registered once for the life of the process.

    Raises ProblemsFound where a file is not there.
    """
    letters = _family("Paper", folder, "AtkinsonHyperlegibleNext")
    wider = _family("PaperWide", folder, "NotoSans")
    return Typeface(plain=(letters[0], wider[0]), bold=(letters[1], wider[1]))


def _family(name: str, folder: Path, file: str) -> tuple[Face, Face]:
    plain = _face(name, folder / f"{file}-Regular.ttf")
    bold = _face(f"{name}-Bold", folder / f"{file}-Bold.ttf")
    pdfmetrics.registerFontFamily(name, plain.name, bold.name, plain.name, bold.name)
    return plain, bold


def _face(name: str, file: Path) -> Face:
    if not file.is_file():
        raise ProblemsFound([Problem(str(file), 0, "this font is missing", "install the program again.")])
    font = TTFont(name, str(file), shapable=False)
    pdfmetrics.registerFont(font)
    return Face(name, frozenset(font.face.charWidths))
