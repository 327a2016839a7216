"""Which sheets of paper a person gets."""

from dataclasses import replace
from datetime import date

import pytest

from kiosk.decision.aid import Aid
from kiosk.decision.answers import Answers
from kiosk.decision.calendar_event import Event
from kiosk.decision.checklist import Stretch
from kiosk.decision.clinic import Clinic
from kiosk.decision.dates import Writer
from kiosk.decision.day_plan import DayPlan, StripDay
from kiosk.decision.problems import ProblemsFound
from kiosk.decision.sheet import (
    Block,
    BlockKind,
    Sheet,
    by_default,
    has_content,
    named,
    picked,
    that_apply,
    wanted,
)
from kiosk.decision.summary import Summary, summarise
from kiosk.decision.visit import Visit

SHEETS = (
    Sheet("ready", (Block(BlockKind.CHECKLIST, ("now", "call")), Block(BlockKind.SOURCES)), default=True),
    Sheet(
        "party",
        (
            Block(BlockKind.CHECKLIST, ("day_before",)),
            Block(BlockKind.NOTES, lines=3),
            Block(BlockKind.SOURCES),
        ),
    ),
    Sheet("talk", (Block(BlockKind.TOLD), Block(BlockKind.WISHES), Block(BlockKind.NOTES, lines=3))),
    Sheet("stop", (Block(BlockKind.ENDING), Block(BlockKind.TOLD), Block(BlockKind.NOTES, lines=3))),
)

SAYS_ALL: Answers = {
    "thirsty": "yes",
    "cups": 4,
    "sleep": "not_sure",
    "matter_taste": "some",
    "leaning": "tea",
    "check_sleep": "no",
    "to_ask": frozenset({"how_hot"}),
}


def summary(toy: Aid, answers: Answers, writer: Writer) -> Summary:
    return summarise(toy, Visit(answers=answers), Clinic(), writer, date(2026, 11, 22))


@pytest.mark.parametrize(
    ("answers", "sheets"),
    [
        ({}, ["ready"]),
        ({"cups": 2}, ["ready", "talk"]),
        ({"guests": "yes"}, ["ready", "party", "talk"]),
        ({"thirsty": "no"}, ["stop"]),
        ({"kettle": frozenset({"flames"}), "guests": "yes"}, ["stop"]),
    ],
)
def test_a_sheet_is_printed_only_where_it_says_something(
    toy: Aid, writer: Writer, answers: Answers, sheets: list[str]
) -> None:
    assert [sheet.key for sheet in that_apply(SHEETS, summary(toy, answers, writer))] == sheets


OF_A_DAY = frozenset(
    {BlockKind.DAY, BlockKind.STRIP, BlockKind.MEDICINES, BlockKind.CALENDAR, BlockKind.CARDS}
)
"""Blocks for whom a day is planned: nobody of the toy aid."""
ELSEWHERE = frozenset({BlockKind.ENDING, BlockKind.CHECKLIST, BlockKind.TALK})


@pytest.mark.parametrize("kind", [kind for kind in BlockKind if kind not in ELSEWHERE | OF_A_DAY])
def test_a_block_shows_what_the_person_said(toy: Aid, writer: Writer, kind: BlockKind) -> None:
    assert has_content(Block(kind, lines=3), replace(summary(toy, SAYS_ALL, writer), code="1-tea"))


@pytest.mark.parametrize("kind", OF_A_DAY)
def test_a_block_about_a_day_is_for_whom_one_is_planned(toy: Aid, writer: Writer, kind: BlockKind) -> None:
    without = summary(toy, SAYS_ALL, writer)
    strip = (StripDay(Stretch.THE_DAY, "Mon", "May 4", "The party."),)
    planned = replace(without, day=DayPlan("Party", strip=strip), event=Event("Party", without.made_on))
    assert not has_content(Block(kind), without)
    assert has_content(Block(kind), planned)


@pytest.mark.parametrize(
    ("kind", "shown"),
    [
        (BlockKind.ENDING, False),
        (BlockKind.TOLD, False),
        (BlockKind.KNOWN, True),
        (BlockKind.RAISE, True),
        (BlockKind.CONCERNS, False),
        (BlockKind.LEANING, False),
        (BlockKind.WISHES, False),
        (BlockKind.LESSONS, False),
        (BlockKind.UNSURE, False),
        (BlockKind.OPTIONS, True),
        (BlockKind.PICTURES, True),
        (BlockKind.OPTIONS_SOURCES, True),
        (BlockKind.SOURCES, True),
        (BlockKind.NOTES, True),
    ],
)
def test_a_block_with_nothing_to_show_is_left_out(
    toy: Aid, writer: Writer, kind: BlockKind, shown: bool
) -> None:
    assert has_content(Block(kind), summary(toy, {}, writer)) is shown


STOPPED: Answers = {"thirsty": "no", "cups": 2}


def keys(sheets: tuple[Sheet, ...]) -> list[str]:
    return [sheet.key for sheet in sheets]


@pytest.mark.parametrize("answers", [{}, {"cups": 2}, {"guests": "yes", "cups": 2}])
def test_who_chooses_nothing_gets_the_default_sheets(toy: Aid, writer: Writer, answers: Answers) -> None:
    assert keys(by_default(SHEETS, summary(toy, answers, writer))) == ["ready"]


def test_where_no_default_sheet_applies_everything_that_does_is_printed(toy: Aid, writer: Writer) -> None:
    assert keys(by_default(SHEETS, summary(toy, STOPPED, writer))) == ["stop"]


