"""The questions of an aid as FHIR has them."""

from datetime import date
from typing import Any

import pytest

from kiosk.decision.aid import Aid
from kiosk.decision.questions import Kind
from kiosk.records.coding import url_of
from kiosk.records.questionnaire import questionnaire
from tests.records.fhir_models import checked
from tests.records.visits import aids, toy

Json = dict[str, Any]

on_every_aid = pytest.mark.parametrize("aid", aids(), ids=lambda aid: f"{aid.id}-{aid.language}")


def items(aid: Aid) -> dict[str, Json]:
    """Every item of the questionnaire by its linkId, those of pages too."""
    groups = questionnaire(aid)["item"]
    return {item["linkId"]: item for group in groups for item in (group, *group["item"])}


@on_every_aid
def test_it_is_a_questionnaire_as_fhir_has_it(aid: Aid) -> None:
    made = questionnaire(aid)
    model = checked(made)
    assert model.status == "draft"
    assert model.date == aid.made_on
    assert (model.url, model.version, model.language) == (url_of(aid), aid.version, aid.language)


@pytest.mark.parametrize(
    "broken",
    [{"status": "ready"}, {"item": [{"linkId": "a", "type": "guess"}]}, {"mood": "good"}, {"date": "soon"}],
)
def test_the_models_that_we_trust_find_what_is_wrong(broken: Json) -> None:
    with pytest.raises(ValueError, match=r"validation error|no such code"):
        checked(questionnaire(toy()) | broken)


@on_every_aid
def test_every_question_is_in_it_once_with_every_choice(aid: Aid) -> None:
    pages = [group for group in questionnaire(aid)["item"] if group["linkId"].startswith("page.")]
    asked = [item for group in pages for item in group["item"]]
    assert sorted(item["linkId"] for item in asked) == sorted(aid.questions)
    for item in asked:
        question = aid.questions[item["linkId"]]
        codes = [option["valueCoding"]["code"] for option in item.get("answerOption", [])]
        offered = question.choices if question.kind in {Kind.ONE, Kind.MANY} else ()
        assert codes == [f"{question.key}.{choice.key}" for choice in offered]


@on_every_aid
def test_no_name_stands_for_two_things(aid: Aid) -> None:
    groups = questionnaire(aid)["item"]
    assert len(items(aid)) == len(groups) + sum(len(group["item"]) for group in groups)


@on_every_aid
def test_a_condition_names_only_questions_that_are_asked_before(aid: Aid) -> None:
    before: set[str] = set()
    for group in questionnaire(aid)["item"]:
        assert {when["question"] for when in group.get("enableWhen", [])} <= before
        before |= {item["linkId"] for item in group["item"]}


def test_each_kind_of_question_has_its_type() -> None:
    found = items(toy())
    assert {key: found[key]["type"] for key in ("thirsty", "tried", "cups", "party_day")} == {
        "thirsty": "choice",
        "tried": "choice",
        "cups": "integer",
        "party_day": "date",
    }
    assert found["tried"]["repeats"]
    assert "repeats" not in found["thirsty"]
    bounds = {each["url"].rpartition("/")[2]: each["valueInteger"] for each in found["cups"]["extension"]}
    assert bounds == {"minValue": 0, "maxValue": 10}


def test_a_choice_that_stands_alone_says_so() -> None:
    options = {each["valueCoding"]["code"]: each for each in items(toy())["tried"]["answerOption"]}
    assert options["tried.none"]["extension"][0]["valueBoolean"] is True
    assert "extension" not in options["tried.tea"]


def test_the_same_questions_in_two_languages_are_one_questionnaire() -> None:
    english, spanish = (each for each in aids() if each.id == toy().id)
    assert questionnaire(english)["url"] == questionnaire(spanish)["url"]
    assert items(english)["thirsty"]["answerOption"][0]["valueCoding"]["code"] == "thirsty.yes"
    assert items(english)["thirsty"]["text"] != items(spanish)["thirsty"]["text"]


def test_two_aids_are_two_questionnaires() -> None:
    assert len({url_of(aid) for aid in aids()}) == len({aid.id for aid in aids()}) > 1
    assert toy().made_on == date.fromisoformat(questionnaire(toy())["date"])
