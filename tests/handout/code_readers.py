"""Two readers of printed codes that share no code: what both read, a clinic's reader will read too."""

from collections.abc import Callable

import zxingcpp
from PIL import Image, ImageFilter
from pyzbar.pyzbar import ZBarSymbol, decode

Reader = Callable[[Image.Image], list[str]]
"""The texts of all codes that it finds on a picture."""

SOFT = ImageFilter.GaussianBlur(0.7)
"""As a camera takes it: the lens evens out the grain of a copier, which ZBar takes for squares."""


def by_zxing(page: Image.Image) -> list[str]:
    """What ZXing finds, as most telephones and hand scanners do."""
    return [found.text for found in zxingcpp.read_barcodes(page)]


def by_zbar(page: Image.Image) -> list[str]:
    """What ZBar finds, as many scanners at a desk do."""
    found = decode(page.filter(SOFT), symbols=[ZBarSymbol.QRCODE])
    return [code.data.decode() for code in found]


READERS: dict[str, Reader] = {"zxing": by_zxing, "zbar": by_zbar}
