"""Raster: what an independent decoder reads back is the sheet, dot for dot."""

import io
import os
import subprocess
import tracemalloc
from pathlib import Path

import pikepdf
import pytest
from PIL import Image
from reportlab.lib.pagesizes import A4, LETTER
from reportlab.pdfgen.canvas import Canvas

from kiosk.pdf_pages import POINTS_AN_INCH, page_pixels
from kiosk.printing.raster import APPLE, PWG, Back, Raster, Sides, apple_raster, pwg_raster
from kiosk.printing.raster_pages import Dots, RasterPage, raster_pages, turned
from kiosk.printing.raster_rows import encode_row, encode_rows

DECODER = Path("/usr/lib/cups/filter/rastertopdf")
needs_decoder = pytest.mark.skipif(not DECODER.exists(), reason="cups-filters-core-drivers is not installed")
MAKERS = {PWG: pwg_raster, APPLE: apple_raster}


def sheet(pages: int = 2, size: tuple[float, float] = LETTER) -> bytes:
    """A PDF with words, thin lines, a gray picture and a colored one, different at every edge."""
    made = io.BytesIO()
    canvas = Canvas(made, pagesize=size)
    for page in range(pages):
        canvas.setFont("Helvetica", 14)
        for line in range(20):
            canvas.drawString(54, 700 - 20 * line, f"Page {page}, line {line}: do not stop on your own")
        canvas.setFillGray(0.6)
        canvas.rect(0, 0, 100, 20, stroke=0, fill=1)
        canvas.setFillColorRGB(0.8, 0.1, 0.2)
        canvas.rect(300, 30, 90, 60, stroke=0, fill=1)
        canvas.showPage()
    canvas.save()
    return made.getvalue()


def decoded(data: bytes, kind: str) -> list[tuple[tuple[int, int], bytes]]:
    """The pages that the decoder reads: width and height, and the dots as they stand in its picture."""
    run = subprocess.run(
        [DECODER, "1", "user", "title", "1", ""],
        input=data,
        env=os.environ | {"CONTENT_TYPE": kind, "FINAL_CONTENT_TYPE": "application/pdf", "PPD": ""},
        capture_output=True,
        check=True,
    )
    with pikepdf.open(io.BytesIO(run.stdout)) as pdf:
        pictures = [next(iter(page.get_images().values())) for page in pdf.pages]
        return [((int(each.Width), int(each.Height)), each.read_bytes()) for each in pictures]


@needs_decoder
@pytest.mark.parametrize("paper", [LETTER, A4], ids=["letter", "a4"])
@pytest.mark.parametrize("dpi", [150, 300])
@pytest.mark.parametrize(
    ("kind", "dots"), [(PWG, Dots.GRAY), (PWG, Dots.COLOR), (APPLE, Dots.GRAY), (APPLE, Dots.COLOR)]
)
def test_what_a_decoder_reads_is_the_sheet_dot_for_dot(
    kind: str, dots: Dots, dpi: int, paper: tuple[float, float]
) -> None:
    pdf = sheet(size=paper)
    pictures = decoded(b"".join(MAKERS[kind](pdf, 2, Raster(dpi, dots))), kind)
    pages = list(raster_pages(pdf, dpi, dots))
    assert len(pictures) == len(pages) == 2
    for (size, found), page in zip(pictures, pages, strict=True):
        assert size == (page.width, page.height)
        assert found == b"".join(page.rows)


@needs_decoder
def test_black_dots_are_the_dark_half_of_the_gray_ones() -> None:
    pdf = sheet(1)
    (width, height), found = decoded(b"".join(pwg_raster(pdf, 1, Raster(300, Dots.BLACK))), PWG)[0]
    picture = Image.frombytes("1", (width, height), found).convert("L")
    gray = b"".join(next(raster_pages(pdf, 300, Dots.GRAY)).rows)
    black = bytes(0 if each < 128 else 255 for each in gray)
    assert picture.tobytes() == black


