"""A screen reader reads the kiosk and presses its buttons, over the bus that screen readers use."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

from tests.ui.stage import ROOT, TOY

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
    assert read.index("heading: Tea or coffee?") < read.index("push button: Start")
    assert "heading: Three drinks" in read, "pressing Start turned the page"
    assert "push button: Next" in read


def test_who_acts_over_the_bus_alone_is_somebody_and_who_left_is_not(tmp_path: Path) -> None:
    *worked, left = heard(tmp_path, "acts")
    assert [each.split()[1] for each in worked] == ["quiet"] * 5, worked
    assert left.split() == ["welcome", "quiet"], "everything is wiped"


def test_who_starts_it_late_hears_which_language_is_chosen(tmp_path: Path) -> None:
    assert heard(tmp_path, "late") == ["English True", "Español False", "English False", "Español True"]
