"""A visits file: each visit of the list stands for itself, good or with its own problems."""

from collections.abc import Callable, Mapping
from datetime import date
from pathlib import Path

import pytest

from kiosk.content.answers.answers_file import AnswersFile
from kiosk.content.answers.visits_file import MOST, FaultyVisit, Listed, ListedVisit, read_visits
from kiosk.content.pack import check_pack
from kiosk.content.reading.yaml_file import LARGEST
from kiosk.decision.aid import Aid
from kiosk.decision.clinic import Clinic
from kiosk.decision.problems import Problem, ProblemsFound

TOY = Path(__file__).parents[2] / "samples" / "tea-or-coffee"
TODAY = date(2026, 11, 22)

Write = Callable[[str | bytes], Path]
Read = Callable[[str], AnswersFile | tuple[Listed, ...]]


@pytest.fixture(scope="module")
def toy() -> Mapping[str, Aid]:
    return check_pack(TOY).aids


@pytest.fixture
def read(written: Write, toy: Mapping[str, Aid]) -> Read:
    return lambda text: read_visits(written(text), toy, TODAY)


def listed(read: Read, text: str) -> tuple[Listed, ...]:
    visits = read(text)
    assert isinstance(visits, tuple)
    return visits


def good(visit: Listed) -> ListedVisit:
    assert isinstance(visit, ListedVisit), visit
    return visit


def problems(visit: Listed) -> list[str]:
    """What is wrong with it, one `file:line: …` a problem."""
    assert isinstance(visit, FaultyVisit), visit
    return [str(problem) for problem in visit.problems]


def refused(read: Read, text: str) -> list[Problem]:
    """What is wrong with the file as a whole."""
    with pytest.raises(ProblemsFound) as found:
        read(text)
    return list(found.value.problems)


def test_a_list_gives_each_visit_in_its_order_under_its_own_name(read: Read) -> None:
    text = """
visits:
  - file: room-3
    language: es
    large_print: true
    today: 2026-11-20
    answers: {thirsty: "yes"}
  - answers: {cups: 4}
  - file: 7
"""
    first, second, third = (good(visit) for visit in listed(read, text))
    assert [each.name for each in (first, second, third)] == ["room-3", "visit-02", "7"]
    assert (first.answers.visit.reading.language, second.answers.visit.reading.language) == ("es", "en")
    assert (first.answers.today, second.answers.today) == (date(2026, 11, 20), TODAY)
    assert (first.large_print, second.large_print) == (True, False)
    assert (first.answers.visit.answers, second.answers.visit.answers) == ({"thirsty": "yes"}, {"cups": 4})


def test_an_answers_file_is_the_one_visit_that_it_always_was(read: Read) -> None:
    one = read("language: es\nanswers: {cups: 4}")
    assert isinstance(one, AnswersFile)
    assert (one.visit.answers, one.visit.reading.language) == ({"cups": 4}, "es")
    assert isinstance(read(""), AnswersFile)


def test_what_stands_at_the_top_is_for_all_and_a_visit_may_say_otherwise(read: Read) -> None:
    text = """
today: 2026-11-21
clinic: {name: The Tea Room, arrival: 8 am}
visits:
  - answers: {}
  - today: 2026-11-20
    clinic: {arrival: 9 am}
"""
    first, second = (good(visit).answers for visit in listed(read, text))
    assert (first.today, second.today) == (date(2026, 11, 21), date(2026, 11, 20))
    assert first.clinic == Clinic(name="The Tea Room", arrival="8 am")
    assert second.clinic == Clinic(name="The Tea Room", arrival="9 am"), "only what it says itself is its own"


def test_where_nothing_is_said_of_the_clinic_the_settings_are_left_to_say_it(read: Read) -> None:
    assert good(listed(read, "visits: [{answers: {}}]")[0]).answers.clinic is None


