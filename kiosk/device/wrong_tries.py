"""The count of wrong tries of the PIN, and the wait after them; both outlive the program and a power cut."""

import json
import math
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

from kiosk.atomic_file import PRIVATE, write_atomically
from kiosk.device.idle import seconds_since_boot
from kiosk.ordinary_file import read_ordinary

LARGEST = 1_000
"""Bytes; a file beyond this is not ours."""
FREE_TRIES = 5
"""Wrong tries in a row before the first wait."""
FIRST_WAIT_S = 30
LONGEST_WAIT_S = 15 * 60
"""The wait doubles up to this: whoever plays with the keys keeps staff out for a quarter of an hour, not for a day."""
ONE_FORGOTTEN_S = 12 * 60 * 60
"""So long after the last wrong try one of them is forgotten, and so on: a slip a day never adds up to a wait."""
LATEST = 253_402_300_800
"""The first second of the year 10000, since 1970: a time that no clock tells is none of ours."""

UNLOCKED = (0, 0)
"""What the file says after `unlock`: a count and a time that no wrong try leaves behind."""


def wait_after(wrong: int) -> int:
    """Give the seconds of wait after so many wrong tries in a row."""
    if wrong < FREE_TRIES:
        return 0
    doublings = min(wrong - FREE_TRIES, LONGEST_WAIT_S.bit_length())
    return min(FIRST_WAIT_S << doublings, LONGEST_WAIT_S)


def unlock(file: Path) -> None:
    """End the wait, also that of a kiosk that runs. Raises OSError."""
    file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    content = json.dumps({"wrong": UNLOCKED[0], "until": UNLOCKED[1]})
    write_atomically(file, content.encode(), mode=PRIVATE)


class WrongTries:
    """Counts wrong tries, which are forgotten one by one, and the seconds until the next one may be made.

    While the program runs, the wait follows the clock since boot, which nobody sets. The file holds the count
    and the time of day at which the wait ends, for the next start: pulling the plug gives no new tries. A time
    of day that was set back meanwhile makes the wait start anew; it can make it no shorter, and no longer than
    it was at first. Whoever may set the time of day forward may also delete the file, so that is not held off.
    """

    def __init__(
        self,
        file: Path | None,
        clock: Callable[[], float] = seconds_since_boot,
        time_of_day: Callable[[], float] = time.time,
    ) -> None:
        """Go on from the file; with None nothing outlives the program."""
        self._file = file
        self._clock = clock
        self._time_of_day = time_of_day
        self._counted, until = self._read()
        wait = wait_after(self._counted)
        left = min(until - time_of_day(), wait)
        # When the last wrong try was; where the time of day was set back meanwhile, it was now.
        self._last = clock() - (wait - left if math.isfinite(left) else 0)
        self._end = self._last + wait
        if left > 0:
            self._keep(self._counted, self.seconds_left())

    @property
    def count(self) -> int:
        """The wrong tries that are not forgotten."""
        return max(0, self._counted - int((self._clock() - self._last) // ONE_FORGOTTEN_S))

    def seconds_left(self) -> int:
        """Give the seconds until a try may be made; 0 where one may be made now."""
        left = max(0, math.ceil(self._end - self._clock()))
        if left and self._file and self._read() == UNLOCKED:
            self.forget()
            return 0
        return left

    def tries_left(self) -> int:
        """Give how many wrong tries there may still be before a wait; 0 when every wrong one makes wait."""
        return max(0, FREE_TRIES - self.count)

    def expect_wrong(self) -> None:
        """Count a try as wrong on the disk before it is looked at, so that cutting the power undoes nothing."""
        self._keep(self.count + 1, wait_after(self.count + 1))

    def was_wrong(self) -> None:
        """Count a wrong try, and start its wait."""
        self._counted, self._last = self.count + 1, self._clock()
        wait = wait_after(self._counted)
        self._end = self._last + wait
        self._keep(self._counted, wait)

    def forget(self) -> None:
        """Begin again: the PIN was right."""
        self._counted, self._end = 0, self._clock()
        if self._file is not None:
            with suppress(OSError):
                self._file.unlink(missing_ok=True)

    def _keep(self, count: int, wait: int) -> None:
        """Write the count; a disk that is full or gone locks nobody out, and the count goes on in memory."""
        if self._file is None:
            return
        content = json.dumps({"wrong": count, "until": math.ceil(self._time_of_day()) + wait})
        with suppress(OSError):
            self._file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            write_atomically(self._file, content.encode(), mode=PRIVATE)

    def _read(self) -> tuple[int, float]:
        """Give the count and the end of the wait; a file that tells nothing counts as one wait from now on."""
        try:
            kept = json.loads(read_ordinary(self._file, LARGEST)) if self._file else None
        except FileNotFoundError:
            kept = None
        except (OSError, ValueError, RecursionError):
            kept = {}
        if kept is None:
            return 0, -math.inf
        wrong, until = _numbers(kept)
        return (FREE_TRIES, math.inf) if wrong is None or until is None else (wrong, until)


def _numbers(kept: Any) -> tuple[int | None, int | None]:
    if not isinstance(kept, dict):
        return None, None
    wrong, until = kept.get("wrong"), kept.get("until")
    sound = type(wrong) is int and type(until) is int and wrong >= 0 and until < LATEST
    return (wrong, until) if sound else (None, None)
