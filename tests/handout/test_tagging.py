"""Paper that can be listened to: what PDF/UA-1 asks of every sheet, and what no machine rule sees."""

import io
import re
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from itertools import pairwise

import pikepdf
import pytest

from kiosk.content.answers.answers_file import read_answers
from kiosk.content.build.locale import LocaleWriter
from kiosk.decision.checklist import Entry, Time
from kiosk.decision.clinic import Clinic
from kiosk.decision.consult import Consult
from kiosk.decision.summary import summarise
from kiosk.decision.visit import Reading
from tests.handout.paper import flat, read_back
from tests.handout.shipped import (
    AID,
    PRINTS,
    TODAY,
    Print,
    content,
    make,
    printed,
    printed_of,
    sheet_of,
    words,
)
from tests.handout.test_document import EVERYTHING, everything_said
from tests.handout.toy_visits import DAY, FULL, PLANNED, part
from tests.handout.tree import Element, read_tree

PAINTING = {"Tj", "TJ", "'", '"', "S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "sh", "Do"}
INSIDE = {
    "LI": {"L"},
    "Lbl": {"LI"},
    "LBody": {"LI"},
    "TR": {"Table"},
    "TH": {"TR"},
    "TD": {"TR"},
    "Sect": {"Document", "Sect"},
}
"""Where each role may stand (PDF 1.7, 14.8.4.3)."""


@cache
def _tree(which: Print) -> Element:
    return read_tree(printed(which).pdf)


@cache
def _toy() -> Element:
    return read_tree(make(FULL, EVERYTHING).pdf)


every_print = pytest.mark.parametrize("which", PRINTS, ids=str)


@every_print
def test_the_file_says_that_it_is_tagged_and_how_it_is_called(which: Print) -> None:
    with pikepdf.open(io.BytesIO(printed(which).pdf)) as pdf, pdf.open_metadata() as told:
        assert bool(pdf.Root.MarkInfo.Marked)
        assert str(pdf.Root.Lang) == which.language
        assert bool(pdf.Root.ViewerPreferences.DisplayDocTitle)
        assert told["pdfuaid:part"] == "1"
        assert str(told["dc:title"]) == str(pdf.docinfo["/Title"]) != ""
        assert all(page.Tabs == pikepdf.Name.S for page in pdf.pages)
        assert not pdf.is_encrypted


@every_print
def test_every_letter_has_its_unicode_and_every_font_is_in_the_file(which: Print) -> None:
    with pikepdf.open(io.BytesIO(printed(which).pdf)) as pdf:
        fonts = [font for page in pdf.pages for font in page.Resources.Font.values()]
        assert fonts
        for font in fonts:
            assert "/ToUnicode" in font, font
            assert "/FontFile2" in font.FontDescriptor, font
    assert "\ufffd" not in "".join(page.text for page in read_back(printed(which)))


@every_print
def test_everything_that_is_drawn_belongs_to_a_tag_or_is_decoration(which: Print) -> None:
    with pikepdf.open(io.BytesIO(printed(which).pdf)) as pdf:
        rows = pikepdf.NumberTree(pdf.Root.StructTreeRoot.ParentTree)
        for page in pdf.pages:
            parents, seen = list(rows[int(page.StructParents)]), 0
            for depth, operator, operands in _with_depth(page):
                assert depth == 1 or operator not in PAINTING, f"{operator} is painted at depth {depth}"
                if operator == "BDC" and "/MCID" in operands[1]:
                    assert int(operands[1].MCID) == seen
                    assert operands[0] == parents[seen].S
                    seen += 1
            assert seen == len(parents)


def _with_depth(page: pikepdf.Page) -> Iterator[tuple[int, str, list[pikepdf.Object]]]:
    depth = 0
    for instruction in pikepdf.parse_content_stream(page):
        operator = str(instruction.operator)
        depth += (operator in {"BMC", "BDC"}) - (operator == "EMC")
        yield depth, operator, list(instruction.operands)
    assert depth == 0


def columns_of(cell: Element) -> int:
    """How many columns a cell takes."""
    return int(cell.attributes.get("ColSpan", "1"))


@every_print
def test_every_role_stands_where_it_may(which: Print) -> None:
    for parent in _tree(which).walk():
        for kid in parent.kids:
            assert parent.role in INSIDE.get(kid.role, {parent.role}), f"{kid.role} in {parent.role}"
        if parent.role == "L":
            assert {kid.role for kid in parent.kids} == {"LI"}
        if parent.role == "Table":
            assert len({sum(map(columns_of, row.kids)) for row in parent.kids}) == 1


@every_print
def test_headings_begin_with_the_title_and_leave_no_level_out(which: Print) -> None:
    levels = [int(each.role[1]) for each in _tree(which).walk() if re.fullmatch(r"H[1-6]", each.role)]
    assert levels[0] == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))
    assert all(each.said for each in _tree(which).walk() if each.role.startswith("H"))


