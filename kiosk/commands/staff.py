"""The commands `staff pin` and `staff unlock`: a PIN, typed twice without being shown, and the end of a wait."""

import stat
import sys
import warnings
from argparse import Namespace
from getpass import GetPassWarning, getpass
from pathlib import Path

from kiosk import app
from kiosk.atomic_file import write_atomically
from kiosk.commands.account import as_the_kiosk
from kiosk.commands.settings_file import settings_file
from kiosk.decision.problems import Problem, ProblemsFound
from kiosk.device.pin_choice import weakness_of
from kiosk.device.places import wrong_tries_file
from kiosk.device.settings import LARGEST
from kiosk.device.staff_pin import hash_of
from kiosk.device.wrong_tries import unlock
from kiosk.interrupts import raised
from kiosk.ordinary_file import read_ordinary

BYTE_ORDER_MARK = "\ufeff"


def staff_pin(asked: Namespace) -> int:
    """Ask for a PIN, and give the line for the settings, or write it there. Raises ProblemsFound."""
    if asked.write and asked.settings is None:
        raise _refused("--write", "no settings file is named", "name it by --settings FILE")
    if asked.write:
        _written(asked.settings, "")  # Whatever is wrong with the file is said before anything is typed.
    pin_hash = hash_of(typed_twice())
    if asked.write:
        path = asked.settings.resolve()
        before = path.stat()
        mode, owner = stat.S_IMODE(before.st_mode), (before.st_uid, before.st_gid)
        write_atomically(path, _written(path, pin_hash), mode=mode, owner=owner)
        print(f"{asked.settings}: the staff PIN is set. It holds from the next start of the kiosk.")
    else:
        print("# For the settings file; it holds from the next start of the kiosk.")
        print(f'[staff]\npin_hash = "{pin_hash}"')
    return 0


def staff_unlock(asked: Namespace) -> int:
    """End the wait after wrong PINs. Raises ProblemsFound, OSError."""
    settings = settings_file(asked)
    with as_the_kiosk(settings):
        file = wrong_tries_file(app.settings_of(settings, asked.aid).kiosk.state)
        if file is None:
            raise _refused(
                "[kiosk] state", "no folder keeps wrong tries", "start the kiosk again in its place"
            )
        unlock(file)
    print("The wait after wrong PINs is over, also for a kiosk that runs.")
    return 0


def _refused(where: str, what: str, remedy: str) -> ProblemsFound:
    return ProblemsFound([Problem(where, 0, what, remedy)])


def typed_twice() -> str:
    """The PIN that is typed, the same both times. Raises ProblemsFound."""
    pin = _typed("New staff PIN, 6 to 12 digits (not shown): ")
    if weakness := weakness_of(pin):
        raise _refused("PIN", weakness, "choose another one")
    if _typed("The same PIN again: ") != pin:
        raise _refused("PIN", "it was not the same both times", "begin again; nothing was changed")
    return pin


def _typed(prompt: str) -> str:
    """What is typed at the terminal. Raises ProblemsFound where it would be shown, or is broken off."""
    try:
        with raised(), warnings.catch_warnings():  # Ctrl-C at the prompt gives the terminal its letters back
            warnings.simplefilter("error", GetPassWarning)
            return getpass(prompt, stream=sys.stderr).strip()
    except GetPassWarning as warning:
        what = "a PIN is typed at a terminal, which does not show it, and here is none"
        raise _refused("PIN", what, "run the command in a terminal") from warning
    except (EOFError, KeyboardInterrupt) as stopped:
        raise _refused("PIN", "none was typed", "nothing was changed") from stopped


def _written(path: Path, pin_hash: str) -> bytes:
    """The settings file with the hash in it. Raises ProblemsFound; OSError where it cannot be read."""
    # Loaded here, as the library that edits TOML takes longer than most commands together.
    from kiosk.device.setting_line import NotPlacedError, with_value

    try:
        text = read_ordinary(path, LARGEST).decode()
        mark = BYTE_ORDER_MARK if text.startswith(BYTE_ORDER_MARK) else ""
        return (mark + with_value(text.removeprefix(mark), "staff", "pin_hash", pin_hash)).encode()
    except (UnicodeDecodeError, NotPlacedError) as error:
        what = str(error) if isinstance(error, NotPlacedError) else "this is not UTF-8 text"
        remedy = 'run the command without --write, and put the line there yourself, under "[staff]"'
        raise _refused(str(path), what, remedy) from error
