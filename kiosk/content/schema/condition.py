"""The schema of a condition in plan/: one form for each kind, told apart by the key that only it has."""

from typing import Annotated, Self

from pydantic import Discriminator, Field, Tag, model_validator

from kiosk.content.schema.parts import Key, Strict, Whole, plainly

KEYS = ("question", "is", "is_any", "answered", "at_least", "at_most", "all", "any", "not")
"""Every key that some form of a condition has."""

LOWEST, HIGHEST = -(10**6), 10**6
"""No number that a question takes lies beyond these."""


class IsCondition(Strict):
    """The choice is the answer, or is among the answers."""

    question: Key
    is_: Key = Field(alias="is")


class IsAnyCondition(Strict):
    """One of the choices is the answer, or is among the answers."""

    question: Key
    is_any: tuple[Key, ...] = Field(min_length=1)


class AnsweredCondition(Strict):
    """The question has an answer, or has none."""

    question: Key
    answered: bool


class BetweenCondition(Strict):
    """A number lies within these bounds, which count."""

    question: Key
    at_least: Whole = LOWEST
    at_most: Whole = HIGHEST

    @model_validator(mode="after")
    def _looks_for_something(self) -> Self:
        if self.at_least > self.at_most:
            raise plainly("no number lies within these bounds", "make at_least the smaller one")
        if not self.model_fields_set & {"at_least", "at_most"}:
            raise plainly(
                "this condition does not say what to look for", f"add one of: {', '.join(KEYS[1:6])}"
            )
        return self


class AllCondition(Strict):
    """Every part holds."""

    all: tuple["ConditionModel", ...] = Field(min_length=1)


class AnyCondition(Strict):
    """At least one part holds."""

    any: tuple["ConditionModel", ...] = Field(min_length=1)


class NotCondition(Strict):
    """The part does not hold."""

    not_: "ConditionModel" = Field(alias="not")


def _shape(value: object) -> str:
    """The form of a condition, by the key that only that form has; bounds have two, either of which will do."""
    if not isinstance(value, dict):
        return "text"
    return next((key for key in ("is", "is_any", "answered", "all", "any", "not") if key in value), "between")


ConditionModel = Annotated[
    Annotated[IsCondition, Tag("is")]
    | Annotated[IsAnyCondition, Tag("is_any")]
    | Annotated[AnsweredCondition, Tag("answered")]
    | Annotated[AllCondition, Tag("all")]
    | Annotated[AnyCondition, Tag("any")]
    | Annotated[NotCondition, Tag("not")]
    | Annotated[BetweenCondition, Tag("between")],
    Discriminator(_shape),
]
