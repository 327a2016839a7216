"""What a clinic still has to say for a person, and what it has settled by an entry."""

from kiosk.decision.aid import Aid
from kiosk.decision.answers import Answers, is_chosen
from kiosk.decision.clinic import Clinic
from kiosk.decision.conditions import Condition, questions_in
from kiosk.decision.consult import Consult
from kiosk.decision.consult_form import Field, FieldKind
from kiosk.decision.dates import OpenBlank


def without_order(field: Field, when: Condition, answers: Answers, consult: Consult) -> tuple[str, ...]:
    """The choices that the person took in a question of `when` and that have no order in that field."""
    asked = questions_in(when)
    return tuple(
        choice
        for subject in field.about
        if subject.question in asked
        for choice in subject.choices
        if is_chosen(answers.get(subject.question), choice) and choice not in consult.orders
    )


def settled(aid: Aid, answers: Answers, clinic: Clinic, consult: Consult) -> frozenset[str]:
    """The points of the checklist's lists of what is open that an entry, or a fact of the clinic, has settled."""
    blanks = (aid.checklist.blanks or {}).values()
    points = (point for blank in blanks if isinstance(blank, OpenBlank) for point in blank.points)
    return frozenset(
        point.key
        for point in points
        if (field := aid.consult.field(point.unless_entered))
        and (
            not without_order(field, point.when, answers, consult)
            if field.kind is FieldKind.ORDERS
            else _is_filled(field, clinic, consult)
        )
    )


def _is_filled(field: Field, clinic: Clinic, consult: Consult) -> bool:
    return field.key in consult.entries or bool(field.clinic and getattr(clinic, field.clinic))
