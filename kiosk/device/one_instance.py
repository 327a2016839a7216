"""One kiosk at a time: two would show two visits, and print each other's pages."""

import fcntl
import os
import shutil
from pathlib import Path
from types import TracebackType
from typing import Self

from kiosk.device.places import compiled_pages_folder, state_folder

LOCK = "running.lock"


class AlreadyRunningError(Exception):
    """Another kiosk of this account runs already; its text says so."""


class OneInstance:
    """Holds the lock of the state folder until it is left, or the process ends in whatever way.

    Where nothing can be kept there is no lock either.
    """

    def __init__(self, state: str = "") -> None:
        """Raises AlreadyRunningError."""
        folder = state_folder(state)
        self._handle = _locked(folder / LOCK) if folder else -1
        self._marked = False

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._handle >= 0:
            if self._marked and error is None:
                os.ftruncate(self._handle, 0)
            os.close(self._handle)

    def fail(self) -> None:
        """Note that it ends by a fault, though it ends by itself: the next one sees it as one that died."""
        self._marked = False

    def begin(self) -> bool:
        """Note that the kiosk runs. Gives whether the one before never came to its end: it was killed, or it crashed."""
        if self._handle < 0:
            return False
        try:
            died = os.pread(self._handle, 1, 0) != b""
            os.pwrite(self._handle, b"1", 0)
        except OSError:  # the disk is full: nothing is known of the one before
            return False
        self._marked = True
        return died


def runs_now(state: str = "") -> bool:
    """Whether a kiosk of that state folder runs."""
    try:
        with OneInstance(state):
            return False
    except AlreadyRunningError:
        return True


def forget_compiled_pages() -> None:
    """Delete the pages that Qt has compiled: one spoiled byte in them ends the program before anybody sees a page."""
    if folder := compiled_pages_folder():
        shutil.rmtree(folder, ignore_errors=True)


def _locked(file: Path) -> int:
    """The lock's handle, or -1 where the file cannot be made. Raises AlreadyRunningError."""
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        handle = os.open(file, os.O_RDWR | os.O_CREAT | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_CLOEXEC, 0o600)
    except OSError:
        return -1
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError as error:
        os.close(handle)
        raise AlreadyRunningError(
            f"Another kiosk runs already ({file}). End it first, or name another [kiosk] state in the settings."
        ) from error
    return handle
