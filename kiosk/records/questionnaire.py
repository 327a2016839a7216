"""The questions of an aid as a FHIR R4 Questionnaire."""

from types import MappingProxyType

from kiosk.decision.aid import Aid
from kiosk.decision.pages import Page
from kiosk.decision.questions import Choice, Kind, Question
from kiosk.records.coding import Json, asking_pages, coding, group, url_of
from kiosk.records.enabling import enabling
from kiosk.records.entries import Labels, asked_entries

TYPES = {Kind.ONE: "choice", Kind.MANY: "choice", Kind.NUMBER: "integer", Kind.DATE: "date"}
NO_LABELS: Labels = MappingProxyType({})
EXTENSIONS = "http://hl7.org/fhir/StructureDefinition"


def questionnaire(aid: Aid, labels: Labels = NO_LABELS) -> Json:
    """The Questionnaire: a group for each page that asks something, an item for each question on it; then the groups of
    what a clinic enters in a consult. `labels` are what the kiosk calls the parts of an order.

    What FHIR R4 has no words for is left out: that a visit stops at an ending, so that later pages are not
    asked; what is worked out from the answers once a visit is summed up; the first and last day of a date, which
    count from the day of the visit; parts of conditions (see `enabling`). Its status is draft: who approves the aid approves it as an aid, not as this resource.
    """
    return {
        "resourceType": "Questionnaire",
        "language": aid.language,
        "url": url_of(aid),
        "version": aid.version,
        "name": "".join(part.capitalize() for part in aid.id.split("-")),
        "title": aid.about.title,
        "status": "draft",
        "subjectType": ["Patient"],
        "date": aid.made_on.isoformat(),
        "description": aid.about.decision,
        "item": [*(_page(aid, page) for page in asking_pages(aid)), *asked_entries(aid, labels)],
    }


def _page(aid: Aid, page: Page) -> Json:
    items = [_item(aid, page, aid.questions[key]) for key in page.questions]
    return {**group(page, items), "type": "group", **enabling(aid, page.when)}


def _item(aid: Aid, page: Page, question: Question) -> Json:
    item: Json = {"linkId": question.key, "text": question.prompt, "type": TYPES[question.kind]}
    item |= enabling(aid, page.asks_if(question.key))
    if question.kind is Kind.MANY:
        item["repeats"] = True
    if question.kind is Kind.NUMBER:
        item["extension"] = [
            {"url": f"{EXTENSIONS}/minValue", "valueInteger": question.minimum},
            {"url": f"{EXTENSIONS}/maxValue", "valueInteger": question.maximum},
        ]
    if question.choices and question.kind in {Kind.ONE, Kind.MANY}:
        item["answerOption"] = [_option(aid, question, choice) for choice in question.choices]
    return item


def _option(aid: Aid, question: Question, choice: Choice) -> Json:
    option: Json = {"valueCoding": coding(aid, question, choice)}
    if choice.alone and question.kind is Kind.MANY:
        option["extension"] = [{"url": f"{EXTENSIONS}/questionnaire-optionExclusive", "valueBoolean": True}]
    return option
