"""The part `consult:` of an answers file: what a clinician entered, or what is wrong with it, each in its line."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date, time
from pathlib import Path

import pytest

from kiosk.content.answers.answers_file import AnswersFile, read_answers
from kiosk.content.answers.visits_file import FaultyVisit, ListedVisit, read_visits
from kiosk.content.answers.write_answers import written as as_file
from kiosk.content.pack import check_pack
from kiosk.decision.aid import Aid
from kiosk.decision.consult import Consult, MedicineOrder
from kiosk.decision.problems import Problem, ProblemsFound

TOY = Path(__file__).parents[2] / "samples" / "tea-or-coffee"
TODAY = date(2026, 11, 22)
Write = Callable[[str | bytes], Path]
Read = Callable[[str], AnswersFile]

GUEST = """today: 2026-11-22
answers:
  guests: yes
  party_day: 2026-12-01
  biscuits: [ginger, oat]
consult:
"""
"""Six lines; what was entered stands from the seventh on."""

EVERYTHING = """
  day: 2026-12-02
  sleep: badly
  start: 15:30
  place: the garden
  phone: "555-0142"
  last_drink: 22:00
  milk: without
  most_cups: 3
  sweets:
    ginger: {order: last, day: 2026-11-28, restart: 2026-12-04, who: the cook}
    oat: {order: ask, whom: the baker, who: the cook}
  talked: [taste, what_matters]
