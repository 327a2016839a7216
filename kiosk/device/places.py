"""Where things are: what ships with the program (beside it in a checkout, else under share/), and what it keeps."""

import os
import sys
from collections.abc import Callable
from contextlib import suppress
from enum import StrEnum
from pathlib import Path

import platformdirs

DISTRIBUTION = "spine-decision-kiosk"
"""The name under which the program is installed."""
COMMAND = "spine-kiosk"
"""The name by which the program is started, and of its own data folder."""

INSTALLED_SETTINGS = Path("/etc/spine-kiosk/kiosk.toml")
"""The settings of the kiosk that a package has installed."""
SHARE = "SPINE_KIOSK_SHARE"
"""The variable that names a folder of shipped folders to use before all others: the repair goes back to the last good."""

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

    A folder that the environment names (SHARE) comes first, then a checkout (the folder with pyproject.toml), then `prefix`/share (`sys.prefix` unless given).
    Raises PlaceMissingError when the folder is in none of them.
    """
    roots = [Path(named)] if (named := os.environ.get(SHARE)) else []
    roots += [checkout] if (checkout / "pyproject.toml").is_file() else []
    roots.append((prefix or Path(sys.prefix)) / "share" / DISTRIBUTION)
    for root in roots:
        if (root / folder).is_dir():
            return root / folder
    looked = " and ".join(str(root) for root in roots)
    raise PlaceMissingError(
        f'The folder "{folder}" that ships with the program was not found in {looked}. '
        f"Install {DISTRIBUTION} again, or start it from a complete checkout."
    )


def cache_folder(state: str = "") -> Path | None:
    """Give the folder of what is only quicker to have; None where nothing says where that could be."""
    # A folder of its own, because what is kept is believed only in a folder that belongs to this account.
    return Path(state) / "cache" if state else _of_account(platformdirs.user_cache_path)


def compiled_pages_folder() -> Path | None:
    """Give the folder in which Qt keeps compiled pages; None where nothing says where that could be."""
    folder = _of_account(platformdirs.user_cache_path)
    return folder / "qmlcache" if folder else None


def wrong_tries_file(state: str = "") -> Path | None:
    """Give the file in which wrong tries of the staff PIN outlive the program; it need not exist yet.

    None where nothing says where that could be.
    """
    folder = state_folder(state)
    return folder / "wrong-tries.json" if folder else None


def state_folder(state: str = "") -> Path | None:
    """Give the folder of what outlives the program; it need not exist yet. None where nothing says where it could be."""
    return _inside(state) or _of_account(platformdirs.user_state_path)


def printed_folder(state: str = "") -> Path:
    """Give the folder in which pages land on a machine with no printer; it need not exist yet.

    Raises PlaceMissingError where nothing says where that could be.
    """
    folder = _inside(state) or _of_account(platformdirs.user_data_path)
    if folder is None:
        raise PlaceMissingError(
            "This account has no home folder in which printed pages could land. Name a folder for all that is kept "
            "in the settings ([kiosk] state), or a printer ([printer] address)."
        )
    return folder / "printed"


def tell_home() -> None:
    """Tell what runs beside us where the home of this account is: fontconfig looks only at the environment."""
    with suppress(RuntimeError):
        os.environ.setdefault("HOME", str(Path.home()))


def _inside(state: str) -> Path | None:
    """The folder that the settings name, where they name one."""
    return Path(state) if state else None


def _of_account(find: Callable[[str], Path]) -> Path | None:
    """A folder in the home of this account; None where it has no home."""
    try:
        folder = find(COMMAND)
    except RuntimeError:
        return None
    return folder if folder.is_absolute() else None
