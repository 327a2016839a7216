"""A text cut into its sentences, for reading aloud and for measuring how hard it reads."""

import re

_END = re.compile(
    r"(?:(?<=[.!?…])|(?<=[.!?…][\"”’»)]))"  # a sentence's own mark, inside or outside a quotation
    r"\s+"
    r"(?=[\"“‘«(]*(?:[¿¡{]|[^\W_a-zà-ÿ]))"  # what begins the next one; "e.g. tea" goes on
)
_SOMETHING = re.compile(r"\w")


def sentences_in(text: str) -> tuple[str, ...]:
    """The sentences of a text, in order; a line end ends one, and what has no letter and no digit is none."""
    pieces = (piece.strip() for line in text.splitlines() for piece in _END.split(line))
    return tuple(piece for piece in pieces if _SOMETHING.search(piece))
