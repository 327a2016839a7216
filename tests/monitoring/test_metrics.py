"""What a kiosk tells Prometheus: whole or not at all, by its conventions, and nothing of a person."""

import json
import re
from collections.abc import Collection, Mapping
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

import pytest

from kiosk.cli import main
from kiosk.commands.metric_text import UNKNOWN, gauge, text_of
from kiosk.commands.metrics import PRINTER_STATES
from kiosk.device.journal import Event, Journal, VisitEnd
from kiosk.device.one_instance import OneInstance
from kiosk.device.tally import FILE, Tally
from kiosk.device.totals import PRINT_ENDS
from tests.monitoring.written import (
    accepted,
    as_a_service,
    busy_yesterday,
    kiosk_in,
    names,
    numbers,
    written_by,
)

GUIDE = Path(__file__).parents[2] / "docs" / "fleet.md"
PLANTED = (
    "warfarin",
    "maria",
    "Maria",
    "lopez",
    "SDK1-",
    "271828",
    "Ada",
    "Brewer",
    "Otto",
    "Riverside",
    "555-0100",
    "printed",
    "by the",
)
WORDS: Mapping[str, Collection[str]] = {
    "ended": set(VisitEnd),
    "state": {*PRINT_ENDS, *PRINTER_STATES},
    "heard": {"yes", "no"},
    "kept": {"yes", "no"},
    "pages": {"complete", "missing"},
    "printer": {"1", "2"},
}
"""All that a label can say, but for versions."""


