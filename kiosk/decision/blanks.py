"""Blanks in a sentence, such as {night_before} in "by {night_before}": which there are, and how they are filled."""

import re
from collections.abc import Callable, Mapping

WRITE_IN_LINE = "____________"
"""The line on which a person writes by hand."""

_BLANK = re.compile(r"\{([a-z][a-z0-9_]*)\}")
_BLANK_AND_STOP = re.compile(r"\{([a-z][a-z0-9_]*)\}(\.?)")
_ENDS = (".", "!", "?", "…")


def blanks_in(text: str) -> tuple[str, ...]:
    """The names of the blanks, in order; one that stands twice is named twice."""
    return tuple(_BLANK.findall(text))


def without_blanks(text: str) -> str:
    """The sentence with its blanks taken out."""
    return _BLANK.sub("", text)


def fill(text: str, /, **values: object) -> str:
    """The sentence with these blanks filled; the others stay. A value is put in as it is, whatever it looks like."""
    return fill_each(text, lambda name: str(values.get(name, f"{{{name}}}")))


def fill_or_line(text: str, values: Mapping[str, str]) -> str:
    """The sentence with every blank filled; one without a value, or with an empty one, becomes a line to write on."""
    return fill_each(text, lambda name: values.get(name) or WRITE_IN_LINE)


def fill_each(text: str, value_of: Callable[[str], str]) -> str:
    """The sentence with each blank replaced by what `value_of` gives for its name.

    Where that ends in a full stop or the like, the sentence does not put another after it.
    """

    def put(found: re.Match[str]) -> str:
        value = value_of(found[1])
        return value if value.endswith(_ENDS) else value + found[2]

    return _BLANK_AND_STOP.sub(put, text)
