"""The icons of assets/icons in the colour and size that QML asks for, as image://icon/<name>/<rrggbb>."""

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize
from PySide6.QtGui import QImage, QImageReader
from PySide6.QtQuick import QQuickImageProvider

from kiosk.device.places import Shipped, shipped

GRID = 48
"""Each icon is drawn on a field of this many units."""


class Icons(QQuickImageProvider):
    """Draws icons for the engine that has it."""

    def __init__(self) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)

    def requestImage(self, icon: str, size: QSize, requested: QSize) -> QImage:
        """The icon, square; of its own size where none is asked for."""
        name, _, color = icon.partition("/")
        side = max(requested.width(), requested.height())
        return draw(name, f"#{color}", side if side > 0 else GRID)


def draw(name: str, color: str, side: int) -> QImage:
    """The icon of that name, `side` pixels wide and high."""
    drawing = (shipped(Shipped.ASSETS) / "icons" / f"{name}.svg").read_bytes()
    source = QBuffer()
    source.setData(QByteArray(drawing.replace(b"currentColor", color.encode())))
    source.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(source, QByteArray(b"svg"))
    reader.setScaledSize(QSize(side, side))
    return reader.read()
