"""A visit as a FHIR R4 QuestionnaireResponse."""

import json
import re
from collections.abc import Iterator
from datetime import date
from uuid import UUID, uuid5

from kiosk.decision.aid import Aid
from kiosk.decision.answers import Answer
from kiosk.decision.consult import Consult
from kiosk.decision.questions import Question
from kiosk.decision.route import Route
from kiosk.decision.visit import Visit, route_of
from kiosk.records.coding import NAMESPACE, Json, asking_pages, canonical, coding, group
from kiosk.records.entries import given_entries

NUMBER = re.compile(r"(?=.*[0-9])[A-Za-z0-9][A-Za-z0-9._/-]{0,39}")
"""A record number: letters, digits and marks without a space, at least one digit. So a name is none."""

URI = "urn:ietf:rfc:3986"
"""What FHIR calls the system of an identifier that is a URI."""
MEDICAL_RECORD_NUMBER = {"system": "http://terminology.hl7.org/CodeSystem/v2-0203", "code": "MR"}
NO_ENTRIES = Consult()
DATA_ABSENT_REASON = "http://hl7.org/fhir/StructureDefinition/data-absent-reason"


class NumberRefusedError(Exception):
    """What was typed is no record number; its text says so in a sentence, without what was typed."""


def questionnaire_response(
    aid: Aid, visit: Visit, day: date, number: str = "", consult: Consult = NO_ENTRIES
) -> Json:
    """The QuestionnaireResponse of a visit on that day: the answers that count, what the clinic entered in a consult,
    and nothing of who gave them.

    Only a record `number` that a clinician typed says whose it is. The identifier is made of all that it says, so one
    that is sent again has the same. Raises NumberRefusedError.
    """
    made = {
        "resourceType": "QuestionnaireResponse",
        "language": aid.language,
        "questionnaire": canonical(aid),
        "status": "completed",
        **_subject(number),
        "authored": day.isoformat(),
    }
    groups = [*_pages(aid, route_of(aid, visit)), *given_entries(aid, consult)]
    if groups:  # FHIR has no empty lists
        made["item"] = groups
    return {**made, "identifier": {"system": URI, "value": f"urn:uuid:{_identity(made)}"}}


def _identity(made: Json) -> UUID:
    """A name for what the response says, whatever language the visit was in (RFC 4122, version 5)."""
    said = {key: value for key, value in made.items() if key not in {"language", "item"}}
    items = list(_said(made.get("item", [])))
    return uuid5(NAMESPACE, json.dumps([said, items], sort_keys=True))


def _said(items: list[Json]) -> Iterator[Json | list[Json]]:
    """The items without the texts in them."""
    for item in items:
        yield {"linkId": item["linkId"], "extension": item.get("extension", [])}
        yield [
            {name: value["code"] if name == "valueCoding" else value for name, value in answer.items()}
            for answer in item.get("answer", [])
        ]
        yield from _said(item.get("item", []))


def _pages(aid: Aid, route: Route) -> Iterator[Json]:
    """The groups of the pages on which something is to be said."""
    for page in asking_pages(aid):
        items = [item for key in page.questions for item in _items(aid, aid.questions[key], route)]
        if items:
            yield group(page, items)


def _subject(number: str) -> Json:
    """Whose it is, as the clinic's own records number them; nothing where nobody typed a number."""
    if not number:
        return {}
    if not NUMBER.fullmatch(number):
        raise NumberRefusedError(
            "This is no record number: it has up to 40 letters, digits, points, hyphens and slashes without a "
            "space, at least one of them a digit."
        )
    kind = {"coding": [MEDICAL_RECORD_NUMBER]}
    return {"subject": {"type": "Patient", "identifier": {"type": kind, "value": number}}}


def _items(aid: Aid, question: Question, route: Route) -> Iterator[Json]:
    """The item of a question that was answered, or that was left without an answer where that matters."""
    if question.key in route.given:
        yield _item(aid, question, route.given[question.key])
    elif question.key in route.skipped and question.unanswered:
        absent = {"url": DATA_ABSENT_REASON, "valueCode": "asked-declined"}
        yield {"extension": [absent], "linkId": question.key, "text": question.prompt}


def _item(aid: Aid, question: Question, given: Answer) -> Json:
    answers = list(_answers(aid, question, given))
    return {"linkId": question.key, "text": question.prompt, "answer": answers}


def _answers(aid: Aid, question: Question, given: Answer) -> Iterator[Json]:
    """The answer as FHIR has it: ticks one by one, in the order of the choices."""
    if isinstance(given, date):
        yield {"valueDate": given.isoformat()}
    elif isinstance(given, int):
        yield {"valueInteger": given}
    else:
        ticked = {given} if isinstance(given, str) else given
        for choice in question.choices:
            if choice.key in ticked:
                yield {"valueCoding": coding(aid, question, choice)}
