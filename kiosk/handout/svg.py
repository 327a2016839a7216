"""The shipped drawings and icons on paper: SVG of paths, circles and rectangles, drawn as vectors in black on white.

Most printers here are black only, and a photocopier or a fax makes specks of a grey. Only what those in
assets/pictures and assets/icons use is read: absolute M, L, C, Q and Z, circle, and rect with round corners.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from reportlab.pdfgen.pathobject import PDFPathObject

from kiosk.handout.canvas import PaperCanvas

if TYPE_CHECKING:
    from xml.etree import ElementTree as ET

Numbers = tuple[float, ...]
Command = tuple[str, Numbers]

_TOKEN = re.compile(r"[MLCQZ]|-?(?:\d+\.?\d*|\.\d+)")
BLACK, WHITE = 0.0, 1.0
LIGHT = 0.34
"""Colours lighter than this, from 0 (black) to 1 (white), are white on paper, and the others black: no grey is left."""

OUTLINE = 3.5
"""The outline that a light shape has at the least, in the units of the drawing."""

_KAPPA = 0.5523
"""How far the handles of a Bézier curve stand out to draw a quarter of a circle of radius 1."""


@dataclass(frozen=True, slots=True)
class Shape:
    """One outline. `fill` and `stroke` are 0 (black), 1 (white) or None (none)."""

    path: tuple[Command, ...]
    fill: float | None
    stroke: float | None
    thickness: float


@dataclass(frozen=True, slots=True)
class Picture:
    """A drawing, in its own units, with y pointing down."""

    width: float
    height: float
    shapes: tuple[Shape, ...]


@lru_cache(maxsize=64)
def read_picture(file: Path) -> Picture:
    """The drawing in that file, which ships with the program. Raises ValueError for what is no such drawing."""
    from xml.etree import ElementTree as ET  # noqa: PLC0415 (loaded late: most sheets have no drawing)

    root = ET.parse(file).getroot()  # noqa: S314  # it ships with the program
    _, _, width, height = map(float, root.attrib["viewBox"].split())
    return Picture(width, height, tuple(_shape(each, root.attrib) for each in root))


def draw_picture(picture: Picture, canvas: PaperCanvas, x: float, y: float, width: float) -> None:
    """Draw it so many points wide, its upper left corner at x, y."""
    scale = width / picture.width
    canvas.saveState()
    canvas.translate(x, y)
    canvas.scale(scale, -scale)
    canvas.setLineCap(1)
    canvas.setLineJoin(1)
    for shape in picture.shapes:
        _draw(shape, canvas)
    canvas.restoreState()


def _draw(shape: Shape, canvas: PaperCanvas) -> None:
    if shape.fill is not None:
        canvas.setFillGray(shape.fill)
    if shape.stroke is not None:
        canvas.setStrokeGray(shape.stroke)
        canvas.setLineWidth(shape.thickness)
    path = canvas.beginPath()
    _trace(shape.path, path)
    canvas.drawPath(path, stroke=shape.stroke is not None, fill=shape.fill is not None)


def _trace(commands: tuple[Command, ...], path: PDFPathObject) -> None:
    at: Numbers = (0, 0)
    for name, numbers in commands:
        match name:
            case "M":
                path.moveTo(*numbers)
            case "L":
                path.lineTo(*numbers)
            case "C":
                path.curveTo(*numbers)
            case "Q":
                path.curveTo(*_cubic(at, numbers))
            case _:
                path.close()
        at = numbers[-2:] or at


def _cubic(start: Numbers, numbers: Numbers) -> Numbers:
    """A curve with one handle as the same curve with two, which PDF has."""
    (x0, y0), (x1, y1, x2, y2) = start, numbers
    return (
        x0 + 2 * (x1 - x0) / 3,
        y0 + 2 * (y1 - y0) / 3,
        x2 + 2 * (x1 - x2) / 3,
        y2 + 2 * (y1 - y2) / 3,
        x2,
        y2,
    )


def _shape(element: ET.Element, root: Mapping[str, str]) -> Shape:
    kind = element.tag.rpartition("}")[2]
    if kind not in _OUTLINES:
        raise ValueError(f"a drawing holds paths, circles and rectangles only, not <{kind}>")
    look = {**root, **element.attrib}
    outline = _OUTLINES[kind](element.attrib)
    fill, stroke = _ink(look.get("fill", "#000000")), _ink(look.get("stroke", "none"))
    return _outlined(Shape(outline, fill, stroke, float(look.get("stroke-width", 1))))


def _outlined(shape: Shape) -> Shape:
    """A white shape has a black outline, or the paper would swallow it."""
    if shape.fill != WHITE:
        return shape
    return replace(shape, stroke=BLACK, thickness=max(shape.thickness, OUTLINE))


def _ink(colour: str) -> float | None:
    """Black or white, by how light the colour is to the eye (luminance of Rec. 601, as a photocopier has it)."""
    if colour == "none":
        return None
    if colour == "currentColor":
        return BLACK
    red, green, blue = (int(colour[place : place + 2], 16) for place in (1, 3, 5))
    return WHITE if (0.299 * red + 0.587 * green + 0.114 * blue) / 255 > LIGHT else BLACK


def _path(attributes: Mapping[str, str]) -> tuple[Command, ...]:
    commands: list[tuple[str, list[float]]] = []
    for token in _TOKEN.findall(attributes["d"]):
        if token.isalpha():
            commands.append((token, []))
        else:
            commands[-1][1].append(float(token))
    return tuple(each for name, numbers in commands for each in _single(name, tuple(numbers)))


def _single(name: str, numbers: Numbers) -> list[Command]:
    """A command that is repeated without its letter, as single ones; a further pair after M is a line."""
    size = {"M": 2, "L": 2, "Q": 4, "C": 6}.get(name, 0)
    if not size:
        return [(name, ())]
    parts = [numbers[at : at + size] for at in range(0, len(numbers), size)]
    return [("L" if name == "M" and index else name, part) for index, part in enumerate(parts)]


def _circle(attributes: Mapping[str, str]) -> tuple[Command, ...]:
    x, y, radius = (float(attributes[key]) for key in ("cx", "cy", "r"))
    return _round_box(x - radius, y - radius, 2 * radius, 2 * radius, radius)


def _rect(attributes: Mapping[str, str]) -> tuple[Command, ...]:
    x, y, width, height, radius = (
        float(attributes.get(key, 0)) for key in ("x", "y", "width", "height", "rx")
    )
    return _round_box(x, y, width, height, min(radius, width / 2, height / 2))


def _round_box(x: float, y: float, width: float, height: float, radius: float) -> tuple[Command, ...]:
    right, foot, near = x + width, y + height, radius * (1 - _KAPPA)
    return (
        ("M", (x + radius, y)),
        ("L", (right - radius, y)),
        ("C", (right - near, y, right, y + near, right, y + radius)),
        ("L", (right, foot - radius)),
        ("C", (right, foot - near, right - near, foot, right - radius, foot)),
        ("L", (x + radius, foot)),
        ("C", (x + near, foot, x, foot - near, x, foot - radius)),
        ("L", (x, y + radius)),
        ("C", (x, y + near, x + near, y, x + radius, y)),
        ("Z", ()),
    )


_OUTLINES: Mapping[str, Callable[[Mapping[str, str]], tuple[Command, ...]]] = {
    "path": _path,
    "circle": _circle,
    "rect": _rect,
}
