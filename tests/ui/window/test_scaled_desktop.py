"""A desktop that is scaled shows the same millimetres as one that is not."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.ui.stage import ROOT, TOY

GLASS = (3840, 2160)
PIXELS_PER_MM = 11.1
CHILD = """
import sys
from pathlib import Path
from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication
from kiosk.app import Screen
from kiosk.content.content_cache import Folders, read_content
from kiosk.decision.start_page import start_page_of
from kiosk.device.setting_sections import ScreenSettings
from kiosk.device.settings import Settings
from kiosk.startup import screen_of
from kiosk.ui.input.focus_order import visible_items
from kiosk.ui.window.first_page import start_page_properties
from kiosk.ui.window.window import StartWindow, choose_renderer, load_fonts

root, toy = Path(sys.argv[1]), Path(sys.argv[2])
application = QGuiApplication([])
choose_renderer("software")
load_fonts(root / "assets" / "fonts", "Atkinson*.ttf")
content = read_content(Folders(aid=toy, kiosk=root / "content" / "kiosk", printouts=root / "printouts"))
pages = {"en": start_page_of(content.aids["en"], "English", content.screen_words["en"])}
settings = Settings(screen=ScreenSettings(pixels_per_mm=float(sys.argv[3])))
screen = screen_of(settings, application.primaryScreen(), windowed=False)
kiosk = StartWindow(start_page_properties(pages, root / "assets", signed=False), screen.scale, root / "assets" / "icons")
kiosk.open(QSize(screen.width, screen.height), windowed=False)
application.processEvents()
button = next(item for item in visible_items(kiosk.window.contentItem()) if item.objectName() == "next")
ratio = kiosk.window.devicePixelRatio()
print(button.width() * ratio, button.height() * ratio, kiosk.window.width() * ratio)
kiosk.close()
"""


def sizes(folder: Path, factor: int, scale: float) -> list[float]:
    """How wide and high the first button is, and how wide the window, in pixels of the glass."""
    screens = folder / f"screen-{factor}.json"
    width, height = GLASS
    screens.write_text(
        json.dumps(
            {"screens": [{"name": "glass", "x": 0, "y": 0, "width": width, "height": height, "dpr": 1}]}
        )
    )
    surroundings = {
        **os.environ,
        "QT_QPA_PLATFORM": f"offscreen:configfile={screens}",
        "QT_SCALE_FACTOR": str(factor),
        "PYTHONPATH": str(ROOT),
    }
    told = subprocess.run(
        [sys.executable, "-c", CHILD, str(ROOT), str(TOY), str(scale)],
        env=surroundings,
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
    )
    assert told.returncode == 0, told.stderr
    return [float(each) for each in told.stdout.split()]


@pytest.mark.parametrize("scale", [0, PIXELS_PER_MM], ids=["assumed", "measured"])
def test_a_button_has_as_many_pixels_of_the_glass_on_a_scaled_desktop(tmp_path: Path, scale: float) -> None:
    plain, scaled = sizes(tmp_path, 1, scale), sizes(tmp_path, 2, scale)
    assert plain[2] == GLASS[0], "it fills the glass"
    assert scaled == pytest.approx(plain, abs=8)
