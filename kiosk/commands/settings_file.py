"""Which settings a command is about that asks of this machine's kiosk."""

from argparse import Namespace
from pathlib import Path

from kiosk.device.places import INSTALLED_SETTINGS


def settings_file(asked: Namespace) -> Path | None:
    """The settings that are named, else those of the installed kiosk where there are any."""
    named: Path | None = asked.settings
    return named or (INSTALLED_SETTINGS if INSTALLED_SETTINGS.exists() else None)
