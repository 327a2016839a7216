"""Drawings on a dark screen: they do not dazzle, and their lines are seen."""

from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage

from kiosk.ui.qt.dark_drawings import DarkDrawings, darkened
from tests.ui.stage import ROOT

PICTURES = sorted((ROOT / "assets" / "pictures").glob("*.svg"))
SIZE = QSize(400, 300)
LIGHTEST_ON_AVERAGE = 0.45
"""Of white; in its own colours a drawing has 0.7 and more."""


def drawn(file: Path) -> QImage:
    """The drawing as the dark screen has it."""
    return DarkDrawings().requestImage(str(file), QSize(), SIZE)


def lightness(image: QImage) -> float:
    """How light the picture is on average, a point in each 8 by 8."""
    points = [image.pixelColor(x, y) for x in range(12, 388, 8) for y in range(12, 288, 8)]
    return sum(point.lightnessF() for point in points) / len(points)


def shape(look: str, before: str = "") -> str:
    """That shape in the colours of a dark screen."""
    svg = (
        f'<svg xmlns="http://www.w3.org/2000/svg" stroke="#14232D">{before}<path d="M1 1L9 9" {look}/></svg>'
    )
    return darkened(svg).decode().rpartition("<path")[2]


@pytest.mark.parametrize("file", PICTURES, ids=lambda file: file.stem)
def test_a_drawing_is_dark_on_a_dark_screen(file: Path) -> None:
    image = drawn(file)
    assert image.size() == SIZE
    assert lightness(image) < LIGHTEST_ON_AVERAGE


def test_the_lines_of_a_drawing_are_white() -> None:
    welcome = drawn(ROOT / "assets" / "pictures" / "welcome.svg")
    assert welcome.pixelColor(200, 5) == QColor("#FFFFFF")
    assert welcome.pixelColor(380, 40) == QColor("#000000")


def test_a_break_is_light_red() -> None:
    assert 'stroke="#FF8A80"' in shape('stroke="#7A0A12" stroke-width="6"')


def test_what_a_line_outlines_is_no_line_itself() -> None:
    outline = '<path d="M1 1L9 9" stroke-width="20"/>'
    assert 'stroke="#33495A"' in shape('stroke="#33495A" stroke-width="14"', outline)
    assert 'stroke="#FFFFFF"' in shape('stroke="#33495A" stroke-width="14"')


def test_a_drawing_that_is_not_there_is_left_out(tmp_path: Path) -> None:
    assert drawn(tmp_path / "tea.svg").isNull()


@pytest.mark.parametrize(
    "spoilt", [b"", b"<svg", b"\xff", b'<svg><path stroke="#000" stroke-width="x"/></svg>']
)
def test_a_drawing_that_is_spoilt_is_left_out(tmp_path: Path, spoilt: bytes) -> None:
    (tmp_path / "tea.svg").write_bytes(spoilt)
    assert drawn(tmp_path / "tea.svg").isNull()
