"""Every kind of fault in a pack: which file, which line, what is wrong, and how to mend it, all at once."""

import re
import shutil

import pytest

from kiosk.decision.problems import Problem
from tests.content.broken_pack import (
    ABOUT,
    CHECKLIST,
    OPTIONS,
    PAGES,
    QUESTIONS,
    BrokenPack,
    Fault,
    broken_packs,
)

SHAPES = broken_packs("shape", "condition")
FAULTS = [*SHAPES, *broken_packs("pages", "parts", "tabs", "words", "consult", "trap")]


@pytest.mark.parametrize("fault", FAULTS, ids=[fault.name for fault in FAULTS])
def test_a_fault_is_said(pack: BrokenPack, fault: Fault) -> None:
    pack.edit(fault.file, fault.old, fault.new)
    assert fault.problem(pack) in pack.problems()


ALONE = [fault for fault in SHAPES if not fault.brings]


@pytest.mark.parametrize("fault", ALONE, ids=[fault.name for fault in ALONE])
def test_a_fault_is_said_without_noise(pack: BrokenPack, fault: Fault) -> None:
    pack.edit(fault.file, fault.old, fault.new)
    assert {problem.line for problem in pack.problems()} == {fault.problem(pack).line}


FILES = [ABOUT, PAGES, QUESTIONS, CHECKLIST, "words/en/pages.yaml", "words/es/glossary.yaml"]


@pytest.mark.parametrize("name", FILES)
def test_a_missing_file_is_said(pack: BrokenPack, name: str) -> None:
    (pack.folder / name).unlink()
    assert pack.problems() == [Problem(name, 0, "the file is not there", "create it, or correct its name")]


@pytest.mark.parametrize("name", FILES)
def test_a_file_that_is_not_utf_8_is_said(pack: BrokenPack, name: str) -> None:
    (pack.folder / name).write_bytes("título: té".encode("latin-1"))
    assert pack.problems() == [
        Problem(name, 1, "this line is not UTF-8 text", "save the file again as UTF-8")
    ]


def test_a_link_that_leads_out_is_said(pack: BrokenPack) -> None:
    (pack.folder / PAGES).unlink()
    (pack.folder / PAGES).symlink_to("/etc/passwd")
    assert pack.problems() == [
        Problem(PAGES, 0, "this is a link that leads out of the pack", "put the file itself here")
    ]


def test_an_unknown_language_is_said(pack: BrokenPack) -> None:
    pack.edit(ABOUT, "es]", "zz]")
    shutil.copytree(pack.folder / "words/en", pack.folder / "words/zz")
    remedy = "use its two letters of ISO 639, such as en or es"
    assert pack.problems() == [Problem(ABOUT, 6, 'the language "zz" is not known', remedy)]


def test_a_language_without_words_is_said(pack: BrokenPack) -> None:
    pack.edit(ABOUT, "es]", "fr]")
    assert {problem.file.split("/")[1] for problem in pack.problems()} == {"fr"}


def test_everything_is_said_at_once(pack: BrokenPack) -> None:
    """Plan and words, files that cannot be read and files that can."""
    (pack.folder / "words/es/glossary.yaml").unlink()
    pack.edit(PAGES, "kind: story", "kind: storey")
    pack.edit(QUESTIONS, "kind: number", "kind: numbr")
    pack.edit("words/en/about.yaml", "title:", "titel:")
    assert {problem.file for problem in pack.problems()} == {
        PAGES,
        QUESTIONS,
        "words/en/about.yaml",
        "words/es/glossary.yaml",
    }


def test_links_and_words_are_said_at_once(pack: BrokenPack) -> None:
    pack.edit(PAGES, "questions: [thirsty]", "questions: [thirst]")
    pack.edit(CHECKLIST, "{day_of: party_day}", "{day_of: day}")
    pack.edit("words/es/questions.yaml", "party_day:", "partyday:")
    assert {problem.file for problem in pack.problems()} == {
        PAGES,
        QUESTIONS,
        CHECKLIST,
        "words/es/questions.yaml",
    }


def test_a_list_of_which_every_entry_is_faulty_is_not_called_too_short(pack: BrokenPack) -> None:
    pack.edit(OPTIONS, "{key: water,", "{key: Water,")
    pack.edit(OPTIONS, "{key: tea,", "{key: Tea,")
    assert [problem.what for problem in pack.problems()] == [
        '"Tea" cannot stand here',
        '"Water" cannot stand here',
    ]


@pytest.mark.parametrize(
    "word", ["input", "should", "pydantic", "valid", "string", "dict", "tuple", "null", "instance"]
)
def test_no_problem_speaks_of_the_machinery(word: str) -> None:
    """Each of these sentences is what the loader says, see above."""
    said = " ".join(f"{fault.what} {fault.remedy}" for fault in FAULTS).lower()
    assert word not in re.findall(r"[a-z]+", said)


@pytest.mark.parametrize(
    "before", ["- {question: guests, is: not_yet}", '- {question: smoke_again, is: "yes"}']
)
def test_no_page_and_no_ending_hangs_on_what_is_worked_out(pack: BrokenPack, before: str) -> None:
    days = "  - {key: days_left, kind: number, calculated: {days_until: party_day}, rests_on: the_person}\n"
    pack.edit("plan/questions.yaml", "  - {key: biscuits,", days + "  - {key: biscuits,")
    pack.edit("plan/pages.yaml", before, f"- {{question: days_left, at_most: 7}}\n        {before}")
    what = '"days_left" is worked out only once a visit is summed up'
    assert what in [each.what for each in pack.problems()]
