"""The scale of the screen in pixels per millimetre, and the text sizes in millimetres."""

import math
from enum import StrEnum

MM_PER_INCH = 25.4
ASSUMED_DIAGONAL_INCHES = 15.6
"""The screen that is assumed until somebody has measured: a common size of all-in-one touchscreen."""


class TextSize(StrEnum):
    """The four text sizes of VVSG 2.0, 7.1-G, and one of twice the usual, which WCAG 1.4.4 asks for."""

    SMALL = "small"
    NORMAL = "normal"
    LARGE = "large"
    VERY_LARGE = "very_large"
    TWICE = "twice"

    @property
    def capital_mm(self) -> float:
        """The height of a capital letter in millimetres: the middle of the range that VVSG 7.1-G gives, if it does."""
        if self is TextSize.TWICE:
            return 2 * TextSize.NORMAL.capital_mm
        low, high = _CAPITALS_MM[self]
        return (low + high) / 2


_CAPITALS_MM = {
    TextSize.SMALL: (3.5, 4.2),
    TextSize.NORMAL: (4.8, 5.6),
    TextSize.LARGE: (6.4, 7.1),
    TextSize.VERY_LARGE: (8.5, 9.0),
}


LEAST_FOR_TWICE_MM = 170
"""The shorter side of the glass that has room for the letters of twice the usual: 13 inches and more have it."""


def capitals_mm(shorter_side_mm: float) -> dict[str, float]:
    """The text sizes that a glass has room for, the smallest first, with the height of their capitals."""
    return {
        size: size.capital_mm
        for size in TextSize
        if size is not TextSize.TWICE or shorter_side_mm >= LEAST_FOR_TWICE_MM
    }


def pixels_per_mm(setting: float, screen_px: tuple[int, int]) -> float:
    """The setting (pixels per millimetre) or, where it is 0, that of the assumed screen.

    The dots per inch that a screen reports are not asked for: they come from EDID and are often wrong.
    Raises ValueError for a setting below 0 and for a screen without width or height.
    """
    if not (math.isfinite(setting) and setting >= 0):
        raise ValueError(f"a screen cannot have {setting} pixels per millimetre")
    if setting > 0:
        return setting
    if min(screen_px) <= 0:
        raise ValueError(f"a screen cannot be {screen_px[0]} by {screen_px[1]} pixels")
    return math.hypot(*screen_px) / (ASSUMED_DIAGONAL_INCHES * MM_PER_INCH)
