"""What a printer's own words come to."""

import pytest

from kiosk.printing.status import State, fault, impressions, job_state, printer_state, reasons

IDLE, PROCESSING, STOPPED = 3, 4, 5
Words = str | list[str]


@pytest.mark.parametrize(
    ("told", "kept"),
    [
        ("none", ()),
        ("media-empty-error", ("media-empty",)),
        ("media-empty-warning", ("media-empty",)),
        (["media-needed-report", "cups-ipp-missing-job-history"], ("media-needed",)),
        (["cups-waiting-for-job-completed", "none"], ()),
        ("", ()),
    ],
)
def test_reasons_lose_their_severity_and_what_a_queue_says_of_itself(
    told: Words, kept: tuple[str, ...]
) -> None:
    assert reasons({"printer-state-reasons": told}, "printer-state-reasons") == kept


def test_a_printer_that_tells_no_reasons_has_none() -> None:
    assert reasons({}, "printer-state-reasons") == ()


@pytest.mark.parametrize(
    ("keywords", "expected"),
    [
        (["media-empty"], State.NEEDS_PAPER),
        (["media-needed"], State.NEEDS_PAPER),
        (["media-jam", "door-open", "media-empty"], State.JAMMED),
        (["media-empty", "cover-open"], State.DOOR_OPEN),
        (["interlock-open"], State.DOOR_OPEN),
        (["toner-empty"], State.NEEDS_ATTENTION),
        (["output-area-full"], State.NEEDS_ATTENTION),
        (["paused"], State.NEEDS_ATTENTION),
        (["offline"], State.NOT_RESPONDING),
        (["toner-low", "marker-supply-low", "media-low", "marker-waste-almost-full"], None),
        ([], None),
    ],
)
def test_the_fault_to_mend_first_is_told(keywords: list[str], expected: State | None) -> None:
    assert fault(keywords) is expected


@pytest.mark.parametrize(
    ("printer", "expected"),
    [
        ({"printer-state": IDLE, "printer-state-reasons": "none"}, State.READY),
        ({"printer-state": PROCESSING, "printer-state-reasons": "none"}, State.READY),
        ({"printer-state": IDLE, "printer-state-reasons": ["toner-low-warning"]}, State.READY),
        ({"printer-state": IDLE, "printer-state-reasons": "media-empty"}, State.NEEDS_PAPER),
        ({"printer-state": IDLE, "printer-state-reasons": "media-empty-error"}, State.NEEDS_PAPER),
        ({"printer-state": IDLE, "printer-state-reasons": "media-empty-warning"}, State.READY),
        ({"printer-state": IDLE, "printer-state-reasons": "media-empty-report"}, State.READY),
        ({"printer-state": IDLE, "printer-state-reasons": "toner-empty-warning"}, State.READY),
        ({"printer-state": IDLE, "printer-state-reasons": "marker-supply-empty-warning"}, State.READY),
        ({"printer-state": IDLE, "printer-state-reasons": "input-tray-missing-report"}, State.READY),
        ({"printer-state": STOPPED, "printer-state-reasons": "toner-empty-warning"}, State.NEEDS_ATTENTION),
        ({"printer-state": STOPPED, "printer-state-reasons": "none"}, State.NEEDS_ATTENTION),
        ({"printer-state": STOPPED, "printer-state-reasons": "media-jam-error"}, State.JAMMED),
        ({"printer-state": IDLE, "printer-is-accepting-jobs": False}, State.REFUSED),
        ({"printer-state": IDLE, "printer-alert-description": ["Tray 1", "Sleep Mode"]}, State.WAKING),
        ({"printer-state": IDLE, "printer-alert-description": "Ready. Sleep Mode off"}, State.READY),
        ({"printer-state": IDLE, "printer-state-reasons": "standby-report"}, State.WAKING),
    ],
)
def test_a_printer_is_ready_or_says_why_not(printer: dict[str, object], expected: State) -> None:
    assert printer_state(printer) is expected


