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
LONGEST_WAIT_S = 24 * 60 * 60
"""The wait doubles up to a day: a thousand tries take years, and staff who forgot the PIN can set a new one."""


def wait_after(wrong: int) -> int:
    """Give the seconds of wait after so many wrong tries in a row."""
    if wrong < FREE_TRIES:
        return 0
    doublings = min(wrong - FREE_TRIES, LONGEST_WAIT_S.bit_length())
    return min(FIRST_WAIT_S << doublings, LONGEST_WAIT_S)


class WrongTries:
    """Counts wrong tries in a row, and the seconds until the next one may be made.

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
        self._end = clock()
        self.count, until = self._read()
        left = until - time_of_day()
        if left > 0:
            self._end = clock() + min(left, wait_after(self.count))
            self._keep(self.count, self.seconds_left())

    def seconds_left(self) -> int:
        """Give the seconds until a try may be made; 0 where one may be made now."""
        return max(0, math.ceil(self._end - self._clock()))

    def tries_left(self) -> int:
        """Give how many wrong tries there may still be before a wait; 0 when every wrong one makes wait."""
        return max(0, FREE_TRIES - self.count)

    def expect_wrong(self) -> None:
        """Count a try as wrong on the disk before it is looked at, so that cutting the power undoes nothing."""
        self._keep(self.count + 1, wait_after(self.count + 1))

    def was_wrong(self) -> None:
        """Count a wrong try, and start its wait."""
        self.count += 1
        wait = wait_after(self.count)
        self._end = self._clock() + wait
        self._keep(self.count, wait)

    def forget(self) -> None:
        """Begin again: the PIN was right."""
        self.count, self._end = 0, self._clock()
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
    sound = type(wrong) is int and type(until) is int and wrong >= 0
    return (wrong, until) if sound else (None, None)
