"""Statements about the person's situation: what is known about people in it, and what to raise with the doctor."""

from dataclasses import dataclass
from enum import StrEnum

from kiosk.decision.answers import Answers
from kiosk.decision.comparison import Certainty
from kiosk.decision.conditions import Condition


class Said(StrEnum):
    """The lists of statements: what is known, what to raise with the doctor, what comes before an operation is approved."""

    KNOWN = "known"
    RAISE = "raise"
    APPROVAL = "approval"


@dataclass(frozen=True, slots=True)
class Statement:
    """What holds for people with such answers; never a recommendation. `short` is seen of it until it is opened.

    Paper that is short of room tells the first sentences of a statement, and all of one that is `whole`.
    """

    key: str
    said: Said
    when: Condition
    text: str
    short: str = ""
    whole: bool = False
    certainty: Certainty | None = None
    evidence: tuple[str, ...] = ()
    facts: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()


def that_apply(statements: tuple[Statement, ...], said: Said, answers: Answers) -> tuple[Statement, ...]:
    """The statements of one list that hold for these answers."""
    return tuple(each for each in statements if each.said is said and each.when.holds(answers))
