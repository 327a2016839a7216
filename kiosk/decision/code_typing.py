"""A hand-over code while it is being typed: its groups of letters, where it is wrong, readers set to another keyboard."""

from collections.abc import Iterator, Mapping

from kiosk.decision.aid import Aid
from kiosk.decision.handover_code import (
    ALPHABET,
    PREFIX,
    HandedOver,
    as_meant,
    is_whole,
    read_code,
)

LETTERS_A_GROUP = 4
"""As the paper prints them."""

_KEYBOARDS = tuple(
    str.maketrans(typed + typed.upper(), meant + meant.upper())
    for typed, meant in (
        ("yz", "zy"),  # a reader set to a German keyboard, or a computer, and the other to an American one
        ("aqzw,", "qawzm"),  # a computer set to a French keyboard
        ("aqzw;", "qawzm"),  # a reader set to a French keyboard
    )
)
_SIGNS = tuple(
    str.maketrans(typed, meant)
    for typed, meant in (
        ("", ""),
        ("&é\"'(-è_çà?", "1234567890M"),  # what the keys of the digits are on a French keyboard
        ("!@#$%^&*():", "1234567890M"),  # what an American computer takes them for
    )
)


def readings(text: str) -> Iterator[str]:
    """The text, then what it is if the reader and the computer are set to different keyboards."""
    yield text
    for keyboard, signs in zip(_KEYBOARDS, _SIGNS, strict=True):
        yield text.translate(signs).translate(keyboard)


def read_typed(aids: Mapping[str, Aid], text: str) -> HandedOver:
    """The visit in the text, whichever keyboard the reader is set to: the checksum decides. Raises CodeRefusedError."""
    for reading in readings(text):
        if is_whole(reading):
            return read_code(aids, reading)
    return read_code(aids, text)


def begins_anew(text: str, kept: int) -> str:
    """The text, or only what came after the first `kept` letters: if a code begins there, or what is none."""
    fresh = text[kept:]
    again = any(as_meant(reading) == PREFIX for reading in readings(fresh))
    return fresh if kept and (again or not set(as_meant(fresh)) <= set(ALPHABET)) else text


def groups_of(text: str) -> list[str]:
    """The letters so far as the paper groups them."""
    letters = as_meant(text)
    return [letters[at : at + LETTERS_A_GROUP] for at in range(0, len(letters), LETTERS_A_GROUP)]


def wrong_groups(text: str) -> frozenset[int]:
    """The groups in which a letter is wrong: one that no code has, or the only one whose change mends the checksum."""
    letters = as_meant(text)
    strange = frozenset(at // LETTERS_A_GROUP for at, letter in enumerate(letters) if letter not in ALPHABET)
    return strange or frozenset(at // LETTERS_A_GROUP for at in _mended_at(letters))


def _mended_at(letters: str) -> Iterator[int]:
    for at, wrong in enumerate(letters):
        if any(is_whole(letters[:at] + right + letters[at + 1 :]) for right in ALPHABET if right != wrong):
            yield at
