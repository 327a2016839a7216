"""Millimetres on the glass to pixels, and the four sizes of text."""

import math
from dataclasses import dataclass
from enum import StrEnum

MM_PER_INCH = 25.4
ASSUMED_DIAGONAL_INCHES = 15.6
"""The screen that is assumed until somebody has measured: a common size of all-in-one touchscreen."""
CARD_WIDTH_MM = 85.60
"""The width of a bank card (ISO/IEC 7810, ID-1), which staff hold to the screen to measure it."""


class TextSize(StrEnum):
    """The four text sizes of VVSG 2.0, 7.1-G."""

    SMALL = "small"
    NORMAL = "normal"
    LARGE = "large"
    LARGEST = "largest"

    @property
    def capital_mm(self) -> float:
        """The height of a capital letter in millimetres: the middle of the range that VVSG 7.1-G gives."""
        low, high = _CAPITALS_MM[self]
        return (low + high) / 2


_CAPITALS_MM = {
    TextSize.SMALL: (3.5, 4.2),
    TextSize.NORMAL: (4.8, 5.6),
    TextSize.LARGE: (6.4, 7.1),
    TextSize.LARGEST: (8.5, 9.0),
}


@dataclass(frozen=True, slots=True)
class ScreenScale:
    """How many pixels a millimetre has, and whether somebody measured it or it is assumed."""

    pixels_per_mm: float
    measured: bool

    def px(self, mm: float) -> float:
        """Give a length on the glass in pixels."""
        return mm * self.pixels_per_mm


def screen_scale(setting: float, screen_px: tuple[int, int]) -> ScreenScale:
    """Give the scale: the setting (pixels per millimetre) or, where it is 0, that of the assumed screen.

    The dots per inch that a screen reports are not asked for: they come from EDID and are often wrong.
    Raises ValueError for a setting below 0 and for a screen without width or height.
    """
    if not (math.isfinite(setting) and setting >= 0):
        raise ValueError(f"a screen cannot have {setting} pixels per millimetre")
    if setting > 0:
        return ScreenScale(setting, measured=True)
    if min(screen_px) <= 0:
        raise ValueError(f"a screen cannot be {screen_px[0]} by {screen_px[1]} pixels")
    diagonal_mm = ASSUMED_DIAGONAL_INCHES * MM_PER_INCH
    return ScreenScale(math.hypot(*screen_px) / diagonal_mm, measured=False)


def pixels_per_mm_from_card(card_px: float) -> float:
    """Give the setting that makes a bank card `card_px` pixels wide on this screen; ValueError below 1."""
    if not (math.isfinite(card_px) and card_px >= 1):
        raise ValueError(f"a card cannot be {card_px} pixels wide")
    return card_px / CARD_WIDTH_MM
