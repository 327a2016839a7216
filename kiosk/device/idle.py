"""The idle timer: whether somebody is still at the screen, by a clock and the touches."""

import math
import time
from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Resting:
    """Nobody has touched the screen since the last visit: there is nothing to wipe."""


@dataclass(frozen=True, slots=True)
class Active:
    """Somebody is at the screen."""


@dataclass(frozen=True, slots=True)
class Warned:
    """Nobody has touched the screen for long: ask whether the person is still there."""

    seconds_left: int


@dataclass(frozen=True, slots=True)
class Over:
    """The person has left: wipe the visit, then call `Idle.rest`."""


Idleness = Resting | Active | Warned | Over


def seconds_since_boot() -> float:
    """Give seconds that run on while the machine sleeps, as `time.monotonic` on Linux does not.

    Without this a machine that slept all night would show the last person's answers in the morning.
    """
    if hasattr(time, "CLOCK_BOOTTIME"):
        return time.clock_gettime(time.CLOCK_BOOTTIME)
    return time.monotonic()


class Idle:
    """The idle timer. It counts the seconds since somebody last did something; `look` it up about once a second."""

    def __init__(
        self,
        warn_after: float,
        answer_within: float,
        clock: Callable[[], float] = seconds_since_boot,
    ) -> None:
        """Start at rest; both times are in seconds and above 0, else ValueError."""
        for seconds in (warn_after, answer_within):
            if not (math.isfinite(seconds) and seconds > 0):
                raise ValueError(f"an idle time has to be above 0 seconds, not {seconds}")
        self._clock = clock
        self._warn_after = warn_after
        self._answer_within = answer_within
        self._last: float | None = None
        self._held_until = -math.inf

    def touched(self) -> None:
        """Take note of a touch or key; while the warning is up it counts for nothing."""
        if self._last is None or isinstance(self._state(), Active):
            self._last = self._clock()

    def stay(self) -> None:
        """Take note of the answer "I need more time"; too late once the visit is over."""
        if isinstance(self._state(), Active | Warned):
            self._last = self._clock()

    def hold(self, holding: bool, at_most: float | None = None) -> None:
        """Count reading aloud or printing as activity, from `hold(True)` until `hold(False)`.

        What waits for somebody counts for `at_most` seconds, from the first call that says so: it may wait for ever.
        It takes no warning down: the warning itself may be read aloud.
        """
        self._keep_up()
        if not holding:
            self._held_until = -math.inf
        elif at_most is None:
            self._held_until = math.inf
        elif math.isinf(self._held_until):
            self._held_until = self._clock() + at_most
        self._keep_up()

    def rest(self) -> None:
        """Say that the visit was wiped and nobody is here."""
        self._last = None
        self._held_until = -math.inf

    def look(self) -> Idleness:
        """Give the state now."""
        self._keep_up()
        return self._state()

    def seconds_left(self) -> int | None:
        """Give the seconds left to answer the warning; None while none is due, 0 once it is over."""
        match self.look():
            case Warned(seconds_left):
                return seconds_left
            case Over():
                return 0
            case _:
                return None

    def _keep_up(self) -> None:
        """Renew the last moment while held; not across a sleep, which would be a gap of minutes."""
        if self._last is not None and isinstance(self._state(), Active):
            self._last = max(self._last, min(self._clock(), self._held_until))

    def _state(self) -> Idleness:
        if self._last is None:
            return Resting()
        gone = self._clock() - self._last
        if gone < self._warn_after:
            return Active()
        left = self._warn_after + self._answer_within - gone
        return Warned(math.ceil(left)) if left > 0 else Over()
