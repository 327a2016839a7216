"""What is counted over all starts, and that no minute can be read from it."""

import json
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path

from kiosk.device.journal import Event
from kiosk.device.tally import FILE, Tally, totals_kept
from kiosk.device.totals import KEYS, LAST_PRINT, OTHER, PRINT_ENDS, full_hour, key_of
from kiosk.ui.pages.print_state import ENDED_WELL, UNDONE, PrintState

NOON = datetime(2026, 12, 1, 12, 0, tzinfo=UTC)
LATER = timedelta(minutes=20)


def test_totals_outlive_a_start(tmp_path: Path) -> None:
    for day in range(3):
        tally = Tally(str(tmp_path), partial(NOON.__add__, timedelta(days=day)))
        tally.count(Event.KIOSK_STARTED)
        tally.count(Event.VISIT_ENDED, reason="finished")
    totals = totals_kept(str(tmp_path)).at_full_hour(NOON + timedelta(days=9))
    assert totals == {"kiosk_started": 3, "visit_ended:finished": 3}


def test_what_happened_within_the_hour_is_told_when_it_is_full(tmp_path: Path) -> None:
    now = [NOON]
    tally = Tally(str(tmp_path), lambda: now[0])
    tally.count(Event.PRINT_ENDED, state="done")
    assert totals_kept(str(tmp_path)).at_full_hour(NOON + LATER) == {}
    now[0] = NOON + timedelta(hours=1) + LATER
    told = totals_kept(str(tmp_path)).at_full_hour(now[0])
    assert told == {"print_ended:done": 1, LAST_PRINT: full_hour(NOON)}
    tally.count(Event.PRINT_ENDED, state="done")
    assert totals_kept(str(tmp_path)).at_full_hour(now[0]) == told, "the second is told at the next full hour"
    later = totals_kept(str(tmp_path)).at_full_hour(now[0] + timedelta(hours=1))
    assert later == {"print_ended:done": 2, LAST_PRINT: full_hour(now[0])}


def test_the_last_print_is_the_hour_in_which_it_ended() -> None:
    assert datetime.fromtimestamp(full_hour(NOON + LATER), UTC) == NOON


def test_each_way_in_which_a_print_ends_is_on_the_list() -> None:
    assert {str(state) for state in ENDED_WELL | UNDONE} - {PrintState.INCOMPLETE} == set(PRINT_ENDS) - {
        OTHER
    }


def test_a_word_on_no_list_is_not_kept(tmp_path: Path) -> None:
    Tally(str(tmp_path)).count(Event.PRINT_ENDED, state="maria-lopez")
    assert "maria" not in (tmp_path / FILE).read_text()
    assert key_of(Event.PRINT_ENDED, "maria-lopez") == "print_ended:other"


def test_what_else_stands_in_the_file_is_not_told(tmp_path: Path) -> None:
    spoiled = {"maria lopez": 3, "visit_ended:warfarin": 4, "kiosk_started": "x", "idle_warned": 5}
    spoiled["consult_started"] = 10**400
    (tmp_path / FILE).write_text(json.dumps({"totals": {"now": spoiled, "hour": -1, "before": [1]}}))
    totals = totals_kept(str(tmp_path))
    assert totals.now == {"kiosk_started": 0, "idle_warned": 5, "consult_started": 0}
    assert (totals.hour, totals.before) == (0, {})
    assert set(totals.now) <= KEYS
