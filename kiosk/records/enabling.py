"""Conditions of an aid as FHIR's enableWhen, which knows one list of comparisons, all or any of which must hold."""

from dataclasses import dataclass
from typing import Literal

from kiosk.decision.aid import Aid
from kiosk.decision.conditions import AllOf, Answered, AnyOf, Between, Condition, Is, Not
from kiosk.records.coding import Json, coding

Behavior = Literal["all", "any"]


@dataclass(frozen=True, slots=True)
class _Parts:
    """Comparisons, or such parts again, all or any of which must hold."""

    behavior: Behavior
    parts: tuple["_Parts | Json", ...]


def enabling(aid: Aid, condition: Condition) -> Json:
    """The enableWhen of an item with this condition, and its enableBehavior; nothing where it always holds.

    Where FHIR cannot say all of it, it says less: of parts that must all hold, those that it can say; of parts
    any of which will do, none. So an item may be asked that the aid would skip, but none is ever left out that
    the aid asks.
    """
    found = _flat(_parts(aid, condition, holds=True))
    said = [part for part in found.parts if isinstance(part, dict)]
    if not said or (found.behavior == "any" and len(said) < len(found.parts)):
        return {}
    return {"enableWhen": said} | ({"enableBehavior": found.behavior} if len(said) > 1 else {})


def _parts(aid: Aid, condition: Condition, *, holds: bool) -> _Parts:
    """The condition, or where it must not hold its opposite, without any "not" left in it."""
    match condition:
        case AllOf(parts):
            return _Parts("all" if holds else "any", tuple(_parts(aid, part, holds=holds) for part in parts))
        case AnyOf(parts):
            return _Parts("any" if holds else "all", tuple(_parts(aid, part, holds=holds) for part in parts))
        case Not(part):
            return _parts(aid, part, holds=not holds)
        case Answered(question, wanted):
            return _Parts("all", (_exists(question, wanted is holds),))
        case Is(question, choice):
            asked = aid.questions[question]
            # "=" holds where one of several answers is equal, "!=" where none is: so also where it was skipped.
            compared = {"operator": "=" if holds else "!="}
            answer = coding(aid, asked, asked.choice(choice))
            return _Parts("all", ({"question": question, **compared, "answerCoding": answer},))
        case Between():
            return _within(aid, condition) if holds else _beyond(condition)


def _exists(question: str, wanted: bool) -> Json:
    return {"question": question, "operator": "exists", "answerBoolean": wanted}


def _compared(question: str, operator: str, number: int) -> Json:
    return {"question": question, "operator": operator, "answerInteger": number}


def _within(aid: Aid, between: Between) -> _Parts:
    """A number within both bounds, of which one that the question itself has goes without saying."""
    asked = aid.questions[between.question]
    bounds = []
    if between.lowest > asked.minimum:
        bounds.append(_compared(asked.key, ">=", between.lowest))
    if between.highest < asked.maximum:
        bounds.append(_compared(asked.key, "<=", between.highest))
    return _Parts("all", tuple(bounds) or (_exists(asked.key, wanted=True),))


def _beyond(between: Between) -> _Parts:
    low = _compared(between.question, "<", between.lowest)
    high = _compared(between.question, ">", between.highest)
    return _Parts("any", (_exists(between.question, wanted=False), low, high))


def _flat(tree: _Parts) -> _Parts:
    """The same with every part taken out of its brackets that need not stand in them."""
    flat: list[_Parts | Json] = []
    for part in tree.parts:
        inner = _flat(part) if isinstance(part, _Parts) else part
        if isinstance(inner, _Parts) and (inner.behavior == tree.behavior or len(inner.parts) == 1):
            flat += inner.parts
        else:
            flat.append(inner)
    if len(flat) == 1 and isinstance(flat[0], _Parts):
        return flat[0]
    return _Parts(tree.behavior, tuple(flat))
