"""The still pictures: composed of the same parts, and never out of step with the scenes."""

import math
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from kiosk.decision.problems import ProblemsFound
from kiosk.ui.animation.scene import Placing, Pose, Scenes
from kiosk.ui.animation.scene_file import read_scenes
from kiosk.ui.animation.stills import HEAD, still_of, stills_of
from tests.ui.stage import ROOT, shipped_content

PICTURES = ROOT / "assets" / "pictures"
PROCEDURES = ROOT / "assets" / "procedures"
PARTS = sorted((PROCEDURES / "parts").glob("*.svg"))
SVG = "{http://www.w3.org/2000/svg}"


def shipped() -> Scenes:
    """The scenes that ship."""
    return read_scenes(PROCEDURES)


def composed(tmp_path: Path, shapes: str, pose: Pose, around: tuple[float, float] = (0, 0)) -> dict[str, str]:
    """The one shape of a still that is composed of one part."""
    (tmp_path / "cup.svg").write_text(f'<svg xmlns="http://www.w3.org/2000/svg">{shapes}</svg>')
    still = still_of((Placing("cup", pose, pose, around),), tmp_path)
    (shape,) = ET.fromstring(still)  # noqa: S314 - our own drawing
    return {"kind": shape.tag.removeprefix(SVG), **shape.attrib}


def test_the_stills_that_ship_are_those_of_the_scenes_that_ship() -> None:
    stills = stills_of(shipped(), PROCEDURES)
    stale = [
        name
        for name, still in stills.items()
        if (PICTURES / f"{name}.svg").read_text(encoding="utf-8") != still
    ]
    assert not stale, f"{stale} were drawn before the scenes or parts changed; run: make stills"


def test_every_step_of_every_option_that_ships_is_a_step_of_a_scene() -> None:
    scenes = shipped().scenes
    for aid in shipped_content().aids.values():
        lengths = {option.picture: len(option.steps) for option in aid.options}
        assert lengths == {name: len(scene) for name, scene in scenes.items()}
        assert all(3 <= steps <= 5 for steps in lengths.values())


def test_something_moves_in_every_step() -> None:
    idle = [
        f"{name}, step {number}"
        for name, scene in shipped().scenes.items()
        for number, step in enumerate(scene, start=1)
        if not any(placing.moves for placing in step)
    ]
    assert idle == []


def test_no_part_is_left_over() -> None:
    used = {placing.part for scene in shipped().scenes.values() for step in scene for placing in step}
    assert {file.stem for file in PARTS} == used


@pytest.mark.parametrize("file", PARTS, ids=lambda file: file.name)
def test_a_part_begins_as_every_part_does_and_holds_plain_shapes(file: Path) -> None:
    part = file.read_text(encoding="utf-8")
    before, _, after = HEAD.partition("0 0 400 300")
    assert part.startswith(before)
    assert after in part
    kinds = {element.tag.removeprefix(SVG) for element in ET.fromstring(part)}  # noqa: S314 - our own drawing
    assert kinds <= {"path", "circle", "rect"}


@pytest.mark.parametrize("file", PARTS, ids=lambda file: file.name)
def test_a_part_is_not_cut_off_by_its_view_box(file: Path) -> None:
    drawing = QSvgRenderer(str(file))
    box = drawing.viewBox()
    image = QImage(box.size(), QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    painter = QPainter(image)
    drawing.render(painter)
    painter.end()
    right, low = image.width() - 1, image.height() - 1
    rim = [QPoint(x, y) for x in range(right + 1) for y in (0, low)]
    rim += [QPoint(x, y) for y in range(low + 1) for x in (0, right)]
    assert [at for at in rim if image.pixelColor(at).alpha()] == []


def test_a_part_at_home_is_taken_as_it_is(tmp_path: Path) -> None:
    shape = composed(tmp_path, '<path d="M1 2L3 4" stroke="#000000"/>', Pose())
    assert shape == {"kind": "path", "d": "M1 2L3 4", "stroke": "#000000"}


def test_a_part_that_is_moved_turned_and_sized_has_that_in_its_numbers(tmp_path: Path) -> None:
    pose = Pose(x=10, y=1, turn=90, size=2)
    path = composed(tmp_path, '<path d="M1 0L0 1"/>', pose)
    assert (path["d"], path["stroke-width"]) == ("M10 3L8 1", "7")
    circle = composed(tmp_path, '<circle cx="2" cy="0" r="3" stroke-width="4"/>', pose, around=(1, 0))
    assert (circle["cx"], circle["cy"], circle["r"], circle["stroke-width"]) == ("11", "3", "6", "8")


def test_a_rectangle_stays_one_until_it_is_turned(tmp_path: Path) -> None:
    rect = '<rect x="1" y="2" width="30" height="40" rx="5"/>'
    moved = composed(tmp_path, rect, Pose(x=2, size=0.5))
    assert moved == {
        "kind": "rect", "x": "2.5", "y": "1", "width": "15", "height": "20", "rx": "2.5", "stroke-width": "1.8",
    }  # fmt: skip
    turned = composed(tmp_path, rect, Pose(turn=math.degrees(math.pi)))
    assert (turned["kind"], turned["d"][:12]) == ("path", "M-6 -2L-26 -")


@pytest.mark.parametrize(
    "shape", ['<path d="m1 1l2 2"/>', '<path d="M1 1A2 2 0 0 1 3 3"/>', "<text>tea</text>"]
)
def test_what_the_printed_page_cannot_draw_is_named(tmp_path: Path, shape: str) -> None:
    with pytest.raises(ProblemsFound, match=r"cup\.svg: the printed page cannot draw this (path|text)"):
        composed(tmp_path, shape, Pose())


def test_a_part_that_is_not_seen_at_the_end_is_not_drawn(tmp_path: Path) -> None:
    gone = Placing("cup", Pose(seen=0), Pose(), (0, 0))
    assert still_of((gone,), tmp_path) == HEAD + "</svg>\n"
