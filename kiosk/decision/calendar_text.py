"""The event of a visit as iCalendar text (RFC 5545), which a telephone takes into its calendar without a network."""

from collections.abc import Iterator
from hashlib import sha256

from kiosk.decision.calendar_event import Event
from kiosk.decision.summary import Summary

LONGEST = 75
"""Octets of a line, without its end (RFC 5545, 3.1)."""
_ESCAPED = str.maketrans({"\\": "\\\\", ";": "\\;", ",": "\\,", "\n": "\\n"})


def calendar_text(summary: Summary) -> str:
    """The event as iCalendar text; "" where the day is not known, is past, or the visit stops at an ending."""
    if summary.event is None:
        return ""
    return "".join(f"{folded(line)}\r\n" for line in _lines(summary.event, f"{summary.made_on:%Y%m%d}"))


def _lines(event: Event, made_on: str) -> Iterator[str]:
    what = tuple(_event_lines(event))
    yield from ("BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Decision Kiosk//EN", "BEGIN:VEVENT")
    yield f"UID:{sha256(''.join(what).encode()).hexdigest()[:20]}"
    yield f"DTSTAMP:{made_on}T000000Z"
    yield from what
    yield from ("END:VEVENT", "END:VCALENDAR")


def _event_lines(event: Event) -> Iterator[str]:
    """When, what and where. The time is that of the clinic's own clocks, without a zone: nobody travels into another."""
    day = f"{event.day:%Y%m%d}"
    yield f"DTSTART:{day}T{event.at:%H%M}00" if event.at else f"DTSTART;VALUE=DATE:{day}"
    yield f"SUMMARY:{_escaped(event.title)}"
    if event.place:
        yield f"LOCATION:{_escaped(event.place)}"
    if event.lines:
        yield f"DESCRIPTION:{_escaped(chr(10).join(event.lines))}"


def _escaped(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n").translate(_ESCAPED)


def folded(line: str) -> str:
    """The line in pieces of LONGEST octets at the most, each after the first behind a space; no letter is cut."""
    pieces, room = [""], LONGEST
    for letter in line:
        size = len(letter.encode())
        if size > room:
            pieces.append("")
            room = LONGEST - 1
        pieces[-1] += letter
        room -= size
    return "\r\n ".join(pieces)
