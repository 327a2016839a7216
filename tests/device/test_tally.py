"""What `status` can tell of the kiosk that runs."""

import os
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from kiosk.device.journal import Event, Journal
from kiosk.device.tally import Tally, tally_kept

NOON = datetime(2026, 12, 1, 12, 0, tzinfo=UTC)


def test_events_are_counted_and_the_last_print_kept(tmp_path: Path) -> None:
    journal = Journal("/dev/null", count=Tally(str(tmp_path), lambda: NOON).count)
    for state in ("done", "cancelled"):
        journal.note(Event.PRINT_ENDED, state=state)
    assert tally_kept(str(tmp_path)) == {
        "since": "2026-12-01T12:00Z",
        "last_print": "2026-12-01T12:00Z",
        "faults": 0,
        "last_fault": "",
        "events": {"print_ended": 2},
    }


def test_where_nothing_can_be_kept_nothing_is_told(tmp_path: Path) -> None:
    Tally("/proc/nowhere").count(Event.KIOSK_STARTED)
    assert tally_kept("/proc/nowhere") == {}
    (tmp_path / "tally.json").write_text("[" * 90_000)
    assert tally_kept(str(tmp_path)) == {}


def test_the_last_print_and_the_faults_outlive_a_start(tmp_path: Path) -> None:
    state, later = str(tmp_path), NOON + timedelta(days=1)
    running = Tally(state, lambda: NOON)
    running.count(Event.PRINT_ENDED, state="done")
    Tally(state, lambda: NOON, goes_on=True).count(Event.OUT_OF_SERVICE)
    assert tally_kept(state)["events"] == {"print_ended": 1, "out_of_service": 1}
    Tally(state, lambda: later).count(Event.KIOSK_STARTED)
    assert tally_kept(state) == {
        "since": "2026-12-02T12:00Z",
        "last_print": "2026-12-01T12:00Z",
        "faults": 1,
        "last_fault": "2026-12-01T12:00Z",
        "events": {"kiosk_started": 1},
    }


def test_a_fault_in_the_middle_of_a_visit_stays_counted(tmp_path: Path) -> None:
    state = str(tmp_path)
    running = Tally(state, lambda: NOON)
    running.count(Event.VISIT_STARTED)
    Tally(state, lambda: NOON, goes_on=True).count(Event.OUT_OF_SERVICE)
    running.count(Event.VISIT_ENDED, reason="start_over")
    kept = tally_kept(state)
    assert kept["faults"] == 1
    assert kept["events"] == {"visit_started": 1, "out_of_service": 1, "visit_ended": 1}


def test_threads_lose_no_count(tmp_path: Path) -> None:
    tally = Tally(str(tmp_path), lambda: NOON)
    with ThreadPoolExecutor(4) as threads:
        list(threads.map(tally.count, [Event.PRINTER_SAID] * 80))
    assert tally_kept(str(tmp_path))["events"] == {"printer_said": 80}


@pytest.mark.parametrize("kept", ['{"faults": "x", "events": 3, "since": 1}', '{"faults": -1}', "[]", "1"])
def test_what_is_kept_wrongly_counts_as_nothing(tmp_path: Path, kept: str) -> None:
    (tmp_path / "tally.json").write_text(kept)
    Tally(str(tmp_path), lambda: NOON, goes_on=True).count(Event.OUT_OF_SERVICE)
    assert tally_kept(str(tmp_path))["faults"] == 1


def test_a_pipe_where_it_writes_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "tally.part")
    Tally(str(tmp_path)).count(Event.KIOSK_STARTED)
    assert tally_kept(str(tmp_path)) == {}
