"""The matrix: whatever the printer does and whenever the person leaves, they are told the truth and leave no page."""

import os
from pathlib import Path

import pytest

from tests.printing.matrix.cells import CELLS, SHORT_CUT, MatrixCell, Moment
from tests.printing.matrix.play import Played, play

ALL = "ALL_PRINTER_CELLS"
"""The variable by which every cell is played, and not a tenth of them."""


def complaints(cell: MatrixCell, played: Played) -> list[str]:
    """What is wrong with what came of a cell."""
    wrong = []
    if played.fault:
        wrong.append(played.fault)
    if played.state == "done" and not played.printed:
        wrong.append("it says done, and nothing came out")
    if played.late and not cell.fault.lies:
        wrong.append(f"{played.late} came out after the person had left")
    if cell.moment is Moment.WAITS and cell.fault.told and played.state not in cell.fault.told:
        wrong.append(f"it says {played.state}, not {' or '.join(sorted(cell.fault.told))}")
    if cell.moment is Moment.AT_ONCE and played.state not in {"cancelled", "not_responding", "refused"}:
        wrong.append(f"whoever left at once is told {played.state}")
    return wrong


@pytest.mark.parametrize("cell", CELLS if os.environ.get(ALL) else SHORT_CUT, ids=lambda cell: cell.name)
def test_the_truth_is_told_and_no_page_is_left(cell: MatrixCell, tmp_path: Path, bus: str) -> None:
    played = play(cell, tmp_path, bus)
    assert not complaints(cell, played), f"{played}"


def test_there_are_enough_cells() -> None:
    assert len(CELLS) >= 150
    assert len(SHORT_CUT) >= len(CELLS) / 12
    assert {cell.moment for cell in SHORT_CUT} == set(Moment)
