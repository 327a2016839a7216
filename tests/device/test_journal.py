"""What stands in the journal, and what can never get in."""

import json
import os
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path
from typing import Any

import pytest

from kiosk.device.journal import Event, Journal

MOMENT = datetime(2030, 5, 6, 7, 8, 59, tzinfo=UTC)


def lines(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "journal.jsonl"


@pytest.fixture
def journal(file: Path) -> Journal:
    return Journal(str(file), now=lambda: MOMENT)


def test_an_event_is_one_line_with_counts_and_the_minute(journal: Journal, file: Path) -> None:
    journal.note(Event.PRINT_ASKED, pages=4)
    journal.note("visit_ended", reason="idle")
    assert lines(file) == [
        {"time": "2030-05-06T07:08Z", "event": "print_asked", "pages": 4},
        {"time": "2030-05-06T07:08Z", "event": "visit_ended", "reason": "idle"},
    ]


def test_the_time_is_written_in_utc(file: Path) -> None:
    local = MOMENT.astimezone(timezone(timedelta(hours=-5)))
    Journal(str(file), now=lambda: local).note(Event.IDLE_WARNED)
    assert lines(file)[0]["time"] == "2030-05-06T07:08Z"


def test_the_machines_own_clock_is_used(file: Path) -> None:
    Journal(str(file)).note(Event.KIOSK_STARTED)
    written = datetime.strptime(lines(file)[0]["time"], "%Y-%m-%dT%H:%MZ").replace(tzinfo=UTC)
    assert abs(datetime.now(UTC) - written) < timedelta(hours=1)


def test_without_a_file_it_goes_to_standard_error(capsys: pytest.CaptureFixture[str]) -> None:
    Journal(now=lambda: MOMENT).note(Event.KIOSK_STOPPED)
    captured = capsys.readouterr()
    assert json.loads(captured.err)["event"] == "kiosk_stopped"
    assert captured.out == ""


def test_the_null_device_keeps_nothing_and_says_nothing(capsys: pytest.CaptureFixture[str]) -> None:
    Journal(os.devnull).note(Event.KIOSK_STARTED)
    assert capsys.readouterr().err == ""


def test_a_file_that_cannot_be_written_stops_no_visit(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    Journal(str(tmp_path / "missing" / "journal")).note(Event.VISIT_STARTED)
    assert json.loads(capsys.readouterr().err)["event"] == "visit_started"


def test_a_file_that_becomes_a_pipe_or_a_folder_stops_no_visit(
    journal: Journal, file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    journal.note(Event.VISIT_STARTED)
    file.unlink()
    os.mkfifo(file)
    journal.note(Event.IDLE_WARNED)
    file.unlink()
    file.mkdir()
    journal.note(Event.CONSULT_STARTED)
    assert [json.loads(line)["event"] for line in capsys.readouterr().err.splitlines()] == [
        "idle_warned",
        "consult_started",
    ]


def test_a_standard_error_that_nobody_reads_stops_no_visit(monkeypatch: pytest.MonkeyPatch) -> None:
    class Broken:
        asked = 0

        def write(self, _text: str) -> None:
            self.asked += 1
            raise BrokenPipeError

    broken = Broken()
    monkeypatch.setattr("sys.stderr", broken)
    Journal().note(Event.VISIT_STARTED)
    assert broken.asked == 1


@pytest.mark.parametrize(
    "value",
    ["Jane", "i am afraid", "", "x" * 41, "josé", "state\n", 19_560_312, -1, True, 1.5, None, ["a"]],
)
def test_nothing_of_a_person_gets_in(journal: Journal, file: Path, value: Any) -> None:
    with pytest.raises(ValueError, match="identifier") as raised:
        journal.note(Event.PRINT_ENDED, state=value)
    assert not file.exists()
    if isinstance(value, str) and value:
        assert value not in str(raised.value)


@pytest.mark.parametrize("name", ["time", "Name Of Person"])
def test_a_count_has_an_identifier_for_a_name(journal: Journal, file: Path, name: str) -> None:
    with pytest.raises(ValueError, match="identifier"):
        journal.note(Event.PRINT_ENDED, **{name: 1})
    assert not file.exists()


@pytest.mark.parametrize("event", ["page_shown", "", "answer_given"])
def test_only_known_events_are_noted(journal: Journal, file: Path, event: str) -> None:
    with pytest.raises(ValueError, match="Event"):
        journal.note(event)
    assert not file.exists()


@pytest.mark.parametrize("counts", [{}, {"reason": "cancer"}, {"reason": 3}])
def test_a_visit_ends_for_a_known_reason(journal: Journal, file: Path, counts: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match="finished, start_over, idle"):
        journal.note(Event.VISIT_ENDED, **counts)
    assert not file.exists()


def test_pages_shown_are_no_event() -> None:
    assert not [event for event in Event if "page" in event]
