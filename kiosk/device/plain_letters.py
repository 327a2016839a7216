"""English as a voice can be given it that knows no letters and signs but those of ASCII."""

import re
from collections.abc import Mapping
from types import MappingProxyType
from unicodedata import category, name, normalize

_SIGNS: Mapping[str, str] = MappingProxyType({
    "°": " degrees ", "ß": "ss", "×": " times ", "\N{MINUS SIGN}": " minus ", "\N{FRACTION SLASH}": "/",
    "\N{EM DASH}": ", ", "\N{LEFT SINGLE QUOTATION MARK}": "'", "\N{RIGHT SINGLE QUOTATION MARK}": "'",
    "\N{LEFT DOUBLE QUOTATION MARK}": '"', "\N{RIGHT DOUBLE QUOTATION MARK}": '"', "\N{MODIFIER LETTER APOSTROPHE}": "'",
})  # fmt: skip
_APART = re.compile(r"\s+[\N{HYPHEN}-\N{HORIZONTAL BAR}-]\s+")
"""A dash between words is a pause; one within them is a hyphen."""
_HYPHEN = re.compile(r"[\N{HYPHEN}-\N{EN DASH}]")
_FRACTION = re.compile(r"(?<=\d)(?=[¼-¾⅐-⅞])")
_NUMBER_PLUS = re.compile(r"(?<=\d)\+(?!\w)")
_HOUR = re.compile(r"(?<=\d)\s*([AP])\.?M\b")
"""Else 7 AM is read as in "I am"."""
_LATIN = re.compile(r"LATIN (SMALL|CAPITAL) (?:LETTER|LIGATURE) (?:DOTLESS )?([A-Z]{1,2})(?: |$)")


def plain_letters(said: str) -> str:
    """The text without accents, and what is no letter of ASCII by what it is called: no word is left out."""
    text = _HYPHEN.sub("-", _APART.sub(", ", said))
    text = _HOUR.sub(r" \1 M", _NUMBER_PLUS.sub(" plus", _FRACTION.sub(" ", text)))
    return " ".join("".join(map(_plain, text)).split())


def _plain(letter: str) -> str:
    if letter in _SIGNS:
        return _SIGNS[letter]
    if letter.isascii():
        return letter if letter.isprintable() else " "
    apart = [each for each in normalize("NFKD", letter) if not category(each).startswith("M")]
    if len(apart) != 1 or apart[0] != letter:
        return "".join(map(_plain, apart))
    return _called(letter)


def _called(letter: str) -> str:
    """A letter of the Latin alphabet without its stroke; the name of anything else but marks that nobody says."""
    full = name(letter, "")
    if latin := _LATIN.match(full):
        return latin[2] if latin[1] == "CAPITAL" else latin[2].lower()
    return " " if category(letter)[0] in "CZP" else f" {full.lower()} "
