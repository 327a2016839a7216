"""Composes the still picture of each step of each scene from its parts, as plain shapes at their last place."""

import math
import re
import sys
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from xml.etree import ElementTree as ET

from kiosk.decision.problems import Problem, ProblemsFound
from kiosk.ui.animation.scene import Placing, Pose, Scenes, Step
from kiosk.ui.animation.scene_file import PARTS, read_scenes

HEAD = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 300" fill="none" stroke="#14232D"'
    ' stroke-width="3.5" stroke-linecap="round" stroke-linejoin="round">\n'
)
"""What each part and each still begins with, but for the view box: shapes say only what differs from it."""

LINE = 3.5
"""The width of a line that says none, as in HEAD."""

Point = tuple[float, float]
Move = Callable[[float, float], Point]
Shape = dict[str, str]

_TOKEN = re.compile(r"[MLCQZ]|-?\d+(?:\.\d+)?")
_PATH = re.compile(rf"(?:{_TOKEN.pattern}|[ ,])*")


def stills_of(scenes: Scenes, folder: Path) -> dict[str, str]:
    """The still of each step by its name, `<scene>-<number>`, from the parts in the folder of scenes.

    Raises ProblemsFound.
    """
    return {
        f"{name}-{number}": still_of(step, folder / PARTS)
        for name, scene in scenes.scenes.items()
        for number, step in enumerate(scene, start=1)
    }


def still_of(step: Step, parts: Path) -> str:
    """One step at rest, as SVG. Raises ProblemsFound."""
    shapes = [line for placing in step if placing.pose.seen for line in _laid(placing, parts)]
    return HEAD + "".join(f"{shape}\n" for shape in shapes) + "</svg>\n"


def _laid(placing: Placing, parts: Path) -> Iterator[str]:
    file = parts / f"{placing.part}.svg"
    for element in ET.parse(file).getroot():  # noqa: S314 (our own drawing)
        kind, shape = element.tag.rpartition("}")[2], dict(element.attrib)
        if kind not in _GEOMETRY or not _PATH.fullmatch(shape.get("d", "")):
            what = f"the printed page cannot draw this {kind}"
            remedy = "draw it as path (with M L C Q Z and absolute numbers), circle or rect"
            raise ProblemsFound([Problem(str(file), 0, what, remedy)])
        yield _written(*_placed(kind, shape, placing))


def _written(kind: str, shape: Shape) -> str:
    return f"<{kind} " + " ".join(f'{name}="{value}"' for name, value in shape.items()) + "/>"


def _placed(kind: str, shape: Shape, placing: Placing) -> tuple[str, Shape]:
    pose = placing.pose
    if pose == Pose():
        return kind, shape
    if kind == "rect" and pose.turn % 360:
        kind, shape = "path", _rounded(shape)
    if pose.size != 1:
        shape = {**shape, "stroke-width": _text(float(shape.get("stroke-width", LINE)) * pose.size)}
    return kind, {**shape, **_GEOMETRY[kind](shape, _move(placing), pose.size)}


def _move(placing: Placing) -> Move:
    """Where a point of the part comes to lie."""
    (left, top), pose = placing.around, placing.pose
    angle = math.radians(pose.turn % 360)
    along, across = math.cos(angle) * pose.size, math.sin(angle) * pose.size

    def moved(x: float, y: float) -> Point:
        right, down = x - left, y - top
        return (
            left + right * along - down * across + pose.x,
            top + right * across + down * along + pose.y,
        )

    return moved


def _path(shape: Shape, move: Move, size: float) -> Shape:
    written, numbers = "", iter(_TOKEN.findall(shape["d"]))
    for token in numbers:
        if token.isalpha():
            written += token
        else:
            point = move(float(token), float(next(numbers)))
            written += ("" if written[-1].isalpha() else " ") + " ".join(map(_text, point))
    return {"d": written}


def _circle(shape: Shape, move: Move, size: float) -> Shape:
    x, y = move(float(shape["cx"]), float(shape["cy"]))
    return {"cx": _text(x), "cy": _text(y), "r": _text(float(shape["r"]) * size)}


def _rect(shape: Shape, move: Move, size: float) -> Shape:
    x, y = move(float(shape["x"]), float(shape["y"]))
    grown: Shape = {
        name: _text(float(shape[name]) * size) for name in ("width", "height", "rx") if name in shape
    }
    return {"x": _text(x), "y": _text(y), **grown}


_GEOMETRY: dict[str, Callable[[Shape, Move, float], Shape]] = {
    "path": _path,
    "circle": _circle,
    "rect": _rect,
}


def _rounded(shape: Shape) -> Shape:
    """A rectangle as a path, which can be turned."""
    left, top, width, height, round_ = (
        float(shape.get(name, "0")) for name in ("x", "y", "width", "height", "rx")
    )
    right, low = left + width, top + height
    d = (
        f"M{left + round_} {top}L{right - round_} {top}Q{right} {top} {right} {top + round_}"
        f"L{right} {low - round_}Q{right} {low} {right - round_} {low}"
        f"L{left + round_} {low}Q{left} {low} {left} {low - round_}"
        f"L{left} {top + round_}Q{left} {top} {left + round_} {top}Z"
    )
    look = {name: value for name, value in shape.items() if name not in {"x", "y", "width", "height", "rx"}}
    return {"d": d, **look}


def _text(number: float) -> str:
    """The number to a tenth, and never -0."""
    return f"{round(number, 1) + 0:g}"


def write_stills(assets: Path) -> Iterable[Path]:
    """Write the stills of all scenes beside the other pictures. Gives the files. Raises ProblemsFound, OSError."""
    folder = assets / "procedures"
    for name, still in stills_of(read_scenes(folder), folder).items():
        file = assets / "pictures" / f"{name}.svg"
        file.write_text(still, encoding="utf-8")
        yield file


if __name__ == "__main__":
    try:
        for written in write_stills(Path(sys.argv[1])):
            sys.stdout.write(f"{written}\n")
    except ProblemsFound as found:
        sys.exit(str(found))
