"""Reads the kiosk as a screen reader does, over the accessibility bus (AT-SPI), and presses its buttons.

Started by test_screen_reader.py inside a session with a screen and a message bus of its own; prints what it reads.
"""

import os
import re
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Self, TypeVar

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


KIOSK = Path(__file__).with_name("kiosk_on_the_bus.py")
STATUS = ("org.a11y.Bus", "/org/a11y/bus")
CHECKED = 1 << 4
"""The bit of AT-SPI's set of states that says that something is ticked."""


def checked(address: str, place: Place) -> bool:
    low = re.search(r"uint32 (\d+)", call(address, place, f"{ACCESSIBLE}.GetState"))
    return bool(low and int(low[1]) & CHECKED)


def act(address: str, place: Place) -> None:
    call(address, place, f"{ACTION}.DoAction", "int32:0")


def label(address: str, place: Place) -> str:
    """The name of what labels it, "" where nothing does."""
    told = call(address, place, f"{ACCESSIBLE}.GetRelationSet")
    found = re.search(r'uint32 2\s+array \[\s+struct \{\s+string "([^"]+)"\s+object path "([^"]+)"', told)
    return name(address, (found[1], found[2])) if found else ""


class Reader:
    """A screen reader beside a kiosk that it started."""

    def __init__(self, *arguments: str, early: bool) -> None:
        """With `early` the kiosk finds a screen reader when it starts, else only once `listen` was called."""
        self._session = os.environ["DBUS_SESSION_BUS_ADDRESS"]
        self.address = awaited(lambda: text_in(call(self._session, STATUS, "org.a11y.Bus.GetAddress")))
        environment = os.environ | {"QT_QPA_PLATFORM": "xcb"}
        if early:
            environment["QT_LINUX_ACCESSIBILITY_ALWAYS_ON"] = "1"
        self.kiosk = subprocess.Popen(
            [sys.executable, *arguments],
            env=environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *error: object) -> None:
        self.kiosk.terminate()
        self.kiosk.wait()

    def listen(self) -> None:
        """Start now, as somebody does who switches it on."""
        wanted = ("string:org.a11y.Status", "string:IsEnabled", "variant:boolean:true")
        call(self._session, STATUS, "org.freedesktop.DBus.Properties.Set", *wanted)

    def all(self) -> list[tuple[str, str, Place]]:
        """Everything in the kiosk's window."""
        [application] = awaited(lambda: children(self.address, ("org.a11y.atspi.Registry", ROOT)))
        [window] = awaited(lambda: children(self.address, application))
        return list(read(self.address, window))

    def find(self, name: str) -> Place:
        """The one control so called, once it is there."""

        def look() -> list[Place]:
            return [place for role, each, place in self.all() if each == name and role != "heading"]

        return awaited(look)[0]

    def press(self, name: str) -> None:
        """Press it."""
        act(self.address, self.find(name))

    def passes(self, seconds: int) -> str:
        """Let time pass at the kiosk. Gives its page, and whether somebody is asked."""
        return self.does(f"pass {seconds}")

    def does(self, line: str) -> str:
        """Have the kiosk do a line of kiosk_on_the_bus.py. Gives its page, and whether somebody is asked."""
        assert self.kiosk.stdin
        assert self.kiosk.stdout
        print(line, file=self.kiosk.stdin, flush=True)
        return self.kiosk.stdout.readline().strip()


def reads() -> None:
    """Read the first page, press its button, read the next."""
    with Reader("-m", "kiosk", "run", "--windowed", *sys.argv[2:], early=True) as reader:
        first = reader.all()
        reader.press("Help me choose. With a look at each drink.")
        for role_, name_, _ in [*first, *reader.all()]:
            print(f"{role_}: {name_}")


def acts() -> None:
    """Go through a visit by acts alone, slowly; then leave."""
    with Reader(str(KIOSK), early=True) as reader:
        reader.press("Help me choose. With a look at each drink.")
        print(reader.passes(170))
        for name in ("Next", "Smoke", "Next", "Menu"):
            reader.press(name)
            print(reader.passes(170))
        print(reader.passes(230))


def starts_late() -> None:
    """Start when an answer is chosen already, and tell what is."""
    with Reader(str(KIOSK), early=False) as reader:
        reader.passes(0)
        reader.listen()
        for name in ("English", "Español"):
            print(name, checked(reader.address, reader.find(name)))
        reader.press("Español")
        for name in ("English", "Español"):
            print(name, checked(reader.address, reader.find(name)))


def compares() -> None:
    """Tell the table of a page: of each row its name, and of each cell its name and what labels it."""
    aid, page, language = sys.argv[2:]
    with Reader(str(KIOSK), aid, early=True) as reader:
        reader.does(f"language {language}")
        reader.does(f"go {page}")
        for kind, title, place in reader.all():
            if kind in {"table", "row"}:
                print(f"{kind}: {title}")
            elif kind in {"column header", "row header", "cell"}:
                print(f"{kind}: {title} | {label(reader.address, place)}")


if __name__ == "__main__":
    {"reads": reads, "acts": acts, "late": starts_late, "compares": compares}[sys.argv[1]]()
