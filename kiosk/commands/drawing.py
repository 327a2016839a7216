"""The commands that draw pages without a screen: `tour`, `content preview`."""

import os
from argparse import Namespace
from pathlib import Path

from kiosk import app
from kiosk.commands.language import language_asked
from kiosk.decision.visit import Reading
from kiosk.device.settings import Settings


def tour(asked: Namespace) -> int:
    """Draw every page of a scripted visit, and make its handout."""
    settings = app.settings_of(asked.settings, asked.aid)
    reading = Reading(language_asked(asked, settings), asked.text_size, asked.contrast, calm=True)
    pictures, paper = _drawn(settings, asked.out.resolve(), reading, _screen(asked, settings))
    print(f"{len(pictures)} pictures of every page: {asked.out.resolve()}")
    print(f"the handout: {paper}")
    return 0


def preview(asked: Namespace) -> int:
    """Draw one page."""
    settings = app.settings_of(asked.settings, asked.aid)
    reading = Reading(language_asked(asked, settings), asked.text_size, asked.contrast, calm=True)
    screen = _screen(asked, settings)
    pictures, _ = _drawn(settings, asked.out.resolve(), reading, screen, only=asked.page)
    print("\n".join(str(picture) for picture in pictures))
    return 0


def _screen(asked: Namespace, settings: Settings) -> app.Screen:
    """The screen of that size, as fine as the settings say."""
    width, height = asked.screen
    return app.Screen(width, height, settings.screen.pixels_per_mm)


def _drawn(
    settings: Settings, out: Path, reading: Reading, screen: app.Screen, *, only: str = ""
) -> tuple[list[Path], Path]:
    """The pictures and the handout of a tour, drawn in memory unless the machine says where else."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from kiosk.tour.rehearsal import tour

    return tour(settings, out, reading, screen, only=only)
