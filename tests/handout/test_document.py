"""What a person holds in their hands: the right sheets, everything they said, in order, on the right paper."""

import hashlib
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from itertools import groupby
from pathlib import Path

import pypdfium2
import pytest

from kiosk.decision.blanks import fill
from kiosk.decision.checklist import Entry, Time
from kiosk.decision.clinic import Clinic
from kiosk.decision.comparison import Row
from kiosk.decision.evidence import Evidence, Source
from kiosk.decision.problems import ProblemsFound
from kiosk.decision.sheet import Block, BlockKind, Sheet
from kiosk.decision.summary import Summary, Told
from kiosk.handout.document import make_handout
from tests.handout.paper import PaperPage, all_text, read_back
from tests.handout.shipped import ROOT, Print, make, printed, sheets, words
from tests.handout.toy_visits import AWAKE, CHECKLIST, CLINIC, FULL, STOPPED, part

APART = frozenset({BlockKind.ENDING, BlockKind.GRID, BlockKind.CARDS})
"""Blocks that say shortly what others say, or that stand on a sheet for other visits."""

EVERYTHING = Sheet(
    "doctor_visit",
    tuple(Block(kind, tuple(Time), lines=3) for kind in BlockKind if kind not in APART),
)


SHEETS = (
    "getting_ready",
    "my_options",
    "doctor_visit",
    "afterwards",
    "options_in_full",
    "visit_in_full",
)
"""What the toy visit prints, in order."""


def everything_said(summary: Summary) -> list[str]:
    """Every text of the summary, in the order in which the sheet that holds everything shows it."""
    told, unsure, concerns = (
        [text for each in part for text in (each.label, each.answer)]
        for part in (summary.told, summary.unsure, summary.concerns)
    )
    known = [each.text for each in summary.known + summary.to_raise]
    lessons = [text for each in summary.missed for text in (each.prompt, each.explanation)]
    items = [
        text
        for part in summary.checklist
        for text in (part.group.heading, *(t for e in part.entries for t in (e.lead, e.text, *e.write_in)))
    ]
    rows = [text for row in summary.rows for text in _row_said(row, summary)]
    steps = [each.title for option in summary.options for each in option.steps]
    sources = [text for each in summary.options_sources + summary.sources for text in _source_said(each)]
    asked = [*concerns, summary.leaning, *summary.wishes, *lessons]
    said = [
        *told,
        *unsure,
        *known,
        *asked,
        *items,
        *rows,
        AWAKE.searched_until,
        *steps,
        *sources,
        words()["code_hint"],
    ]
    return [text.replace("_" * 12, "_" * 20) for text in said]


def _row_said(row: Row, summary: Summary) -> list[str]:
    cells = [(option, row.cell(option.key)) for option in summary.options]
    records = [summary.aid.evidence[key] for _, cell in cells for key in cell.evidence]
    shown = [each for each in records if each.amount]
    numbers = [
        text
        for _, alike in groupby(shown, lambda each: (each.source, each.period))
        for text in _numbers_said(list(alike))
    ]
    harms = [
        text
        for place, harm in enumerate(cells[0][1].harms)
        for text in (harm.name, *(cell.harms[place].text for _, cell in cells))
    ]
    lines = [text for option, cell in cells for text in (option.short, cell.text)]
    several = len({each.source for each in shown}) > 1
    return [row.question, *lines, *harms, *([words()["numbers_differ"]] if several else []), *numbers]


def _numbers_said(alike: list[Evidence]) -> Iterator[str]:
    """The numbers of one group, those that are drawn first, then once what they have in common."""
    for each in sorted(alike, key=lambda each: each.per_hundred is None):
        if each.amount:
            yield from (fill(words()[each.amount.sentence], **each.amount.blanks), each.claim)
    yield from (alike[0].population, alike[0].period, alike[0].certainty)


def _source_said(source: Source) -> tuple[str, ...]:
    return source.title, source.imprint


def test_everything_is_on_paper_in_order() -> None:
    body = " ".join(page.body for page in read_back(make(FULL, EVERYTHING)))
    at = 0
    for text in everything_said(FULL):
        assert text in body[at:], f"{text!r} is missing or out of order"
        at = body.index(text, at) + len(text)


@pytest.mark.parametrize(
    ("emptied", "heading"),
    [
        ({"known": ()}, "heading_known"),
        ({"to_raise": ()}, "heading_raise"),
        ({"concerns": ()}, "heading_concerns"),
        ({"leaning": ""}, "heading_leaning"),
        ({"wishes": ()}, "heading_wishes"),
        ({"missed": ()}, "heading_lessons"),
        ({"sources": (), "options_sources": ()}, "heading_sources"),
        ({"unsure": ()}, "heading_unsure"),
        ({"code": ""}, "heading_code"),
        ({"told": ()}, "heading_told"),
    ],
)
def test_an_empty_block_leaves_no_trace(emptied: dict[str, object], heading: str) -> None:
    assert words()[heading] in all_text(make(FULL, EVERYTHING))
    assert words()[heading] not in all_text(make(replace(FULL, **emptied), EVERYTHING))  # type: ignore[arg-type]


def test_a_group_without_entries_has_no_heading() -> None:
    without = replace(FULL, checklist=tuple(part for part in CHECKLIST if part.group.key is not Time.MORNING))
    assert "That morning" in all_text(make(FULL))
    assert "That morning" not in all_text(make(without))


def test_each_sheet_begins_on_a_new_page_with_its_title() -> None:
    pages = read_back(make(FULL))
    titles = [words()[f"title_{key}"] for key in SHEETS]
    assert [page.title for page in pages if page.title] == titles


