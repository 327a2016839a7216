"""The icons of Controls/icons in the colour and size that QML asks for, as image://icon/<name>/<rrggbb>."""

from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize
from PySide6.QtGui import QImage, QImageReader
from PySide6.QtQuick import QQuickImageProvider

ICONS = Path(__file__).parents[1] / "qml" / "Controls" / "icons"
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
    source = QBuffer()
    source.setData(QByteArray((ICONS / f"{name}.svg").read_bytes().replace(b"currentColor", color.encode())))
    source.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(source, QByteArray(b"svg"))
    reader.setScaledSize(QSize(side, side))
    return reader.read()