def test_a_wrong_answer_is_named_with_its_line_and_holds_up_no_other_visit(read: Read) -> None:
    text = """visits:
  - file: room-1
    answers:
      cups: 4
  - file: room-2
    answers:
      cups: 4
      thristy: yes
      guests: perhaps
  - file: room-3
"""
    one, two, three = listed(read, text)
    assert [good(one).name, two.name, good(three).name] == ["room-1", "room-2", "room-3"]
    assert [line.split(". ")[0] for line in problems(two)] == [
        'file.yaml:8: there is no question "thristy"',
        'file.yaml:9: "perhaps" does not answer the question "guests"',
    ]


@pytest.mark.parametrize(
    ("entry", "problem"),
    [
        ("{answer: {}}", 'file.yaml:3: "answer" is not known here. did you mean "answers"?'),
        ("{language: fr}", 'file.yaml:3: the aid does not speak "fr". use one of: en, es.'),
        ("{today: tomorrow}", 'file.yaml:3: "tomorrow" is not a day. write the day as YYYY-MM-DD'),
        ("{large_print: huge}", "file.yaml:3: true or false is expected here."),
        (
            "{answers: {cups: 1, cups: 2}}",
            'file.yaml:3: "cups" stands here a second time. keep one of the two.',
        ),
        ("{answers: &a {cups: 1}}", "file.yaml:3: this is, or refers to, a named part of the file."),
        ("room-3", "file.yaml:3: a table is expected here."),
        ("", "file.yaml:3: nothing stands here. write a visit, or take the line out."),
        ("{file: }", "file.yaml:3: nothing stands here."),
    ],
)
def test_whatever_is_wrong_in_one_visit_is_that_visits_own(read: Read, entry: str, problem: str) -> None:
    before, faulty, after = listed(read, f"visits:\n  - {{file: a}}\n  - {entry}\n  - {{file: b}}\n")
    assert (good(before).name, faulty.name, good(after).name) == ("a", "visit-02", "b")
    assert any(line.startswith(problem) for line in problems(faulty)), problems(faulty)


def test_a_doubled_answer_is_its_own_visits_also_where_all_stand_in_one_line(read: Read) -> None:
    first, second = listed(read, "visits: [{answers: {cups: 1, cups: 2}}, {answers: {cups: 3}}]")
    assert problems(first) == ['file.yaml:1: "cups" stands here a second time. keep one of the two.']
    assert good(second).answers.visit.answers == {"cups": 3}


@pytest.mark.parametrize(
    "name",
    [
        '"../x"', "/etc/x", "a/b", '"a\\\\b"', '".."', ".hidden", "room 3", "room-3.pdf", "CON", "con", "Lpt1", "-rf",
        '""', '" "', "é", "x" * 300, "true", "[a]", '"a\\n"',
    ],
)  # fmt: skip
def test_a_name_that_may_lead_elsewhere_is_refused(read: Read, name: str) -> None:
    faulty, fine = listed(read, f"visits:\n  - file: {name}\n  - file: fine\n")
    assert faulty.name == "visit-01", "it goes by its place in the list"
    [line] = problems(faulty)
    assert line.startswith("file.yaml:2: ")
    assert good(fine).name == "fine"


@pytest.mark.parametrize("name", ["room-3", "Room_3", "03", "3", "console", "x" * 60])
def test_a_plain_name_is_taken_as_it_is(read: Read, name: str) -> None:
    assert good(listed(read, f"visits: [{{file: {name}}}]")[0]).name == name


