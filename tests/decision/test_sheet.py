"""Which sheets of paper a person gets."""

from datetime import date

import pytest

from kiosk.decision.aid import Aid
from kiosk.decision.answers import Answers
from kiosk.decision.clinic import Clinic
from kiosk.decision.dates import Writer
from kiosk.decision.sheet import Block, BlockKind, Sheet, has_matter, that_apply
from kiosk.decision.summary import Summary, summarise
from kiosk.decision.visit import Visit

SHEETS = (
    Sheet("ready", (Block(BlockKind.CHECKLIST, ("now", "call")), Block(BlockKind.SOURCES))),
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
    "sleep": "badly",
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


@pytest.mark.parametrize(
    "kind", [kind for kind in BlockKind if kind not in {BlockKind.ENDING, BlockKind.CHECKLIST}]
)
def test_a_block_shows_what_the_person_said(toy: Aid, writer: Writer, kind: BlockKind) -> None:
    assert has_matter(Block(kind, lines=3), summary(toy, SAYS_ALL, writer))


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
        (BlockKind.SOURCES, True),
        (BlockKind.NOTES, True),
    ],
)
def test_a_block_with_nothing_to_show_is_left_out(
    toy: Aid, writer: Writer, kind: BlockKind, shown: bool
) -> None:
    assert has_matter(Block(kind), summary(toy, {}, writer)) is shown
