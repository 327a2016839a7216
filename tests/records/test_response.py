"""A visit as FHIR has it: what was answered, and nothing of who answered."""

import json
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.decision.aid import Aid
from kiosk.decision.answers import Answer
from kiosk.decision.visit import Reading, Visit, route_of
from kiosk.records.questionnaire import questionnaire
from kiosk.records.response import DATA_ABSENT_REASON, NumberRefusedError, questionnaire_response
from tests.records.fhir_models import checked
from tests.records.form_filler import answered, enabled
from tests.records.visits import TODAY, aids, toy, visits_to

Json = dict[str, Any]

on_every_aid = pytest.mark.parametrize("aid", aids(), ids=lambda aid: f"{aid.id}-{aid.language}")
often = settings(
    max_examples=25,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture],
)


def response(aid: Aid, visit: Visit, number: str = "") -> Json:
    """The record of the visit, as it is after a way through JSON."""
    made: Json = json.loads(json.dumps(questionnaire_response(aid, visit, TODAY, number)))
    return made


@on_every_aid
@often
@given(data=st.data())
def test_any_visit_is_a_response_as_fhir_has_it(aid: Aid, data: st.DataObject) -> None:
    model = checked(response(aid, data.draw(visits_to(aid)), "12-345"))
    assert model.status == "completed"
    assert str(model.questionnaire) == f"{questionnaire(aid)['url']}|{aid.version}"


@on_every_aid
@often
@given(data=st.data())
def test_it_holds_the_answers_that_count_and_no_other(aid: Aid, data: st.DataObject) -> None:
    visit = data.draw(visits_to(aid))
    given = route_of(aid, visit).given
    found = answered(response(aid, visit))
    assert found.keys() == given.keys()
    for key, answer in given.items():
        ticked = answer if isinstance(answer, frozenset) else {answer}
        assert {str(each).removeprefix(f"{key}.") for each in found[key]} == {str(each) for each in ticked}


@on_every_aid
@often
@given(data=st.data())
def test_it_answers_only_what_the_questionnaire_asks_after_these_answers(
    aid: Aid, data: st.DataObject
) -> None:
    made, asked = response(aid, data.draw(visits_to(aid))), questionnaire(aid)
    groups = {group["linkId"]: group for group in asked["item"]}
    for group in made.get("item", []):
        assert enabled(groups[group["linkId"]], answered(made))
        items = {item["linkId"]: item for item in groups[group["linkId"]]["item"]}
        for item in group["item"]:
            options = [option["valueCoding"] for option in items[item["linkId"]].get("answerOption", [])]
            given_codes = [each["valueCoding"] for each in item.get("answer", []) if "valueCoding" in each]
            assert all(each in options for each in given_codes)
            assert len(item.get("answer", [])) <= 1 or items[item["linkId"]]["repeats"]


def test_an_answer_of_each_kind_is_said_as_fhir_says_it() -> None:
    answers: dict[str, Answer] = {
        "cups": 0,
        "tried": frozenset({"coffee", "tea"}),
        "guests": "yes",
        "party_day": TODAY,
    }
    assert answered(response(toy(), Visit(answers=answers))) == {
        "cups": [0],
        "tried": ["tried.tea", "tried.coffee"],
        "guests": ["guests.yes"],
        "party_day": ["2026-11-22"],
    }


def test_a_visit_without_answers_has_no_empty_list() -> None:
    made = response(toy(), Visit())
    assert "item" not in made
    assert checked(made).item is None


def test_it_says_nothing_of_the_person_but_the_answers() -> None:
    visit = Visit(answers={"cups": 3}, reading=Reading("en", "very_large", "white_on_black", aloud=True))
    assert response(toy(), visit).keys() == {
        "resourceType",
        "language",
        "identifier",
        "questionnaire",
        "status",
        "authored",
        "item",
    }
    assert response(toy(), visit)["authored"] == "2026-11-22"


def test_a_record_number_says_whose_it_is() -> None:
    made = response(toy(), Visit(), "AB-12/3")
    subject = checked(made).subject
    assert subject.identifier.value == "AB-12/3"
    assert subject.identifier.type.coding[0].code == "MR"
    assert subject.display is None


@pytest.mark.parametrize("number", ["Ann", "Ann Smith 2", " 12", "12\n", "x" * 40 + "1", "-1", "١٢", "1;2"])
def test_a_name_is_no_record_number_and_is_not_repeated(number: str) -> None:
    with pytest.raises(NumberRefusedError) as refused:
        response(toy(), Visit(), number)
    assert number.strip() not in str(refused.value)


def test_a_question_that_must_be_answered_and_was_not_says_that_its_answer_is_absent() -> None:
    aid = toy()
    asking = replace(aid.questions["kettle"], ask_again="Please.", unanswered="Not answered")
    made = response(replace(aid, questions={**aid.questions, "kettle": asking}), Visit())
    [group] = made["item"]
    [item] = group["item"]
    assert item["linkId"] == "kettle"
    assert "answer" not in item
    assert item["extension"] == [{"url": DATA_ABSENT_REASON, "valueCode": "asked-declined"}]
