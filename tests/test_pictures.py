"""The pictures of the shipped aids: drawings that Qt can draw, one for every place that asks for one."""

import os
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from kiosk.content.pack import check_pack
from kiosk.decision.aid import Aid

HOME = Path(__file__).parents[1]
PICTURES = HOME / "assets" / "pictures"
FILES = sorted(PICTURES.iterdir())
LARGEST_BYTES = 8 * 1024
VIEW_BOX = QRectF(0, 0, 400, 300)
SVG = "{http://www.w3.org/2000/svg}"
PLAIN_SHAPES = {SVG + name for name in ("svg", "g", "path", "rect", "circle")}
"""Text would need a translation; filters, masks and style sheets Qt does not draw."""

every_file = pytest.mark.parametrize("file", FILES, ids=lambda file: file.name)


def _shipped() -> Iterator[Aid]:
    for about in sorted((HOME / "content").glob("*/about.yaml")):
        yield from check_pack(about.parent).aids.values()


def _wanted(aid: Aid) -> set[str]:
    pages = {page.picture for page in (*aid.pages, *aid.endings) if page.picture}
    pictured = [option for option in aid.options if option.picture]
    steps = {f"{one.picture}-{number}" for one in pictured for number in range(1, len(one.steps) + 1)}
    return pages | steps | {f"{one.picture}-small" for one in pictured}


@every_file
def test_it_is_a_small_drawing_of_the_common_shape(file: Path) -> None:
    drawing = QSvgRenderer(os.fspath(file))
    assert drawing.isValid()
    assert drawing.viewBoxF() == VIEW_BOX
    assert file.stat().st_size < LARGEST_BYTES


@every_file
def test_it_holds_plain_shapes_only_and_refers_to_nothing(file: Path) -> None:
    root = ET.parse(file).getroot()  # noqa: S314 - our own file
    assert root.get("viewBox") == "0 0 400 300"
    assert {element.tag for element in root.iter()} <= PLAIN_SHAPES
    said = [word for element in root.iter() for word in (element.text or "", element.tail or "")]
    assert "".join(said).strip() == ""
    for element in root.iter():
        assert not [name for name in element.attrib if name.endswith(("href", "class", "style"))]
        assert not [value for value in element.attrib.values() if "url(" in value]


@every_file
def test_it_brings_its_own_light_ground_and_leaves_the_corners_clear(file: Path) -> None:
    image = QImage(400, 300, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(QColor(0, 0, 0, 0))
    painter = QPainter(image)
    QSvgRenderer(os.fspath(file)).render(painter)
    painter.end()
    assert image.pixelColor(0, 0).alpha() == 0
    assert image.pixelColor(10, 150).alpha() == 255
    assert image.pixelColor(10, 150).lightnessF() > 0.8


def test_every_picture_that_an_aid_names_is_there_and_none_is_left_over() -> None:
    wanted = set().union(*map(_wanted, _shipped()))
    assert {f"{name}.svg" for name in wanted} == {file.name for file in FILES}


def test_every_option_that_is_shipped_is_drawn() -> None:
    assert [option.key for aid in _shipped() for option in aid.options if not option.picture] == []


def test_no_option_begins_with_the_picture_of_another() -> None:
    for aid in _shipped():
        for kind in ("1", "small"):
            drawn = [(PICTURES / f"{option.picture}-{kind}.svg").read_bytes() for option in aid.options]
            assert len(set(drawn)) == len(drawn)
