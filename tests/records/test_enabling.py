"""Which conditions FHIR's enableWhen can say, and that it never says more than the aid does."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.decision.answers import Answer
from kiosk.decision.conditions import ALWAYS, AllOf, Answered, AnyOf, Between, Condition, Is, Not
from kiosk.decision.questions import Kind
from kiosk.records.enabling import enabling
from tests.records.form_filler import enabled
from tests.records.visits import answers_to, toy

TEA, COFFEE = Is("tried", "tea"), Is("tried", "coffee")
THREE = Between("cups", 3, 5)
MANY_CUPS = Between("cups", 3, 10**6)

SAYABLE: list[tuple[Condition, list[tuple[str, str]]]] = [
    (ALWAYS, []),
    (TEA, [("tried", "=")]),
    (Not(TEA), [("tried", "!=")]),
    (Not(Not(TEA)), [("tried", "=")]),
    (Answered("cups"), [("cups", "exists")]),
    (THREE, [("cups", ">="), ("cups", "<=")]),
    (MANY_CUPS, [("cups", ">=")]),
    (Between("cups", -(10**6), 10**6), [("cups", "exists")]),
    (Not(THREE), [("cups", "exists"), ("cups", "<"), ("cups", ">")]),
    (AllOf((TEA, AllOf((COFFEE, MANY_CUPS)))), [("tried", "="), ("tried", "="), ("cups", ">=")]),
    (AnyOf((TEA, AnyOf((COFFEE, MANY_CUPS)))), [("tried", "="), ("tried", "="), ("cups", ">=")]),
    (Not(AnyOf((TEA, COFFEE))), [("tried", "!="), ("tried", "!=")]),
    (AllOf((AnyOf((TEA, COFFEE)),)), [("tried", "="), ("tried", "=")]),
]


def compared(condition: Condition) -> list[tuple[str, str]]:
    return [(each["question"], each["operator"]) for each in enabling(toy(), condition).get("enableWhen", [])]


@pytest.mark.parametrize(("condition", "said"), SAYABLE)
def test_what_fhir_can_say_is_said(condition: Condition, said: list[tuple[str, str]]) -> None:
    assert compared(condition) == said


def test_any_and_all_are_told_apart_where_there_are_several() -> None:
    assert enabling(toy(), AnyOf((TEA, COFFEE)))["enableBehavior"] == "any"
    assert enabling(toy(), AllOf((TEA, COFFEE)))["enableBehavior"] == "all"
    assert "enableBehavior" not in enabling(toy(), TEA)


def test_of_what_fhir_cannot_say_the_part_that_holds_in_any_case_is_said() -> None:
    mixed = AnyOf((TEA, COFFEE))
    assert compared(AllOf((MANY_CUPS, mixed))) == [("cups", ">=")]
    assert compared(AnyOf((TEA, AllOf((COFFEE, MANY_CUPS))))) == []
    assert compared(AnyOf((TEA, THREE))) == []


NAMING: list[Condition] = [
    TEA,
    COFFEE,
    Is("thirsty", "yes"),
    Is("guests", "not_yet"),
    Answered("cups"),
    Answered("sleep", wanted=False),
]
NUMBERS = st.builds(lambda low, more: Between("cups", low, low + more), st.integers(-2, 9), st.integers(0, 9))
LEAVES: st.SearchStrategy[Condition] = st.one_of(st.sampled_from(NAMING), NUMBERS)
CONDITIONS: st.SearchStrategy[Condition] = st.recursive(
    LEAVES,
    lambda inner: st.one_of(
        inner.map(Not),
        st.lists(inner, min_size=1, max_size=3).map(lambda parts: AllOf(tuple(parts))),
        st.lists(inner, min_size=1, max_size=3).map(lambda parts: AnyOf(tuple(parts))),
    ),
    max_leaves=6,
)
NAMED = ("tried", "thirsty", "guests", "cups", "sleep")
ANSWERS = st.fixed_dictionaries({}, optional={key: answers_to(toy().questions[key]) for key in NAMED})


def as_fhir(answers: dict[str, Answer]) -> dict[str, list[Any]]:
    """The answers as a form has them: codes and numbers, by linkId."""
    found: dict[str, list[Any]] = {}
    for key, answer in answers.items():
        ticked = answer if isinstance(answer, frozenset) else {answer}
        number = toy().questions[key].kind is Kind.NUMBER
        found[key] = [each if number else f"{key}.{each}" for each in ticked]
    return found


@given(CONDITIONS, ANSWERS)
def test_whatever_the_aid_asks_a_form_asks_too(condition: Condition, answers: dict[str, Answer]) -> None:
    shown = enabled(enabling(toy(), condition), as_fhir(answers))
    assert shown or not condition.holds(answers)
