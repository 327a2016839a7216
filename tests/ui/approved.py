"""Approved pictures of pages in tests/ui/pictures: one for each page of the toy pack, in three looks."""

import io
import re
from pathlib import Path

from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickWindow

from tests.handout.proofs import as_png, differing
from tests.ui.stage import ROOT

PICTURES = Path(__file__).parent / "pictures"
FOUND = ROOT / "build" / "pictures"
"""Where a page that differs is put, under the same name."""

WIDTH = 480
"""Pixels; a button that moved by its border's width is still seen."""

TOLERATED = 0.0015
"""The share of dots that may be seen to differ: the edges of a line of letters drawn by another FreeType."""


def picture_of(window: QQuickWindow) -> Image.Image:
    """The window as it is drawn now, small and in grey."""
    drawn = window.grabWindow().scaledToWidth(WIDTH, Qt.TransformationMode.SmoothTransformation)
    grey = drawn.convertToFormat(QImage.Format.Format_Grayscale8)
    rows = bytes(grey.constBits()[: grey.sizeInBytes()])
    return Image.frombuffer("L", (grey.width(), grey.height()), rows, "raw", "L", grey.bytesPerLine(), 1)


def file_of(look: str, page: str) -> Path:
    """Where the picture of a page lies, under the folder of approved or of found ones."""
    return Path(look) / f"{re.sub('[^a-z0-9_]+', '-', page.lower())}.png"


def keep(folder: Path, file: Path, picture: Image.Image) -> None:
    """Put the picture there."""
    path = folder / file
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(as_png(picture))


def is_approved(file: Path, picture: Image.Image) -> bool:
    """Whether a person would take it for the approved one."""
    path = PICTURES / file
    if not path.is_file():
        return False
    approved = Image.open(io.BytesIO(path.read_bytes())).convert("L")
    return differing(picture, approved) <= TOLERATED
