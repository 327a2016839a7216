"""A screen reader reads the kiosk and presses its buttons, over the bus that screen readers use."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.decision.comparison import Row
from tests.ui.stage import ROOT, SHIPPED, TOY, shipped_content

READER = Path(__file__).parent / "screen_reader.py"
NEEDED = {
    "xvfb-run": "xvfb",
    "dbus-run-session": "dbus",
    "dbus-send": "dbus",
    "/usr/libexec/at-spi-bus-launcher": "at-spi2-core",
}


def heard(tmp_path: Path, *asked: str) -> list[str]:
    """What a screen reader prints that does as it is asked."""
    missing = sorted({package for program, package in NEEDED.items() if shutil.which(program) is None})
    assert not missing, f"these packages are missing: apt-get install {' '.join(missing)}"
    home = {name: str(tmp_path) for name in ("HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME", "XDG_RUNTIME_DIR")}
    said = subprocess.run(
        ["xvfb-run", "-a", "dbus-run-session", "--", sys.executable, str(READER), *asked],
        env={**os.environ, **home, "PYTHONPATH": str(ROOT)},
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
        timeout=90,
    )
    assert said.returncode == 0, said.stderr
    return [line for line in said.stdout.splitlines() if not line.startswith("SpiRegistry")]


def test_it_reads_the_first_page_presses_start_and_reads_the_next(tmp_path: Path) -> None:
    read = heard(tmp_path, "reads", "--aid", str(TOY))
    assert "frame: Tea or coffee?" in read
    assert read.index("heading: Tea or coffee?") < read.index(
        "push button: Help me choose. With a look at each drink."
    )
    assert "heading: Three drinks" in read, "pressing it turned the page"
    assert "push button: Next" in read


def test_who_acts_over_the_bus_alone_is_somebody_and_who_left_is_not(tmp_path: Path) -> None:
    *worked, left = heard(tmp_path, "acts")
    assert [each.split()[1] for each in worked] == ["quiet"] * 5, worked
    assert left.split() == ["welcome", "quiet"], "everything is wiped"


def test_who_starts_it_late_hears_which_language_is_chosen(tmp_path: Path) -> None:
    assert heard(tmp_path, "late") == ["English True", "Español False", "English False", "Español True"]


@pytest.mark.parametrize("language", ["en", "es"])
def test_the_comparison_is_a_table_whose_cells_have_a_row_and_the_head_of_a_column(
    tmp_path: Path, language: str
) -> None:
    aid = shipped_content().aids[language]
    page = next(page for page in aid.pages if page.tab)
    lines = heard(tmp_path, "compares", str(SHIPPED), page.key, language)
    table = lines.index(f"table: {page.title}")
    heads = [
        line.removeprefix("column header: ").split(" | ")[0]
        for line in lines[table:]
        if line.startswith("column")
    ]
    assert heads == [option.short for option in aid.options]
    rows = [aid.row(key) for key in aid.tab(page.tab).rows]
    for row in rows:
        start = lines.index(f"row: {row.question}")
        assert lines[start + 1].startswith(f"row header: {row.question} |")
        cells = [line for line in lines[start + 2 :] if line.startswith(("cell: ", "row: "))]
        for wanted, line in zip(labels(row, heads), cells, strict=False):
            told, _, label = line.removeprefix("cell: ").partition(" | ")
            assert told.startswith(f"{row.question} {label}")
            assert label == wanted


def labels(row: Row, heads: list[str]) -> list[str]:
    """The heads under which the cells of the row begin: neighbours that say the same are one."""
    return [head for head, cell in zip(heads, row.cells, strict=True) if not cell.same_as]