def test_the_dots_are_those_that_the_preview_draws() -> None:
    pdf = sheet(1)
    page = next(raster_pages(pdf, 300, Dots.GRAY))
    drawn = next(page_pixels(pdf, 300 / POINTS_AN_INCH, gray=True))
    assert (page.width, page.height) == (2550, 3300)
    assert page.rows[1200] == drawn.pixels[1200 * drawn.stride : 1200 * drawn.stride + 2550]


@pytest.mark.parametrize("size", [1, 3])
def test_runs_longer_than_a_code_and_single_dots_are_encoded(size: int) -> None:
    a, b, c = (bytes((each,)) * size for each in (1, 2, 3))
    assert encode_row(a * 128, size) == b"\x7f" + a
    assert encode_row(a * 130, size) == b"\x7f" + a + b"\x01" + a
    assert encode_row(a + b + c, size) == bytes((254,)) + a + b + c
    assert encode_row(a * 129, size) == b"\x7f" + a + b"\x00" + a
    assert encode_row(b"", size) == b""


def test_equal_rows_stand_once_with_their_number() -> None:
    assert list(encode_rows([b"\0\0"] * 300, 1)) == [b"\xff\x01\x00", b"\x2b\x01\x00"]


@pytest.mark.parametrize(
    ("sides", "back", "transforms"),
    [
        (Sides.ONE, Back.ROTATED, (1, 1)),
        (Sides.LONG_EDGE, Back.NORMAL, (1, 1)),
        (Sides.LONG_EDGE, Back.FLIPPED, (1, -1)),
        (Sides.LONG_EDGE, Back.ROTATED, (-1, -1)),
        (Sides.LONG_EDGE, Back.MANUAL_TUMBLE, (1, 1)),
        (Sides.SHORT_EDGE, Back.FLIPPED, (-1, 1)),
        (Sides.SHORT_EDGE, Back.ROTATED, (1, 1)),
        (Sides.SHORT_EDGE, Back.MANUAL_TUMBLE, (-1, -1)),
    ],
)
def test_the_back_of_a_sheet_is_turned_as_the_printer_wants_it(
    sides: Sides, back: Back, transforms: tuple[int, int]
) -> None:
    header = _headers(sheet(2), Raster(150, Dots.GRAY, sides, back))[1]
    found = tuple(int.from_bytes(header[at : at + 4], "big", signed=True) for at in (456, 460))
    assert found == transforms


def _headers(pdf: bytes, raster: Raster) -> list[bytes]:
    return [
        piece for piece in pwg_raster(pdf, 2, raster) if len(piece) == 1796 and piece.startswith(b"PwgRaster")
    ]


@pytest.mark.parametrize("dots", list(Dots))
def test_a_page_turned_twice_is_the_page(dots: Dots) -> None:
    page = next(raster_pages(sheet(1), 75, dots))
    once = turned(page, dots, across=True, down=True)
    assert once.rows != page.rows
    assert turned(once, dots, across=True, down=True) == page


def test_copies_stand_in_the_raster() -> None:
    headers = [
        piece
        for piece in pwg_raster(sheet(2), 2, Raster(75, Dots.GRAY, copies=3))
        if piece.startswith(b"PwgRaster")
    ]
    assert len(headers) == 6
    assert int.from_bytes(headers[0][452:456], "big") == 6


def test_a_page_of_odd_width_keeps_its_last_dots() -> None:
    page = RasterPage(11, 1, (11, 1), [b"\x80\x20"])
    assert turned(page, Dots.BLACK, across=True, down=False).rows == [b"\x80\x20"]


def test_many_pages_take_no_more_memory_than_two() -> None:
    def peak(pages: int) -> int:
        pdf = sheet(pages)
        tracemalloc.start()
        for _ in pwg_raster(pdf, pages, Raster(100, Dots.GRAY)):
            pass
        _, most = tracemalloc.get_traced_memory()
        tracemalloc.stop()
        return most

    assert peak(12) < 2 * peak(2)
