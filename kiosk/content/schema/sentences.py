"""What a text of the content may be: sentences, sentences with blanks, labels, and how long each short form is."""

from typing import Annotated

from pydantic import AfterValidator, StringConstraints

from kiosk.content.schema.parts import Seen, plainly
from kiosk.decision.blanks import without_blanks


def _has_no_curly_brackets(text: str) -> str:
    if set(text) & {"{", "}"}:
        raise plainly(
            "a blank or a curly bracket stands here, and it would be shown as it is", "take the brackets out"
        )
    return text


def _has_whole_blanks(text: str) -> str:
    if set(without_blanks(text)) & {"{", "}"}:
        raise plainly(
            "a curly bracket stands here that is no part of a blank",
            "write a blank as {name}, in small letters",
        )
    return text


_Text = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=600), Seen]
SentenceText = Annotated[_Text, AfterValidator(_has_no_curly_brackets)]
Fillable = Annotated[_Text, AfterValidator(_has_whole_blanks)]
"""A sentence that may hold blanks, such as {night_before}."""
Label = Annotated[
    str,
    StringConstraints(strip_whitespace=True, min_length=1, max_length=90),
    Seen,
    AfterValidator(_has_no_curly_brackets),
]


SINGLE_BOLD, SINGLE_PLAIN = 16, 16
DOUBLE_BOLD, DOUBLE_PLAIN = 34, 38
ROW_SHORT = 20
TILE_NAME, TILE_WORDS = 18, 20
STATEMENT_SHORT = 105
"""Most letters of a line of a short cell, alone or as wide as two, of a row's short name, of words on a tile,
and of a statement until it is opened."""
