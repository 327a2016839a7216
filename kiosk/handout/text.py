"""Text as data: whatever a person, a clinic or a file wrote becomes markup that says only that."""

import unicodedata
from collections.abc import Iterator
from itertools import groupby
from xml.sax.saxutils import escape

from kiosk.handout.fonts import Face

REPLACEMENT = "\N{REPLACEMENT CHARACTER}"
"""What stands in place of a character that no font here can draw."""

_BREAKS = frozenset({"Cc", "Zl", "Zp"})
_VARIATION_SELECTORS = range(0xFE00, 0xFE10)


def clean(text: str) -> str:
    """The text without what cannot be seen: controls and line ends become a space; marks that turn the
    direction of reading, joiners and soft hyphens go; half characters are replaced.
    """  # fmt: skip
    return "".join(map(_seen, unicodedata.normalize("NFC", text)))


def _seen(character: str) -> str:
    category = unicodedata.category(character)
    if category in _BREAKS:
        return " "
    if category == "Cf" or ord(character) in _VARIATION_SELECTORS:
        return ""
    return REPLACEMENT if category == "Cs" else character


def runs(text: str, faces: tuple[Face, Face]) -> Iterator[tuple[Face, str]]:
    """The text in stretches, each with the first face that has its characters; what neither has is replaced."""
    drawn = (_drawn(character, faces) for character in clean(text))
    for face, stretch in groupby(drawn, key=lambda pair: pair[0]):
        yield face, "".join(character for _, character in stretch)


def _drawn(character: str, faces: tuple[Face, Face]) -> tuple[Face, str]:
    for face in faces:
        if ord(character) in face.glyphs:
            return face, character
    return faces[-1], REPLACEMENT


def markup(text: str, faces: tuple[Face, Face]) -> str:
    """ReportLab's markup for the text: the one place where a tag is written, and everything else is escaped."""
    return "".join(
        f'<font name="{face.name}">{escape(stretch)}</font>' for face, stretch in runs(text, faces)
    )


def shortened(text: str, most: int) -> str:
    """The text, cut with an ellipsis where it has more than `most` characters."""
    return text if len(text) <= most else f"{text[: most - 1].rstrip()}…"
