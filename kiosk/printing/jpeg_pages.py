"""The pages of a PDF as JPEG pictures, for printers that take neither PDF nor raster."""

from collections.abc import Iterator
from io import BytesIO

from PIL import Image

from kiosk.pdf_pages import POINTS_AN_INCH, PagePixels, page_pixels

JPEG = "image/jpeg"
DPI = 300
QUALITY = 90


def jpeg_pages(pdf: bytes) -> Iterator[bytes]:
    """Each page in shades of gray, at the size that it has on paper, one at a time."""
    for page in page_pixels(pdf, DPI / POINTS_AN_INCH, gray=True):
        yield _jpeg(page)


def _jpeg(page: PagePixels) -> bytes:
    picture = Image.frombuffer("L", (page.width, page.height), page.pixels, "raw", "L", page.stride, 1)
    written = BytesIO()
    picture.save(written, "JPEG", quality=QUALITY, dpi=(DPI, DPI))
    return written.getvalue()
