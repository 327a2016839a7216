"""Plain sentences for pydantic's errors: what is wrong, and what may stand there."""

import re
from collections.abc import Callable, Mapping
from typing import Any, get_args

from pydantic import BaseModel, Tag
from pydantic_core import ErrorDetails

from kiosk.content.schema.condition import KEYS, BetweenCondition
from kiosk.decision.problems import did_you_mean

Message = tuple[str, str]
"""A message: what is wrong, and its remedy."""

_PATTERNS = {
    r"^[a-z][a-z0-9_]*$": "use small letters, digits and _ only, a letter first",
    r"^[a-z][a-z0-9-]*$": "use small letters, digits and - only, a letter first",
    r"^F[1-9][0-9]{0,2}$": "write F and the number of the fact, such as F12",
    r"\w": "write a word or a number, with * for any ending and # for any number",
    r"^[a-z]{2}$": "use the two small letters of a language, such as en or es",
}


def message(error: ErrorDetails, name: str) -> Message:
    """The message for an error of pydantic; `name` is the key that it is about."""
    say = _SAYINGS.get(error["type"], _anything)
    return say(error["input"], error.get("ctx", {}), name)


def _anything(given: object, context: Mapping[str, Any], name: str) -> Message:
    return "this does not fit here", "compare it with the same place of another aid"


def _plain(given: object, context: Mapping[str, Any], name: str) -> Message:
    return context["what"], context["remedy"]


def _missing(given: object, context: Mapping[str, Any], name: str) -> Message:
    return f'"{name}" is missing', "add it here"


def _form(given: object, context: Mapping[str, Any], name: str) -> Message:
    forms = [form for form in _quoted(context["expected_tags"]) if form != "between"]
    return "this is none of the forms that may stand here", f"write a table with one of: {', '.join(forms)}"


def _pattern(given: object, context: Mapping[str, Any], name: str) -> Message:
    return f'"{given}" cannot stand here', _PATTERNS[context["pattern"]]


def _name(given: object, context: Mapping[str, Any], name: str) -> Message:
    names = _quoted(context["expected"])
    if isinstance(given, str):
        return f'"{given}" is not known here', did_you_mean(given, names)
    return "a single word is expected here", did_you_mean("", names)


def _quoted(text: str) -> list[str]:
    return re.findall(r"'([^']+)'", text)


def _text(given: object, context: Mapping[str, Any], name: str) -> Message:
    if given is None:
        return "nothing stands here", "write text, or take the key out"
    if isinstance(given, bool | int):
        return "text is expected here", f'put it in quotes: "{str(given).lower()}"'
    return (
        "text is expected here",
        "write plain text, not a list or a table; put it in quotes if it has a colon",
    )


def _empty_text(given: object, context: Mapping[str, Any], name: str) -> Message:
    return "this text is empty", "write something, or take the key out"


def _long_text(given: object, context: Mapping[str, Any], name: str) -> Message:
    most = context["max_length"]
    return f"this text is too long: {len(str(given))} characters", f"keep it to {most} characters"


def _table(given: object, context: Mapping[str, Any], name: str) -> Message:
    return "a table is expected here", "write one key: value a line, indented alike"


def _list(given: object, context: Mapping[str, Any], name: str) -> Message:
    return "a list is expected here", "write one entry a line, each after a hyphen, or all within [ ]"


def _short_list(given: object, context: Mapping[str, Any], name: str) -> Message:
    least = context["min_length"]
    return f"this list is too short: {context['actual_length']}", f"give it {least} or more entries"


def _truth(given: object, context: Mapping[str, Any], name: str) -> Message:
    return "true or false is expected here", "write true or false, without quotes"


def _number(given: object, context: Mapping[str, Any], name: str) -> Message:
    return "a whole number is expected here", "write a whole number, without quotes"


def _too_low(given: object, context: Mapping[str, Any], name: str) -> Message:
    if "gt" in context:
        return f'"{given}" is too low', f"use a number above {context['gt']}"
    return f'"{given}" is too low', f"use {context['ge']} or more"


def _too_high(given: object, context: Mapping[str, Any], name: str) -> Message:
    return f'"{given}" is too high', f"use {context['le']} or less"


_SAYINGS: Mapping[str, Callable[[object, Mapping[str, Any], str], Message]] = {
    "plain": _plain,
    "missing": _missing,
    "union_tag_invalid": _form,
    "string_pattern_mismatch": _pattern,
    "enum": _name,
    "literal_error": _name,
    "string_type": _text,
    "string_too_short": _empty_text,
    "string_too_long": _long_text,
    "model_type": _table,
    "dict_type": _table,
    "tuple_type": _list,
    "too_short": _short_list,
    "bool_type": _truth,
    "bool_parsing": _truth,
    "int_type": _number,
    "greater_than": _too_low,
    "greater_than_equal": _too_low,
    "less_than_equal": _too_high,
}


def names_at(annotation: Any, loc: tuple[str | int, ...]) -> list[str]:
    """The names that may stand at that place of a model."""
    for step in loc:
        annotation = _inside(annotation, step)
    # A condition whose own key is misspelt is taken for one with bounds.
    if annotation is BetweenCondition:
        return list(KEYS)
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return list(_fields(annotation))
    return []


def _fields(model: type[BaseModel]) -> dict[str, Any]:
    """The type of each name of a model; the name is the one that stands in the file."""
    return {field.alias or name: field.annotation for name, field in model.model_fields.items()}


def _inside(annotation: Any, step: str | int) -> Any:
    """The type under that step: a name, an index, or the tag of a form."""
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return _unwrapped(_fields(annotation).get(str(step)))
    for part in get_args(annotation):
        if any(isinstance(mark, Tag) and mark.tag == step for mark in get_args(part)[1:]):
            return get_args(part)[0]
    held = [_unwrapped(part) for part in get_args(annotation) if part is not Ellipsis]
    return held[-1] if held else None


def _unwrapped(annotation: Any) -> Any:
    """The type inside Annotated[…] and in X | None."""
    if hasattr(annotation, "__metadata__"):
        annotation = get_args(annotation)[0]
    parts = get_args(annotation)
    rest = [part for part in parts if part is not type(None)]
    return _unwrapped(rest[0]) if len(rest) == 1 and len(parts) == 2 else annotation