def test_sheets_are_picked_by_key_and_come_in_their_own_order(toy: Aid, writer: Writer) -> None:
    told = summary(toy, {"cups": 2}, writer)
    assert keys(picked(SHEETS, told, ["talk", "ready"])) == ["ready", "talk"]
    assert keys(picked(SHEETS, told, ["party", "stop"])) == [], "what does not apply is not printed"


@pytest.mark.parametrize(
    ("otherwise", "printed"),
    [
        (set(), ["ready"]),
        ({"ready"}, []),
        ({"talk"}, ["ready", "talk"]),
        ({"ready", "talk"}, ["talk"]),
        ({"party"}, ["ready"]),
    ],
)
def test_a_person_leaves_sheets_out_and_asks_for_others(
    toy: Aid, writer: Writer, otherwise: set[str], printed: list[str]
) -> None:
    assert keys(wanted(SHEETS, summary(toy, {"cups": 2}, writer), frozenset(otherwise))) == printed


@pytest.mark.parametrize("otherwise", [set(), {"ready"}, {"ready", "talk"}])
def test_where_the_walk_stops_early_no_earlier_choice_keeps_its_sheet_back(
    toy: Aid, writer: Writer, otherwise: set[str]
) -> None:
    assert keys(wanted(SHEETS, summary(toy, STOPPED, writer), frozenset(otherwise))) == ["stop"]


@pytest.mark.parametrize("kind", [BlockKind.OPTIONS, BlockKind.PICTURES, BlockKind.OPTIONS_SOURCES])
def test_where_the_walk_stops_early_no_options_are_printed(toy: Aid, writer: Writer, kind: BlockKind) -> None:
    assert not has_content(Block(kind), summary(toy, STOPPED, writer))


def test_an_option_without_steps_has_no_pictures(toy: Aid, writer: Writer) -> None:
    only_water = replace(summary(toy, SAYS_ALL, writer), options=(toy.option("water"),))
    assert not has_content(Block(BlockKind.PICTURES), only_water)
    assert has_content(Block(BlockKind.OPTIONS), only_water)


def test_a_sheet_with_slips_for_a_day_is_for_whom_one_is_planned(toy: Aid, writer: Writer) -> None:
    slips = (Sheet("slips", (Block(BlockKind.CHECKLIST, ("now", "call")), Block(BlockKind.CARDS))),)
    without = summary(toy, SAYS_ALL, writer)
    assert that_apply(slips, without) == ()
    assert that_apply(slips, replace(without, day=DayPlan("Party"))) == slips


@pytest.mark.parametrize("kind", [BlockKind.CODE, BlockKind.NOTES, BlockKind.OPTIONS_SOURCES])
def test_what_only_frames_a_sheet_makes_none(toy: Aid, writer: Writer, kind: BlockKind) -> None:
    told = replace(summary(toy, SAYS_ALL, writer), code="1-tea")
    assert that_apply((Sheet("frame", (Block(kind, lines=3),)),), told) == ()


@pytest.mark.parametrize(
    ("text", "printed"),
    [("", ["ready"]), ("all", ["ready", "talk"]), ("talk", ["talk"]), ("talk, ready", ["ready", "talk"])],
)
def test_sheets_are_named_in_a_text(toy: Aid, writer: Writer, text: str, printed: list[str]) -> None:
    assert keys(named(SHEETS, summary(toy, {"cups": 2}, writer), text, "--sheets")) == printed


def test_every_name_that_is_wrong_is_said_with_what_was_meant(toy: Aid, writer: Writer) -> None:
    with pytest.raises(ProblemsFound) as found:
        named(SHEETS, summary(toy, {"cups": 2}, writer), "raedy,talk,party", "--sheets")
    assert [str(problem) for problem in found.value.problems] == [
        '--sheets: there is no sheet "raedy". did you mean "ready"?',
        '--sheets: the sheet "party" has nothing to say after these answers. use some of: ready, talk.',
    ]


LISTS = (
    Sheet("ready", (Block(BlockKind.CHECKLIST, ("now", "day_before", "emergency")),), default=True),
    Sheet("after", (Block(BlockKind.CHECKLIST, ("call", "emergency")),), default=True),
    Sheet(
        "no_party",
        (Block(BlockKind.CHECKLIST, ("now", "weeks_before", "call", "emergency")),),
        default=True,
        only_with=("weeks_before",),
    ),
)


@pytest.mark.parametrize(
    ("guests", "sheets"),
    [
        ("no", ["ready", "after"]),
        ("not_yet", ["no_party"]),
        ("yes", ["ready", "no_party"]),
    ],
)
def test_a_list_that_another_sheet_holds_whole_is_not_printed_twice(
    toy: Aid, writer: Writer, guests: str, sheets: list[str]
) -> None:
    """Guests "yes" and "not yet" bring something for the weeks before; only "yes" something for the day before."""
    told = summary(toy, {"guests": guests}, writer)
    assert [sheet.key for sheet in by_default(LISTS, told)] == sheets


TALK = replace(SHEETS[2], default_with=(BlockKind.WISHES, BlockKind.UNSURE))


@pytest.mark.parametrize(
    ("answers", "sheets"),
    [
        ({"cups": 2}, ["ready"]),
        ({"cups": 2, "to_ask": frozenset({"how_hot"})}, ["ready", "talk"]),
    ],
)
def test_who_wants_to_ask_something_gets_the_sheet_for_it_unasked(
    toy: Aid, writer: Writer, answers: Answers, sheets: list[str]
) -> None:
    assert keys(by_default((SHEETS[0], TALK, SHEETS[3]), summary(toy, answers, writer))) == sheets
