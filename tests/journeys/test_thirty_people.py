"""Thirty people, each with something that a list could miss: they get what they should, all of it and nothing else."""

from datetime import date
from pathlib import Path

import pypdfium2
import pytest

from kiosk.cli import main
from kiosk.commands import WRONG
from kiosk.content.answers.answers_file import read_answers
from kiosk.content.build.locale import LocaleWriter
from kiosk.decision.checklist import Time
from kiosk.decision.clinic import Clinic
from kiosk.decision.sheet import that_apply
from kiosk.decision.summary import Summary, summarise
from tests.journeys.expected_people import LISTED, Listed
from tests.journeys.visitor import paper_text
from tests.ui.stage import shipped_content

FILES = Path(__file__).parent / "people" / "lists"
NO_LIST = {"two_years_on", "weakness_newness_skipped"}
"""A file that is refused, and a way that ends before there is a list: each has a test of its own."""
MANY_LINES: frozenset[str] = frozenset()
"""Whose list has so much to ask that it takes a third page in one language or both."""
NEVER_PAST = {Time.SOON, Time.NOW, Time.MORNING, Time.AFTER, Time.CALL, Time.EMERGENCY}

SHEET_OF = {Time.AT_HOME: "at_home_without", Time.MORNING: "getting_ready"}

languages = pytest.mark.parametrize("language", ["en", "es"])


@pytest.fixture(params=LISTED, ids=lambda listed: listed.file)
def person(request: pytest.FixtureRequest) -> Listed:
    assert isinstance(request.param, Listed)
    return request.param


def summary(file: str, language: str) -> Summary:
    aids = shipped_content().aids
    told = read_answers(FILES / f"{file}.yaml", aids, date.today()).in_language(language)
    return summarise(
        aids[language],
        told.visit,
        told.clinic or Clinic(),
        LocaleWriter(language),
        told.today,
        consult=told.consult,
    )


def items(found: Summary) -> list[str]:
    return [entry.key for part in found.checklist for entry in part.entries]


def text(file: str, language: str, folder: Path) -> str:
    """What all their sheets say, but for the long forms, which are printed on request."""
    pdf = folder / "handout.pdf"
    offered = that_apply(shipped_content().sheets, summary(file, language))
    keys = ",".join(sheet.key for sheet in offered if not sheet.key.endswith("_in_full"))
    asked = ["--out", str(pdf), "--sheets", keys, "--language", language]
    assert main(["handout", str(FILES / f"{file}.yaml"), *asked]) == 0
    return paper_text(pdf)


def test_each_file_is_a_person_here() -> None:
    assert {file.stem for file in FILES.glob("*.yaml")} == {each.file for each in LISTED} | NO_LIST


@languages
def test_the_list_holds_what_they_should_get_and_nothing_else(person: Listed, language: str) -> None:
    found = items(summary(person.file, language))
    assert set(found) == person.keys
    assert len(found) == len(person.keys), "an item stands twice"


@languages
def test_they_are_told_what_to_raise_and_nothing_else(person: Listed, language: str) -> None:
    found = summary(person.file, language)
    assert {statement.key for statement in found.to_raise} == set(person.to_raise.split())


def test_their_paper_says_so_in_english(person: Listed, tmp_path: Path) -> None:
    paper = text(person.file, "en", tmp_path)
    assert [each for each in person.says if each not in paper] == []
    assert [each for each in person.says_not if each in paper] == []


def test_their_paper_says_so_in_spanish(person: Listed, tmp_path: Path) -> None:
    paper = text(person.file, "es", tmp_path)
    assert [each for each in person.dice if each not in paper] == []
    assert [each for each in person.no_dice if each in paper] == []


@languages
def test_the_sheets_to_keep_take_two_pages_at_most(person: Listed, language: str, tmp_path: Path) -> None:
    if person.file in MANY_LINES:
        pytest.skip("has more to ask than two pages hold")
    pdf = tmp_path / "handout.pdf"
    for sheet in {part.group.key for part in summary(person.file, language).checklist} & {
        Time.AT_HOME,
        Time.MORNING,
    }:
        asked = ["--sheets", SHEET_OF[sheet], "--language", language]
        assert main(["handout", str(FILES / f"{person.file}.yaml"), "--out", str(pdf), *asked]) == 0
        with pypdfium2.PdfDocument(pdf) as document:
            assert len(document) <= 2


@languages
def test_on_the_day_all_that_should_be_done_by_then_is_done_now(language: str) -> None:
    assert {part.group.key for part in summary("today", language).checklist} == NEVER_PAST


@languages
def test_a_day_before_only_that_day_is_left(language: str) -> None:
    assert {part.group.key for part in summary("tomorrow", language).checklist} == NEVER_PAST | {
        Time.DAY_BEFORE
    }


@languages
def test_weakness_that_may_be_new_ends_in_help_now(language: str, tmp_path: Path) -> None:
    found = summary("weakness_newness_skipped", language)
    assert found.ending is not None
    assert found.ending.key == "get_help_now"
    assert items(found) == []
    assert "911" in text("weakness_newness_skipped", language, tmp_path)


def test_a_day_two_years_on_is_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    pdf = tmp_path / "handout.pdf"
    assert main(["handout", str(FILES / "two_years_on.yaml"), "--out", str(pdf)]) == WRONG
    said = capsys.readouterr().err
    assert "two_years_on.yaml" in said
    assert "give a day as YYYY-MM-DD from 2026-11-22 to 2027-11-22" in said
    assert not pdf.exists()
