"""What a clinic entered goes into the record beside the answers, and the same visit is always the same record."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from kiosk.decision.consult import Consult, MedicineOrder
from kiosk.decision.visit import Visit
from kiosk.records.questionnaire import questionnaire
from kiosk.records.response import questionnaire_response
from tests.decision.consults import FULL, GUEST, TODAY
from tests.records.fhir_models import checked
from tests.records.visits import aids, toy

Json = dict[str, Any]


def entries(consult: Consult) -> dict[str, list[Json]]:
    """The answers of the clinic's items, by the end of their linkId; those of orders are joined."""
    found: dict[str, list[Json]] = {}

    def gather(items: list[Json]) -> None:
        for item in items:
            if "answer" in item:
                found.setdefault(item["linkId"].partition(".")[2], []).extend(item["answer"])
            gather(item.get("item", []))

    made = questionnaire_response(toy(), Visit(), TODAY, "", consult)
    checked(made)
    gather(made.get("item", []))
    return found


def test_an_entry_of_each_kind_is_said_as_fhir_says_it() -> None:
    found = entries(FULL)
    assert found["party.start"] == [{"valueTime": "15:30:00"}]
    assert found["party.place"] == [{"valueString": "the garden"}]
    assert found["party.day"] == [{"valueDate": "2026-12-02"}]
    assert found["kitchen.most_cups"] == [{"valueInteger": 3}]
    assert found["party.sleep"][0]["valueCoding"]["code"] == "sleep.badly"
    assert found["kitchen.milk"][0]["valueCoding"]["code"] == "clinic.kitchen.milk.without"


def test_an_order_says_what_about_how_and_who_says_so() -> None:
    restart = date(2026, 12, 4)
    order = MedicineOrder("last", who="the cook", day=date(2026, 11, 28), morning="skip", restart=restart)
    found = entries(Consult(orders={"ginger": order}))
    assert {key.removeprefix("biscuits.sweets."): value for key, value in found.items()} == {
        "what": [{"valueCoding": found["biscuits.sweets.what"][0]["valueCoding"]}],
        "way": [{"valueCoding": found["biscuits.sweets.way"][0]["valueCoding"]}],
        "who": [{"valueString": "the cook"}],
        "day": [{"valueDate": "2026-11-28"}],
        "morning": [{"valueCoding": found["biscuits.sweets.morning"][0]["valueCoding"]}],
        "restart": [{"valueDate": "2026-12-04"}],
    }
    assert found["biscuits.sweets.what"][0]["valueCoding"]["code"] == "biscuits.ginger"
    assert found["biscuits.sweets.way"][0]["valueCoding"]["code"] == "clinic.biscuits.sweets.way.last"


def test_two_orders_are_two_groups() -> None:
    assert [each["valueCoding"]["code"] for each in entries(FULL)["biscuits.sweets.what"]] == [
        "biscuits.ginger",
        "biscuits.oat",
    ]


def options(items: list[Json]) -> dict[str, list[Json]]:
    """Every item by its linkId, with what it offers."""
    found: dict[str, list[Json]] = {}
    for item in items:
        found[item["linkId"]] = [each["valueCoding"] for each in item.get("answerOption", [])]
        found |= options(item.get("item", []))
    return found


def test_the_questionnaire_asks_for_all_that_was_entered() -> None:
    offered = options(questionnaire(toy())["item"])

    def check(items: list[Json]) -> None:
        for item in items:
            assert item["linkId"] in offered
            for answer in item.get("answer", []):
                assert answer.get("valueCoding", None) in [None, *offered[item["linkId"]]]
            check(item.get("item", []))

    check(questionnaire_response(toy(), GUEST, TODAY, "", FULL)["item"])


@pytest.mark.parametrize("aid", aids(), ids=lambda aid: f"{aid.id}-{aid.language}")
def test_no_two_items_have_the_same_link(aid: Any) -> None:
    checked(questionnaire(aid))

    def links(items: list[Json]) -> list[str]:
        return [link for item in items for link in (item["linkId"], *links(item.get("item", [])))]

    found = links(questionnaire(aid)["item"])
    assert len(found) == len(set(found))


def identity(visit: Visit = GUEST, number: str = "12-3", consult: Consult = FULL, day: date = TODAY) -> str:
    return str(questionnaire_response(toy(), visit, day, number, consult)["identifier"]["value"])


def test_the_same_visit_is_the_same_record_in_whatever_language() -> None:
    spanish = next(aid for aid in aids() if aid.id == toy().id and aid.language == "es")
    again = questionnaire_response(spanish, GUEST, TODAY, "12-3", FULL)
    assert again["identifier"]["value"] == identity() == identity()


def test_whatever_differs_makes_it_another_record() -> None:
    other_answers = replace(GUEST, answers={**GUEST.answers, "cups": 5})
    found = {
        identity(),
        identity(other_answers),
        identity(number="12-4"),
        identity(consult=Consult()),
        identity(consult=replace(FULL, entries={**FULL.entries, "most_cups": 4})),
        identity(day=date(2026, 11, 23)),
    }
    assert len(found) == 6
