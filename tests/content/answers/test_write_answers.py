"""A visit written as an answers file is the visit that is read from it."""

from collections.abc import Callable, Mapping
from datetime import date
from pathlib import Path

import pytest

from kiosk.content.answers.answers_file import read_answers
from kiosk.content.answers.write_answers import written as as_file
from kiosk.content.pack import check_pack
from kiosk.decision.aid import Aid
from kiosk.decision.visit import Reading, Visit

TOY = Path(__file__).parents[2] / "samples" / "tea-or-coffee"
TODAY = date(2026, 11, 22)
Write = Callable[[str | bytes], Path]


@pytest.fixture(scope="module")
def toy() -> Mapping[str, Aid]:
    return check_pack(TOY).aids


def test_a_whole_visit_is_read_as_it_was_written(toy: Mapping[str, Aid], written: Write) -> None:
    answers = read_answers(TOY / "visit.yaml", toy, date(2030, 1, 1)).visit.answers
    visit = Visit(answers, reading=Reading("es"))
    file = read_answers(written(as_file(toy["es"], visit, TODAY)), toy, date(2030, 1, 1))
    assert (file.visit, file.today, file.clinic) == (visit, TODAY, None)


def test_it_reads_as_a_person_would_write_it(toy: Mapping[str, Aid]) -> None:
    visit = Visit({"cups": 3, "thirsty": "yes", "tried": frozenset({"coffee", "tea"})})
    assert as_file(toy["en"], visit, TODAY) == (
        "today: 2026-11-22\nlanguage: en\nanswers:\n"
        "  thirsty: 'yes'\n  cups: 3\n  tried:\n  - tea\n  - coffee\n"
    )


def test_answers_that_do_not_count_are_not_written(toy: Mapping[str, Aid]) -> None:
    visit = Visit({"thirsty": "no", "cups": 3, "party_day": TODAY})
    assert as_file(toy["en"], visit, TODAY).endswith("answers:\n  thirsty: 'no'\n")


def test_a_visit_without_answers_is_one_too(toy: Mapping[str, Aid], written: Write) -> None:
    file = read_answers(written(as_file(toy["en"], Visit(), TODAY)), toy, TODAY)
    assert file.visit == Visit(reading=Reading("en"))
