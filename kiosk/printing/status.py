"""The status of printer and job, reduced from IPP attributes to the few states that a person can act on."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import IntEnum, StrEnum
from typing import TypeAlias

Attributes: TypeAlias = Mapping[str, object]
"""IPP attributes by name, each a value or a list of values, as an IPP library parsed them."""


class State(StrEnum):
    """The states of printing; the words on screen go by them."""

    READY = "ready"
    WAKING = "waking"
    SENDING = "sending"
    PRINTING = "printing"
    NEEDS_PAPER = "needs_paper"
    JAMMED = "jammed"
    DOOR_OPEN = "door_open"
    NEEDS_ATTENTION = "needs_attention"
    REFUSED = "refused"
    NOT_RESPONDING = "not_responding"
    NOT_SURE = "not_sure"
    CANCELLED = "cancelled"
    DONE = "done"


@dataclass(frozen=True, slots=True)
class PrintStatus:
    """The status of a job or a printer.

    `page` is the page being printed while the state is printing, and the count of pages that came out once
    the job has ended. `detail` is for the journal: IPP keywords, never anything about a person.
    """

    state: State
    page: int = 0
    pages: int = 0
    detail: str = ""


class PrinterState(IntEnum):
    """printer-state, RFC 8011 section 5.4.11."""

    IDLE = 3
    PROCESSING = 4
    STOPPED = 5


class JobState(IntEnum):
    """job-state, RFC 8011 section 5.3.7."""

    PENDING = 3
    HELD = 4
    PROCESSING = 5
    STOPPED = 6
    CANCELED = 7
    ABORTED = 8
    COMPLETED = 9


# The first state with a reason present is told: a jam is cleared before the door can stay shut, and so on.
# Keywords of RFC 8011 section 5.4.12 and the PWG registry. Low toner and low paper are no fault.
FAULTS: tuple[tuple[State, frozenset[str]], ...] = (
    (State.JAMMED, frozenset({"media-jam"})),
    (State.DOOR_OPEN, frozenset({"door-open", "cover-open", "interlock-open"})),
    (State.NEEDS_PAPER, frozenset({"media-empty", "media-needed"})),
    (State.NOT_RESPONDING, frozenset({"offline", "shutdown", "timed-out", "power-down"})),
    (
        State.NEEDS_ATTENTION,
        frozenset(
            {
                "developer-empty",
                "fuser-over-temp",
                "input-tray-missing",
                "marker-supply-empty",
                "marker-supply-missing",
                "marker-waste-full",
                "moving-to-paused",
                "opc-life-over",
                "output-area-full",
                "output-tray-missing",
                "paused",
                "spool-area-full",
                "stopping",
                "toner-empty",
            }
        ),
    ),
)
UNSURE = frozenset({"job-completed-with-errors", "queued-in-device"})
"""Reasons of a completed job whose pages may still lie in the printer, or spoiled (RFC 8011 section 5.3.8)."""
ASLEEP = frozenset({"hibernate", "power-up", "resuming", "standby", "suspend"})
REMARKS = ("-warning", "-report")
SEVERITIES = ("-error", *REMARKS)


def values(attributes: Attributes, name: str) -> tuple[object, ...]:
    """Every value of an attribute; none where the printer left it out."""
    value = attributes.get(name)
    if value is None or value == "":
        return ()
    return tuple(value) if isinstance(value, list | tuple) else (value,)


def number(attributes: Attributes, name: str) -> int | None:
    """An attribute's whole number, or None where it is left out or is no number."""
    found = values(attributes, name)
    return int(found[0]) if found and isinstance(found[0], int) else None


def reasons(attributes: Attributes, name: str) -> tuple[str, ...]:
    """Reason keywords without severity, leaving out `none` and what a CUPS queue says about itself.

    Printers disagree on the severity of one event (`-error` set, `-warning` told), and `cups-*` reasons stay
    on a queue long after their job.
    """
    words = (str(value) for value in values(attributes, name))
    return tuple(_without_severity(word) for word in words if word != "none" and not word.startswith("cups-"))


def _without_severity(keyword: str) -> str:
    for severity in SEVERITIES:
        keyword = keyword.removesuffix(severity)
    return keyword


def fault(keywords: Sequence[str]) -> State | None:
    """The fault that keeps from printing, or None."""
    present = frozenset(keywords)
    return next((state for state, words in FAULTS if present & words), None)


def asleep(printer: Attributes) -> bool:
    """Whether the printer must wake first; some say it in printer-alert-description only."""
    alerts = values(printer, "printer-alert-description")
    told = any(str(alert).rstrip().endswith("Sleep Mode") for alert in alerts)
    return told or bool(ASLEEP & frozenset(reasons(printer, "printer-state-reasons")))


