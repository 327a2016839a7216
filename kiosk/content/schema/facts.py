"""The schema of plan/facts.yaml: the statements that this aid has to carry, restated in its own words."""

from enum import StrEnum

from kiosk.content.schema.parts import FactId, ShortText, Strict


class Handling(StrEnum):
    """How a fact may be told."""

    SHOW = "show"
    """As it is."""
    QUALIFY = "qualify"
    """Only with its qualifier beside it: see `tells` and `qualifies` in words/<language>/watched.yaml."""
    REPLACE = "replace"
    """Never as it is. An entry carries it in other words: see `never` in words/<language>/watched.yaml."""
    METADATA = "metadata"
    """Of the source itself: a source carries it."""


class FactPlan(Strict):
    """One fact; `note` says what to tell in place of a fact that is replaced, or how to qualify it."""

    id: FactId
    handling: Handling
    fact: ShortText
    note: ShortText | None = None


class FactsFile(Strict):
    """plan/facts.yaml."""

    facts: tuple[FactPlan, ...] = ()