@pytest.fixture
def settings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The settings of a kiosk of which everything can be told."""
    as_a_service(monkeypatch, tmp_path)
    busy_yesterday(tmp_path)
    return kiosk_in(tmp_path)


def test_prometheus_takes_it(settings: Path) -> None:
    text = written_by(settings)
    assert text.endswith("\n")
    for name in names(text):
        assert len(re.findall(rf"^# HELP {name} \S.*$", text, re.MULTILINE)) == 1
        (kind,) = re.findall(rf"^# TYPE {name} (\w+)$", text, re.MULTILINE)
        assert (kind == "counter") is name.endswith("_total")
        assert re.fullmatch(r"spine_kiosk(_[a-z]+)+", name)
    samples = [line.rpartition(" ")[0] for line in text.splitlines() if not line.startswith("#")]
    assert len(samples) == len(set(samples))
    accepted("check", "metrics", given=text)


def test_what_was_counted_is_told(settings: Path) -> None:
    told = numbers(written_by(settings))
    assert told['spine_kiosk_visits_total{ended="finished"}'] == 1
    assert told['spine_kiosk_visits_total{ended="idle"}'] == 0
    assert told['spine_kiosk_prints_total{state="done"}'] == 1
    assert told["spine_kiosk_not_sure_pages_total"] == 1
    assert told['spine_kiosk_not_sure_answers_total{pages="missing"}'] == 1
    assert told['spine_kiosk_staff_calls_total{heard="yes"}'] == 1
    assert told["spine_kiosk_starts_total"] == 1
    assert told["spine_kiosk_restarts_total"] == 3
    assert told["spine_kiosk_update_failed"] == 0
    assert told["spine_kiosk_last_print_timestamp_seconds"] % 3_600 == 0


def test_how_it_is_now_is_told(settings: Path, tmp_path: Path) -> None:
    with OneInstance(str(tmp_path / "state")):
        told = numbers(written_by(settings))
    assert told["spine_kiosk_running"] == 1
    assert told["spine_kiosk_settings_valid"] == 1
    assert told["spine_kiosk_content_signed"] == 1
    assert told['spine_kiosk_printer_ready{printer="2"}'] == 1
    assert told['spine_kiosk_printer_state{printer="1",state="ready"}'] == 1
    assert told['spine_kiosk_printer_state{printer="1",state="needs_paper"}'] == 0
    last_day = datetime.combine(date.today() + timedelta(days=91), time()).astimezone()
    assert told["spine_kiosk_content_expires_timestamp_seconds"] == last_day.timestamp()
    (build,) = [name for name in told if name.startswith("spine_kiosk_build_info")]
    assert 'content="tea-or-coffee",content_version="1"' in build


def test_a_kiosk_that_is_down_is_told_as_down(settings: Path) -> None:
    told = numbers(written_by(settings))
    assert told["spine_kiosk_running"] == 0
    assert told["spine_kiosk_starts_total"] == 1, "the counts are there all the same"


def test_wrong_settings_are_told(settings: Path, tmp_path: Path) -> None:
    text = settings.read_text("utf-8").replace('"collected/', f'"{tmp_path}/collected/')
    settings.write_text(text + "[idle]\nwarn_after_s = 3\n", encoding="utf-8")
    told = written_by(settings)
    assert numbers(told)["spine_kiosk_settings_valid"] == 0
    assert numbers(told)["spine_kiosk_starts_total"] == 1
    assert "spine_kiosk_content_signed" not in names(told)
    accepted("check", "metrics", given=told)


def test_a_printer_that_does_not_answer_is_not_ready(settings: Path, tmp_path: Path) -> None:
    text = settings.read_text("utf-8").replace(f"folder:{tmp_path}/printed", "ipp://127.0.0.1:9/ipp/print")
    settings.write_text(text, encoding="utf-8")
    told = numbers(written_by(settings))
    assert told['spine_kiosk_printer_ready{printer="1"}'] == 0
    assert told['spine_kiosk_printer_state{printer="1",state="not_responding"}'] == 1
    assert told['spine_kiosk_printer_ready{printer="2"}'] == 1


def test_content_that_somebody_changed_is_not_signed(settings: Path, tmp_path: Path) -> None:
    about = tmp_path / "toy" / "about.yaml"
    about.write_text(about.read_text("utf-8") + "# changed\n", encoding="utf-8")
    assert numbers(written_by(settings))["spine_kiosk_content_signed"] == 0
    about.write_text("broken", encoding="utf-8")
    assert numbers(written_by(settings))["spine_kiosk_content_signed"] == 0


def test_nothing_of_a_person_is_in_it(settings: Path, tmp_path: Path) -> None:
    state = tmp_path / "state"
    kept = json.loads((state / FILE).read_text("utf-8"))
    kept["totals"]["now"] |= {"warfarin": 3, "visit_ended:maria": 4, 'x{y="lopez"} 1\nspine_kiosk_271828': 5}
    kept["events"] |= {"maria lopez": 1}
    (state / FILE).write_text(json.dumps(kept), encoding="utf-8")
    (state / "printed").mkdir()
    (state / "printed" / "a.pdf").write_bytes(b"%PDF Maria Lopez, warfarin, SDK1-ABCDEF")
    journal = Journal(str(tmp_path / "journal"), count=Tally(str(state), goes_on=True).count)
    for word in ("maria", "sdk1-271828", "warfarin"):
        journal.note(Event.PRINT_ENDED, state=word)
        journal.note(Event.PRINTER_SAID, state="done", reason=word)
    text = written_by(settings)
    assert not [word for word in PLANTED if word in text]
    for label, value in re.findall(r'(\w+)="([^"]*)"', text):
        assert label in {"version", "content", "content_version"} or value in WORDS[label]


def test_nobody_can_read_at_which_minute_somebody_was_there(settings: Path, tmp_path: Path) -> None:
    before = counted(written_by(settings))
    tally = Tally(str(tmp_path / "state"))
    for event in (Event.VISIT_STARTED, Event.IDLE_WARNED, Event.CONSULT_STARTED, Event.KIOSK_STARTED):
        tally.count(event)
    tally.count(Event.PRINT_ENDED, state="done")
    assert counted(written_by(settings)) == before
    stamps = [value for name, value in numbers(written_by(settings)).items() if "last_print" in name]
    assert all(stamp < datetime.now(UTC).timestamp() - 3_600 for stamp in stamps)


def counted(text: str) -> dict[str, float]:
    return {name: value for name, value in numbers(text).items() if "_total" in name}


def test_it_is_written_whole_or_not_at_all(
    settings: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "collected" / "spine-kiosk.prom"
    written_by(settings)
    assert [each.name for each in file.parent.iterdir()] == [file.name]
    assert file.stat().st_mode & 0o777 == 0o644, "the collector is another account"
    file.unlink()
    file.mkdir()
    assert main(["metrics", "--write", "--settings", str(settings)]) == 2
    assert str(file) in capsys.readouterr().err
    assert [each.name for each in file.parent.iterdir()] == [file.name]


def test_a_link_in_its_place_leads_to_no_other_file(settings: Path, tmp_path: Path) -> None:
    """Root writes into a folder that may be another account's, and that account could lead it anywhere."""
    other, file = tmp_path / "other", tmp_path / "collected" / "spine-kiosk.prom"
    other.write_text("another file", encoding="utf-8")
    file.symlink_to(other)
    assert "spine_kiosk_running" in written_by(settings)
    assert other.read_text(encoding="utf-8") == "another file"
    assert not file.is_symlink()


def test_where_no_file_is_named_nothing_is_written(
    settings: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    settings.write_text(
        settings.read_text("utf-8").replace("collected/spine-kiosk.prom", ""), encoding="utf-8"
    )
    assert main(["metrics", "--write", "--settings", str(settings)]) == 0
    assert list((tmp_path / "collected").iterdir()) == []
    assert capsys.readouterr().out == ""
    assert main(["metrics", "--settings", str(settings)]) == 0
    assert "spine_kiosk_running 0\n" in capsys.readouterr().out


def test_a_name_that_the_collector_passes_over_is_refused(
    settings: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    settings.write_text(settings.read_text("utf-8").replace("kiosk.prom", "kiosk.txt"), encoding="utf-8")
    assert main(["status", "--settings", str(settings)]) == 2
    assert 'ends in ".prom"' in capsys.readouterr().err


def test_a_label_that_is_no_word_is_not_told() -> None:
    assert f'content="{UNKNOWN}"' in text_of([gauge("build_info", "It", 1, content='Maria "Lopez"\n')])


def test_each_metric_is_explained_to_who_reads_it(settings: Path) -> None:
    explained = re.findall(r"`([a-z_]+)`", GUIDE.read_text("utf-8").split("## Counters")[1])
    assert {name.removeprefix("spine_kiosk_") for name in names(written_by(settings))} <= set(explained)
