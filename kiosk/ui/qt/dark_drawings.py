"""The drawings of assets for a dark screen, as image://dark/<file>: white lines, the same colours at half their light.

A drawing brings its own light ground, which would dazzle whoever asked for white letters on black.
"""

from pathlib import Path
from urllib.parse import unquote
from xml.etree import ElementTree as ET

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize
from PySide6.QtGui import QColor, QImage, QImageReader
from PySide6.QtQuick import QQuickImageProvider

GROUNDS = {"#EEF3F2": "#000000", "#DDF0EF": "#0B272C", "#D5E1E0": "#17262B", "#FAFCFB": "#000000"}
"""What lies behind everything: paper, the disc behind a person, what surrounds the parts, a lens."""

LINE, RED = "#FFFFFF", "#FF8A80"
DARK = 0.34
"""How light a colour may be to count as dark: 0 is black, 1 white."""

DIMMED = 0.52
WIDE = 6.5
"""Lines wider than this are shapes: an arm, a cane."""


class DarkDrawings(QQuickImageProvider):
    """Draws them for the engine that has it."""

    def __init__(self) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)

    def requestImage(self, file: str, size: QSize, requested: QSize) -> QImage:
        """The drawing in that file, as large as asked for; empty where there is none, or it is spoilt."""
        source = QBuffer()
        try:
            source.setData(QByteArray(darkened(Path(f"/{unquote(file).lstrip('/')}").read_text("utf-8"))))
        except (OSError, ValueError, ET.ParseError):
            return QImage()
        source.open(QIODevice.OpenModeFlag.ReadOnly)
        reader = QImageReader(source, QByteArray(b"svg"))
        if requested.isValid():
            reader.setScaledSize(requested)
        return reader.read()


def darkened(drawing: str) -> bytes:
    """The SVG in the colours of a dark screen."""
    ET.register_namespace("", "http://www.w3.org/2000/svg")
    root = ET.fromstring(drawing)  # noqa: S314 (our own drawing)
    before: str | None = None
    for shape in root:
        # A line along the line before it is the inside of what that one outlines.
        inside = before is not None and shape.get("d") == before
        before = shape.get("d")
        shape.attrib.update(_colours(shape.attrib, inside=inside))
    root.set("stroke", LINE)
    return ET.tostring(root)


def _colours(look: dict[str, str], *, inside: bool) -> dict[str, str]:
    """The fill and the stroke of a shape, where it says them."""
    found = {}
    if "fill" in look:
        found["fill"] = _shape(look["fill"])
    if "stroke" in look:
        wide = float(look.get("stroke-width", 0)) > WIDE
        found["stroke"] = _shape(look["stroke"]) if inside else _line(look["stroke"], wide=wide)
    return found


def _shape(colour: str) -> str:
    """A ground is dark, what was dark stays so in its white outline, and all else loses half its light."""
    if colour == "none" or _light(colour) < DARK:
        return colour
    return GROUNDS.get(colour) or _dimmed(colour)


def _line(colour: str, *, wide: bool) -> str:
    """A dark line is white, and a dark red one light red; a light one is seen as it is, unless it is a shape."""
    if colour == "none":
        return colour
    if _light(colour) < DARK:
        return RED if QColor(colour).redF() > 0.4 else LINE
    return _dimmed(colour) if wide else colour


def _dimmed(colour: str) -> str:
    return "#" + "".join(f"{round(part * DIMMED):02x}" for part in _parts(colour))


def _light(colour: str) -> float:
    red, green, blue = _parts(colour)
    return (0.299 * red + 0.587 * green + 0.114 * blue) / 255


def _parts(colour: str) -> tuple[int, int, int]:
    said = QColor(colour)
    return said.red(), said.green(), said.blue()
