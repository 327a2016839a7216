"""Paper that tired eyes can read and a pen can write on."""

import re
from collections import Counter
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from reportlab.lib.units import mm

from kiosk.decision.checklist import Entry, Time
from kiosk.decision.clinic import Clinic, Paper
from kiosk.decision.sheet import Block, BlockKind, Sheet
from kiosk.handout.fonts import typeface
from kiosk.handout.lines import Measured
from kiosk.handout.style import LEFT_MARGIN, RIGHT_MARGIN
from kiosk.handout.text import runs
from tests.handout.paper import GENERATED, PaperPage, Shape, all_text, read_back
from tests.handout.shipped import FONTS, make
from tests.handout.toy_visits import CHECKLIST, FULL, part

CHECKLIST_SHEET = Sheet("getting_ready", (Block(BlockKind.CHECKLIST, tuple(Time)),))


def _sizes(pages: tuple[PaperPage, ...]) -> set[float]:
    return {round(each.size, 1) for page in pages for each in page.letters if each.size != GENERATED}


def test_body_is_14_points_and_nothing_is_below_9() -> None:
    pages = read_back(make(FULL))
    common = Counter(each.size for page in pages for each in page.letters if each.size != GENERATED)
    assert max(common, key=lambda size: common[size]) >= 14
    assert min(_sizes(pages)) >= 9


def test_large_print_is_18_points_throughout() -> None:
    assert min(_sizes(read_back(make(FULL, large_print=True)))) >= 18


def test_large_print_is_set_anew_and_says_the_same() -> None:
    long = replace(FULL, checklist=tuple(replace(each, entries=each.entries * 6) for each in CHECKLIST))
    normal, large = make(long, CHECKLIST_SHEET), make(long, CHECKLIST_SHEET, large_print=True)
    assert large.pages > normal.pages
    assert {page.width for page in read_back(large)} == {page.width for page in read_back(normal)}
    for handout in (normal, large):
        said = all_text(handout)
        for entry in (entry for group in CHECKLIST for entry in group.entries):
            assert said.count(entry.text.replace("_" * 12, "_" * 20)) == 6, entry


@pytest.mark.parametrize("paper", ["letter", "a4"])
@pytest.mark.parametrize("large_print", [False, True])
def test_nothing_lies_outside_the_margins(paper: Paper, large_print: bool) -> None:
    summary = replace(FULL, clinic=Clinic(paper=paper), leaning="Tea " * 300, wishes=("x" * 900,))
    for page in read_back(make(summary, large_print=large_print)):
        for each in page.letters:
            if each.size != GENERATED and not each.character.isspace():
                assert each.left >= LEFT_MARGIN - 1
                assert each.right <= page.width - RIGHT_MARGIN + 1
                assert 24 < each.bottom < each.top < page.height - 24


def test_the_day_stands_beside_the_title() -> None:
    assert f"Getting ready {FULL.headline}" in read_back(make(FULL))[0].text


def test_text_never_runs_into_the_footer() -> None:
    summary = replace(FULL, leaning="Tea " * 900)
    for page in read_back(make(summary)):
        rule = min(page.shapes, key=lambda shape: shape.bottom)
        assert not [each for each in page.letters if each.bottom < rule.top and each.top > rule.bottom]


def test_each_thing_to_do_has_a_box_of_5_mm_and_the_rest_has_none() -> None:
    boxes = [box for page in read_back(make(FULL, CHECKLIST_SHEET)) for box in page.tick_boxes]
    assert len(boxes) == sum(len(part.entries) for part in CHECKLIST if part.group.tick)
    assert all(box.width >= 5 * mm for box in boxes)


def test_each_label_has_a_line_of_70_mm_to_write_on() -> None:
    lines = [line for page in read_back(make(FULL, CHECKLIST_SHEET)) for line in page.writing_lines]
    assert len(lines) == 2
    assert all(line.width >= 70 * mm for line in lines)


