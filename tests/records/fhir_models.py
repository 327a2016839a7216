"""FHIR's own models, and the codes that they know of but do not insist on."""

from collections.abc import Iterator
from typing import Any

from fhir.resources.R4B.questionnaire import Questionnaire
from fhir.resources.R4B.questionnaireresponse import QuestionnaireResponse

Json = dict[str, Any]

CUT_SHORT = "+"
"""What the models say in place of the rest of a long list."""
REST = {"time", "string", "text", "url", "choice", "open-choice", "attachment", "reference", "quantity"}
"""The rest of the one that we meet: http://hl7.org/fhir/R4/valueset-item-type.html."""

MODELS: dict[str, Any] = {
    "Questionnaire": Questionnaire,
    "QuestionnaireResponse": QuestionnaireResponse,
}


def checked(resource: Json) -> Any:
    """The resource as FHIR's model of it. Raises ValueError, also for a code that FHIR does not have."""
    model = MODELS[resource["resourceType"]].model_validate(resource)
    if strange := list(_strange_codes(model)):
        raise ValueError(f"FHIR has no such code: {', '.join(strange)}")
    return model


def _strange_codes(model: Any) -> Iterator[str]:
    """The codes in a model, and in all that it holds, that its field does not name."""
    for name, field in type(model).model_fields.items():
        value = getattr(model, name)
        known = set((field.json_schema_extra or {}).get("enum_values", ()))
        known |= REST if CUT_SHORT in known else set()
        for each in value if isinstance(value, list) else [value]:
            if hasattr(type(each), "model_fields"):
                yield from _strange_codes(each)
            elif known and each is not None and each not in known:
                yield f"{name} = {each}"
