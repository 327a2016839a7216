"""The counters: what was counted over all starts, as it stood when the last hour was full."""

from collections.abc import Iterator, Mapping

from kiosk.commands.metric_text import Metric, MetricKind, by_label, counter, gauge
from kiosk.device.journal import Event, VisitEnd
from kiosk.device.totals import LAST_PRINT, PRINT_ENDS, key_of

HOURLY = "; it changes at the full hour only"

_PLAIN = (
    ("starts_total", Event.KIOSK_STARTED, "Starts of the program that came to the first page, also after a consult"),
    ("faults_total", Event.OUT_OF_SERVICE, "Faults that nobody foresaw, after each of which it started again"),
    ("visits_started_total", Event.VISIT_STARTED, "Visits that began"),
    ("consults_total", Event.CONSULT_STARTED, "Consults that staff opened"),
    ("idle_warnings_total", Event.IDLE_WARNED, "Times it asked whether somebody is still there"),
    ("speech_faults_total", Event.SPEECH_FAILED, "Times that reading aloud failed"),
)  # fmt: skip

_LABELLED: tuple[tuple[str, Event, str, str, Mapping[str, str]], ...] = (
    ("visits_total", Event.VISIT_ENDED, "Visits that ended, by how", "ended", {each: each for each in VisitEnd}),
    ("prints_total", Event.PRINT_ENDED, "Prints that ended, by how", "state", {each: each for each in PRINT_ENDS}),
    (
        "not_sure_answers_total",
        Event.PRINT_ENDED,
        "What people said where the printer was not sure: all pages came out, or some are missing",
        "pages",
        {"complete": "said_done", "missing": "said_incomplete"},
    ),
    (
        "staff_calls_total",
        Event.STAFF_CALLED,
        "Calls for staff, by whether the clinic's command took them",
        "heard",
        {"yes": "1", "no": "0"},
    ),
)  # fmt: skip
"""Name, event, what it is, the label, and the word of the event for each of its values."""


def counters(totals: Mapping[str, int]) -> Iterator[Metric]:
    """All of them, also those of which nothing was counted yet; but no last print where there was none."""
    for name, event, about in _PLAIN:
        yield counter(name, about + HOURLY, totals.get(key_of(event), 0))
    for name, event, about, label, words in _LABELLED:
        values = {value: totals.get(key_of(event, word), 0) for value, word in words.items()}
        yield by_label(MetricKind.COUNTER, name, about + HOURLY, label, values)
    asked = totals.get(key_of(Event.PRINT_ENDED, "not_sure"), 0)
    about = "Pages that asked whether all sheets came out, for the printer was not sure"
    yield counter("not_sure_pages_total", about + HOURLY, asked)
    yield _records(totals)
    if last := totals.get(LAST_PRINT, 0):
        about = "The hour in which pages came out last"
        yield gauge("last_print_timestamp_seconds", about + HOURLY, last)


def _records(totals: Mapping[str, int]) -> Metric:
    about = "Records of visits that a clinician asked to keep, by whether they were kept"
    kept = {"yes": Event.RECORD_KEPT, "no": Event.RECORD_FAILED}
    values = {value: totals.get(key_of(event), 0) for value, event in kept.items()}
    return by_label(MetricKind.COUNTER, "records_total", about + HOURLY, "kept", values)
