"""An answers file: a visit, or what is wrong with it, each with its line and the nearest key."""

from collections.abc import Callable, Mapping
from datetime import date
from pathlib import Path

import pytest

from kiosk.content.answers.answers_file import AnswersFile, read_answers
from kiosk.content.pack import check_pack
from kiosk.decision.aid import Aid
from kiosk.decision.clinic import Clinic
from kiosk.decision.problems import Problem, ProblemsFound
from kiosk.decision.visit import Visit, route_of

TOY = Path(__file__).parents[2] / "samples" / "tea-or-coffee"
TODAY = date(2026, 11, 22)
Write = Callable[[str | bytes], Path]


@pytest.fixture(scope="module")
def toy() -> Mapping[str, Aid]:
    return check_pack(TOY).aids


@pytest.fixture
def read(written: Write, toy: Mapping[str, Aid]) -> Callable[[str], AnswersFile]:
    return lambda text: read_answers(written(text), toy, TODAY)


Read = Callable[[str], AnswersFile]


def test_a_whole_visit_answers_every_question_on_its_way(toy: Mapping[str, Aid]) -> None:
    file = read_answers(TOY / "visit.yaml", toy, date(2030, 1, 1))
    asked = [key for keys in route_of(toy["en"], file.visit).asked.values() for key in keys]
    assert file.today == TODAY
    assert sorted(file.visit.answers) == sorted(asked)
    assert file.clinic == Clinic(name="The Tea Room", phone="555-0100", drinking_stops="10 pm")


def test_an_empty_file_is_a_visit_of_today_that_answers_nothing(read: Read) -> None:
    file = read("")
    assert (file.visit.answers, file.visit.reading.language, file.today, file.clinic) == (
        {},
        "en",
        TODAY,
        None,
    )
    assert file.visit.at == Visit().at


def test_the_language_is_that_of_the_file(read: Read) -> None:
    assert read("language: es").visit.reading.language == "es"


@pytest.mark.parametrize(
    ("text", "key", "answer"),
    [
        ("thirsty: yes", "thirsty", "yes"),
        ("cups: 0", "cups", 0),
        ("kettle: none", "kettle", frozenset({"none"})),
        ("tried: [tea, coffee]", "tried", frozenset({"tea", "coffee"})),
    ],
)
def test_answers_of_each_kind(read: Read, text: str, key: str, answer: object) -> None:
    assert read(f"answers:\n  {text}\n").visit.answers == {key: answer}


def test_the_last_day_that_can_be_given(read: Read) -> None:
    file = read("answers:\n  guests: yes\n  party_day: 2027-11-22\n")
    assert file.visit.answers["party_day"] == date(2027, 11, 22)


DAYS = "give a day as YYYY-MM-DD from 2026-11-22 to 2027-11-22"
CUPS = "give a whole number from 0 to 10"


