"""The journal: event names and counts, and nothing that a person said, chose or is called."""

import json
import re
import sys
from collections.abc import Callable
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path

from kiosk.ordinary_file import open_to_append

IDENTIFIER = re.compile(r"[a-z0-9_.:-]{1,40}")
"""The form of a word in the journal: no capital, no space, so no sentence and no name as written."""
COUNT_MOST = 999_999
"""The largest count: a date of birth or a phone number is longer."""


class Event(StrEnum):
    """The events that are noted. Pages shown are not: their order would give the answers away."""

    KIOSK_STARTED = "kiosk_started"
    KIOSK_STOPPED = "kiosk_stopped"
    VISIT_STARTED = "visit_started"
    VISIT_ENDED = "visit_ended"
    CONSULT_STARTED = "consult_started"
    CONSULT_ENDED = "consult_ended"
    IDLE_WARNED = "idle_warned"
    PRINT_ASKED = "print_asked"
    PRINT_ENDED = "print_ended"
    PRINTER_SAID = "printer_said"
    PRINT_LEFT = "print_left"
    """Jobs of people who had gone stood at the printer, and were cancelled: a page may have come out."""
    RECORD_KEPT = "record_kept"
    RECORD_FAILED = "record_failed"
    SPEECH_MISSING = "speech_missing"
    SPEECH_FAILED = "speech_failed"
    VOICE_FAILED = "voice_failed"
    """Another voice of the language read on in its place."""
    HEADPHONE_IN = "headphone_in"
    HEADPHONE_OUT = "headphone_out"
    STAFF_CALLED = "staff_called"
    """With how many calls there were since the start, and 1 where the clinic's command took it."""
    CONTENT_REFUSED = "content_refused"
    LANGUAGE_KEPT_BACK = "language_kept_back"
    OUT_OF_SERVICE = "out_of_service"
    CLOCK_WRONG = "clock_wrong"
    NO_DISPLAY = "no_display"
    FONTS_MISSING = "fonts_missing"
    PICTURES_MISSING = "pictures_missing"


class VisitEnd(StrEnum):
    """Why a visit ended: the `reason` of VISIT_ENDED."""

    FINISHED = "finished"
    START_OVER = "start_over"
    IDLE = "idle"


def _now() -> datetime:
    return datetime.now(UTC)


class Journal:
    """Writes one JSON line for each event to a file, or to standard error where none is named."""

    def __init__(
        self,
        file: str = "",
        now: Callable[[], datetime] = _now,
        count: Callable[..., None] = lambda event, **counts: None,
    ) -> None:
        """Take the file to append to ("" = standard error), the clock, and who is told of each event besides.

        Nothing is opened yet.
        """
        self._file = Path(file) if file else None
        self._now, self._count = now, count

    def note(self, event: str, **counts: int | str) -> None:
        """Write an event with its counts and the time in UTC to the minute.

        Raises ValueError for an unknown event, a count that is no whole number from 0 to COUNT_MOST, a
        word that is no IDENTIFIER, and a visit that ends for no known reason. A disk that is full or gone,
        or a pipe in the file's place, stops no visit: the line then goes to standard error.
        """
        known = Event(event)
        for name, value in counts.items():
            _check(name, value)
        if known is Event.VISIT_ENDED and counts.get("reason") not in list(VisitEnd):
            raise ValueError(f"a visit ends for one of these reasons: {', '.join(VisitEnd)}")
        time = self._now().astimezone(UTC).strftime("%Y-%m-%dT%H:%MZ")
        self._write(json.dumps({"time": time, "event": known, **counts}) + "\n")
        self._count(known, **counts)

    def _write(self, line: str) -> None:
        if self._file is None:
            _to_standard_error(line)
            return
        try:
            with open_to_append(self._file) as stream:
                stream.write(line.encode())
        except OSError:
            _to_standard_error(line)


def _to_standard_error(line: str) -> None:
    """Write the line; a standard error that nobody reads any more is no reason to stop."""
    try:
        sys.stderr.write(line)
        sys.stderr.flush()
    except OSError:
        return


def _check(name: str, value: int | str) -> None:
    """Raise ValueError, never with the value in it, when this must not stand in the journal."""
    if not IDENTIFIER.fullmatch(name) or name == "time":
        raise ValueError("the name of a count in the journal has to be an identifier other than time")
    if isinstance(value, str):
        fits = IDENTIFIER.fullmatch(value) is not None
    else:
        fits = not isinstance(value, bool) and isinstance(value, int) and 0 <= value <= COUNT_MOST
    if not fits:
        raise ValueError(f'"{name}" in the journal has to be an identifier, or a count up to {COUNT_MOST}')
