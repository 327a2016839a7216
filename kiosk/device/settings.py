"""The settings of this kiosk, from the file that a clinic writes."""

import errno
import os
from dataclasses import replace
from pathlib import Path
from typing import Any

from kiosk.decision.problems import Problem, ProblemsFound
from kiosk.device.setting_sections import Settings
from kiosk.device.setting_text import settings_from_text
from kiosk.ordinary_file import read_ordinary

__all__ = ["Settings", "load_settings"]

LARGEST = 1_000_000
"""Bytes; a file beyond this holds no settings."""


def load_settings(path: Path | None) -> Settings:
    """Give the settings in a TOML file, or the defaults where no file is named.

    Folders and files that the settings name without a leading "/" are taken from the file's own folder.
    Raises ProblemsFound with everything that is wrong, also for a file that is missing or cannot be read.
    """
    if path is None:
        return Settings()
    return _from_folder(settings_from_text(_text(path), str(path)), path.absolute().parent)


def _text(path: Path) -> str:
    """Give the file's text; a byte order mark, which some editors add, is passed over."""
    name = str(path)
    try:
        data = read_ordinary(path, LARGEST)
    except FileNotFoundError:
        problem = Problem(name, 0, "there is no such settings file", "check the name, or start without it")
    except OSError as error:
        reason = (error.strerror or "unknown reason").lower()
        special = error.errno in {errno.EINVAL, errno.EISDIR, errno.ELOOP}
        remedy = (
            "name an ordinary file" if special else "run the command by sudo, or let the kiosk's user read it"
        )
        problem = Problem(name, 0, f"the settings cannot be read ({reason})", remedy)
    else:
        try:
            return data.decode("utf-8-sig")
        except UnicodeDecodeError as error:
            line = data.count(b"\n", 0, error.start) + 1
            problem = Problem(name, line, "this line is not UTF-8 text", "save the file again as UTF-8")
    raise ProblemsFound([problem])


def _from_folder(settings: Settings, folder: Path) -> Settings:
    """Complete the paths that the settings name."""
    changes: dict[str, Any] = {
        "kiosk": replace(
            settings.kiosk,
            aid=_beside(folder, settings.kiosk.aid),
            state=_beside(folder, settings.kiosk.state),
        ),
        "printer": replace(settings.printer, address=_address(folder, settings.printer.address)),
        "second_printer": replace(
            settings.second_printer, address=_address(folder, settings.second_printer.address)
        ),
        "journal": replace(settings.journal, file=_beside(folder, settings.journal.file)),
        "metrics": replace(settings.metrics, file=_beside(folder, settings.metrics.file)),
        "records": replace(
            settings.records,
            to=_address(folder, settings.records.to),
            key_file=_beside(folder, settings.records.key_file),
        ),
    }
    return replace(settings, **changes)


def _address(folder: Path, address: str) -> str:
    """Complete the path of an address that is a folder."""
    scheme, _, place = address.partition(":")
    return f"folder:{_beside(folder, place)}" if scheme == "folder" else address


def _beside(folder: Path, name: str) -> str:
    """Give the full path; "~" is the home folder, as in a shell, and stays as it is where there is none."""
    home_known = os.path.expanduser(name)  # noqa: PTH111 - Path.expanduser raises where there is no home
    return str(folder / home_known) if name else ""
