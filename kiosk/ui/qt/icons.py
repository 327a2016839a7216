"""The shipped icons in the colour and size that QML asks for, as image://icon/<name>/<rrggbb>."""

from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize
from PySide6.QtGui import QImage, QImageReader
from PySide6.QtQuick import QQuickImageProvider

GRID = 48
"""Each icon is drawn on a field of this many units."""


class Icons(QQuickImageProvider):
    """Draws the icons of a folder for the engine that has it."""

    def __init__(self, folder: Path) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)
        self._folder = folder

    def requestImage(self, icon: str, size: QSize, requested: QSize) -> QImage:
        """The icon, square; of its own size where none is asked for."""
        name, _, color = icon.partition("/")
        side = max(requested.width(), requested.height())
        return draw(self._folder / f"{name}.svg", f"#{color}", side if side > 0 else GRID)


def draw(file: Path, color: str, side: int) -> QImage:
    """The icon in that file, `side` pixels wide and high."""
    drawing = file.read_bytes()
    source = QBuffer()
    source.setData(QByteArray(drawing.replace(b"currentColor", color.encode())))
    source.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(source, QByteArray(b"svg"))
    reader.setScaledSize(QSize(side, side))
    return reader.read()
