"""What can be told of the kiosk that runs: since when, the last print, and how often each event came.

Counts and times only, as in the journal. The last print, the faults and the totals outlive a start, for it begins anew
after each consult and each fault; all else is counted from the start.
"""

import json
import os
import re
from collections import Counter
from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from threading import Lock
from typing import Any

from kiosk.device.journal import Event
from kiosk.device.places import state_folder
from kiosk.device.totals import Totals, key_of, totals_from, word_of
from kiosk.ordinary_file import read_ordinary

FILE = "tally.json"
LARGEST = 100_000
"""Bytes; a file beyond this is none of ours."""


MINUTE = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\dZ")
_TO_WRITE = os.O_WRONLY | os.O_CREAT | os.O_TRUNC | os.O_NOFOLLOW | os.O_NONBLOCK
"""Never through a link, and never waiting for somebody who reads a pipe."""


def _now() -> datetime:
    return datetime.now(UTC)


_ONE_AT_A_TIME = Lock()
"""Threads that print count, too."""


class Tally:
    """Counts the events that are noted, and keeps the counts beside the program's state."""

    def __init__(self, state: str = "", now: Callable[[], datetime] = _now, *, goes_on: bool = False) -> None:
        """`goes_on` is for whoever adds to what the kiosk that runs has counted."""
        folder = state_folder(state)
        self._state, self._file = state, folder / FILE if folder else None
        self._now, self._goes_on = now, goes_on
        self._since = self._minute()

    def count(self, event: str, **counts: int | str) -> None:
        """Count an event; one that ends a print with its pages out is the last print.

        What is kept is read anew each time: whoever else goes on with it has counted meanwhile.
        """
        with _ONE_AT_A_TIME:
            kept = self._kept()
            kept["events"][event] = kept["events"].get(event, 0) + 1
            printed = event == Event.PRINT_ENDED and counts.get("state") == "done"
            if printed:
                kept["last_print"] = self._minute()
            if event == Event.OUT_OF_SERVICE:
                kept |= {"faults": kept["faults"] + 1, "last_fault": self._minute()}
            key = key_of(event, word_of(event, counts))
            totals = totals_kept(self._state).with_one(key, self._now(), printed=printed)
            self._goes_on = self._keep({**kept, "totals": totals.plain()})

    def _kept(self) -> dict[str, Any]:
        """What was kept so far; of the start before only what outlives it."""
        kept = {"since": "", "last_print": "", "faults": 0, "last_fault": "", "events": {}}
        kept |= tally_kept(self._state)
        if not self._goes_on:
            kept |= {"since": self._since, "events": {}}
        return {**kept, "since": kept["since"] or self._since}

    def _minute(self) -> str:
        return self._now().astimezone(UTC).strftime("%Y-%m-%dT%H:%MZ")

    def _keep(self, kept: dict[str, Any]) -> bool:
        """Write the file whole or not at all; not to the disk at once, for the screen waits meanwhile."""
        if self._file is None:
            return False
        unfinished = self._file.with_suffix(".part")
        with suppress(OSError):
            self._file.parent.mkdir(parents=True, exist_ok=True)
            handle = os.open(unfinished, _TO_WRITE, 0o644)
            with os.fdopen(handle, "w", encoding="utf-8") as stream:
                json.dump(kept, stream)
            unfinished.replace(self._file)
            return True
        return False


def tally_kept(state: str = "") -> dict[str, Any]:
    """What the last start has counted, and nothing else that stands in the file; empty where nothing is kept, or cannot be read."""
    kept = _read(state)
    if not kept:
        return {}
    times = {name: _time(kept.get(name)) for name in ("since", "last_print", "last_fault")}
    return {**times, "faults": _number(kept.get("faults")), "events": dict(_counts(kept.get("events")))}


def totals_kept(state: str = "") -> Totals:
    """What all starts together have counted."""
    return totals_from(_read(state).get("totals"))


def _read(state: str) -> dict[str, Any]:
    folder = state_folder(state)
    if folder is None:
        return {}
    try:
        kept = json.loads(read_ordinary(Path(folder) / FILE, LARGEST))
    except (OSError, ValueError, RecursionError):
        return {}
    return kept if isinstance(kept, dict) else {}


def _time(value: object) -> str:
    return value if isinstance(value, str) and MINUTE.fullmatch(value) else ""


def _number(value: object) -> int:
    return value if type(value) is int and value >= 0 else 0


def _counts(kept: object) -> Counter[str]:
    events = kept if isinstance(kept, dict) else {}
    return Counter({name: _number(count) for name, count in events.items() if name in list(Event)})