@pytest.mark.parametrize(
    ("text", "line", "what", "remedy"),
    [
        ("answers:\n  cup: 3", 2, 'there is no question "cup"', 'did you mean "cups"?'),
        (
            "answers:\n  thirsty: yess",
            2,
            '"yess" does not answer the question "thirsty"',
            'did you mean "yes"?',
        ),
        (
            "answers:\n  thirsty: maybe",
            2,
            '"maybe" does not answer the question "thirsty"',
            "use one of: yes, no, not_sure",
        ),
        (
            "answers:\n  thirsty: 3",
            2,
            '"3" does not answer the question "thirsty"',
            "use one of: yes, no, not_sure",
        ),
        (
            "answers:\n  thirsty: [yes]",
            2,
            '"yes" does not answer the question "thirsty"',
            "give one choice only, without a list",
        ),
        ("answers:\n  thirsty:", 2, '"thirsty" has no answer', "use one of: yes, no, not_sure"),
        (
            "answers:\n  tried: [tea, cofee]",
            2,
            '"tea, cofee" does not answer the question "tried"',
            'did you mean "coffee"?',
        ),
        ("answers:\n  tried: []", 2, '"tried" has no answer', "use one of: tea, coffee, none"),
        (
            "answers:\n  tried: {tea: 1}",
            2,
            '"{\'tea\': 1}" does not answer the question "tried"',
            "use one of: tea, coffee, none",
        ),
        (
            "answers:\n  tried: [tea, none]",
            2,
            '"tea, none" does not answer the question "tried"',
            "these cannot stand beside another: none",
        ),
        ("answers:\n  cups: 11", 2, '"11" does not answer the question "cups"', CUPS),
        ("answers:\n  cups: -1", 2, '"-1" does not answer the question "cups"', CUPS),
        ("answers:\n  cups: true", 2, '"True" does not answer the question "cups"', CUPS),
        ("answers:\n  cups: many", 2, '"many" does not answer the question "cups"', CUPS),
        (
            "answers:\n  guests: yes\n  party_day: 12/01/2026",
            3,
            '"12/01/2026" does not answer the question "party_day"',
            DAYS,
        ),
        (
            "answers:\n  guests: yes\n  party_day: 2026-02-30",
            3,
            '"2026-02-30" does not answer the question "party_day"',
            DAYS,
        ),
        (
            "answers:\n  guests: yes\n  party_day: 20261201",
            3,
            '"20261201" does not answer the question "party_day"',
            DAYS,
        ),
        (
            "answers:\n  guests: yes\n  party_day: 2026-11-21",
            3,
            '"2026-11-21" does not answer the question "party_day"',
            DAYS,
        ),
        (
            "answers:\n  guests: yes\n  party_day: 2027-11-23",
            3,
            '"2027-11-23" does not answer the question "party_day"',
            DAYS,
        ),
        (
            "answers:\n  party_day: 2026-12-01",
            2,
            (
                '"party_day" is not asked after these answers, because the page "day_page" is shown only after '
                'certain answers to "guests"'
            ),
            'take it out, or correct "guests"',
        ),
        (
            "answers:\n  thirsty: no\n  cups: 3",
            3,
            (
                '"cups" is not asked after these answers, because "thirsty" on the page "thirsty_page" ends the visit '
                'with the page "not_thirsty"'
            ),
            'take it out, or correct "thirsty"',
        ),
        ("language: en_US", 1, 'the aid does not speak "en_US"', "use one of: en, es"),
        ("language: de", 1, 'the aid does not speak "de"', "use one of: en, es"),
        ("today: soon", 1, '"soon" is not a day', "write the day as YYYY-MM-DD, such as 2026-11-22"),
        ("today: 9999-12-31", 1, '"9999-12-31" cannot be the day of a visit', "use a year from 2000 to 2199"),
        ("today: 0", 1, '"0" is not a day', "write the day as YYYY-MM-DD, such as 2026-11-22"),
        ("clinic:\n  fone: x", 2, '"fone" is not known here', 'did you mean "phone"?'),
        ("clinic:\n  phone: 5550100", 2, "text is expected here", 'put it in quotes: "5550100"'),
        ("clinic:\n  paper: a3", 2, '"a3" is not known here', "use one of: letter, a4"),
        ("answer:\n  cups: 3", 1, '"answer" is not known here', 'did you mean "answers"?'),
        ("answers: [cups]", 1, "a table is expected here", "write one key: value a line, indented alike"),
        ("- cups", 1, "a table is expected here", "write one key: value a line, indented alike"),
        ("cups", 1, "a table is expected here", "write one key: value a line, indented alike"),
    ],
)
def test_what_is_wrong_is_said_with_its_line_and_its_remedy(
    read: Read, text: str, line: int, what: str, remedy: str
) -> None:
    with pytest.raises(ProblemsFound) as found:
        read(text)
    assert found.value.problems == (Problem("file.yaml", line, what, remedy),)


@pytest.mark.parametrize(
    ("text", "line", "cut"),
    [
        ("clinic:\n  phone: 555-0100 #12\n", 2, "555-0100"),
        ("consult:\n  arrival_place: Main door, desk #3\n", 2, "Main door, desk"),
        ("consult:\n  m:\n    a: {order: last_dose,\n      who: Dr. Lee #12\n    }", 4, "Dr. Lee"),
        ("answers:\n  cups: 3\nclinic:\n  arrival: door # 2", 4, "door"),
    ],
)
def test_a_fact_that_a_number_sign_cuts_off_is_refused(read: Read, text: str, line: int, cut: str) -> None:
    with pytest.raises(ProblemsFound) as found:
        read(text)
    [problem] = found.value.problems
    assert problem.line == line
    assert problem.what.startswith(f'the text stops after "{cut}", because YAML takes')


def test_all_answers_that_the_others_skip_are_named_in_one_line_with_the_first_cause(read: Read) -> None:
    with pytest.raises(ProblemsFound) as found:
        read("answers:\n  kettle: [smoke]\n  party_day: 2026-12-01\n  cups: 3\n  sleep: well\n  guests: no\n")
    assert str(found.value).splitlines() == [
        (
            'file.yaml:3: "party_day", "cups", "sleep", "guests" are not asked after these answers, because "kettle" on '
            'the page "kettle_page" ends the visit with the page "kitchen_on_fire". '
            'take them out, or correct "kettle".'
        )
    ]


def test_everything_that_is_wrong_is_said_at_once(read: Read) -> None:
    with pytest.raises(ProblemsFound) as found:
        read("language: de\nanswers:\n  cup: 3\n  cups: 30\n  thirsty: maybe\n")
    assert [problem.line for problem in found.value.problems] == [1, 3, 4, 5]


def test_a_language_with_its_country_is_the_language(read: Read) -> None:
    assert read("language: es-MX").visit.reading.language == "es"
