"""The program spine-kiosk: runs one command, and says in plain sentences what is wrong.

Each command is loaded when it is given, and so is what it needs: asking for help loads none of them.
"""

import argparse
import gc
import sys
from collections.abc import Sequence

from kiosk.arguments import asked_for
from kiosk.commands import WRONG
from kiosk.commands.streams import CLOSED, drop_output, flushed, replace_letters
from kiosk.interrupts import INTERRUPTED


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command. Gives the exit code; what is wrong goes to standard error in plain sentences."""
    replace_letters()
    try:
        with flushed():
            return _done(asked_for(sys.argv[1:] if arguments is None else arguments, _run))
    except BrokenPipeError:  # Whoever read the output has enough of it: "| head -1".
        drop_output()
        return CLOSED
    except OSError as error:
        drop_output()
        return _refuse(f"The output cannot be written: {error.strerror}. Choose another place for it.")


def _done(asked: argparse.Namespace) -> int:
    from kiosk.decision.problems import ProblemsFound
    from kiosk.device.places import PlaceMissingError, tell_home

    tell_home()
    try:
        code: int = asked.command(asked)
    except (ProblemsFound, PlaceMissingError) as found:
        return _refuse(str(found))
    except KeyboardInterrupt:
        return INTERRUPTED
    except OSError as error:
        if error.filename is None:
            raise
        return _refuse(f"{error.filename}: {error.strerror}. Choose another place, or check its permissions.")
    return code


def _refuse(sentences: str) -> int:
    print(sentences, file=sys.stderr)
    return WRONG


def _run(asked: argparse.Namespace) -> int:
    # Nothing becomes garbage before the first page, and looking for it takes time; the window does it afterwards.
    gc.disable()
    try:
        from kiosk.app import settings_of
        from kiosk.print_services import printer_address
        from kiosk.startup import run

        settings = settings_of(asked.settings, asked.aid)
        printer_address(settings)  # said here, not when the first person wants to print
        return run(settings, windowed=asked.windowed)
    finally:
        gc.enable()
