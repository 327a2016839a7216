"""A barcode reader's burst of keys, known by its pace and its beginning."""

from collections import deque
from itertools import pairwise

from kiosk.decision.handover_code import MARK

QUICK_S = 0.06
"""Seconds from key to key at which nobody types: readers take 1 to 50 ms."""
OVER_S = 0.3
"""Seconds without a key after which a burst is over, if nothing ended it."""


class Scan:
    """Follows the typed characters. Once a burst has begun as a hand-over code does, the rest of it is the reader's."""

    def __init__(self) -> None:
        self._last: deque[tuple[str, float, bool]] = deque(maxlen=len(MARK))
        self._until = float("-inf")

    def goes_on(self, now: float) -> bool:
        """Whether a key at this moment belongs to a burst that was known."""
        if now > self._until:
            return False
        self._until = now + OVER_S
        return True

    def end(self) -> None:
        """Take note of the Return that ends a burst."""
        self._until = float("-inf")

    def typed(self, text: str, now: float, *, taken: bool) -> None:
        """Take note of a character, and whether it was taken by what waits for text."""
        self._last.append((text.upper(), now, taken))

    def begins(self, text: str, now: float) -> int | None:
        """How many characters were taken of the burst that this one makes known; None where it makes none known."""
        before = list(self._last)[1 - len(MARK) :]
        moments = [moment for _, moment, _ in before] + [now]
        quick = all(later - earlier <= QUICK_S for earlier, later in pairwise(moments))
        if "".join(letter for letter, _, _ in before) + text.upper() != MARK or not quick:
            return None
        self._last.clear()
        self._until = now + OVER_S
        return sum(taken for _, _, taken in before)
