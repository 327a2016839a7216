"""The pages of a handout as pictures, drawn from the PDF itself: what is read back is what will be printed."""

from collections.abc import Iterator
from dataclasses import dataclass

import pypdfium2


@dataclass(frozen=True, slots=True)
class PagePixels:
    """A page as rows of pixels, three bytes each: red, green, blue. `stride` is the bytes of a row."""

    width: int
    height: int
    stride: int
    pixels: bytes


def page_pictures(pdf: bytes, scale: float) -> Iterator[PagePixels]:
    """Each page of that PDF, `scale` pixels to a point. Only one thread may be at it."""
    with pypdfium2.PdfDocument(pdf) as document:
        for number in range(len(document)):
            page = document[number]
            bitmap = page.render(scale=scale, rev_byteorder=True)
            yield PagePixels(bitmap.width, bitmap.height, bitmap.stride, bytes(bitmap.buffer))
            bitmap.close()
            page.close()
