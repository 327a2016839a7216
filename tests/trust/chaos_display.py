"""Chaos of the display server: not there, or gone while the kiosk runs."""

import os
import shutil
import subprocess
from pathlib import Path
from random import Random

from tests.trust.chaos_case import STAYS
from tests.trust.program import Program


def no_display(home: Path, chance: Random, times: int) -> list[str]:
    """No display server at the start: a sentence, an event, an exit code by which it is started again."""
    wrong = []
    for number, display in enumerate(("", ":4711", "nonsense")[:times]):
        environment = {"QT_QPA_PLATFORM": "xcb", "DISPLAY": display}
        with Program(home / str(number), environment=environment) as program:
            code = program.ends()
            if (
                code != 70
                or "There is no screen to draw on" not in program.said()
                or "no_display" not in program.events()
            ):
                wrong.append(f"{display!r}: {code}, {program.said()[-200:]}")
    return wrong


def display_gone(home: Path, chance: Random, times: int) -> list[str]:
    """The display server dies while it runs: the program ends, and is started again."""
    if shutil.which("Xvfb") is None:
        return ["not tried: there is no Xvfb here"]
    read, write = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write), "-screen", "0", "1280x800x24", "-nolisten", "tcp"],
        pass_fds=(write,),
        stderr=subprocess.DEVNULL,
    )
    os.close(write)
    with os.fdopen(read) as told:
        number = told.readline().strip()
    environment = {"QT_QPA_PLATFORM": "xcb", "DISPLAY": f":{number}"}
    try:
        with Program(home, act=STAYS, environment=environment) as program:
            if not program.is_ready():
                return [f"not tried: Qt does not start on Xvfb here: {program.said()[-200:]}"]
            server.kill()
            server.wait()
            code = program.ends(within=30)
            return [] if code not in {None, 0} else [f"exit code {code}"]
    finally:
        server.kill()
        server.wait()
