"""Where the folders are that ship with the program: beside it in a checkout, else under share/."""

import sys
from enum import StrEnum
from pathlib import Path

import platformdirs

DISTRIBUTION = "spine-decision-kiosk"
"""The name under which the program is installed."""
COMMAND = "spine-kiosk"
"""The name by which the program is started, and of its own data folder."""

CHECKOUT = Path(__file__).resolve().parents[2]


class Shipped(StrEnum):
    """The folders that ship with the program."""

    CONTENT = "content"
    PRINTOUTS = "printouts"
    ASSETS = "assets"
    PACKAGING = "packaging"


class PlaceMissingError(Exception):
    """A folder that ships with the program is not on this machine; its text says where it was looked for."""


def shipped(folder: Shipped, *, checkout: Path = CHECKOUT, prefix: Path | None = None) -> Path:
    """Give the full path of a shipped folder.

    A checkout (the folder with pyproject.toml) comes first, then `prefix`/share (`sys.prefix` unless given).
    Raises PlaceMissingError when the folder is in neither.
    """
    roots = [checkout] if (checkout / "pyproject.toml").is_file() else []
    roots.append((prefix or Path(sys.prefix)) / "share" / DISTRIBUTION)
    for root in roots:
        if (root / folder).is_dir():
            return root / folder
    looked = " and ".join(str(root) for root in roots)
    raise PlaceMissingError(
        f'The folder "{folder}" that ships with the program was not found in {looked}. '
        f"Install {DISTRIBUTION} again, or start it from a complete checkout."
    )


def wrong_tries_file() -> Path:
    """Give the file in which wrong tries of the staff PIN outlive the program; it need not exist yet."""
    return platformdirs.user_state_path(COMMAND) / "wrong-tries.json"


def printed_folder() -> Path:
    """Give the folder in which pages land on a machine with no printer; it need not exist yet."""
    return platformdirs.user_data_path(COMMAND) / "printed"
