"""A PDF as PWG raster (PWG 5102.4) or Apple raster, for printers that take no PDF.

PWG raster is what IPP Everywhere (PWG 5100.14) asks of every printer, Apple raster what AirPrint does.
"""

import struct
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from kiosk.printing.raster_pages import Dots, RasterPage, raster_pages, turned
from kiosk.printing.raster_rows import encode_rows

PWG, APPLE = "image/pwg-raster", "image/urf"


class Back(StrEnum):
    """How a printer wants the back of a sheet: pwg-raster-document-sheet-back (PWG 5102.4 section 9.3)."""

    NORMAL = "normal"
    FLIPPED = "flipped"
    ROTATED = "rotated"
    MANUAL_TUMBLE = "manual-tumble"


class Sides(StrEnum):
    """On which sides of the paper the pages stand: sides (RFC 8011 section 5.2.8)."""

    ONE = "one-sided"
    LONG_EDGE = "two-sided-long-edge"
    SHORT_EDGE = "two-sided-short-edge"


@dataclass(frozen=True, slots=True)
class Raster:
    """How the pages are drawn: dots an inch, what a dot is, the sides, how backs are turned, the copies."""

    dpi: int = 300
    dots: Dots = Dots.GRAY
    sides: Sides = Sides.ONE
    back: Back = Back.NORMAL
    copies: int = 1


def pwg_raster(pdf: bytes, pages: int, raster: Raster) -> Iterator[bytes]:
    """The PDF of so many pages as PWG raster, a piece at a time."""
    yield b"RaS2"
    total = pages * raster.copies
    for _ in range(raster.copies):
        for number, page in enumerate(raster_pages(pdf, raster.dpi, raster.dots)):
            across, down = _turns(raster, number)
            yield _pwg_header(page, raster, total, across=across, down=down)
            back = turned(page, raster.dots, across=across, down=down)
            yield from encode_rows(back.rows, raster.dots.size)


def apple_raster(pdf: bytes, pages: int, raster: Raster) -> Iterator[bytes]:
    """The PDF of so many pages as Apple raster, a piece at a time. It has no dots of less than a byte."""
    dots = Dots.COLOR if raster.dots is Dots.COLOR else Dots.GRAY
    yield b"UNIRAST\0" + struct.pack(">I", pages * raster.copies)
    for _ in range(raster.copies):
        for number, page in enumerate(raster_pages(pdf, raster.dpi, dots)):
            across, down = _turns(raster, number)
            yield _apple_header(page, raster, dots)
            yield from encode_rows(turned(page, dots, across=across, down=down).rows, dots.size)


def _turns(raster: Raster, number: int) -> tuple[bool, bool]:
    """Whether that page, counted from 0, is mirrored across and down, by table 17 of PWG 5102.4."""
    if raster.sides is Sides.ONE or number % 2 == 0:
        return False, False
    tumble = raster.sides is Sides.SHORT_EDGE
    match raster.back:
        case Back.FLIPPED:
            return tumble, not tumble
        case Back.ROTATED:
            return not tumble, not tumble
        case Back.MANUAL_TUMBLE:
            return tumble, tumble
        case _:
            return False, False


def _text(words: str) -> bytes:
    return words.encode("ascii").ljust(64, b"\0")


def _numbers(*values: int) -> bytes:
    return struct.pack(f">{len(values)}i", *values)


def _pwg_header(page: RasterPage, raster: Raster, total: int, *, across: bool, down: bool) -> bytes:
    """The 1,796 bytes before each page, in the order of table 2 of PWG 5102.4; a zero is the printer's own choice."""
    dots, two_sided = raster.dots, raster.sides is not Sides.ONE
    space, colors = {Dots.BLACK: (3, 1), Dots.GRAY: (18, 1), Dots.COLOR: (19, 3)}[dots]
    parts = (
        _text("PwgRaster") + _text("") + _text("stationery") + _text(""),
        bytes(12),
        _numbers(0, two_sided, raster.dpi, raster.dpi),
        bytes(16),
        _numbers(0, 0, 0),
        bytes(12),
        _numbers(0, 0),
        bytes(8),
        _numbers(1, 0),
        bytes(4),
        _numbers(*page.points),
        bytes(8),
        _numbers(raster.sides is Sides.SHORT_EDGE, page.width, page.height),
        bytes(4),
        _numbers(8 if dots.bits > 1 else 1, dots.bits, len(page.rows[0]), 0, space),
        bytes(16),
        _numbers(colors),
        bytes(28),
        _numbers(total, -1 if across else 1, -1 if down else 1),
        _numbers(0, 0, page.width, page.height),
        _numbers(0xFFFFFF, 4),
        bytes(20),
        _numbers(0, 0),
        bytes(1088),
        bytes(64),
        _text(""),
        _text(""),
    )
    return b"".join(parts)


def _apple_header(page: RasterPage, raster: Raster, dots: Dots) -> bytes:
    """The 32 bytes before each page, as CUPS reads them: bits, color space, sides, quality, then width, height, dots."""
    sides = {Sides.ONE: 1, Sides.SHORT_EDGE: 2, Sides.LONG_EDGE: 3}[raster.sides]
    head = bytes((dots.bits, 1 if dots is Dots.COLOR else 0, sides, 4))
    return head + bytes(8) + struct.pack(">3I", page.width, page.height, raster.dpi) + bytes(8)
