"""The screens that the kiosk is shown on in its tests."""

from dataclasses import dataclass

from PySide6.QtCore import QSize

from tests.ui.stage import LANDSCAPE, PIXELS_PER_MM, PORTRAIT


@dataclass(frozen=True, slots=True)
class Glass:
    """A screen: its pixels, and how many of them a millimetre has."""

    name: str
    size: QSize
    pixels_per_mm: float

    def __str__(self) -> str:
        return self.name


LANDSCAPE_15 = Glass("landscape", LANDSCAPE, PIXELS_PER_MM)
PORTRAIT_15 = Glass("portrait", PORTRAIT, PIXELS_PER_MM)
WIDE_15 = Glass("1280x800", QSize(1280, 800), 3.81)
"""1280 by 800 pixels on the screen of a 15 inch all-in-one."""
SMALL_13 = Glass("small-13", QSize(1280, 800), 4.57)
"""13 inches: the smallest screen that the kiosk is made for."""
FOURK = Glass("large-32", QSize(3840, 2160), 5.42)
"""32 inches: the largest."""
