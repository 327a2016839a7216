"""One kiosk at a time: two would show two visits, and print each other's pages."""

import fcntl
import os
from pathlib import Path
from types import TracebackType
from typing import Self

from kiosk.device.places import state_folder

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

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._handle >= 0:
            os.close(self._handle)


def runs_now(state: str = "") -> bool:
    """Whether a kiosk of that state folder runs."""
    try:
        with OneInstance(state):
            return False
    except AlreadyRunningError:
        return True


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
