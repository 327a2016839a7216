"""The drawings on paper: black lines and white shapes, that a fax and a photocopier keep."""

from pathlib import Path

import pytest

from kiosk.handout.svg import OUTLINE, Shape, read_picture
from tests.ui.stage import ROOT

STILLS = sorted((ROOT / "assets" / "pictures").glob("*-[1-5].svg"))
SLEEVE, NIGHT = "#3C94A1", "#14232D"


def drawn(folder: Path, shape: str) -> Shape:
    """The one shape of a drawing, as paper has it."""
    file = folder / "cup.svg"
    file.write_text(f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 30" fill="none">{shape}</svg>')
    (only,) = read_picture(file).shapes
    return only


@pytest.mark.parametrize("file", STILLS, ids=lambda file: file.stem)
def test_no_grey_is_left_of_a_step(file: Path) -> None:
    inks = {ink for shape in read_picture(file).shapes for ink in (shape.fill, shape.stroke)}
    assert inks <= {0, 1, None}


def test_a_light_shape_is_white_in_a_black_outline(tmp_path: Path) -> None:
    shape = drawn(tmp_path, f'<circle cx="9" cy="9" r="5" fill="{SLEEVE}"/>')
    assert (shape.fill, shape.stroke, shape.thickness) == (1, 0, OUTLINE)


def test_a_dark_shape_is_black(tmp_path: Path) -> None:
    shape = drawn(tmp_path, f'<circle cx="9" cy="9" r="5" fill="{NIGHT}"/>')
    assert (shape.fill, shape.stroke) == (0, None)


def test_an_arm_drawn_as_a_light_line_over_a_wider_dark_one_is_white(tmp_path: Path) -> None:
    line = drawn(tmp_path, f'<path d="M5 5L25 9" stroke="{SLEEVE}" stroke-width="8"/>')
    assert (line.fill, line.stroke, line.thickness) == (None, 1, 8)
