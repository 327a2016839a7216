"""The states of printing that the screen tells, and the pages of a job as they come out one by one."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from kiosk.decision.summary import Summary


class PrintState(StrEnum):
    """Where printing stands. The values are the printer's own, but for NONE and those that are marked."""

    NONE = ""
    READY = "ready"
    PREPARING = "preparing"
    """The pages are being made; nothing was sent yet."""
    WAKING = "waking"
    SENDING = "sending"
    PRINTING = "printing"
    STOPPING = "stopping"
    """The person asked to stop, and the printer has not said yet that it did."""
    NEEDS_PAPER = "needs_paper"
    JAMMED = "jammed"
    DOOR_OPEN = "door_open"
    NEEDS_ATTENTION = "needs_attention"
    REFUSED = "refused"
    UNUSABLE = "unusable"
    """The printer and the settings do not fit: no second try mends that."""
    NOT_RESPONDING = "not_responding"
    NOT_SURE = "not_sure"
    INCOMPLETE = "incomplete"
    """The person says that pages are missing, where the printer was not sure."""
    CANCELLED = "cancelled"
    DONE = "done"
    SAVED = "saved"
    """The pages lie in a folder."""


ENDED_WELL = frozenset({PrintState.DONE, PrintState.SAVED})
WAITING = frozenset({
    PrintState.NEEDS_PAPER,
    PrintState.JAMMED,
    PrintState.DOOR_OPEN,
    PrintState.NEEDS_ATTENTION,
})  # fmt: skip
"""Faults in which a job waits at the printer until staff have mended them."""
FOR_STAFF = WAITING | {PrintState.REFUSED, PrintState.UNUSABLE, PrintState.NOT_RESPONDING}
"""Faults that staff mend. While the person fetches them, nothing is cleared for a while."""
SENT = frozenset({PrintState.WAKING, PrintState.SENDING, PrintState.PRINTING})
"""States in which the printer has something of the job: pages may come out."""
UNDONE = FOR_STAFF | {PrintState.CANCELLED, PrintState.INCOMPLETE, PrintState.NOT_SURE}
"""States in which pages are missing, or may be."""
TRIED_AGAIN = UNDONE - {PrintState.UNUSABLE}
"""Those of them in which another try may print the pages."""


@dataclass(frozen=True, slots=True)
class Stack:
    """The sheets of one visit in one language, by their keys; a key that is listed twice gives two copies."""

    summary: Summary
    sheets: tuple[str, ...]
    large_print: bool


@dataclass(frozen=True, slots=True)
class SheetPages:
    """A sheet of a job by its title, and how many pages it takes."""

    title: str
    pages: int


MOST_DRAWN = 6
"""Pages that are drawn one by one; of a longer job each sheet is drawn once."""


@dataclass(frozen=True, slots=True)
class PageRow:
    """A page of the job, or a whole sheet: its title, which page of how many, and whether it is out or printing now."""

    title: str
    number: int
    pages: int
    out: bool
    now: bool


def page_rows(sheets: Sequence[SheetPages], out: int, now: int) -> list[PageRow]:
    """The pages of a job, of which `out` are out and number `now` is being printed (0: none, or not known)."""
    rows, before = list[PageRow](), 0
    alone = sum(sheet.pages for sheet in sheets) <= MOST_DRAWN
    for sheet in sheets:
        rows += (
            _each(sheet, out - before, now - before) if alone else [_whole(sheet, out - before, now - before)]
        )
        before += sheet.pages
    return rows


def _each(sheet: SheetPages, out: int, now: int) -> list[PageRow]:
    return [
        PageRow(sheet.title, number, sheet.pages, number <= out, number == now)
        for number in range(1, sheet.pages + 1)
    ]


def _whole(sheet: SheetPages, out: int, now: int) -> PageRow:
    """The number is that of the page which is printed now, or of those that are out."""
    printing = 1 <= now <= sheet.pages
    number = now if printing else max(0, min(out, sheet.pages))
    return PageRow(sheet.title, number, sheet.pages, out >= sheet.pages, printing)
