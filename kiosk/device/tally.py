"""What `status` can tell of the kiosk that runs: since when, the last print, and how often each event came.

Counts and times only, as in the journal. The last print and the faults outlive a start, for it begins anew after each
consult and each fault; all else is counted from the start.
"""

import json
import os
import re
from collections import Counter
from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from kiosk.device.journal import Event
from kiosk.device.places import state_folder
from kiosk.ordinary_file import read_ordinary

FILE = "tally.json"
LARGEST = 100_000
"""Bytes; a file beyond this is none of ours."""


MINUTE = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\dZ")
_TO_WRITE = os.O_WRONLY | os.O_CREAT | os.O_TRUNC | os.O_NOFOLLOW | os.O_NONBLOCK
"""Never through a link, and never waiting for somebody who reads a pipe."""


def _now() -> datetime:
    return datetime.now(UTC)


class Tally:
    """Counts the events that are noted, and keeps the counts beside the program's state."""

    def __init__(self, state: str = "", now: Callable[[], datetime] = _now, *, goes_on: bool = False) -> None:
        """`goes_on` is for whoever adds to what the kiosk that runs has counted."""
        folder = state_folder(state)
        self._file = folder / FILE if folder else None
        self._now = now
        kept = tally_kept(state)
        self._last_print, self._last_fault = kept.get("last_print", ""), kept.get("last_fault", "")
        self._faults: int = kept.get("faults", 0)
        self._since = (kept.get("since") if goes_on else "") or self._minute()
        self._events = Counter[str](kept.get("events") if goes_on else None)

    def count(self, event: str, **counts: int | str) -> None:
        """Count an event; one that ends a print with its pages out is the last print."""
        self._events[event] += 1
        if event == Event.PRINT_ENDED and counts.get("state") == "done":
            self._last_print = self._minute()
        if event == Event.OUT_OF_SERVICE:
            self._faults, self._last_fault = self._faults + 1, self._minute()
        self._keep()

    def _minute(self) -> str:
        return self._now().astimezone(UTC).strftime("%Y-%m-%dT%H:%MZ")

    def _keep(self) -> None:
        """Write the file whole or not at all; not to the disk at once, for the screen waits meanwhile."""
        if self._file is None:
            return
        kept = {
            "since": self._since,
            "last_print": self._last_print,
            "faults": self._faults,
            "last_fault": self._last_fault,
            "events": dict(self._events),
        }
        unfinished = self._file.with_suffix(".part")
        with suppress(OSError):
            self._file.parent.mkdir(parents=True, exist_ok=True)
            handle = os.open(unfinished, _TO_WRITE, 0o644)
            with os.fdopen(handle, "w", encoding="utf-8") as stream:
                json.dump(kept, stream)
            unfinished.replace(self._file)


def tally_kept(state: str = "") -> dict[str, Any]:
    """What the last start has counted, and nothing else that stands in the file; empty where nothing is kept, or cannot be read."""
    folder = state_folder(state)
    if folder is None:
        return {}
    try:
        kept = json.loads(read_ordinary(Path(folder) / FILE, LARGEST))
    except (OSError, ValueError, RecursionError):
        return {}
    if not isinstance(kept, dict):
        return {}
    times = {name: _time(kept.get(name)) for name in ("since", "last_print", "last_fault")}
    return {**times, "faults": _number(kept.get("faults")), "events": dict(_counts(kept.get("events")))}


def _time(value: object) -> str:
    return value if isinstance(value, str) and MINUTE.fullmatch(value) else ""


def _number(value: object) -> int:
    return value if type(value) is int and value >= 0 else 0


def _counts(kept: object) -> Counter[str]:
    events = kept if isinstance(kept, dict) else {}
    return Counter({name: _number(count) for name, count in events.items() if name in list(Event)})