@every_print
def test_header_cells_say_what_they_head_and_figures_what_they_show(which: Print) -> None:
    tree = _tree(which)
    assert all(cell.attributes["Scope"] in {"/Row", "/Column"} for cell in tree.all("TH"))
    for figure in tree.all("Figure"):
        assert len(figure.alt) > 5
        assert "BBox" in figure.attributes
    assert all(label.said for label in tree.all("Lbl"))


@every_print
def test_nothing_is_tagged_that_says_nothing(which: Print) -> None:
    for each in _tree(which).walk():
        assert each.kids or each.said or each.alt or each.role == "TD", each


@every_print
def test_what_is_seen_is_what_is_heard_and_what_stands_on_every_page_is_heard_once(which: Print) -> None:
    heard = _tree(which).text
    for page in read_back(printed(which)):
        assert flat(page.title) in heard
    assert heard.count(words(which.language)["demonstration"]) == len(_tree(which).kids)
    assert heard.count(words(which.language)["disclaimer"]) == len(_tree(which).kids)
    assert "1 / " not in heard
    assert not re.search(
        words(which.language)["page"].replace("{page}", r"\d+").replace("{pages}", r"\d+"), heard
    )


def test_it_is_heard_in_the_order_in_which_it_is_read() -> None:
    heard, at = _toy().text, 0
    for text in (each.replace("_" * 20, words()["blank"]) for each in everything_said(FULL)):
        assert text in heard[at:], f"{text!r} is missing or out of order"
        at = heard.index(text, at) + len(text)


def test_a_thing_to_do_is_heard_as_a_box_and_one_sentence() -> None:
    first = _toy().all("LI")
    boxed = [item for item in first if item.kids[0].said == words()["tick_box"]]
    assert "Look after your kettle. Take the chalk out once a month." in [item.kids[1].text for item in boxed]
    assert any(item.kids[0].said == "•" for item in first)


def test_an_answer_is_heard_with_what_it_answers() -> None:
    rows = [[cell.said for cell in row.kids] for row in _toy().all("TR")]
    assert ["Cups a day", "Two or three"] in rows


def test_a_paragraph_over_two_pages_is_one_paragraph() -> None:
    long = " ".join(f"leaf{number}" for number in range(900))
    tree = read_tree(make(replace(FULL, leaning=long), EVERYTHING).pdf)
    (paragraph,) = [each for each in tree.walk() if each.said.startswith("leaf0 ")]
    assert paragraph.said == long
    assert len(paragraph.pages) > 1


def test_a_source_in_another_language_is_read_in_its_own() -> None:
    spanish = next(each for each in PRINTS if each.language == "es" and each.sheet == "visit_in_full")
    sources = [each for each in _tree(spanish).walk() if each.language]
    assert sources
    assert {each.language for each in sources} == {"en"}


def test_sheets_are_found_from_the_outline() -> None:
    handout = make(FULL)
    titles = [(number, page.title) for number, page in enumerate(read_back(handout)) if page.title]
    with pikepdf.open(io.BytesIO(handout.pdf)) as pdf, pdf.open_outline() as outline:
        pages = {page.obj.objgen: number for number, page in enumerate(pdf.pages)}
        entries = [(entry.destination, entry.title) for entry in outline.root]
        assert all(isinstance(place, pikepdf.Array) for place, _ in entries)
        assert [(pages[place[0].objgen], title) for place, title in entries] == titles  # type: ignore[index]


