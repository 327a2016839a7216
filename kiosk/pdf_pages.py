"""The pages of a PDF as pixels, drawn by PDFium one page at a time, for the preview and for printers that take no PDF."""

import threading
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from io import BytesIO

import pypdfium2

POINTS_AN_INCH = 72
_ONE_AT_A_TIME = threading.Lock()
"""PDFium is not made for threads: a preview and a job at the printer may not be at it together."""


@dataclass(frozen=True, slots=True)
class PagePixels:
    """A page as rows of pixels, of three bytes (red, green, blue) or of one (gray). `stride` is the bytes of a row."""

    width: int
    height: int
    stride: int
    pixels: bytes


def page_pixels(pdf: bytes, scale: float, *, gray: bool = False) -> Iterator[PagePixels]:
    """Each page of that PDF, `scale` pixels to a point; only one page is held at a time."""
    with _ONE_AT_A_TIME:
        document = pypdfium2.PdfDocument(pdf)
        pages = len(document)
    try:
        for number in range(pages):
            with _ONE_AT_A_TIME:
                drawn = _drawn(document, number, scale, gray=gray)
            yield drawn
    finally:
        with _ONE_AT_A_TIME:
            document.close()


def page_sizes(pdf: bytes) -> list[tuple[float, float]]:
    """The width and height of each page in points."""
    with _ONE_AT_A_TIME, pypdfium2.PdfDocument(pdf) as document:
        return [document.get_page_size(number) for number in range(len(document))]


def text_of(pdf: bytes) -> str:
    """All that can be read on the pages."""
    with _ONE_AT_A_TIME, pypdfium2.PdfDocument(pdf) as document:
        return "\n".join(page.get_textpage().get_text_bounded() for page in document)


def pages_after(pdf: bytes, out: int) -> bytes:
    """The PDF without its first `out` pages. It is for a printer only: what is read aloud of a PDF is not in it."""
    return _with_pages(pdf, slice(out, None))


def page_alone(pdf: bytes, number: int) -> bytes:
    """The page of that number, from 0, as a PDF of its own; for a printer only, as that above."""
    return _with_pages(pdf, slice(number, number + 1))


def on_own_leaves(pdf: bytes, starts: Collection[int]) -> tuple[bytes, tuple[int, ...]]:
    """The PDF for both sides of the paper: a page that starts something stands on a front, behind a blank if need be.

    Gives it with how many pages of `pdf` are out when each of its own is.
    """
    written, numbers = BytesIO(), list[int]()
    with _ONE_AT_A_TIME, pypdfium2.PdfDocument(pdf) as whole, pypdfium2.PdfDocument.new() as laid:
        for number in range(len(whole)):
            if number in starts and len(numbers) % 2:
                laid.new_page(*whole.get_page_size(number - 1)).close()
                numbers.append(number)
            laid.import_pages(whole, [number])
            numbers.append(number + 1)
        laid.save(written)
    return written.getvalue(), tuple(numbers)


def _with_pages(pdf: bytes, which: slice) -> bytes:
    written = BytesIO()
    with _ONE_AT_A_TIME, pypdfium2.PdfDocument(pdf) as whole, pypdfium2.PdfDocument.new() as part:
        part.import_pages(whole, range(len(whole))[which])
        part.save(written)
    return written.getvalue()


def _drawn(document: pypdfium2.PdfDocument, number: int, scale: float, *, gray: bool) -> PagePixels:
    page = document[number]
    bitmap = page.render(scale=scale, grayscale=gray, rev_byteorder=True)
    drawn = PagePixels(bitmap.width, bitmap.height, bitmap.stride, bytes(bitmap.buffer))
    bitmap.close()
    page.close()
    return drawn
