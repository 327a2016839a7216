"""When a person has left, nothing of them is left: on the glass, in memory, on disk, in the journal."""

import gc
import json
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtQuick import QQuickItem

from kiosk.app import content_of
from kiosk.decision.summary import Summary, Told
from kiosk.decision.visit import Visit
from kiosk.handout.document import Handout
from kiosk.ui.pages.calendar import DayRow
from kiosk.ui.pages.checklist import TileEntryRow, TileRow
from kiosk.ui.pages.growing import GrowingRow
from kiosk.ui.pages.lesson import LessonContent
from kiosk.ui.pages.page import PageContent
from kiosk.ui.pages.question import ChoiceRow
from kiosk.ui.pages.rating import RatingRow
from kiosk.ui.pages.sheets import SheetRow
from kiosk.ui.pages.summary import ToldRow
from tests.journeys.test_whole_visit import MIND
from tests.journeys.visitor import Visitor, folder_printer, folder_settings
from tests.ui.person import OpenKiosk
from tests.ui.stage import Desk, shipped_content, toy_content

DAY = date(2026, 12, 24)
CANARIES = ("December 24", "2026-12-24", "warfarin (Coumadin) and aspirin", "6 / 10")
"""What stands in no content: only this visit can have brought it anywhere."""
MIND_OF_CANARIES = {**MIND, "operation_date": DAY, "pain_now": 6}


@pytest.fixture
def earlier() -> list[object]:
    """What other tests made up and still hold."""
    return personal_values([])


@pytest.fixture
def visit(open_kiosk: OpenKiosk, tmp_path: Path, earlier: list[object]) -> Visitor:
    """Somebody who has answered everything, printed, and looked at their answers."""
    content = shipped_content()
    journal = tmp_path / "journal"
    person = open_kiosk(content, folder_printer(tmp_path / "printed", content), journal=str(journal))
    visit = Visitor(person, MIND_OF_CANARIES)
    visit.begin()
    visit.hurry_to("date_page")
    visit.leaf_to("December 2026")
    visit.answer()
    visit.hurry_to("my_checklist")
    visit.opens("my_answers")
    assert "December 24" in person.text()
    person.touch(visit.words["close"])
    visit.walk_to("print_it")
    visit.prints()
    assert personal_values(earlier), "the search finds what is there"
    return visit


def finish(visit: Visitor) -> None:
    visit.person.touch(visit.words["finish"])


def start_over(visit: Visitor) -> None:
    visit.opens("start_over")
    visit.person.touch(visit.words["startover_yes"])


def walk_away(visit: Visitor) -> None:
    stage = visit.person.stage
    for _ in range(2):
        stage.clock.now += 180
        visit.session.screen.idle.check()
    stage.settle()


Leaving = Callable[[Visitor], None]
LEAVINGS: list[Leaving] = [finish, start_over, walk_away]


def personal_values(besides: list[object]) -> list[object]:
    """Every other value in memory that holds something of a visit."""
    gc.collect()
    known = {id(each) for each in besides}
    return [each for each in gc.get_objects() if id(each) not in known and is_personal(each)]


def is_personal(value: object) -> bool:
    match value:
        case Summary() | Handout() | Told() | ToldRow() | TileRow() | TileEntryRow() | GrowingRow():
            return True
        case Visit():
            chosen = value.sheets or value.large_print is not None
            return bool(value.answers or value.seen or chosen or value.return_to)
        case SheetRow():
            return True
        case ChoiceRow() | DayRow():
            return value.chosen
        case RatingRow():
            return value.chosen >= 0
        case LessonContent():
            return bool(value.verdict)
        case PageContent():
            return value.returning
        case frozenset():
            return "warfarin" in value and len(value) == 2
        case _:
            return False


def drawn(item: QQuickItem) -> Iterator[str]:
    """Every text that the window holds, seen or not."""
    for name in ("text", "spoken", "note", "title"):
        said = item.property(name)
        if isinstance(said, str):
            yield said
    for child in item.childItems():
        yield from drawn(child)


@pytest.mark.parametrize("leaves", LEAVINGS)
def test_nothing_of_them_is_held_in_memory(visit: Visitor, earlier: list[object], leaves: Leaving) -> None:
    leaves(visit)
    visit.person.stage.settle()
    left = personal_values(earlier)
    assert not left, [type(each).__name__ for each in left]


@pytest.mark.parametrize("leaves", LEAVINGS)
def test_nothing_of_them_is_on_the_glass_or_behind_it(visit: Visitor, leaves: Leaving) -> None:
    leaves(visit)
    visit.person.stage.settle()
    held = " | ".join(drawn(visit.person.window.contentItem()))
    assert not [canary for canary in CANARIES if canary in held]
    assert not any(seen.checked for seen in visit.person.choices() if seen.name != "English")
    assert visit.session.screen.printing.state == ""