def test_a_long_label_has_its_line_below() -> None:
    entry = Entry(
        "k", "Ask.", "Write it down.", ("Which of the very many kinds of tea shall it be this morning:",)
    )
    summary = replace(FULL, checklist=(part(Time.NOW, "Now", entry),))
    page = read_back(make(summary, CHECKLIST_SHEET, large_print=True))[0]
    (line,) = page.writing_lines
    assert line.width >= 70 * mm
    assert not [each for each in page.letters if each.bottom < line.top < each.top and each.size != GENERATED]


def test_wishes_have_a_box_and_two_lines_and_notes_have_theirs() -> None:
    wishes = Sheet("doctor_visit", (Block(BlockKind.WISHES), Block(BlockKind.NOTES, lines=4)))
    (page,) = read_back(make(FULL, wishes))
    assert len(page.tick_boxes) == len(FULL.wishes)
    assert len(page.writing_lines) == 2 * len(FULL.wishes) + 4


def test_emergency_stands_in_the_strongest_box_and_call_in_a_lighter_one() -> None:
    boxes = [box for page in read_back(make(FULL, CHECKLIST_SHEET)) for box in page.boxes]
    light, strong = sorted(box.stroke for box in boxes)
    assert strong >= 1.8 * light


def test_a_line_within_a_sentence_stays_in_one_piece() -> None:
    for words in range(12):
        text = "word " * words + "by ____________, then."
        summary = replace(FULL, checklist=(part(Time.NOW, "Now", Entry("k", "Lead.", text)),))
        page = read_back(make(summary, CHECKLIST_SHEET))[0]
        assert len({round(each.bottom) for each in page.letters if each.character == "_"}) == 1
        assert "_" * 20 + "," in page.text


@pytest.mark.parametrize("before", range(0, 60, 3))
def test_no_heading_stands_alone_and_no_item_is_torn(before: int) -> None:
    filling = tuple(Entry(f"e{n}", f"Cup {n}.", "Pour it.") for n in range(before + 1))
    last = Entry("last", "Beginning.", "steep and pour " * 12 + "ending.", ("Write here:",))
    summary = replace(
        FULL, checklist=(part(Time.NOW, "Now", *filling), part(Time.AFTER, "Lonely heading", last))
    )
    for page in read_back(make(summary, CHECKLIST_SHEET)):
        assert ("Lonely heading" in page.body) == ("Beginning." in page.body) == ("ending." in page.body)
        assert ("ending." in page.body) == bool(page.writing_lines)


@given(st.lists(st.tuples(st.integers(1, 90), st.integers(0, 2)), min_size=1, max_size=40), st.booleans())
@settings(max_examples=25, suppress_health_check=[HealthCheck.too_slow])
def test_no_page_is_empty_and_no_word_is_lost_however_long_the_list(
    items: list[tuple[int, int]], large_print: bool
) -> None:
    entries = [
        Entry(f"e{at}", f"Item{at}.", f"w{at} " * words, ("Write:",) * lines)
        for at, (words, lines) in enumerate(items)
    ]
    half = len(entries) // 2
    groups = part(Time.NOW, "Now", *entries[:half]), part(Time.EMERGENCY, "Call", *entries[half:], tick=False)
    summary = replace(FULL, checklist=tuple(each for each in groups if each.entries))
    pages = read_back(make(summary, CHECKLIST_SHEET, large_print=large_print))
    said = " ".join(page.body for page in pages).split()
    wanted = [f"w{at}" for at, (words, _) in enumerate(items) for _ in range(words)]
    assert [word for word in said if re.fullmatch(r"w\d+", word)] == wanted
    for page in pages:
        assert re.search(r"w\d+|Write", page.body)
        assert all(each.bottom > 24 for each in page.letters if each.size != GENERATED)


def test_a_box_longer_than_a_page_is_open_where_it_goes_on_and_headed_again() -> None:
    signs = [Entry(f"e{at}", "", f"sign{at} " * 60) for at in range(12)]
    summary = replace(FULL, checklist=(part(Time.EMERGENCY, "Call at once", *signs, tick=False),))
    first, last = read_back(make(summary, CHECKLIST_SHEET))
    borders = [[each for each in page.shapes if each.stroke > 2.5] for page in (first, last)]
    assert [_lying(each) for each in borders] == [["top"], ["foot"]]
    assert all("Call at once" in page.body for page in (first, last))
    assert not [each for page in (first, last) for each in page.boxes if each.stroke > 2.5]


