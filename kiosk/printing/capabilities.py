"""What a printer takes, by its own word, and what is sent to it of that."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from kiosk.pdf_pages import page_sizes
from kiosk.printing.jpeg_pages import JPEG, jpeg_pages
from kiosk.printing.raster import APPLE, PWG, Back, Raster, Sides, apple_raster, pwg_raster
from kiosk.printing.raster_pages import Dots
from kiosk.printing.status import Attributes, values

PDF = "application/pdf"
DPIS = (300, 600, 360, 200, 150)
"""The resolutions in the order in which they are taken: 300 dots an inch are enough for letters of 11 points."""
DOTS_IN_ORDER = (Dots.GRAY, Dots.COLOR, Dots.BLACK)
URF_DOTS = {"W8": Dots.GRAY, "SRGB24": Dots.COLOR}
URF_BACKS = {"DM1": Back.NORMAL, "DM2": Back.FLIPPED, "DM3": Back.ROTATED, "DM4": Back.MANUAL_TUMBLE}
MEDIA = {(612, 792): "na_letter_8.5x11in", (595, 842): "iso_a4_210x297mm", (612, 1008): "na_legal_8.5x14in"}
"""The names of PWG 5101.1 by width and height in points."""
NORMAL_QUALITY = 4

PWG_RESOLUTIONS = "pwg-raster-document-resolution-supported"
JOB_CAPABILITIES = [
    "document-format-supported",
    "media-ready",
    "media-supported",
    "multiple-document-jobs-supported",
    "print-color-mode-supported",
    "print-quality-supported",
    "print-scaling-supported",
    PWG_RESOLUTIONS,
    "pwg-raster-document-sheet-back",
    "pwg-raster-document-type-supported",
    "sides-supported",
    "urf-supported",
]


@dataclass(frozen=True, slots=True)
class Document:
    """What is sent: its format, the job's attributes, and its bytes, by and by where they are made as they flow.

    `more` are documents that follow it in the same job, each made when its turn comes.
    """

    format: str
    job: Mapping[str, object]
    data: bytes | Iterable[bytes]
    more: Iterable[bytes] = ()


def takes(printer: Attributes) -> frozenset[str]:
    """The formats that it takes. A printer that names none is taken for none, never for one that takes PDF."""
    return frozenset(str(each) for each in values(printer, "document-format-supported"))


def format_for(printer: Attributes, *, prefer_raster: bool = False) -> str:
    """The format to send, or "" where it takes none that we can make."""
    taken = takes(printer)
    rasters = [
        each for each, usable in ((PWG, _pwg(printer)), (APPLE, _urf(printer))) if each in taken and usable
    ]
    order = [*rasters, PDF, JPEG] if prefer_raster else [PDF, *rasters, JPEG]
    return next((each for each in order if each in taken), "")


def takes_a_page_a_job(printer: Attributes, *, prefer_raster: bool = False) -> bool:
    """Whether each page has to be a job of its own: a picture is one page, and a job there is one document."""
    several = values(printer, "multiple-document-jobs-supported") == (True,)
    return not several and format_for(printer, prefer_raster=prefer_raster) == JPEG


def media_of(pdf: bytes) -> str:
    """The name of the paper that the first page is made for, or "" for one without a name here."""
    width, height = page_sizes(pdf)[0]
    return MEDIA.get((round(width), round(height)), "")


def is_in_a_tray(printer: Attributes, media: str) -> bool:
    """Whether that paper lies in a tray; so it is taken to be where the printer does not tell what it has."""
    ready = [str(each) for each in values(printer, "media-ready")]
    return not ready or not media or media in ready


def document_for(
    printer: Attributes, pdf: bytes, pages: int, *, sides: Sides = Sides.ONE, prefer_raster: bool = False
) -> Document:
    """The PDF as that printer takes it. Raises ValueError where it takes no format that we can make."""
    chosen = format_for(printer, prefer_raster=prefer_raster)
    both = sides in values(printer, "sides-supported") and chosen != JPEG
    sides = sides if both else Sides.ONE
    job = dict(_job_attributes(printer, media_of(pdf), sides))
    if chosen == JPEG and "none" in values(printer, "print-scaling-supported"):
        job["print-scaling"] = "none"
    match chosen:
        case "application/pdf":
            return Document(chosen, job, pdf)
        case "image/pwg-raster":
            return Document(chosen, job, pwg_raster(pdf, pages, _with_sides(_pwg(printer), sides)))
        case "image/urf":
            return Document(chosen, job, apple_raster(pdf, pages, _with_sides(_urf(printer), sides)))
        case "image/jpeg":
            following = jpeg_pages(pdf)
            return Document(chosen, job, next(following), following)
        case _:
            raise ValueError("document-format-not-supported")


def _job_attributes(printer: Attributes, media: str, sides: Sides) -> Iterator[tuple[str, object]]:
    """What the job says of itself, of what the printer says that it understands."""
    if media and media in (*values(printer, "media-supported"), *values(printer, "media-ready")):
        yield "media", media
    if sides in values(printer, "sides-supported"):
        yield "sides", str(sides)
    if "monochrome" in values(printer, "print-color-mode-supported"):
        yield "print-color-mode", "monochrome"
    if NORMAL_QUALITY in values(printer, "print-quality-supported"):
        yield "print-quality", NORMAL_QUALITY


def _with_sides(raster: Raster | None, sides: Sides) -> Raster:
    found = raster or Raster()
    return Raster(found.dpi, found.dots, sides, found.back)


def _pwg(printer: Attributes) -> Raster | None:
    """How it takes PWG raster; None where it names neither a resolution nor a kind of dots that we make."""
    types = values(printer, "pwg-raster-document-type-supported")
    dots = next((each for each in DOTS_IN_ORDER if each.keyword in types), None)
    dpi = _best(_across(each) for each in values(printer, PWG_RESOLUTIONS))
    backs = values(printer, "pwg-raster-document-sheet-back")
    back = next((each for each in Back if each in backs), Back.NORMAL)
    return Raster(dpi, dots, back=back) if dots and dpi else None


def _across(resolution: object) -> int:
    """The dots an inch of a resolution of RFC 8011 section 5.1.16: (3 for an inch, 4 for a centimeter)."""
    match resolution:
        case (int(across), int(along), 3) if across == along:
            return across
        case _:
            return 0


def _urf(printer: Attributes) -> Raster | None:
    """How it takes Apple raster, by the keywords of urf-supported, such as W8, SRGB24, RS300-600, DM1."""
    words = [str(each) for each in values(printer, "urf-supported")]
    dots = next((URF_DOTS[each] for each in words if each in URF_DOTS), None)
    if "W8" in words:
        dots = Dots.GRAY
    dpi = _best(_urf_dpis(words))
    back = next((URF_BACKS[each] for each in words if each in URF_BACKS), Back.NORMAL)
    return Raster(dpi, dots, back=back) if dots and dpi else None


def _urf_dpis(words: Iterable[str]) -> Iterator[int]:
    return (int(each) for word in words if word.startswith("RS") for each in re.findall(r"\d+", word))


def resolutions(printer: Attributes) -> tuple[int, ...]:
    """The dots an inch at which it prints, as far as it tells them for one of the rasters."""
    pwg = {_across(each) for each in values(printer, PWG_RESOLUTIONS)}
    return tuple(sorted((pwg | set(_urf_dpis(str(each) for each in values(printer, "urf-supported")))) - {0}))


def _best(offered: Iterable[int]) -> int:
    found = set(offered)
    return next((each for each in DPIS if each in found), 0)