@pytest.mark.parametrize(
    ("reason", "trays", "expected"),
    [
        ("media-empty-report", ["level=0;name=main", "level=120;name=second"], State.READY),
        ("media-empty-report", ["level=0;name=main", "level=-3;name=second"], State.READY),
        ("media-empty-error", ["level=0;name=main", "level=120;name=second"], State.READY),
        ("media-empty-report", ["level=0;name=main", "level=0;name=by-pass"], State.NEEDS_PAPER),
        ("media-empty-error", ["level=0;name=main", "level=-2;name=by-pass"], State.NEEDS_PAPER),
        ("media-empty-error", ["odd"], State.NEEDS_PAPER),
        ("media-empty-report", ["odd"], State.READY),
        (["media-empty-error", "media-needed-error"], ["level=120;name=second"], State.NEEDS_PAPER),
    ],
)
def test_one_empty_tray_of_two_does_not_close_the_printer(
    reason: Words, trays: list[str], expected: State
) -> None:
    printer = {"printer-state": IDLE, "printer-state-reasons": reason, "printer-input-tray": trays}
    assert printer_state(printer) is expected


@pytest.mark.parametrize(
    ("job", "expected"),
    [
        ({"job-state": 3, "job-state-reasons": "none"}, State.SENDING),
        ({"job-state": 4, "job-state-reasons": "job-data-insufficient"}, State.SENDING),
        ({"job-state": 4, "job-state-reasons": ["job-incoming"]}, State.SENDING),
        ({"job-state": 4, "job-state-reasons": "job-hold-until-specified"}, State.NEEDS_ATTENTION),
        ({"job-state": 5, "job-state-reasons": "job-printing"}, State.PRINTING),
        ({"job-state": 6, "job-state-reasons": "printer-stopped"}, State.NEEDS_ATTENTION),
        ({"job-state": 7, "job-state-reasons": "job-canceled-at-device"}, State.CANCELLED),
        ({"job-state": 8, "job-state-reasons": "aborted-by-system"}, State.REFUSED),
        ({"job-state": 9, "job-impressions-completed": 2}, State.DONE),
        ({"job-state": 9, "job-impressions-completed": 0}, State.NOT_SURE),
        ({"job-state": 9}, State.NOT_SURE),
        ({"job-state": 9, "job-impressions-completed": ""}, State.NOT_SURE),
        ({"job-state": 9, "job-impressions-completed": "2"}, State.NOT_SURE),
        (
            {"job-state": 9, "job-impressions-completed": 2, "job-state-reasons": "queued-in-device"},
            State.NOT_SURE,
        ),
        (
            {
                "job-state": 9,
                "job-impressions-completed": 2,
                "job-state-reasons": "job-completed-with-errors",
            },
            State.NOT_SURE,
        ),
    ],
)
def test_a_job_at_a_printer_in_order(job: dict[str, object], expected: State) -> None:
    assert job_state(job, {"printer-state": PROCESSING, "printer-state-reasons": "none"}) is expected


@pytest.mark.parametrize("under_way", [3, 4, 5, 6])
def test_a_fault_of_the_printer_outranks_a_job_under_way(under_way: int) -> None:
    printer = {"printer-state": PROCESSING, "printer-state-reasons": ["media-empty-warning"]}
    assert job_state({"job-state": under_way}, printer) is State.NEEDS_PAPER


@pytest.mark.parametrize(("ended", "expected"), [(7, State.CANCELLED), (8, State.REFUSED), (9, State.DONE)])
def test_a_job_that_has_ended_outranks_a_fault_of_the_printer(ended: int, expected: State) -> None:
    printer = {"printer-state": STOPPED, "printer-state-reasons": ["media-empty-error"]}
    assert job_state({"job-state": ended, "job-impressions-completed": 4}, printer) is expected


def test_a_job_waits_while_the_printer_wakes() -> None:
    printer = {"printer-state": IDLE, "printer-alert-description": "Sleep Mode"}
    assert job_state({"job-state": 3}, printer) is State.WAKING


def test_a_printer_that_does_not_count_is_not_taken_for_one_that_counted_nothing() -> None:
    assert impressions({"job-impressions-completed": ""}) is None
    assert impressions({"job-impressions-completed": 0}) == 0