def _lying(borders: list[Shape]) -> list[str]:
    """Where of a box its lying borders are."""
    highest = max(each.top for each in borders)
    lying = (each for each in borders if each.width > 10 * each.height)
    return ["top" if each.top == highest else "foot" for each in lying]


def test_a_box_that_only_a_later_page_holds_whole_begins_on_the_first_nevertheless() -> None:
    one = [Entry("e0", "", "word " * 900)]
    lines = (
        replace(FULL, checklist=(part(Time.EMERGENCY, "Call", *one, last, tick=False),))
        for last in (Entry("e1", "", "more " * words) for words in range(20, 400, 40))
    )
    for summary in lines:
        for page in read_back(make(summary, CHECKLIST_SHEET)):
            assert all(each.bottom > 24 for each in page.letters if each.size != GENERATED)


def test_lines_move_closer_before_a_sheet_takes_too_many_pages_and_letters_stay() -> None:
    entries = tuple(Entry(f"e{n}", f"Cup {n}.", "Pour it slowly, and wait. " * 4) for n in range(33))
    summary = replace(FULL, checklist=(part(Time.NOW, "Now", *entries),))
    loose, tight = (make(summary, replace(CHECKLIST_SHEET, pages=most)) for most in (0, 2))
    assert (loose.pages, tight.pages) == (3, 2)
    assert _sizes(read_back(tight)) == _sizes(read_back(loose))
    assert make(summary, replace(CHECKLIST_SHEET, pages=2), large_print=True).pages > 2


def test_an_item_longer_than_a_page_goes_on_on_the_next() -> None:
    long = Entry("long", "Long.", " ".join(f"leaf{n}" for n in range(1500)), ("Last line:",))
    for time in (Time.NOW, Time.EMERGENCY):
        handout = make(replace(FULL, checklist=(part(time, "Now", long),)), CHECKLIST_SHEET)
        text = " ".join(page.body for page in read_back(handout))
        assert handout.pages > 2
        assert [word for word in text.split() if word.startswith("leaf")] == [f"leaf{n}" for n in range(1500)]
        assert sum(len(page.tick_boxes) for page in read_back(handout)) == (time is Time.NOW)


def test_words_at_line_ends_do_not_run_together() -> None:
    text = all_text(make(replace(FULL, leaning="steep and pour " * 60)))
    assert ("steep and pour " * 60).strip() in text


def test_a_full_checklist_takes_three_pages_at_most() -> None:
    def some(name: str) -> tuple[Entry, ...]:
        return tuple(
            Entry(f"{name}{n}", "Look after this.", "It takes a line and a half of print, so go on. " * 2)
            for n in range(4)
        )

    times = (Time.NOW, Time.WEEKS_BEFORE, Time.DAY_BEFORE, Time.MORNING, Time.CALL, Time.EMERGENCY)
    summary = replace(FULL, checklist=tuple(part(time, "What to do", *some(time)) for time in times))
    assert make(summary, CHECKLIST_SHEET).pages <= 3


def test_balanced_lines_leave_no_word_alone() -> None:
    text = Measured(runs("Tea: Wednesday, December 2", typeface(FONTS).bold), 14)
    lines = text.balanced(text.natural - 1)
    assert ["".join(part for _, part in line.runs).strip() for line in lines] == [
        "Tea: Wednesday,",
        "December 2",
    ]


def test_the_box_of_a_question_stands_beside_its_words() -> None:
    (page,) = read_back(make(FULL, Sheet("doctor_visit", (Block(BlockKind.WISHES, short=True),))))
    box = page.tick_boxes[0]
    first = next(each for each in page.letters if each.character == "H" and each.left > box.right)
    assert (box.bottom + box.top) / 2 == pytest.approx((first.bottom + first.top) / 2, abs=2)
