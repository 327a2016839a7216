"""Reads the kiosk as a screen reader does, over the accessibility bus (AT-SPI), and presses its first button.

Started by test_screen_reader.py inside a session with a screen and a message bus of its own; prints what it reads.
"""

import os
import re
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from typing import TypeVar

WITHIN_S = 20.0
ROOT = "/org/a11y/atspi/accessible/root"
ACCESSIBLE, ACTION = "org.a11y.atspi.Accessible", "org.a11y.atspi.Action"

Place = tuple[str, str]
Found = TypeVar("Found")


def call(address: str, place: Place, method: str, *arguments: str) -> str:
    """The answer to one call over a bus, as dbus-send writes it; empty where nobody answers."""
    command = ["dbus-send", f"--bus={address}", "--print-reply", f"--dest={place[0]}", place[1], method]
    return subprocess.run([*command, *arguments], capture_output=True, text=True, check=False).stdout


def text_in(answer: str) -> str:
    """The text that is the whole of an answer."""
    found = re.search(r'string "(.*)"\s*$', answer, re.DOTALL)
    return found[1] if found else ""


def children(address: str, place: Place) -> list[Place]:
    return re.findall(
        r'string "([^"]+)"\s+object path "([^"]+)"', call(address, place, f"{ACCESSIBLE}.GetChildren")
    )


def role(address: str, place: Place) -> str:
    return text_in(call(address, place, f"{ACCESSIBLE}.GetRoleName"))


def name(address: str, place: Place) -> str:
    wanted = (f"string:{ACCESSIBLE}", "string:Name")
    return text_in(call(address, place, "org.freedesktop.DBus.Properties.Get", *wanted))


def read(address: str, place: Place) -> Iterator[tuple[str, str, Place]]:
    """Role, name and place of everything under that."""
    yield role(address, place), name(address, place), place
    for child in children(address, place):
        yield from read(address, child)


def awaited(look: Callable[[], Found]) -> Found:
    """What is found once there is something to find."""
    deadline = time.monotonic() + WITHIN_S
    while not (found := look()):
        if time.monotonic() > deadline:
            sys.exit("nothing came over the accessibility bus in time")
        threading.Event().wait(0.1)
    return found


def main() -> None:
    session = os.environ["DBUS_SESSION_BUS_ADDRESS"]
    launcher = ("org.a11y.Bus", "/org/a11y/bus")
    address = awaited(lambda: text_in(call(session, launcher, "org.a11y.Bus.GetAddress")))
    environment = os.environ | {"QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1", "QT_QPA_PLATFORM": "xcb"}
    command = [sys.executable, "-m", "kiosk", "run", "--windowed", *sys.argv[1:]]
    kiosk = subprocess.Popen(command, env=environment, stderr=subprocess.DEVNULL)
    try:
        [application] = awaited(lambda: children(address, ("org.a11y.atspi.Registry", ROOT)))
        [window] = awaited(lambda: children(address, application))
        first = list(read(address, window))
        start = next(place for role, name, place in first if (role, name) == ("push button", "Start"))
        call(address, start, f"{ACTION}.DoAction", "int32:0")
        for role_, name_, _ in [*first, *read(address, window)]:
            print(f"{role_}: {name_}")
    finally:
        kiosk.terminate()
        kiosk.wait()


if __name__ == "__main__":
    main()
