"""Text cleaned and split by font: whatever was written is drawn as it is, or visibly replaced."""

import unicodedata
from itertools import groupby

from kiosk.handout.fonts import Face, Faces

REPLACEMENT = "\N{REPLACEMENT CHARACTER}"
"""The stand-in for a character that no font here can draw."""

Run = tuple[Face, str]
"""A stretch of text and the face that draws it."""

_BREAKS = frozenset({"Cc", "Zl", "Zp"})
_VARIATION_SELECTORS = range(0xFE00, 0xFE10)


def clean(text: str) -> str:
    """The text without what cannot be seen: controls and line ends become a space; marks that turn the
    direction of reading, joiners and soft hyphens go; half characters are replaced.
    """  # fmt: skip
    if text.isascii() and text.isprintable():
        return text
    return "".join(map(_seen, unicodedata.normalize("NFC", text)))


def _seen(character: str) -> str:
    category = unicodedata.category(character)
    if category in _BREAKS:
        return " "
    if category == "Cf" or ord(character) in _VARIATION_SELECTORS:
        return ""
    return REPLACEMENT if category == "Cs" else character


def runs(text: str, faces: Faces) -> list[Run]:
    """The text in stretches, each with the first face that has its characters; what neither has is replaced."""
    cleaned = clean(text)
    if faces[0].has(cleaned):
        return [(faces[0], cleaned)] if cleaned else []
    drawn = [_drawn(character, faces) for character in cleaned]
    return [
        (face, "".join(character for _, character in stretch))
        for face, stretch in groupby(drawn, key=lambda pair: pair[0])
    ]


def _drawn(character: str, faces: Faces) -> Run:
    for face in faces:
        if face.has(character):
            return face, character
    return faces[-1], REPLACEMENT


def missing(text: str, faces: Faces) -> str:
    """The letters of the text that none of the faces has, each once."""
    lost = (each for each in clean(text) if not any(face.has(each) for face in faces))
    return "".join(dict.fromkeys(lost))


def shortened(text: str, most: int) -> str:
    """The text, cut with an ellipsis where it has more than `most` characters."""
    return text if len(text) <= most else f"{text[: most - 1].rstrip()}…"
