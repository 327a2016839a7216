"""The answers file of a visit, written."""

from datetime import date, time

import yaml

from kiosk.decision.aid import Aid
from kiosk.decision.answers import Answer
from kiosk.decision.consult import Consult, Entered, MedicineOrder
from kiosk.decision.questions import Question
from kiosk.decision.visit import Visit, route_of

TALKED = "talked"
"""Beside the fields of `consult:`, the rows and pages that were talked about."""
SAID_BACK = "said_back"
"""The key facts that were said back."""
COMPANION = "companion"
"""Whether somebody came along."""
BESIDE = (TALKED, SAID_BACK, COMPANION)

NOTHING_ENTERED = Consult()


def written(aid: Aid, visit: Visit, today: date, consult: Consult = NOTHING_ENTERED) -> str:
    """The answers file of a visit on that day, in YAML.

    It has the visit's language, the answers that count, and what a clinician entered.
    """
    given = route_of(aid, visit).given
    said: dict[str, object] = {"today": today, "language": visit.reading.language or aid.language}
    said["answers"] = {
        key: _plain(question, given[key]) for key, question in aid.questions.items() if key in given
    }
    if entered := _entered(aid, consult):
        said["consult"] = entered
    return yaml.safe_dump(said, sort_keys=False, allow_unicode=True)


def _plain(question: Question, answer: Answer) -> object:
    """The answer as YAML has it: ticks as a list, in the order of the choices."""
    if isinstance(answer, frozenset):
        return [choice.key for choice in question.choices if choice.key in answer]
    return answer


def _entered(aid: Aid, consult: Consult) -> dict[str, object]:
    """The consult's entries as YAML has them, in the order of the fields."""
    said: dict[str, object] = {}
    for field in aid.consult.fields:
        if field.key in consult.entries:
            said[field.key] = _entry(consult.entries[field.key])
        about = [choice for subject in field.about for choice in subject.choices if choice in consult.orders]
        if about:
            said[field.key] = {choice: _order(consult.orders[choice]) for choice in about}
    if consult.talked:
        said[TALKED] = sorted(consult.talked)
    if consult.said_back:
        said[SAID_BACK] = sorted(consult.said_back)
    if consult.companion:
        said[COMPANION] = True
    return said


def _entry(value: Entered) -> object:
    return value.isoformat("minutes") if isinstance(value, time) else value


def _order(order: MedicineOrder) -> dict[str, object]:
    given = {
        "order": order.way,
        "day": order.day,
        "morning": order.morning,
        "restart": order.restart,
        "whom": order.whom,
        "who": order.who,
    }
    return {name: value for name, value in given.items() if value}
