"""What is counted over all starts: each event, and of some how it ended, in words from closed lists only.

It is told as it stood when the last hour was full: so nobody can read from it at which minute somebody was there.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime

from kiosk.device.journal import Event, VisitEnd

LAST_PRINT = "last_print"
"""The full hour of the last print, in seconds since 1970: a number among the others, and told no earlier than they."""
OTHER = "other"
PRINT_ENDS = (
    "done",
    "saved",
    "cancelled",
    "not_sure",
    "needs_paper",
    "jammed",
    "door_open",
    "needs_attention",
    "not_responding",
    "refused",
    "unusable",
    OTHER,
)
"""How a print ends."""
PERSON_SAID = ("said_done", "said_incomplete")
"""What a person says about a print of which the printer was not sure."""
MOST = 10**15
"""The largest count that is believed: a metric is written with fifteen digits, and one of hundreds is no number."""

_WORDS: Mapping[str, tuple[str, tuple[str, ...]]] = {
    Event.VISIT_ENDED: ("reason", tuple(VisitEnd)),
    Event.PRINT_ENDED: ("state", (*PRINT_ENDS, *PERSON_SAID)),
    Event.STAFF_CALLED: ("heard", ("1", "0")),
}
"""The events that are counted by one of their words: the name that it has in the journal, and all that it can be."""


def key_of(event: str, word: str = "") -> str:
    """The name under which an event with that word is counted; a word that is on no list is OTHER."""
    if event not in _WORDS:
        return str(event)
    return f"{event}:{word if word in _WORDS[event][1] else OTHER}"


def word_of(event: str, counts: Mapping[str, int | str]) -> str:
    """The word of an event by which it is counted; "" where it has none."""
    return str(counts.get(_WORDS[event][0], OTHER)) if event in _WORDS else ""


def _keys() -> frozenset[str]:
    with_words = {key_of(event, word) for event, (_, words) in _WORDS.items() for word in (*words, OTHER)}
    return frozenset({str(event) for event in Event if event not in _WORDS} | with_words | {LAST_PRINT})


KEYS = _keys()


def full_hour(at: datetime) -> int:
    """The beginning of that hour, in seconds since 1970."""
    seconds = int(at.timestamp())
    return seconds - seconds % 3_600


@dataclass(frozen=True, slots=True)
class Totals:
    """The counts of now; the hour in which something was counted last; and the counts as they stood before it."""

    now: Mapping[str, int] = field(default_factory=dict)
    hour: int = 0
    before: Mapping[str, int] = field(default_factory=dict)

    def with_one(self, key: str, at: datetime, *, printed: bool = False) -> "Totals":
        """The totals with one more of that."""
        hour = full_hour(at)
        before = self.before if hour == self.hour else self.now
        now = {**self.now, key: self.now.get(key, 0) + 1}
        if printed:
            now[LAST_PRINT] = hour
        return Totals(now, hour, before)

    def at_full_hour(self, at: datetime) -> Mapping[str, int]:
        """The counts as they stood when the hour of `at` began."""
        return self.now if full_hour(at.astimezone(UTC)) > self.hour else self.before

    def plain(self) -> dict[str, object]:
        """As it is written into a file."""
        return {"now": dict(self.now), "hour": self.hour, "before": dict(self.before)}


def totals_from(plain: object) -> Totals:
    """The totals of a file; whatever else stands in it counts for nothing."""
    kept = plain if isinstance(plain, dict) else {}
    return Totals(_counts(kept.get("now")), _whole(kept.get("hour")), _counts(kept.get("before")))


def _counts(plain: object) -> dict[str, int]:
    kept = plain if isinstance(plain, dict) else {}
    return {key: _whole(count) for key, count in kept.items() if key in KEYS}


def _whole(value: object) -> int:
    return value if type(value) is int and 0 <= value <= MOST else 0
