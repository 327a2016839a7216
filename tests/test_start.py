"""What a start loads before the first page is on the glass: nothing that only printing or reading content needs."""

import os
import subprocess
import sys
from pathlib import Path

LATE = {
    "aiohttp",
    "pyipp",
    "reportlab",
    "pydantic",
    "babel",
    "yaml",
    "kiosk.handout",
    "kiosk.printing.client",
}
"""Each takes a tenth of a second and more to load; the last two are ours, for what they would bring with them."""

# In a process of its own, since this one has loaded everything already. The window's first picture ends it.
FIRST_PICTURE = """
import sys
from PySide6.QtCore import QCoreApplication
from kiosk.cli import main
from kiosk.ui.window import KioskWindow

open_window = KioskWindow.open

def first_picture():
    print(*sorted(sys.modules), flush=True)
    QCoreApplication.quit()

def open_and_tell(self, size, *, windowed):
    self.window.frameSwapped.connect(first_picture)
    open_window(self, size, windowed=windowed)

KioskWindow.open = open_and_tell
sys.exit(main(["run", "--windowed"]))
"""


def _loaded_at_first_picture(home: Path) -> set[str]:
    """The modules that a start in that home has loaded when the first page is painted."""
    environment = os.environ | {
        "HOME": str(home),
        "XDG_CACHE_HOME": str(home),
        "PYTHONPATH": str(Path(__file__).parents[1]),
    }
    command = [sys.executable, "-c", FIRST_PICTURE]
    said = subprocess.run(command, env=environment, capture_output=True, text=True, check=False, timeout=120)
    assert said.returncode == 0, said.stderr
    return set(said.stdout.split())


def test_the_second_start_shows_the_first_page_before_it_loads_what_is_slow(tmp_path: Path) -> None:
    _loaded_at_first_picture(tmp_path)
    loaded = _loaded_at_first_picture(tmp_path)
    assert "kiosk.ui.session" in loaded
    assert not loaded & LATE
