"""The kiosk's words on paper are exactly those that the handout asks for, and the shipped sheets keep everybody safe."""

from collections.abc import Iterator, Mapping
from dataclasses import replace

import pytest

from kiosk.decision.checklist import Entry, Group, Part, Time
from kiosk.decision.comparison import Short
from kiosk.decision.sheet import Block, BlockKind, Sheet
from kiosk.decision.summary import Summary, Told
from kiosk.handout.document import make_handout
from tests.handout.paper import all_text
from tests.handout.shipped import ASSETS, make, sheets, words
from tests.handout.toy_visits import CHECKLIST, DAY, FULL, PLANNED, STOPPED, part


class Asked(Mapping[str, str]):
    """Words that remember which of them were asked for."""

    def __init__(self, inner: Mapping[str, str]) -> None:
        self.inner = inner
        self.keys_asked: set[str] = set()

    def __getitem__(self, key: str) -> str:
        self.keys_asked.add(key)
        return self.inner[key]

    def __iter__(self) -> Iterator[str]:
        return iter(self.inner)

    def __len__(self) -> int:
        return len(self.inner)


def test_no_word_is_missing_and_none_is_idle() -> None:
    asked = Asked(words())
    known = Sheet("doctor_visit", (Block(BlockKind.KNOWN),))
    entry = Entry("pot", "The pot.", "Clean it.", told=("Use no soap.",))
    entered = replace(
        FULL,
        told=(
            *FULL.told,
            Told("p1", "Day", "Tuesday", entered=True),
            *(Told("p2", cup, "Often", entered=True) for cup in ("Mugs", "Bowls", "Cups")),
        ),
        checklist=(*CHECKLIST[1:], part(Time.NOW, "Now", entry)),
        talk=("We talked about the evening cup.",),
    )
    lasting = Part(Group(Time.WEEKS_BEFORE, "Weeks before", until=True), (entry,), day="Sunday, May 3")
    unsigned = replace(entered, aid=replace(FULL.aid, signoff=None))
    at_home = replace(unsigned, checklist=(part(Time.AT_HOME, "At home", entry), lasting))
    short = (Short("Warm.", "and wet"), Short("Dark", "and wet"))
    rows = tuple(
        replace(
            row, short="Sip?", cells=tuple(replace(c, short=s) for c, s in zip(row.cells, short, strict=True))
        )
        for row in FULL.rows
    )
    drawn = tuple(
        replace(rows[0], key=key, cells=(rows[0].cells[0], replace(rows[0].cells[1], number=key)))
        for key in ("awake", "hours")
    )
    undated = replace(
        PLANNED, day=replace(DAY, day=None, day_words="", short_day="", what="", strip=(), arrival="")
    )
    coming = replace(PLANNED, day=replace(DAY, arrival="", place="", coming="3 PM, the garden"), rows=drawn)
    for summary in (unsigned, at_home, replace(STOPPED, aid=unsigned.aid), PLANNED, undated, coming):
        for large_print in (False, True):
            make_handout(summary, (*sheets(), known), asked, ASSETS, large_print=large_print, name="Ana")
    assert asked.keys_asked == set(words())


def test_the_sheets_come_in_the_order_a_person_needs_them() -> None:
    assert [sheet.key for sheet in sheets()] == [
        "at_home_without",
        "getting_ready",
        "my_options",
        "doctor_visit",
        "afterwards",
        "refrigerator",
        "get_help",
        "options_in_full",
        "visit_in_full",
    ]


def test_every_time_of_a_checklist_stands_on_some_sheet() -> None:
    assert {time for sheet in sheets() for block in sheet.blocks for time in block.times} == set(Time)


NO_DAY_SET = replace(
    FULL, checklist=tuple(p for p in CHECKLIST if p.group.key in {Time.NOW, Time.CALL, Time.EMERGENCY})
)


@pytest.mark.parametrize("summary", [FULL, NO_DAY_SET, replace(FULL, told=(), to_raise=(), wishes=())])
def test_every_printed_set_says_what_to_do_now_and_when_to_get_help(summary: Summary) -> None:
    text = all_text(make(summary))
    assert "Look after your kettle." in text
    assert "Call 911" in text
    assert "Call the tea house" in text
