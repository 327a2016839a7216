"""A screen in memory, looked at and touched from outside: the same for every program that is measured on it."""

import ctypes
import mmap
import os
import shutil
import struct
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from ctypes.util import find_library
from dataclasses import dataclass
from pathlib import Path

WIDTH, HEIGHT = 1920, 1080
PIXEL_BYTES = 4
SEEN_WITHIN_S = 30.0
LOOK_EVERY_S = 0.0003
"""How often the glass is looked at: far more often than any screen is drawn."""
_COLOR_BYTES = 12
"""How much room each entry of the colour table takes before the picture, in the X Window Dump format."""

Box = tuple[int, int, int, int]
"""Left, top, width and height in pixels."""


def installed() -> bool:
    """Whether there is an X server that draws into memory."""
    return shutil.which("Xvfb") is not None


@dataclass(frozen=True, slots=True)
class Glass:
    """The screen: its name for programs, and its picture, which changes as they draw."""

    display: str
    _memory: mmap.mmap
    _begin: int
    _row: int

    def box(self, box: Box) -> bytes:
        """The pixels of a part of the screen, row by row."""
        left, top, width, height = box
        begin = self._begin + left * PIXEL_BYTES
        rows = (begin + row * self._row for row in range(top, top + height))
        return b"".join(self._memory[row : row + width * PIXEL_BYTES] for row in rows)

    def shows(self, color: str, pixels: int = 40) -> bool:
        """Whether so many pixels of that colour ("#RRGGBB") stand beside each other anywhere."""
        red, green, blue = bytes.fromhex(color.removeprefix("#"))
        runs = (bytes((blue, green, red, filling)) * pixels for filling in (0, 255))
        return any(self._memory.find(run, self._begin) >= 0 for run in runs)

    def until(self, seen: Callable[[], bool]) -> int:
        """Look until that is seen, and give the moment, in nanoseconds of the monotonic clock."""
        deadline = time.monotonic() + SEEN_WITHIN_S
        while not seen():
            assert time.monotonic() < deadline, "nothing came to be seen on the glass"
            time.sleep(LOOK_EVERY_S)
        return time.clock_gettime_ns(time.CLOCK_MONOTONIC)

    def until_changed(self, box: Box, before: bytes) -> int:
        """The moment from which that part of the screen is another."""
        return self.until(lambda: self.box(box) != before)


@contextmanager
def glass(folder: Path) -> Iterator[Glass]:
    """Such a screen, with its picture in that folder. The server goes on running when its last window closes."""
    reading, writing = os.pipe()
    drawn = ["-screen", "0", f"{WIDTH}x{HEIGHT}x24", "-fbdir", str(folder), "-nocursor"]
    asked = ["Xvfb", "-displayfd", str(writing), "-nolisten", "tcp", "-noreset", *drawn]
    server = subprocess.Popen(asked, pass_fds=(writing,), stderr=subprocess.DEVNULL)
    os.close(writing)
    try:
        with os.fdopen(reading) as told:
            number = told.readline().strip()
        assert number, "Xvfb did not start"
        with (folder / "Xvfb_screen0").open("rb") as picture:
            memory = mmap.mmap(picture.fileno(), 0, prot=mmap.PROT_READ)
        head = struct.unpack(">20I", memory[:80])
        yield Glass(f":{number}", memory, head[0] + head[19] * _COLOR_BYTES, head[12])
    finally:
        server.terminate()
        server.wait()


class Finger:
    """Taps by the XTest extension of the X server, which asks no program whether it likes it."""

    def __init__(self, display: str) -> None:
        x11, xtest = find_library("X11"), find_library("Xtst")
        assert x11 is not None, "libX11 is missing"
        assert xtest is not None, "libXtst is missing"
        self._x11, self._xtest = ctypes.CDLL(x11), ctypes.CDLL(xtest)
        self._x11.XOpenDisplay.restype = ctypes.c_void_p
        server = self._x11.XOpenDisplay(display.encode())
        assert server, f"{display} cannot be opened"
        self._server = ctypes.c_void_p(server)

    @staticmethod
    def installed() -> bool:
        """Whether the libraries for it are here."""
        return find_library("X11") is not None and find_library("Xtst") is not None

    def move(self, x: int, y: int) -> None:
        """Be there, and touch nothing."""
        self._xtest.XTestFakeMotionEvent(self._server, -1, x, y, ctypes.c_ulong(0))
        self._x11.XSync(self._server, 0)

    def press(self, *, down: bool) -> int:
        """Press or let go. Gives the moment, in nanoseconds of the monotonic clock."""
        moment = time.clock_gettime_ns(time.CLOCK_MONOTONIC)
        self._xtest.XTestFakeButtonEvent(self._server, 1, int(down), ctypes.c_ulong(0))
        self._x11.XFlush(self._server)
        return moment

    def close(self) -> None:
        """Leave the server."""
        self._x11.XCloseDisplay(self._server)
