"""What a clinic entered in a consult, as items of a FHIR R4 Questionnaire and of the response to it."""

from collections.abc import Iterator, Mapping
from datetime import date, time
from itertools import groupby

from kiosk.decision.aid import Aid
from kiosk.decision.consult import Consult, Entered, MedicineOrder
from kiosk.decision.consult_form import Extra, Field, FieldKind, Need
from kiosk.records.coding import Json, code_system, coding

TYPES = {
    FieldKind.TEXT: "string",
    FieldKind.DAY: "date",
    FieldKind.TIME: "time",
    FieldKind.NUMBER: "integer",
    FieldKind.CHOICE: "choice",
}


Labels = Mapping[str, str]
"""What the parts of an order are called, by "way" and the details that it may have; the aid has no words for them."""


def asked_entries(aid: Aid, labels: Labels) -> list[Json]:
    """A group for each heading of the consult form, an item for each of its fields; none of them has to be filled."""
    return [
        {**group, "type": "group", "item": [_asked(aid, field, labels) for field in fields]}
        for group, fields in _groups(aid)
    ]


def given_entries(aid: Aid, consult: Consult) -> list[Json]:
    """The same groups with what was entered; without those in which nothing was."""
    found = (
        (group, [item for field in fields for item in _given(aid, field, consult)])
        for group, fields in _groups(aid)
    )
    return [{**group, "item": items} for group, items in found if items]


def _groups(aid: Aid) -> Iterator[tuple[Json, list[Field]]]:
    headings = {each.key: each.heading for each in aid.consult.groups}
    for key, fields in groupby(aid.consult.fields, lambda field: field.group):
        yield {"linkId": f"clinic.{key}", "text": headings[key]}, list(fields)


def _link_id(field: Field, part: str = "") -> str:
    """The linkId of a field, or of a part of its orders; no question's key has a point in it."""
    return f"clinic.{field.group}.{field.key}" + (f".{part}" if part else "")


def _label(field: Field) -> str:
    return f"{field.label} ({field.unit})" if field.unit else field.label


def _asked(aid: Aid, field: Field, labels: Labels) -> Json:
    if field.kind is FieldKind.ORDERS:
        return _asked_orders(aid, field, labels)
    item: Json = {"linkId": _link_id(field), "text": _label(field), "type": TYPES[field.kind]}
    if field.kind is FieldKind.TEXT and field.longest:
        item["maxLength"] = field.longest
    if field.kind is FieldKind.CHOICE:
        item["answerOption"] = [{"valueCoding": each} for each in _codings(aid, field).values()]
    return item


def _asked_orders(aid: Aid, field: Field, labels: Labels) -> Json:
    """A group that repeats: one for each choice that something is ordered about."""
    known = {
        "what": _label(field),
        Need.DAY: " / ".join(way.label for way in field.ways if Need.DAY in way.needs),
        **labels,
    }

    def part(name: str, kind: str, codings: Mapping[str, Json] | None = None) -> Json:
        options = {"answerOption": [{"valueCoding": each} for each in codings.values()]} if codings else {}
        text = {"text": known[name]} if known.get(name) else {}
        return {"linkId": _link_id(field, name), **text, "type": kind, **options}

    return {
        "linkId": _link_id(field),
        "text": _label(field),
        "type": "group",
        "repeats": True,
        "item": [
            part("what", "choice", _subjects(aid, field)),
            part("way", "choice", _ways(aid, field)),
            part(Need.WHO, "string"),
            part(Need.WHOM, "string"),
            part(Need.DAY, "date"),
            part(Extra.MORNING, "choice", _mornings(aid, field)),
            part(Extra.RESTART, "date"),
        ],
    }


def _given(aid: Aid, field: Field, consult: Consult) -> Iterator[Json]:
    if field.kind is FieldKind.ORDERS:
        for choice, order in consult.orders.items():
            if field.subject(choice):
                items = list(_order(aid, field, choice, order))
                yield {"linkId": _link_id(field), "text": _label(field), "item": items}
    elif field.key in consult.entries:
        answer = _value(_codings(aid, field), consult.entries[field.key])
        yield {"linkId": _link_id(field), "text": _label(field), "answer": [answer]}


def _order(aid: Aid, field: Field, choice: str, order: MedicineOrder) -> Iterator[Json]:
    parts: dict[str, tuple[Entered | None, dict[str, Json]]] = {
        "what": (choice, _subjects(aid, field)),
        "way": (order.way, _ways(aid, field)),
        Need.WHO: (order.who, {}),
        Need.WHOM: (order.whom, {}),
        Need.DAY: (order.day, {}),
        Extra.MORNING: (order.morning, _mornings(aid, field)),
        Extra.RESTART: (order.restart, {}),
    }
    for name, (value, codings) in parts.items():
        if value:
            yield {"linkId": _link_id(field, name), "answer": [_value(codings, value)]}


def _value(codings: Mapping[str, Json], value: Entered) -> Json:
    if isinstance(value, time):
        return {"valueTime": value.isoformat("seconds")}
    if isinstance(value, date):
        return {"valueDate": value.isoformat()}
    if isinstance(value, int):
        return {"valueInteger": value}
    return {"valueCoding": codings[value]} if codings else {"valueString": value}


def _codings(aid: Aid, field: Field) -> dict[str, Json]:
    """The choices of a field by their keys; those of a question where the field answers one."""
    if field.kind is not FieldKind.CHOICE:
        return {}
    if field.answers:
        asked = aid.questions[field.answers]
        return {choice.key: coding(aid, asked, choice) for choice in asked.choices}
    return {choice.key: _own(aid, _link_id(field), choice.key, choice.text) for choice in field.choices}


def _subjects(aid: Aid, field: Field) -> dict[str, Json]:
    asked = [(aid.questions[about.question], about.choices) for about in field.about]
    return {key: coding(aid, question, question.choice(key)) for question, keys in asked for key in keys}


def _ways(aid: Aid, field: Field) -> dict[str, Json]:
    return {each.key: _own(aid, _link_id(field, "way"), each.key, each.label) for each in field.ways}


def _mornings(aid: Aid, field: Field) -> dict[str, Json]:
    link_id = _link_id(field, Extra.MORNING)
    return {each.key: _own(aid, link_id, each.key, each.label) for each in field.mornings}


def _own(aid: Aid, link_id: str, key: str, display: str) -> Json:
    """The Coding of a choice that only the form has."""
    return {"system": code_system(aid), "code": f"{link_id}.{key}", "display": display}
