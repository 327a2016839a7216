"""The staff PIN: it opens the consult, and wrong tries make wait ever longer."""

import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from threading import Lock

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

from kiosk.device.idle import seconds_since_boot
from kiosk.device.wrong_tries import WrongTries

HASHER = PasswordHasher(memory_cost=19 * 1024, time_cost=3, parallelism=1)
"""Argon2id at one pass more than the least that OWASP's Password Storage Cheat Sheet names (19 MiB, 2 passes).

It takes some 45 ms on one core of a server, and so 100 to 300 ms on a small kiosk computer.
"""


@dataclass(frozen=True, slots=True)
class Right:
    """It was the PIN."""


@dataclass(frozen=True, slots=True)
class Wrong:
    """It was not the PIN. `tries_left` may be wrong before a wait; at 0 the wait has begun."""

    tries_left: int
    wait_s: int


@dataclass(frozen=True, slots=True)
class Wait:
    """It was not looked at: there are so many seconds to wait first."""

    seconds: int


@dataclass(frozen=True, slots=True)
class NotSet:
    """No PIN is set, so nothing opens."""


PinResult = Right | Wrong | Wait | NotSet


class StaffPin:
    """Tells whether a PIN is that of the staff. May be tried from any thread, one try at a time."""

    def __init__(
        self,
        pin_hash: str,
        tries_file: Path | None = None,
        clock: Callable[[], float] = seconds_since_boot,
        time_of_day: Callable[[], float] = time.time,
    ) -> None:
        """Take the hash of the settings ("" is none), and the file in which wrong tries outlive the program."""
        self._hash = pin_hash
        self._tries = WrongTries(tries_file, clock, time_of_day)
        self._one_at_a_time = Lock()

    @property
    def is_set(self) -> bool:
        """Whether there is a PIN at all; none ships with the program."""
        return bool(self._hash)

    def waiting_s(self) -> int:
        """Give the seconds until a PIN may be tried; 0 where it may be tried now. Never blocks."""
        return self._tries.seconds_left()

    def try_pin(self, pin: str) -> PinResult:
        """Give what becomes of it; takes up to 300 ms, so call it away from the screen's thread.

        During a wait nothing is looked at or counted, not even the right PIN.
        """
        with self._one_at_a_time:
            if not self.is_set:
                return NotSet()
            if seconds := self.waiting_s():
                return Wait(seconds)
            self._tries.expect_wrong()
            if _is_pin(self._hash, pin):
                self._tries.forget()
                return Right()
            self._tries.was_wrong()
            return Wrong(self._tries.tries_left(), self.waiting_s())


def hash_of(pin: str) -> str:
    """Give the hash of a PIN for the settings; each time another one, for it is salted."""
    return HASHER.hash(pin)


def _is_pin(pin_hash: str, pin: str) -> bool:
    """Tell whether it is the PIN. The library compares in constant time."""
    try:
        return HASHER.verify(pin_hash, pin.encode("utf-8", "surrogatepass"))
    except (VerificationError, InvalidHashError):
        return False
