"""Approved proofs in printouts/proofs/: for each sheet, language and size of print, a PDF and a picture of its pages."""

import io
from dataclasses import dataclass
from pathlib import Path

import pypdfium2
from PIL import Image, ImageChops

from tests.handout.shipped import ROOT, Print

PROOFS = ROOT / "printouts" / "proofs"
FOUND = ROOT / "build" / "proofs"
"""Where a sheet that differs is put beside its proof."""

DOTS_PER_INCH = 50
GAP = 8
"""Pixels between two pages."""

SEEN = 48
"""By how much of 255 a dot must differ in lightness to be seen; less is another reader's smoothing of edges."""

TOLERATED = 0.0002
"""The share of dots that may differ so: a page number has more."""


@dataclass(frozen=True)
class Proof:
    """Where the proof of a sheet lies."""

    which: Print
    folder: Path = PROOFS

    @property
    def pdf(self) -> Path:
        """The approved PDF."""
        return self._file("pdf")

    @property
    def picture(self) -> Path:
        """Its pages side by side."""
        return self._file("png")

    def _file(self, kind: str) -> Path:
        name = f"{self.which.sheet}-large" if self.which.large else self.which.sheet
        return self.folder / self.which.language / f"{name}.{kind}"

    def put(self, pdf: bytes) -> None:
        """Make that PDF the proof, or what is to be looked at."""
        self.pdf.parent.mkdir(parents=True, exist_ok=True)
        self.pdf.write_bytes(pdf)
        self.picture.write_bytes(as_png(picture_of(pdf)))


def picture_of(pdf: bytes) -> Image.Image:
    """The pages side by side, in grey."""
    with pypdfium2.PdfDocument(pdf) as document:
        pages = [page.render(scale=DOTS_PER_INCH / 72, grayscale=True).to_pil() for page in document]
    width = sum(page.width + GAP for page in pages) - GAP
    sheet = Image.new("L", (width, max(page.height for page in pages)), 160)
    x = 0
    for page in pages:
        sheet.paste(page, (x, 0))
        x += page.width + GAP
    return sheet


def as_png(picture: Image.Image) -> bytes:
    """The picture in sixteen greys, which is enough to look at it."""
    stream = io.BytesIO()
    picture.quantize(16).save(stream, "PNG", optimize=True)
    return stream.getvalue()


def differing(one: Image.Image, other: Image.Image) -> float:
    """The share of dots that a person sees differ; 1.0 where the pages are not the same in number and size."""
    if one.size != other.size:
        return 1.0
    histogram = ImageChops.difference(one, other).histogram()
    return sum(histogram[SEEN:]) / (one.width * one.height)