"""


@pytest.fixture(scope="module")
def toy() -> Mapping[str, Aid]:
    return check_pack(TOY).aids


@pytest.fixture
def read(written: Write, toy: Mapping[str, Aid]) -> Read:
    return lambda text: read_answers(written(GUEST + text), toy, TODAY)


def test_entries_of_every_kind(read: Read) -> None:
    consult = read(EVERYTHING.replace("  sleep: badly\n", "")).consult
    assert consult.entries == {
        "day": date(2026, 12, 2),
        "start": time(15, 30),
        "place": "the garden",
        "phone": "555-0142",
        "last_drink": time(22),
        "milk": "without",
        "most_cups": 3,
    }
    assert consult.orders == {
        "ginger": MedicineOrder("last", who="the cook", day=date(2026, 11, 28), restart=date(2026, 12, 4)),
        "oat": MedicineOrder("ask", who="the cook", whom="the baker"),
    }
    assert consult.talked == {"taste", "what_matters"}


def test_a_file_without_the_part_enters_nothing(written: Write, toy: Mapping[str, Aid]) -> None:
    assert read_answers(written(""), toy, TODAY).consult == Consult()
    assert read_answers(TOY / "visit.yaml", toy, TODAY).consult == Consult()


def test_what_is_written_is_what_is_read(written: Write, read: Read, toy: Mapping[str, Aid]) -> None:
    file = read(EVERYTHING.replace("  sleep: badly\n", "") + "  wash_by: 2026-12-03\n")
    text = as_file(toy["en"], file.visit, TODAY, file.consult)
    again = read_answers(written(text), toy, date(2030, 1, 1))
    assert (again.visit, again.consult) == (file.visit, file.consult)


def test_nothing_entered_writes_no_part(toy: Mapping[str, Aid], read: Read) -> None:
    assert "consult" not in as_file(toy["en"], read("  most_cups: 3\n").visit, TODAY)


def test_the_language_can_be_changed_with_all_kept(read: Read) -> None:
    file = read("  most_cups: 3\n")
    assert file.in_language("es").consult == file.consult


TIMES = "write it as hours and minutes, such as 6:30 or 23:00"
ORDERS = "write one line for each, such as tea: {order: ask, whom: the cook, who: the host}"
TEXTS = "write text; put it in quotes if it is a number or has a colon"
DAYS = "write the day as YYYY-MM-DD, such as 2026-11-22"
MEND = "correct it, or take it out"


@pytest.mark.parametrize(
    ("text", "line", "what", "remedy"),
    [
        ("  strat: 15:00", 7, 'there is no field "strat"', 'did you mean "start"?'),
        ("  start: 3 pm", 7, '"3 pm" cannot stand here', TIMES),
        ("  start: 24:00", 7, '"24:00" cannot stand here', TIMES),
        ("  start:", 7, "nothing stands here", TIMES),
        ("  place: 12", 7, '"12" cannot stand here', TEXTS),
        ('  place: " "', 7, '" " cannot stand here', TEXTS),
        ("  most_cups: many", 7, '"many" cannot stand here', "write a whole number, without quotes"),
        ("  most_cups: true", 7, '"True" cannot stand here', "write a whole number, without quotes"),
        ("  wash_by: 3/12/2026", 7, '"3/12/2026" cannot stand here', DAYS),
        ("  milk: [with]", 7, "\"['with']\" cannot stand here", "write the key of one choice"),
        ("  sweets: ginger", 7, "a table is expected here", ORDERS),
        (
            "  sweets:\n    gingr: {order: keep, who: a cook}",
            8,
            'there is no choice "gingr"',
            'did you mean "ginger"?',
        ),
        (
            "  sweets:\n    oat: {order: kep, who: a cook}",
            8,
            'there is no order "kep"',
            'did you mean "keep"?',
        ),
        ("  sweets:\n    oat: {who: a cook}", 8, 'there is no order ""', "use one of: keep, last, ask"),
        (
            "  sweets:\n    oat:\n      order: keep\n      whoo: a cook",
            10,
            'there is no entry "whoo"',
            'did you mean "who"?',
        ),
        (
            "  sweets:\n    oat:\n      order: last\n      day: soon\n      who: a cook",
            10,
            '"soon" cannot stand here',
            DAYS,
        ),
        ("  sweets:\n    oat:\n      order: keep\n      who: 7", 10, '"7" cannot stand here', TEXTS),
        (
            "  sweets:\n    oat:\n      order: keep\n      morning: skp\n      who: a cook",
            10,
            'there is no entry "skp"',
            'did you mean "skip"?',
        ),
        (
            "  sweets:\n    oat: {order: last, day: 2026-11-28, restart: 2026-11-30, who: a cook}",
            8,
            "The new start is not after the party",
            MEND,
        ),
        ("  talked: taste", 7, "a list is expected here", "write one entry a line, each after a hyphen"),
        ("  talked:\n  - tast", 8, 'there is no row or page "tast"', 'did you mean "taste"?'),
        ("  wash_by: 2026-11-30", 7, "This is before the party", MEND),
        (
            "  sweets:\n    oat: {order: last, day: 2026-12-05, who: a cook}",
            8,
            "This is after the party",
            MEND,
        ),
        ("  sweets:\n    oat: {order: last, day: 2026-11-01, who: a cook}", 8, "This day is past", MEND),
        ("  sweets:\n    oat: {order: last, who: a cook}", 8, "Give the day", MEND),
        ("  sweets:\n    oat: keep", 8, "Say who says so", MEND),
        ("  most_cups: 99", 7, "Enter a number from 1 to 20", MEND),
        ("  milk: some", 7, "Choose one of those on offer", MEND),
        ("  sleep: badly", 7, "This guest's paper has no place for it", MEND),
        ("  last_drink: 10:00\n  start: 9:00", 8, "This is before the last drink", MEND),
    ],
)
def test_what_is_wrong_is_said_in_its_line(read: Read, text: str, line: int, what: str, remedy: str) -> None:
    with pytest.raises(ProblemsFound) as found:
        read(f"{text}\n")
    assert found.value.problems == (Problem("file.yaml", line, what, remedy),)


def test_everything_that_is_wrong_is_said_at_once(read: Read) -> None:
    with pytest.raises(ProblemsFound) as found:
        read("  strat: 1\n  most_cups: x\n  sweets:\n    oat: {order: nevr}\n")
    assert [problem.line for problem in found.value.problems] == [7, 8, 10]


@pytest.mark.parametrize("first", ["en", "es"])
def test_faults_are_said_in_the_language_of_the_command_line_and_not_of_the_visit(
    written: Write, toy: Mapping[str, Aid], first: str
) -> None:
    aids = {language: toy[language] for language in sorted(toy, reverse=first == "es")}
    with pytest.raises(ProblemsFound) as found:
        read_answers(written(f"language: es\n{GUEST}  most_cups: 99\n"), aids, TODAY)
    assert found.value.problems[0].what == "Enter a number from 1 to 20"


def test_a_wrong_answer_is_not_told_again_as_what_the_clinic_entered_for_it(
    written: Write, toy: Mapping[str, Aid]
) -> None:
    wrong = GUEST.replace("consult:", "  cups: many\nconsult:")
    with pytest.raises(ProblemsFound) as found:
        read_answers(written(f"{wrong}  most_cups: 99\n"), toy, TODAY)
    assert [problem.what for problem in found.value.problems] == [
        '"many" does not answer the question "cups"'
    ]


def test_a_table_is_expected(written: Write, toy: Mapping[str, Aid]) -> None:
    with pytest.raises(ProblemsFound) as found:
        read_answers(written("consult: [start]\n"), toy, TODAY)
    assert found.value.problems[0].what == "a table is expected here"


def test_an_aid_without_such_a_part_takes_none(written: Write, toy: Mapping[str, Aid]) -> None:
    plain = {language: replace(aid, consult=type(aid.consult)()) for language, aid in toy.items()}
    with pytest.raises(ProblemsFound) as found:
        read_answers(written("consult:\n  start: 15:00\n"), plain, TODAY)
    assert found.value.problems[0].what == 'there is no field "start"'


VISITS = """today: 2026-11-22
visits:
- file: good
  answers: {guests: yes, party_day: 2026-12-01}
  consult:
    start: 15:00
- file: bad
  answers: {guests: yes, party_day: 2026-12-01}
  consult:
    wash_by: 2026-11-30
"""


def test_each_visit_of_a_list_has_its_own(written: Write, toy: Mapping[str, Aid]) -> None:
    visits = read_visits(written(VISITS), toy, TODAY)
    assert isinstance(visits, tuple)
    good, bad = visits
    assert isinstance(good, ListedVisit)
    assert good.answers.consult.entries == {"start": time(15)}
    assert isinstance(bad, FaultyVisit)
    assert [str(problem) for problem in bad.problems] == [
        "file.yaml:10: This is before the party. correct it, or take it out."
    ]
