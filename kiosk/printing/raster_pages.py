"""The pages of a PDF as the rows of dots that a printer takes."""

import itertools
from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import Enum

from kiosk.pdf_pages import POINTS_AN_INCH, PagePixels, page_pixels, page_sizes

_DARK_IS_ONE = bytes(b"1"[0] if gray < 128 else b"0"[0] for gray in range(256))


class Dots(Enum):
    """What a dot is: its keyword in PWG 5102.4, its bits, and how many bytes are encoded as one."""

    BLACK = ("black_1", 1, 1)
    GRAY = ("sgray_8", 8, 1)
    COLOR = ("srgb_8", 24, 3)

    def __init__(self, keyword: str, bits: int, size: int) -> None:
        self.keyword = keyword
        self.bits = bits
        self.size = size


@dataclass(frozen=True, slots=True)
class RasterPage:
    """A page: its size in dots and in points, and its rows from the top, each a whole number of bytes."""

    width: int
    height: int
    points: tuple[int, int]
    rows: list[bytes]


def raster_pages(pdf: bytes, dpi: int, dots: Dots) -> Iterator[RasterPage]:
    """Each page of that PDF at so many dots an inch, one at a time."""
    drawn = page_pixels(pdf, dpi / POINTS_AN_INCH, gray=dots is not Dots.COLOR)
    for size, page in zip(page_sizes(pdf), drawn, strict=True):
        # The renderer rounds up, and 792 points at 300 dots an inch are a little more than 3300.
        width, height = (round(side * dpi / POINTS_AN_INCH) for side in size)
        lines = itertools.islice(_lines(page, width * (3 if dots is Dots.COLOR else 1)), height)
        rows = [_packed(line) if dots is Dots.BLACK else line for line in lines]
        yield RasterPage(width, height, (round(size[0]), round(size[1])), rows)


def turned(page: RasterPage, dots: Dots, *, across: bool, down: bool) -> RasterPage:
    """The page as a printer wants the back of a sheet: mirrored across, down, or both, which is turned by half."""
    rows = page.rows[::-1] if down else page.rows
    if across:
        rows = [_mirrored(row, page.width, dots) for row in rows]
    return replace(page, rows=rows)


def _lines(page: PagePixels, size: int) -> Iterator[bytes]:
    for start in range(0, page.stride * page.height, page.stride):
        yield page.pixels[start : start + size]


def _packed(line: bytes) -> bytes:
    """Eight dots to a byte, dark ones set. By way of a number in base 2, since a loop over dots takes seconds a page."""
    bits = line.translate(_DARK_IS_ONE) + b"0" * (-len(line) % 8)
    return int(bits, 2).to_bytes(len(bits) // 8, "big")


def _mirrored(row: bytes, width: int, dots: Dots) -> bytes:
    if dots is Dots.GRAY:
        return row[::-1]
    if dots is Dots.COLOR:
        return b"".join(row[start : start + 3] for start in range(len(row) - 3, -1, -3))
    bits = f"{int.from_bytes(row, 'big'):0{len(row) * 8}b}"[:width][::-1]
    return int(bits + "0" * (-width % 8), 2).to_bytes(len(row), "big")
