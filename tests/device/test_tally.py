"""What `status` can tell of the kiosk that runs."""

from datetime import UTC, datetime
from pathlib import Path

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
        "events": {"print_ended": 2},
    }


def test_where_nothing_can_be_kept_nothing_is_told(tmp_path: Path) -> None:
    Tally("/proc/nowhere").count(Event.KIOSK_STARTED)
    assert tally_kept("/proc/nowhere") == {}
    (tmp_path / "tally.json").write_text("[" * 90_000)
    assert tally_kept(str(tmp_path)) == {}
