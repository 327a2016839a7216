"""What a program that fills in a Questionnaire would show after some answers, by FHIR's words for enableWhen."""

from collections.abc import Iterator, Mapping
from typing import Any

Json = dict[str, Any]

COMPARE = {"<": int.__lt__, ">": int.__gt__, "<=": int.__le__, ">=": int.__ge__}


def answered(response: Json) -> dict[str, list[Any]]:
    """The answers in a response, by linkId: codes, numbers and days."""
    return {
        item["linkId"]: [_value(each) for each in item["answer"]]
        for item in _items(response)
        if "answer" in item
    }


def _items(resource: Json) -> Iterator[Json]:
    for group in resource.get("item", []):
        yield from group["item"]


def _value(answer: Json) -> Any:
    [(kind, value)] = answer.items()
    return value["code"] if kind.endswith("Coding") else value


def enabled(item: Json, answers: Mapping[str, list[Any]]) -> bool:
    """Whether an item of a Questionnaire is enabled."""
    holds = [_holds(when, answers.get(when["question"], [])) for when in item.get("enableWhen", [])]
    return any(holds) if item.get("enableBehavior") == "any" else all(holds)


def _holds(when: Json, given: list[Any]) -> bool:
    match when["operator"]:
        case "exists":
            return bool(given) is when["answerBoolean"]
        case "=":
            return when["answerCoding"]["code"] in given
        case "!=":
            return when["answerCoding"]["code"] not in given
        case operator:
            return any(COMPARE[operator](value, when["answerInteger"]) for value in given)
