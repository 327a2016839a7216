"""What a printer says that it is, takes and has, for whoever sets it up."""

from dataclasses import dataclass

from kiosk.printing.capabilities import format_for, resolutions, takes
from kiosk.printing.jpeg_pages import JPEG
from kiosk.printing.raster import Sides
from kiosk.printing.status import Attributes, values


@dataclass(frozen=True, slots=True)
class Facts:
    """Its model, the formats that it takes and the one that it is sent, its paper, dots an inch, and both sides.

    What it does not tell is "", empty or false.
    """

    model: str
    formats: tuple[str, ...]
    sent: str
    papers: tuple[str, ...]
    dpis: tuple[int, ...]
    two_sided: bool


def facts_of(printer: Attributes, *, prefer_raster: bool = False) -> Facts:
    """The facts in its attributes."""
    sent = format_for(printer, prefer_raster=prefer_raster)
    return Facts(
        model=" ".join(str(each) for each in values(printer, "printer-make-and-model")),
        formats=tuple(sorted(takes(printer))),
        sent=sent,
        papers=tuple(dict.fromkeys(str(each) for each in values(printer, "media-ready"))),
        dpis=resolutions(printer),
        # A picture is a document of its own, and begins on paper of its own.
        two_sided=sent != JPEG and Sides.LONG_EDGE in values(printer, "sides-supported"),
    )