def printer_state(printer: Attributes) -> State:
    """Whether a job can be sent now: ready, waking, refused, or the fault in the way."""
    keywords = _without_mere_remarks(printer)
    found = fault(keywords)
    if found is State.NEEDS_PAPER and "media-needed" not in keywords and _idle_with_paper(printer):
        found = None
    if found is not None:
        return found
    if number(printer, "printer-state") == PrinterState.STOPPED:
        return State.NEEDS_ATTENTION
    if values(printer, "printer-is-accepting-jobs") == (False,):
        return State.REFUSED
    return State.WAKING if asleep(printer) else State.READY


def _without_mere_remarks(printer: Attributes) -> tuple[str, ...]:
    """The reasons that keep a job from starting: an idle printer that accepts jobs only remarks on the others."""
    name = "printer-state-reasons"
    idle = number(printer, "printer-state") == PrinterState.IDLE
    if not idle or values(printer, "printer-is-accepting-jobs") == (False,):
        return reasons(printer, name)
    empty = _all_empty(printer)
    told = [word for word in values(printer, name) if empty or not str(word).endswith(REMARKS)]
    return reasons({name: told}, name)


def _idle_with_paper(printer: Attributes) -> bool:
    """Whether another tray surely holds paper: `media-empty` on an idle printer means at least one has none."""
    idle = number(printer, "printer-state") == PrinterState.IDLE
    return idle and any(_holds_paper(str(tray)) for tray in values(printer, "printer-input-tray"))


def _all_empty(printer: Attributes) -> bool:
    """Whether every tray that it tells of is known to hold no sheet."""
    trays = [str(tray) for tray in values(printer, "printer-input-tray")]
    return bool(trays) and all("level=0" in tray.split(";") for tray in trays)


def _holds_paper(tray: str) -> bool:
    """Reads a tray of PWG 5100.13: its level is a count of sheets, or -3 for at least one."""
    parts = dict(part.split("=", 1) for part in tray.split(";") if "=" in part)
    level = parts.get("level", "")
    return level == "-3" or (level.isdigit() and int(level) > 0)


def is_queue(printer: Attributes) -> bool:
    """Whether it is a queue of CUPS and no printer: it keeps copies, and its word about paper cannot be believed."""
    more = " ".join(str(each) for each in values(printer, "printer-more-info"))
    return bool(values(printer, "cups-version") or values(printer, "device-uri")) or "/printers/" in more


def printer_behind(queue: Attributes) -> str:
    """The address of the printer that the queue prints on, where it is one that speaks IPP; else ""."""
    found = next((str(each) for each in values(queue, "device-uri")), "")
    return found if found.startswith(("ipp://", "ipps://")) else ""


def signs_of_life(job: Attributes, printer: Attributes) -> tuple[object, ...]:
    """What changes while a job goes on, whichever of it the printer counts."""
    return tuple(
        values(each, name)
        for each, name in (
            (job, "job-state"),
            (job, "job-state-reasons"),
            (job, "job-impressions-completed"),
            (job, "job-media-sheets-completed"),
            (job, "job-k-octets-processed"),
            (printer, "printer-state"),
            (printer, "printer-state-reasons"),
        )
    )


def impressions(job: Attributes) -> int | None:
    """How many pages the printer says came out, or None where it does not count."""
    return number(job, "job-impressions-completed")


def job_state(job: Attributes, printer: Attributes) -> State:
    """Where a job stands, by the printer's own word about the job and itself."""
    match number(job, "job-state"):
        case JobState.COMPLETED:
            return _completed(job)
        case JobState.CANCELED:
            return State.CANCELLED
        case JobState.ABORTED:
            return State.REFUSED
        case state:
            return fault(reasons(printer, "printer-state-reasons")) or _under_way(state, job, printer)


def _completed(job: Attributes) -> State:
    """A completed job of no pages, of pages that nobody counts, or with errors, has not surely put paper in a hand."""
    with_errors = UNSURE & frozenset(reasons(job, "job-state-reasons"))
    return State.DONE if impressions(job) and not with_errors else State.NOT_SURE


def _under_way(state: int | None, job: Attributes, printer: Attributes) -> State:
    words = frozenset(reasons(job, "job-state-reasons"))
    if state == JobState.STOPPED or number(printer, "printer-state") == PrinterState.STOPPED:
        return State.NEEDS_ATTENTION
    if asleep(printer):
        return State.WAKING
    if state == JobState.HELD and not words & {"job-data-insufficient", "job-incoming"}:
        return State.NEEDS_ATTENTION
    return State.PRINTING if state == JobState.PROCESSING else State.SENDING