@pytest.mark.parametrize(
    ("leaves", "reason"), [(finish, "finished"), (start_over, "start_over"), (walk_away, "idle")]
)
def test_the_journal_knows_that_somebody_was_there_and_no_more(
    visit: Visitor, tmp_path: Path, leaves: Leaving, reason: str
) -> None:
    leaves(visit)
    lines = [json.loads(line) for line in (tmp_path / "journal").read_text().splitlines()]
    assert [line["event"] for line in lines if line["event"] != "idle_warned"] == [
        "visit_started",
        "print_asked",
        "print_ended",
        "visit_ended",
    ]
    assert lines[-1]["reason"] == reason
    assert {key for line in lines for key in line} <= {"time", "event", "reason", "state"}


def test_nothing_of_them_is_on_disk_but_the_pages_they_printed(
    open_kiosk: OpenKiosk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("HOME", "TMPDIR", "XDG_CACHE_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_RUNTIME_DIR"):
        (tmp_path / name).mkdir(mode=0o700)
        monkeypatch.setenv(name, str(tmp_path / name))
    monkeypatch.setattr(tempfile, "tempdir", None)
    printed, journal = tmp_path / "printed", tmp_path / "journal"
    content = content_of(folder_settings(printed))
    visit = Visitor(
        open_kiosk(content, folder_printer(printed, content), journal=str(journal)), MIND_OF_CANARIES
    )
    visit.hurry_to("print_it")
    visit.prints()
    finish(visit)

    files = {path for path in tmp_path.rglob("*") if path.is_file()}
    pages = set(printed.glob("*.pdf"))
    assert len(pages) == 1
    kept = {path for path in files if path.is_relative_to(tmp_path / "XDG_CACHE_HOME")}
    assert kept, "the content is kept ready"
    assert files - pages - kept == {journal}
    as_python_keeps_a_day = bytes([*divmod(DAY.year, 256), DAY.month, DAY.day])
    for path in files - pages:
        written = path.read_bytes()
        assert not [canary for canary in CANARIES if canary.encode() in written], path
        assert as_python_keeps_a_day not in written, path


@dataclass
class Place:
    """Where somebody was, and what they saw."""

    page: str
    read: list[str]


def test_after_three_minutes_the_person_is_asked_and_can_stay(visit: Visitor) -> None:
    person, words, stage = visit.person, visit.words, visit.person.stage
    before = Place(visit.at.key, person.reads())
    stage.clock.now += 179
    visit.session.screen.idle.check()
    assert not visit.session.screen.idle.warning
    stage.clock.now += 1
    visit.session.screen.idle.check()
    stage.settle()
    assert person.heading() == words["idle_title"]
    assert words["idle_text"].replace("{seconds}", "45") in person.reads()
    stage.clock.now += 15
    visit.session.screen.idle.check()
    stage.settle()
    assert words["idle_text"].replace("{seconds}", "30") in person.reads()
    person.touch(words["idle_stay"])
    assert Place(visit.at.key, person.reads()) == before


def test_an_open_panel_is_there_again_after_the_warning(visit: Visitor) -> None:
    person, words, stage = visit.person, visit.words, visit.person.stage
    visit.opens("help")
    stage.clock.now += 200
    visit.session.screen.idle.check()
    stage.settle()
    assert person.heading() == words["idle_title"]
    person.touch(words["idle_stay"])
    assert person.heading() == words["help_title"]


def test_who_is_done_can_say_so_at_the_warning(visit: Visitor) -> None:
    person, words, stage = visit.person, visit.words, visit.person.stage
    stage.clock.now += 180
    visit.session.screen.idle.check()
    stage.settle()
    person.touch(words["idle_leave"])
    assert person.heading() == visit.aid.pages[0].title
    assert visit.session.store.visit == Visit()


def test_who_does_not_answer_is_wiped(visit: Visitor) -> None:
    walk_away(visit)
    assert visit.person.heading() == visit.aid.pages[0].title
    assert visit.session.store.visit == Visit()


def test_nobody_is_asked_while_their_pages_print(open_kiosk: OpenKiosk) -> None:
    desk = Desk(waits=True)
    visit = Visitor(open_kiosk(toy_content(), desk), {})
    clock, idle = visit.person.stage.clock, visit.session.screen.idle
    visit.hurry_to("print_it")
    visit.touch_print()
    for _ in range(5):
        clock.now += 100
        idle.check()
        assert not idle.warning
    desk.go()
    visit.awaits_the_printer()
    clock.now += 180
    idle.check()
    assert idle.warning
