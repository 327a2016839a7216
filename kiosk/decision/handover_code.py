"""The hand-over code: the answers of a visit as a short text on paper, from which another kiosk has them back.

The text is `SDK1`, two characters that say how many follow, and those: a hash of the aid's shape, the visit, and a
checksum, in Crockford's base 32. It is digits and capital letters only, so that a QR code packs it two to eleven bits
and every keyboard types it; of the common base 32 alphabets this one alone has no I, L, O and U, and so survives
being read off the paper and typed. It holds no name and no text of the person, for a visit has none.
"""

import base64
import json
import re
import zlib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from hashlib import sha256

from kiosk.decision.aid import Aid
from kiosk.decision.code_digits import Digits, NotPackedError, packed, unpacked
from kiosk.decision.visit import Visit

MARK = "SDK"
FORMAT = "1"
PREFIX = MARK + FORMAT

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Crockford's base 32: the digits, and the capital letters without I, L, O and U."""

LONGEST = 2000
"""Characters; a longer text is not looked at. Half of it is as long as a code can be."""

MOST_LETTERS = len(ALPHABET) ** 2 - 1
SHAPE_BYTES = 6
CHECK_BYTES = 4

_RFC_4648 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"
_TO_CROCKFORD = str.maketrans(_RFC_4648, ALPHABET)
_FROM_CROCKFORD = str.maketrans(ALPHABET, _RFC_4648)
_AS_MEANT = str.maketrans(ALPHABET.lower() + "OoIiLl", ALPHABET + "001111")
_SYMBOLOGY = re.compile(r"^\]Q[0-9]")
"""What some readers put before the text to say that it was a QR code (ISO/IEC 15424)."""


class Refusal(StrEnum):
    """Why a text is not taken for a visit."""

    FOREIGN = "foreign"
    OTHER_VERSION = "other_version"
    OTHER_AID = "other_aid"
    HALF_READ = "half_read"
    DAMAGED = "damaged"
    WRONG_DAY = "wrong_day"
    IMPOSSIBLE = "impossible"


SENTENCES: Mapping[Refusal, str] = {
    Refusal.FOREIGN: "This is not a code of this kiosk. Scan the square code on the handout that the kiosk printed.",
    Refusal.OTHER_VERSION: "This code was printed by another version of the program. Give both kiosks the same version,"
    " or answer the questions again here.",
    Refusal.OTHER_AID: "This code was printed with other content than this kiosk has, or with another edition of it."
    " Give both kiosks the same content, or answer the questions again here.",
    Refusal.HALF_READ: "Only a part of the code was read. Lay the paper flat and scan the whole code once more.",
    Refusal.DAMAGED: "Some characters of the code are wrong. Scan it once more;"
    " if that does not help, answer the questions again here.",
    Refusal.WRONG_DAY: "The code bears a day that cannot be right, so its dates cannot be trusted."
    " Set the clock of the kiosk that printed it, and answer the questions again here.",
    Refusal.IMPOSSIBLE: "The code is whole, but no visit can have led to its answers. Do not use it;"
    " answer the questions again here.",
}


class CodeRefusedError(Exception):
    """A text that is not taken for a visit; as text, a plain sentence on what is wrong and what to do."""

    def __init__(self, reason: Refusal) -> None:
        self.reason = reason
        super().__init__(SENTENCES[reason])


@dataclass(frozen=True, slots=True)
class HandedOver:
    """A visit as the paper tells it, and the day it was written: who uses it decides what is too old."""

    visit: Visit
    made_on: date


def write_code(aid: Aid, visit: Visit, made_on: date) -> str:
    """The visit as a text of digits and capital letters: the answers that count, and the language.

    `made_on` is the day of the visit, from which days are counted. An answer that the aid does not offer on that day
    is left out. Raises ValueError for an aid too large for a code (some thousand questions).
    """
    return _framed(_shape(aid) + packed(aid, visit, made_on))


def read_code(aids: Mapping[str, Aid], text: str) -> HandedOver:
    """The visit in a text that a person or a reader typed. Raises CodeRefusedError.

    `aids` holds the aid by language, the one to start in first; it stands in where the visit was in a language that
    is not among them. Case, spaces, hyphens, line ends and a reader's own marks around the text do not matter.
    """
    content = _unframed(text)
    shape = _shape(next(iter(aids.values())))
    if content[:SHAPE_BYTES] != shape:
        raise CodeRefusedError(Refusal.OTHER_AID)
    digits = Digits(int.from_bytes(content[SHAPE_BYTES:], "big"))
    try:
        made_on = digits.day()
    except NotPackedError:
        raise CodeRefusedError(Refusal.WRONG_DAY) from None
    try:
        return HandedOver(unpacked(aids, digits, made_on), made_on)
    except NotPackedError:
        raise CodeRefusedError(Refusal.IMPOSSIBLE) from None


