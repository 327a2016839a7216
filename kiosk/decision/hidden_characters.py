"""Characters that nobody sees, or that look like another one: found and called by their names."""

import re
import unicodedata
from functools import cache

PRINTED_QUOTES = frozenset("“”„‟«»‘’‚‛")
"""Quotation marks as books have them, and as word processors put them in place of the straight ones."""

MOST_BEFORE = 30
"""How many letters before a hidden character are repeated to show where it stands."""

_NAMES = {
    "\ufeff": "byte order mark",
    "\x00": "null character",
    "\x7f": "delete character",
    "\x85": "next line mark",
}


@cache
def hidden() -> "re.Pattern[str]":
    """What finds one: control and format characters, fillers, and every space but the ordinary one."""
    return re.compile(
        r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\xa0\xad\u034f\u061c\u115f\u1160\u1680\u180e\u2000-\u200f\u2028-\u202f"
        r"\u205f-\u206f\u2800\u3000\u3164\ufeff\uffa0\ufff9-\ufffb\U000e0001\U000e0020-\U000e007f]"
    )


def is_hidden(character: str) -> bool:
    """Whether nobody sees it; an empty text is not hidden."""
    return hidden().fullmatch(character) is not None


def called(character: str) -> str:
    """Its name with its number, such as "a no-break space (U+00A0)"."""
    name = _named(character)
    return f"{'an' if name[0] in 'aeiou' else 'a'} {name}"


def _named(character: str) -> str:
    name = _NAMES.get(character) or unicodedata.name(character, "control character").lower()
    return f"{name} (U+{ord(character):04X})"


def told(text: str, at: int) -> str:
    """A clause that names the character at that place of the text, and what stands before it in its line."""
    before = text[:at].rpartition("\n")[2].strip()
    where = f'after "{shown(before[-MOST_BEFORE:])}"' if before else "at the start of the line"
    return f"there is {called(text[at])} {where}"


def shown(text: str) -> str:
    """The text with the name of each hidden character in its place."""
    return hidden().sub(lambda found: f"[{_named(found[0])}]", text)
