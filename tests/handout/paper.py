"""Paper read back: the text, letters and drawn shapes of each page, as a person would see them."""

import ctypes
from dataclasses import dataclass, field

import pypdfium2

from kiosk.handout.document import Handout

GENERATED = 1.0
"""The size that the reader gives to spaces and line ends which it adds between letters."""


@dataclass(frozen=True)
class Letter:
    """One character on a page: where it stands (points from the lower left) and its size in points."""

    character: str
    left: float
    bottom: float
    right: float
    top: float
    size: float


@dataclass(frozen=True)
class Shape:
    """Something drawn and not written: its bounds and the width of its stroke, in points; 0 where it is only filled."""

    left: float
    bottom: float
    right: float
    top: float
    stroke: float

    @property
    def width(self) -> float:
        """From the middle of the left stroke to the middle of the right one."""
        return self.right - self.left - self.stroke

    @property
    def height(self) -> float:
        """From the middle of the lower stroke to the middle of the upper one."""
        return self.top - self.bottom - self.stroke


@dataclass(frozen=True)
class PaperPage:
    """One page as it can be seen."""

    width: float
    height: float
    text: str
    letters: tuple[Letter, ...] = field(repr=False)
    shapes: tuple[Shape, ...] = field(repr=False)

    @property
    def title(self) -> str:
        """The big title of a sheet; empty on the pages that go on with it."""
        return flat(
            "".join(each.character for each in self.letters if each.size >= 23.5 or each.size == GENERATED)
        )

    @property
    def body(self) -> str:
        """What stands above the footer's rule."""
        edge = min(shape.bottom for shape in self.shapes)
        kept = (each for each in self.letters if each.size == GENERATED or each.bottom > edge)
        return flat("".join(each.character for each in kept))

    @property
    def tick_boxes(self) -> list[Shape]:
        """The squares."""
        return [each for each in self.shapes if each.height > 10 and abs(each.width - each.height) < 0.1]

    @property
    def boxes(self) -> list[Shape]:
        """The borders around whole groups."""
        return [each for each in self.shapes if each.height > 20 and each.width > 100 and each.stroke > 1.1]

    @property
    def writing_lines(self) -> list[Shape]:
        """The thin lines to write on."""
        return [each for each in self.shapes if each.height < 1 and 0 < each.stroke < 1]


def read_back(handout: Handout) -> tuple[PaperPage, ...]:
    """The pages of a handout."""
    with pypdfium2.PdfDocument(handout.pdf) as document:
        return tuple(_page(document[number]) for number in range(len(document)))


def _page(page: pypdfium2.PdfPage) -> PaperPage:
    text_page = page.get_textpage()
    letters = tuple(_letter(text_page, index) for index in range(text_page.count_chars()))
    paths = page.get_objects(filter=(pypdfium2.raw.FPDF_PAGEOBJ_PATH,), max_depth=1)
    shapes = tuple(map(_shape, paths))
    return PaperPage(page.get_width(), page.get_height(), flat(text_page.get_text_bounded()), letters, shapes)


def _shape(path: pypdfium2.PdfObject) -> Shape:
    stroke, fills, is_stroked = ctypes.c_float(), ctypes.c_int(), ctypes.c_int()
    pypdfium2.raw.FPDFPageObj_GetStrokeWidth(path, stroke)
    pypdfium2.raw.FPDFPath_GetDrawMode(path, fills, is_stroked)
    left, bottom, right, top = path.get_bounds()
    return Shape(left, bottom, right, top, stroke.value if is_stroked.value else 0.0)


def _letter(text_page: pypdfium2.PdfTextPage, index: int) -> Letter:
    size = pypdfium2.raw.FPDFText_GetFontSize(text_page, index)
    left, bottom, right, top = text_page.get_charbox(index)
    return Letter(text_page.get_text_range(index, 1), left, bottom, right, top, size)


def flat(text: str) -> str:
    """The text with every stretch of space as one space."""
    return " ".join(text.split())


def all_text(handout: Handout) -> str:
    """The text of all pages, with every stretch of space as one space."""
    return " ".join(page.text for page in read_back(handout))
