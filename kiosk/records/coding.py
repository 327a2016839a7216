"""The FHIR R4 identifiers of an aid, its questions and its choices, for questionnaires and responses alike."""

from typing import Any
from uuid import UUID, uuid5

from kiosk.decision.aid import Aid
from kiosk.decision.pages import Page
from kiosk.decision.questions import Choice, Question

Json = dict[str, Any]
"""A resource, or a part of one, as its JSON has it."""

NAMESPACE = UUID("1fe2ae0d-917b-4592-9816-ff5a5dcf62fc")
"""Ours alone: an aid has no address on the Web, so its names are made of this and its id (RFC 4122, version 5)."""


def url_of(aid: Aid) -> str:
    """The canonical URL of the aid's questionnaire: the same for each of its versions and languages."""
    return f"urn:uuid:{uuid5(NAMESPACE, aid.id)}"


def canonical(aid: Aid) -> str:
    """The questionnaire as an answer to it names it: with its version."""
    return f"{url_of(aid)}|{aid.version}"


def code_system(aid: Aid) -> str:
    """The code system of the aid's choices."""
    return f"urn:uuid:{uuid5(NAMESPACE, f'{aid.id}/choices')}"


def coding(aid: Aid, question: Question, choice: Choice) -> Json:
    """A choice as a Coding. Its code names the question too: a "yes" means something else to each."""
    return {
        "system": code_system(aid),
        "code": f"{question.key}.{choice.key}",
        "display": choice.text,
    }


def link_id(page: Page) -> str:
    """The linkId of a page's group. A question's own is its key, and no key has a point in it."""
    return f"page.{page.key}"


def group(page: Page, items: list[Json]) -> Json:
    """A page with these items, in a questionnaire or in the answers to it."""
    titled = {"text": page.title} if page.title else {}
    return {"linkId": link_id(page), **titled, "item": items}


def asking_pages(aid: Aid) -> tuple[Page, ...]:
    """The pages that ask something, in order."""
    return tuple(page for page in aid.pages if page.questions)
