"""The schema of plan/safety.yaml: rules that hold whatever is answered, each in one of a few forms."""

from typing import Annotated, Literal, Self

from pydantic import Discriminator, Field, StringConstraints, Tag, model_validator

from kiosk.content.schema.condition import ConditionModel
from kiosk.content.schema.parts import Key, Seen, ShortText, Strict, Whole, plainly
from kiosk.content.schema.safety_needs import Keys, NeedModel

TextKind = Literal[
    "pages",
    "items",
    "statements",
    "cells",
    "options",
    "questions",
    "choices",
    "checks",
    "evidence",
    "consult",
]
"""The kinds of text that a person reads, on the screen or on paper."""

Phrase = Annotated[str, StringConstraints(pattern=r"\w", max_length=100), Seen]


class SafetyRule(Strict):
    """The base of every rule: its key, and in one plain sentence why it is there."""

    key: Key
    why: ShortText


class AlwaysRule(SafetyRule):
    """Whatever is answered, unless the visit stops at an ending."""

    always: NeedModel


class WhenRule(SafetyRule):
    """Whenever these answers count."""

    when: ConditionModel
    then: NeedModel


class SkippedRule(SafetyRule):
    """Whenever that question was asked and left without an answer."""

    skipped: Key
    then: NeedModel


class NeverWithoutRule(SafetyRule):
    """Whenever that item is on the checklist."""

    item: Key
    never_without: NeedModel


class CarryRule(SafetyRule):
    """Each of these texts says one of the phrases that words/<language>/safety.yaml has under `carry`."""

    carry: Key
    items: tuple[Key, ...] = ()
    pages: tuple[Key, ...] = ()
    statements: tuple[Key, ...] = ()

    @model_validator(mode="after")
    def _names_a_text(self) -> Self:
        if not (self.items or self.pages or self.statements):
            raise plainly("this rule names no text", "add items, pages or statements")
        return self


class LinesRule(SafetyRule):
    """The item has at least so many lines to write on by hand."""

    item: Key
    lines: Whole = Field(ge=1, le=4)


class NamingRule(SafetyRule):
    """A text with a phrase of `naming` also has one of `says`."""

    naming: Key
    says: Key
    within: tuple[TextKind, ...] = ()


class NeverTogetherRule(SafetyRule):
    """No text has a phrase of each of these lists."""

    never_together: Keys
    within: tuple[TextKind, ...] = ()


class CitingRule(SafetyRule):
    """What rests on one of these sources or numbers rests on one of those, too. `rows`: only those cells."""

    citing: Keys
    cites_one_of: Keys
    within: tuple[TextKind, ...] = ()
    rows: tuple[Key, ...] = ()


class UrgentRule(SafetyRule):
    """That ending outranks all else: no page that weighs options or gets ready stands on a path to it."""

    urgent: Key


class EveryQuestionRule(SafetyRule):
    """Every question can be reached, skipped, changed, as the rule says."""

    every_question: Annotated[
        tuple[Literal["reachable", "skippable", "changeable"], ...], Field(min_length=1)
    ]


class EveryPageRule(SafetyRule):
    """Every page and every ending stands on some path."""

    every_page: Literal["reachable"]


class NoOptionHiddenRule(SafetyRule):
    """No answer takes an option out of the comparison, its own page away, or it from what can be leaned to.

    `unless`: people whom the aid does not fit, who see none of them. `leaning_unless`: people who are not asked what
    they lean to, because they have made up their minds.
    """

    no_option_hidden: Literal[True]
    unless: ConditionModel | None = None
    leaning_unless: ConditionModel | None = None


_RULES = (
    "always",
    "when",
    "skipped",
    "never_without",
    "carry",
    "lines",
    "naming",
    "never_together",
    "citing",
    "urgent",
    "every_question",
    "every_page",
    "no_option_hidden",
)


def _rule_shape(value: object) -> str:
    """The form of a rule, by the key that only that form has."""
    return next((key for key in _RULES if key in value), "table") if isinstance(value, dict) else "text"


RuleModel = Annotated[
    Annotated[AlwaysRule, Tag("always")]
    | Annotated[WhenRule, Tag("when")]
    | Annotated[SkippedRule, Tag("skipped")]
    | Annotated[NeverWithoutRule, Tag("never_without")]
    | Annotated[CarryRule, Tag("carry")]
    | Annotated[LinesRule, Tag("lines")]
    | Annotated[NamingRule, Tag("naming")]
    | Annotated[NeverTogetherRule, Tag("never_together")]
    | Annotated[CitingRule, Tag("citing")]
    | Annotated[UrgentRule, Tag("urgent")]
    | Annotated[EveryQuestionRule, Tag("every_question")]
    | Annotated[EveryPageRule, Tag("every_page")]
    | Annotated[NoOptionHiddenRule, Tag("no_option_hidden")],
    Discriminator(_rule_shape),
]


class SafetyPlan(Strict):
    """plan/safety.yaml: the rules, at least one."""

    rules: tuple[RuleModel, ...] = Field(min_length=1)


class SafetyWords(Strict):
    """words/<language>/safety.yaml: the phrases that the rules look for, in lists by name."""

    phrases: dict[Key, Annotated[tuple[Phrase, ...], Field(min_length=1)]] = {}