def test_every_page_says_which_it_is_of_how_many_and_what_it_is() -> None:
    handout = make(FULL)
    pages = read_back(handout)
    assert len(pages) == handout.pages > 3
    for number, page in enumerate(pages, 1):
        assert page.text.endswith(f"Page {number} of {handout.pages}")
        assert "Version 2026.1" in page.text
        assert "Made on Friday, May 1" in page.text


def test_no_page_is_empty() -> None:
    for large_print in (False, True):
        assert all(page.body for page in read_back(make(FULL, large_print=large_print)))


def test_the_notice_stands_on_every_page_until_a_clinician_signs() -> None:
    unsigned = replace(FULL, aid=replace(FULL.aid, signoff=None))
    notice = words()["demonstration"]
    assert all(notice in page.text[:200] for page in read_back(make(unsigned)))
    assert notice not in all_text(make(FULL))


def at_home(summary: Summary) -> PaperPage:
    (sheet,) = (each for each in sheets() if each.key == "afterwards")
    return read_back(make(summary, sheet))[0]


def test_the_clinic_stands_on_every_page_and_both_phones_where_to_call() -> None:
    assert all(CLINIC.name in page.text for page in read_back(make(FULL)))
    page = at_home(FULL)
    box = page.text[page.text.index("Call the tea house") :]
    assert CLINIC.phone in box[:90]
    assert CLINIC.after_hours_phone in box[:90]


def test_unknown_phones_leave_two_lines_to_write_on() -> None:
    unknown = at_home(replace(FULL, clinic=Clinic()))
    assert len(unknown.writing_lines) == len(at_home(FULL).writing_lines) + 2


@pytest.mark.parametrize(("paper", "size"), [("letter", (612, 792)), ("a4", (595, 842))])
def test_paper_has_the_size_that_the_clinic_has(paper: str, size: tuple[int, int]) -> None:
    summary = replace(FULL, clinic=Clinic(paper="a4" if paper == "a4" else "letter"))
    assert {(round(page.width), round(page.height)) for page in read_back(make(summary))} == {size}


def test_a_visit_that_stopped_prints_only_where_to_get_help() -> None:
    text = all_text(make(STOPPED))
    for said in (
        "Get help with the fire",
        "Call 911.",
        "Leave the kitchen.",
        "Close the door.",
        "Two or three",
    ):
        assert said in text
    assert words()["title_getting_ready"] not in text


def test_a_visit_that_no_sheet_is_for_says_so() -> None:
    with pytest.raises(ValueError, match="printouts/"):
        make(STOPPED, EVERYTHING)


def test_a_missing_font_is_named() -> None:
    with pytest.raises(ProblemsFound, match="AtkinsonHyperlegibleNext-Regular"):
        make_handout(FULL, sheets(), words(), Path("/nowhere"))


def test_the_document_says_its_title_language_and_day() -> None:
    with pypdfium2.PdfDocument(make(FULL).pdf) as document:
        facts = document.get_metadata_dict()
    assert facts["Title"] == f"Tea or coffee: {', '.join(words()[f'title_{key}'] for key in SHEETS)}"
    assert facts["CreationDate"] == "D:20260501000000Z"
    assert b"/Lang (en)" in make(FULL).pdf


def test_nothing_the_person_said_is_in_the_documents_own_facts() -> None:
    secret = replace(
        FULL, leaning="chamomile", wishes=("chamomile",), told=(Told("p", "chamomile", "chamomile"),)
    )
    with pypdfium2.PdfDocument(make(secret).pdf) as document:
        assert "chamomile" not in str(document.get_metadata_dict())


def test_the_same_summary_gives_the_same_bytes() -> None:
    first = make(FULL, large_print=True).pdf
    make(STOPPED)
    assert make(FULL, large_print=True).pdf == first


def test_another_process_gives_the_same_bytes() -> None:
    ask = "import shipped, toy_visits, hashlib; print(hashlib.sha256(shipped.make(toy_visits.FULL).pdf).hexdigest())"
    path = f"{ROOT}:{Path(__file__).parent}"
    answers = {
        subprocess.run(
            [sys.executable, "-c", ask],
            env={"PYTHONPATH": path, "PYTHONHASHSEED": seed},
            capture_output=True,
            check=True,
            text=True,
        ).stdout
        for seed in ("0", "7")
    }
    assert answers == {f"{hashlib.sha256(make(FULL).pdf).hexdigest()}\n"}


def test_lead_words_end_before_their_sentence_begins() -> None:
    entries = (Entry("a", "Fresh water", "Boil it."), Entry("b", "Thirsty?", "Drink."))
    text = all_text(make(replace(FULL, checklist=(part(Time.NOW, "Now", *entries),))))
    assert "Fresh water. Boil it." in text
    assert "Thirsty? Drink." in text


def test_where_the_clock_cannot_be_right_neither_the_day_nor_the_code_is_printed() -> None:
    dated = all_text(make(FULL))
    assert FULL.made_on_words in dated
    assert FULL.code[:4] in dated
    undated = all_text(make(replace(FULL, made_on_words="", code="")))
    assert FULL.made_on_words not in undated
    assert FULL.code[:4] not in undated
    assert words()["heading_code"] not in undated


@pytest.mark.parametrize("sheet", ["afterwards", "at_home_without"])
@pytest.mark.parametrize("language", ["en", "es"])
def test_in_large_print_911_stands_beside_when_to_call_the_doctor(sheet: str, language: str) -> None:
    first = read_back(printed(Print(sheet, language, large=True)))[0].text
    assert "911" in first
    assert {"en": "Call your doctor right away", "es": "Llame de inmediato a su médico"}[language] in first