def _shape(aid: Aid) -> bytes:
    """A hash of all that gives the digits their meaning; it is the same in every language of the aid."""
    questions = [
        (each.key, each.kind, [choice.key for choice in each.choices], each.minimum, each.maximum)
        for each in aid.questions.values()
    ]
    shape = (aid.id, aid.version, questions)
    return sha256(json.dumps(shape).encode()).digest()[:SHAPE_BYTES]


def _framed(content: bytes) -> str:
    """The content between its head and its checksum."""
    letters = -(-8 * (len(content) + CHECK_BYTES) // 5)
    if letters > MOST_LETTERS:
        raise ValueError(f"the aid has too many questions for a code: {letters} characters")
    more, rest = divmod(letters, len(ALPHABET))
    head = PREFIX + ALPHABET[more] + ALPHABET[rest]
    return head + _base32(content + _check(head, content))


def _unframed(text: str) -> bytes:
    """The content of a whole code. Raises CodeRefusedError."""
    code = _cleaned(text)
    if not code.startswith(PREFIX):
        raise CodeRefusedError(_what_else(code))
    head, body = code[: len(PREFIX) + 2], code[len(PREFIX) + 2 :]
    missing = _letters(head[len(PREFIX) :]) - len(body)
    if missing:
        raise CodeRefusedError(Refusal.HALF_READ if missing > 0 else Refusal.DAMAGED)
    whole = _bytes(body)
    content, check = whole[:-CHECK_BYTES], whole[-CHECK_BYTES:]
    if check != _check(head, content):
        raise CodeRefusedError(Refusal.DAMAGED)
    return content


def is_whole(text: str) -> bool:
    """Whether the text is a whole code, of whichever aid."""
    try:
        _unframed(text)
    except CodeRefusedError:
        return False
    return True


def code_length(text: str) -> int:
    """The number of letters of the code that begins so; 0 before the text says it."""
    code = as_meant(text)
    head = len(PREFIX) + 2
    if not code.startswith(PREFIX) or len(code) < head or not set(code[:head]) <= set(ALPHABET):
        return 0
    return head + _letters(code[len(PREFIX) : head])


def _cleaned(text: str) -> str:
    """The text as it was meant. Raises CodeRefusedError for one that is too long to be looked at."""
    if len(text) > LONGEST:
        raise CodeRefusedError(Refusal.FOREIGN)
    return as_meant(text)


def as_meant(text: str) -> str:
    """The text without what a reader or a person put around and between, in the letters of a code."""
    kept = "".join(each for each in text if each.isprintable() and each not in " -")
    return _SYMBOLOGY.sub("", kept).translate(_AS_MEANT)


def _what_else(code: str) -> Refusal:
    """Why a text is refused that does not begin as a code does."""
    if PREFIX.startswith(code):
        return Refusal.HALF_READ
    other = code.startswith(MARK) and code[len(MARK)] in ALPHABET
    return Refusal.OTHER_VERSION if other else Refusal.FOREIGN


def _letters(said: str) -> int:
    """How many characters should follow the head. Raises CodeRefusedError where it does not say so."""
    if len(said) < 2:
        raise CodeRefusedError(Refusal.HALF_READ)
    if not set(said) <= set(ALPHABET):
        raise CodeRefusedError(Refusal.DAMAGED)
    return ALPHABET.index(said[0]) * len(ALPHABET) + ALPHABET.index(said[1])


def _base32(content: bytes) -> str:
    return base64.b32encode(content).decode().rstrip("=").translate(_TO_CROCKFORD)


def _bytes(body: str) -> bytes:
    """The bytes that are written so, and in no other way: a stray character cannot pass for another."""
    try:
        found = base64.b32decode(body.translate(_FROM_CROCKFORD) + "=" * (-len(body) % 8))
    except ValueError:
        raise CodeRefusedError(Refusal.DAMAGED) from None
    if _base32(found) != body:
        raise CodeRefusedError(Refusal.DAMAGED)
    return found


def _check(head: str, content: bytes) -> bytes:
    """CRC-32: it finds every error within 32 bits of each other, so any that touches up to six characters in a row."""
    return zlib.crc32(head.encode() + content).to_bytes(CHECK_BYTES, "big")