@pytest.mark.parametrize(
    ("first", "second"), [("file: x", "file: x"), ("file: Room", "file: room"), ("file: visit-02", "cups: 1")]
)
def test_neither_of_two_with_one_name_is_made_because_nobody_could_tell_whose_it_is(
    read: Read, first: str, second: str
) -> None:
    second = second if second.startswith("file") else "answers: {cups: 1}"
    one, two, three = listed(read, f"visits:\n  - {first}\n  - {second}\n  - file: other\n")
    assert "stands in this list more than once" in problems(one)[0]
    assert "stands in this list more than once" in problems(two)[0]
    assert (problems(one)[0].split(": ")[0], problems(two)[0].split(": ")[0]) == (
        "file.yaml:2",
        "file.yaml:3",
    )
    assert good(three).name == "other"


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("visits:\n  - {file: a\n  - {file: b}\n", "this is not YAML"),
        ("visits: []\n", "this list is too short"),
        ("visits:\n", "a list is expected here"),
        ("visits: {a: {answers: {}}}\n", "a list is expected here"),
        ("visits: [{file: a}]\nanswers: {}\n", '"answers" is not known here'),
        ("visits: [{file: a}]\nclinic: {nam: x}\n", '"nam" is not known here'),
        ("visits: [{file: a}]\ntoday: 1890-01-01\n", "cannot be the day of a visit"),
        ("visits: [{file: a}]\nvisits: [{file: b}]\n", '"visits" stands here a second time'),
        ("visits: [{file: a}]\n---\nvisits: [{file: b}]\n", "a second document begins here"),
        ("answers: {cups: 1, cups: 2}\n", '"cups" stands here a second time'),
    ],
)
def test_what_is_wrong_around_the_visits_is_the_whole_files(read: Read, text: str, problem: str) -> None:
    assert any(problem in found.what for found in refused(read, text))


def test_more_visits_than_a_days_list_can_have_are_refused(read: Read) -> None:
    assert len(listed(read, "visits:\n" + "  - {}\n" * MOST)) == MOST
    [problem] = refused(read, "visits:\n" + "  - {}\n" * (MOST + 1))
    assert problem.what == f"{MOST + 1} visits are too many for one file"


def test_as_many_whole_visits_as_a_list_may_have_fit_into_a_file() -> None:
    shipped = Path(__file__).parents[3] / "content" / "spine-fracture" / "visit.yaml"
    indented = [f"    {line}" for line in shipped.read_text(encoding="utf-8").splitlines()]
    assert MOST * len("\n".join(indented).encode()) < LARGEST


def test_letters_that_paper_lacks_are_named_with_their_line(toy: Mapping[str, Aid], tmp_path: Path) -> None:
    path = tmp_path / "visit.yaml"
    path.write_text("answers: {}\nclinic:\n  phone: 555 電\n", encoding="utf-8")
    with pytest.raises(ProblemsFound, match='paper has no letters for "電"') as found:
        read_visits(path, toy, TODAY, lambda text: "電" if "電" in text else "")
    assert found.value.problems[0].line == 3


def test_each_fact_of_a_clinic_stands_in_place_of_that_of_the_settings(read: Read) -> None:
    [visit] = listed(read, "visits: [{answers: {}, clinic: {name: South}}]")
    settings = Clinic(name="North", phone="555-0100", paper="a4")
    assert good(visit).answers.clinic_over(settings) == Clinic(name="South", phone="555-0100", paper="a4")


def test_the_persons_name_is_taken_and_kept_apart_from_the_files(read: Read) -> None:
    named, other = listed(read, "visits:\n  - {file: room-3, name: '  Ana Ruiz '}\n  - {}\n")
    assert (good(named).name, good(named).person, good(other).person) == ("room-3", "Ana Ruiz", "")


@pytest.mark.parametrize("name", ["x" * 61, "[Ana]", '"A\\u200bna"'])
def test_a_name_that_cannot_be_one_is_refused(read: Read, name: str) -> None:
    [line] = problems(listed(read, f"visits:\n  - name: {name}\n")[0])
    assert line.startswith("file.yaml:2: ")


def test_letters_that_paper_lacks_hide_no_other_problem(toy: Mapping[str, Aid], tmp_path: Path) -> None:
    path = tmp_path / "visit.yaml"
    path.write_text(
        "answers: {nothing_of_this: 1}\nclinic:\n  phone: 555 電\nlanguage: fr\n", encoding="utf-8"
    )
    with pytest.raises(ProblemsFound) as found:
        read_visits(path, toy, TODAY, lambda text: "電" if "電" in text else "")
    assert [each.line for each in found.value.problems] == [1, 3, 4]
