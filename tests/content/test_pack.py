"""A pack as the program sees it once it has loaded."""

from datetime import date
from pathlib import Path

import pytest

from kiosk.content.pack import check_pack
from kiosk.decision.conditions import ALWAYS, AllOf, Answered, AnyOf, Between, Condition, Is, Not
from kiosk.decision.dates import Blank, ClinicBlank, DayBlank, NamedBlank
from kiosk.decision.pages import PageKind

TOY = Path(__file__).parents[1] / "samples" / "tea-or-coffee"
PACK = check_pack(TOY).aids
EN, ES = PACK["en"], PACK["es"]
FOLDERS = sorted(path.parent for path in (TOY.parents[2] / "content").glob("*/about.yaml"))


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
def test_every_aid_that_is_shipped_loads(folder: Path) -> None:
    assert check_pack(folder).aids


def test_it_starts_in_its_first_language() -> None:
    assert list(PACK) == ["en", "es"]


def test_the_languages_differ_in_words_only() -> None:
    assert (EN.about.title, ES.about.title) == ("Tea or coffee?", "¿Té o café?")
    assert [page.key for page in EN.pages] == [page.key for page in ES.pages]
    assert [page.when for page in EN.pages] == [page.when for page in ES.pages]
    assert EN.questions.keys() == ES.questions.keys()
    assert EN.sources == ES.sources


def test_nobody_has_signed_it() -> None:
    assert EN.signoff is None
    assert (EN.made_on, EN.review_due) == (date(2026, 11, 22), date(2027, 11, 22))


def test_it_has_a_page_of_every_kind() -> None:
    assert {page.kind for page in EN.pages + EN.endings} == set(PageKind)


def test_a_page_is_joined_from_plan_and_words() -> None:
    page = EN.pages[1]
    assert (page.title, page.lead, page.points) == (
        "Three drinks",
        "All three are wet.",
        ("Both are hot.", "Water need not be."),
    )
    assert (page.facts, page.sources, page.picture) == (("F1",), ("cup_book",), "")


def test_a_question_is_joined_from_plan_and_words() -> None:
    kettle = EN.questions["kettle"]
    assert [(choice.key, choice.text, choice.note, choice.alone) for choice in kettle.choices] == [
        ("smoke", "Smoke", "", False),
        ("flames", "Flames", "Also small ones.", False),
        ("none", "None of these", "", True),
    ]
    cups = EN.questions["cups"]
    assert (cups.minimum, cups.maximum, cups.low, cups.high) == (0, 10, "None", "Ten or more")


def test_yes_and_no_are_words_whether_they_are_quoted_or_not() -> None:
    assert EN.questions["thirsty"].choice("no").text == "No"


def test_an_ending_is_urgent_where_the_plan_says_so() -> None:
    assert [(ending.key, ending.urgent) for ending in EN.endings] == [
        ("not_thirsty", False),
        ("kitchen_on_fire", True),
    ]


def _condition_of(page: str) -> Condition:
    return next(each.when for each in EN.pages if each.key == page)


def _asked_of(question: str) -> Condition:
    return next(each.asks_if(question) for each in EN.pages if question in each.questions)


@pytest.mark.parametrize(
    ("found", "condition"),
    [
        (_condition_of("welcome"), ALWAYS),
        (_asked_of("coffee_liked"), Is("tried", "coffee")),
        (_asked_of("smoke_again"), AnyOf((Is("tried", "tea"), Is("tried", "coffee")))),
        (_condition_of("sleep_page"), AllOf((Between("cups", 3, 10**6), Not(Is("tried", "none"))))),
        (_condition_of("biscuits_page"), AnyOf((Is("guests", "yes"), Is("guests", "not_yet")))),
        (EN.statements[3].when, Answered("cups", wanted=False)),
    ],
)
def test_conditions_of_every_form(found: Condition, condition: Condition) -> None:
    assert found == condition


@pytest.mark.parametrize(
    ("name", "blank"),
    [
        ("evening_before", DayBlank("party_day", -1)),
        ("biscuits", NamedBlank("biscuits", frozenset({"none", "not_sure"}))),
        ("phone", ClinicBlank("phone")),
    ],
)
def test_blanks_of_every_kind(name: str, blank: Blank) -> None:
    assert (EN.checklist.blanks or {})[name] == blank


def test_a_row_has_a_cell_for_every_option() -> None:
    columns = [option.key for option in EN.options]
    assert columns == ["tea", "coffee", "water"]
    assert all([cell.option for cell in row.cells] == columns for row in EN.rows)
    assert EN.rows[0].cell("tea").more == "Longer in the pot makes it stronger."


def test_an_option_has_its_steps() -> None:
    assert [step.title for step in EN.option("tea").steps] == ["Boil", "Pour", "Wait"]


def test_terms_are_those_of_the_language() -> None:
    assert [term.word for term in ES.terms] == ["hojas", "granos"]


def test_a_word_that_a_voice_reads_wrong_is_written_for_it() -> None:
    assert EN.terms[1].meaning == "What grows in a coffee fruit."
    assert EN.spoken == {"beans": "beenz", "ginger": "jinjer"}
    assert ES.spoken == {}


def test_a_source_says_when_it_was_read() -> None:
    assert EN.sources["cup_book"].read_on == "2026-11-22"
