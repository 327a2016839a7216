"""The memory of the kiosk when every page has been visited."""

import json
from pathlib import Path

from tests.benchmarks.fresh import told_by

SETTINGS = "[screen]\nwidth_px = 1920\nheight_px = 1080\n"


def settings_in(folder: Path) -> Path:
    """The settings of a kiosk on a screen of that size, as a file."""
    file = folder / "kiosk.toml"
    file.write_text(SETTINGS, encoding="utf-8")
    return file


def memory_of_kiosk(home: Path, display: str) -> dict[str, float]:
    """In MB: with the first page, with all loaded, with every page visited."""
    taps = told_by("scripted_taps.py", home=home, display=display)
    file = settings_in(home)
    asked = (str(file), json.dumps(taps))
    told: dict[str, float] = told_by("memory_kiosk.py", *asked, home=home, display=display, within_s=180)
    return told
