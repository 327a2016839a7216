"""Short cells of the comparison have room in the cells that are drawn for them, in every language."""

from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest
from reportlab.pdfbase.ttfonts import TTFont

from kiosk.content.pack import check_pack
from kiosk.decision.aid import Aid
from kiosk.decision.comparison import Cell, Row

ROOT = Path(__file__).parents[2]
AIDS = check_pack(ROOT / "content" / "spine-fracture").aids
FONTS = ROOT / "assets" / "fonts"
BODY = 43
"""Letters of body text on glass of 1920 by 1080, in pixels."""
SINGLE, DOUBLE = 315, 700
"""The room for a line in one column, and across two, where it is least: 1280 by 800 at the usual size."""


@pytest.fixture(scope="module")
def faces() -> tuple[TTFont, TTFont]:
    bold, plain = (FONTS / f"AtkinsonHyperlegibleNext-{name}.ttf" for name in ("Bold", "Regular"))
    return TTFont("bold", str(bold)), TTFont("plain", str(plain))


def shown(aid: Aid) -> list[Row]:
    """The rows that stand in a tab."""
    return [aid.row(key) for tab in aid.tabs for key in tab.rows]


def widths(row: Row) -> Iterator[tuple[Cell, int]]:
    """Each cell with the room that it has: two columns where a neighbour says the same."""
    shared = {after.same_as for after in row.cells if after.same_as}
    for cell in row.cells:
        yield cell, DOUBLE if cell.same_as or cell.option in shared else SINGLE


@pytest.mark.parametrize("language", AIDS)
def test_every_line_fits(language: str, faces: tuple[TTFont, TTFont]) -> None:
    bold, plain = faces
    for row in shown(AIDS[language]):
        for cell, room in widths(row):
            assert cell.short, f"{row.key}, {cell.option}"
            for face, line in ((bold, cell.short.bold), (plain, cell.short.plain)):
                assert face.stringWidth(line, BODY) <= room, f"{row.key}, {cell.option}: {line}"


@pytest.mark.parametrize("language", AIDS)
def test_neighbours_that_say_the_same_are_marked(language: str) -> None:
    for row in shown(AIDS[language]):
        for before, after in pairwise(row.cells):
            assert (after.same_as == before.option) is (after.short == before.short)


def test_all_languages_merge_the_same_cells() -> None:
    merged = [[[cell.same_as for cell in row.cells] for row in aid.rows] for aid in AIDS.values()]
    assert all(each == merged[0] for each in merged)