@every_print
def test_lists_say_what_their_labels_are(which: Print) -> None:
    for listed in _tree(which).all("L"):
        assert listed.attributes.get("ListNumbering") in {"/None", "/Decimal"}


def test_steps_are_numbered_and_say_so() -> None:
    full = next(each for each in PRINTS if each.language == "en" and each.sheet == "options_in_full")
    steps = [each for each in _tree(full).all("L") if each.attributes["ListNumbering"] == "/Decimal"]
    assert steps
    for listed in steps:
        labels = [item.kids[0].said for item in listed.kids]
        assert labels == [f"{number}." for number in range(1, len(labels) + 1)], "in the order of the steps"


def test_what_is_drawn_and_told_beside_it_is_heard_once() -> None:
    assert _toy().text.count("15 of 100 (from 8 to 22).") == 1


@every_print
def test_a_line_to_write_on_is_heard_as_a_blank_behind_what_belongs_there(which: Print) -> None:
    heard, said = _tree(which).text, words(which.language)
    assert "__" not in heard
    if which.sheet == "getting_ready":
        assert f"{said['day_arrival']} {said['blank']} {said['day_place']} {said['blank']}" in heard


def test_a_line_within_a_sentence_is_heard_as_a_blank() -> None:
    entry = Entry("k", "Milk.", "Ask for it by ____________, then wait.")
    summary = replace(FULL, checklist=(part(Time.NOW, "Now", entry),))
    heard = read_tree(make(summary, sheet_of("getting_ready")).pdf).text
    assert f"Milk. Ask for it by {words()['blank']}, then wait." in heard
    assert "__" not in heard


spanish = pytest.mark.parametrize("which", [each for each in PRINTS if each.language == "es"], ids=str)


@spanish
def test_a_spanish_sheet_says_nothing_of_the_kiosks_in_english(which: Print) -> None:
    said = [each.said for each in _tree(which).walk() if each.language != "en"]
    english = [each for key, each in words("en").items() if words("es")[key] != each and " " in each]
    whole = " ".join(said)
    assert not [each for each in english if "{" not in each and each in whole]


@spanish
def test_a_spanish_sheet_puts_no_mark_twice_and_leaves_no_blank_unfilled(which: Print) -> None:
    heard = _tree(which).text
    assert not re.search(r"\.\.(?!\.)|[,;:]\.|\.:|\{\w|\?\.", heard.replace("...", "…"))


def test_long_sheets_have_bookmarks_inside() -> None:
    with pikepdf.open(io.BytesIO(make(FULL).pdf)) as pdf, pdf.open_outline() as outline:
        inside = {entry.title: [each.title for each in entry.children] for entry in outline.root}
    assert words()["heading_told"] in inside[words()["title_visit_in_full"]]
    assert inside[words()["title_getting_ready"]] == [
        "Call 911",
        "Now",
        words()["list_before"],
        "The day before",
        "That morning",
    ]


def test_the_clinics_own_words_are_read_in_their_language() -> None:
    consult = Consult(entries={"arrival_place": "North Building, desk 2"})
    day = replace(PLANNED.day or DAY, place="North Building, desk 2")
    spanish = replace(PLANNED, aid=replace(FULL.aid, language="es"), day=day, consult=consult)
    said = {each.said: each.language for each in read_tree(make(spanish).pdf).walk()}
    assert said["North Building, desk 2"] == "en"
    assert said["Tea party: Monday, May 4, 2026"] == ""


@pytest.mark.parametrize("sheet", ["getting_ready", "afterwards", "refrigerator"])
def test_whatever_the_clinic_enters_is_read_in_its_language_wherever_it_stands(sheet: str) -> None:
    entered = "Ask the desk at door two"
    aid = content().aids["es"]
    consult = Consult(entries={each.key: entered for each in aid.consult.fields if each.kind == "text"})
    visit = replace(
        read_answers(AID / "visit.yaml", content().aids, TODAY).visit, reading=Reading(language="es")
    )
    summary = summarise(aid, visit, Clinic(), LocaleWriter("es"), TODAY, consult=consult)
    tree = read_tree(printed_of(summary, sheet).pdf)
    said = [each for each in tree.walk() if entered in each.said]
    assert said
    assert {each.language for each in said} == {"en"}
