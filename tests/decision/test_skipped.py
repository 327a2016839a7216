"""Questions that were left without an answer: which of them count all the same, and which are asked once more."""

from dataclasses import replace

import pytest

from kiosk.content.build.locale import LocaleWriter
from kiosk.content.pack import check_pack
from kiosk.decision.aid import Aid
from kiosk.decision.answers import Answers
from kiosk.decision.clinic import Clinic
from kiosk.decision.consult import Consult
from kiosk.decision.handover_code import read_code, write_code
from kiosk.decision.overview import OverviewKind, overview
from kiosk.decision.summary import Summary, summarise
from kiosk.decision.visit import Visit, answer, change, choose, go_back, go_on, leads_back, page_of, route_of
from tests.decision.test_visit_properties import TESTS, TODAY

SPINE = check_pack(TESTS.parent / "content" / "spine-fracture").aids["en"]


def summary(answers: Answers, aid: Aid = SPINE) -> Summary:
    return summarise(aid, Visit(answers=answers), Clinic(), LocaleWriter("en"), TODAY)


def at(page: str, **answers: object) -> Visit:
    return Visit(answers=answers, at=page)  # type: ignore[arg-type]


def flags(answers: Answers) -> list[str]:
    lines = overview(SPINE, Visit(answers=answers), Consult(), LocaleWriter("en"), TODAY)
    return [line.text for line in lines if line.kind is OverviewKind.URGENT]


WEAK: Answers = {"danger_signs": frozenset({"none"}), "nerve_feelings": frozenset({"weakness"})}


def test_weakness_without_a_word_on_whether_it_is_new_gets_help_at_once() -> None:
    asked = at("weakness_new_page", **WEAK)
    assert page_of(SPINE, asked).key == "weakness_new_page"
    assert page_of(SPINE, go_on(SPINE, asked)).key == "get_help_now"


def test_it_may_be_answered_before_that() -> None:
    asked = answer(at("weakness_new_page", **WEAK), "weakness_new", "no")
    assert page_of(SPINE, go_on(SPINE, asked)).key == "where_you_stand"


def test_it_may_be_answered_afterwards() -> None:
    back = go_back(SPINE, go_on(SPINE, at("weakness_new_page", **WEAK)))
    assert page_of(SPINE, back).key == "weakness_new_page"
    assert page_of(SPINE, go_on(SPINE, choose(SPINE, back, "weakness_new", "no"))).key == "where_you_stand"


def test_nobody_gets_past_it_by_way_of_a_later_page() -> None:
    """Weakness ticked from the list of answers, and another answer changed next, leads past the new question."""
    far = replace(at("print_it", danger_signs=frozenset({"none"})), seen=frozenset({"pain_page"}))
    ticked = choose(SPINE, change(SPINE, far, "nerves_page"), "nerve_feelings", "weakness")
    elsewhere = change(SPINE, ticked, "wishes_page")
    assert page_of(SPINE, elsewhere).key != "wishes_page"
    assert route_of(SPINE, replace(ticked, at="print_it")).ending


@pytest.mark.parametrize("made", [summary, lambda answers: summary(read(answers).answers)])
def test_a_whole_visit_stops_there(made: object) -> None:
    found = made(WEAK)  # type: ignore[operator]
    assert found.ending
    assert found.ending.key == "get_help_now"
    assert ("New weakness", "Not answered: we count it as not sure") in [
        (told.label, told.answer) for told in found.told
    ]


def read(answers: Answers) -> Visit:
    """The visit as another kiosk has it from the code."""
    return read_code({"en": SPINE}, write_code(SPINE, Visit(answers=answers), TODAY)).visit


def test_the_code_says_no_more_than_the_person_did() -> None:
    assert read(WEAK).answers == WEAK


def test_a_danger_question_is_asked_once_more_and_can_then_be_left() -> None:
    once = go_on(SPINE, at("danger_signs_page"))
    assert page_of(SPINE, once).key == "danger_signs_page"
    assert once.asked_again == {"danger_signs_page"}
    assert page_of(SPINE, go_on(SPINE, once)).key == "fit_page"


def test_one_that_is_answered_is_not() -> None:
    answered = at("danger_signs_page", danger_signs=frozenset({"none"}))
    assert page_of(SPINE, go_on(SPINE, answered)).key == "fit_page"


def test_asking_again_leads_nowhere_else() -> None:
    changing = replace(at("danger_signs_page"), return_to="where_you_stand")
    assert not leads_back(SPINE, changing)


def test_a_danger_question_without_an_answer_stands_on_paper_and_before_the_clinician() -> None:
    found = summary({})
    assert ("Danger signs", "Not answered: tell the nurse") in [
        (each.label, each.answer) for each in found.told
    ]
    assert "Not answered: tell the nurse" in [each.answer for each in found.unsure]
    assert "danger_not_answered" in [each.key for each in found.to_raise]
    assert any("Danger signs: not answered" in text for text in flags({}))


@pytest.mark.parametrize(
    ("said", "line"),
    [
        ({"weakness_new": "yes"}, "new or worse"),
        ({"weakness_new": "not_sure"}, "unclear"),
        ({"weakness_new": "no"}, "not new"),
        ({}, "unclear"),
    ],
)
def test_the_clinician_reads_what_was_said_of_weakness_and_nothing_else(said: Answers, line: str) -> None:
    [found] = [text for text in flags({**WEAK, **said}) if "Weakness" in text]
    assert line in found
