"""What looks right in a YAML file and is read otherwise: text cut off by a #, and characters that nobody sees."""

import re
from collections.abc import Iterator
from functools import cache

from kiosk.decision.hidden_characters import PRINTED_QUOTES, called, hidden, is_hidden, told

Trap = tuple[str, str]
"""What is wrong, and its remedy."""

_COMMENT = re.compile(r"[ \t]+#")
_SET_OFF = re.compile(r"(?: {2,}| *\t[ \t]*)#(?: |$)")
"""A comment that nobody takes for text: after two spaces or more, with a space behind its #."""
_NEVER = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ufeff\ufffe\uffff]")
"""What stands in no text: control characters, line ends of other alphabets, writing turned round, a mark in the
middle that belongs at the start."""
MOST_SHOWN = 30
"""Letters of a text that are repeated in what is said of it."""

_RETYPE = "delete it, and type an ordinary space where one is needed"


def cut_off(text: str, rest: str) -> Trap | None:
    """What is wrong where a text without quotes, or none, is followed in its line by a # that may belong to it."""
    if not _COMMENT.match(rest) or _SET_OFF.match(rest) or (not text and re.match(r"[ \t]+#(?: |$)", rest)):
        return None
    behind = rest.strip()[:MOST_SHOWN]
    cut = f'the text stops after "{text[-MOST_SHOWN:]}"' if text else "no text stands here"
    remedy = 'put the whole text in quotes; a comment has two spaces before it and one behind, as "  # so"'
    return f'{cut}, because YAML takes "{behind}" for a comment', remedy


def odd_key(key: str) -> Trap | None:
    """What is wrong with the name before a colon: a character that nobody sees, or a printer's quotation mark."""
    if found := hidden().search(key):
        return told(key, found.start()), _RETYPE
    if key and (mark := PRINTED_QUOTES & {key[0], key[-1]}):
        return (
            f'around "{key.strip("".join(mark))}" there is {called(min(mark))}',
            "write the name without quotes",
        )
    return None


def odd_value(text: str) -> Trap | None:
    """What is wrong with a text without quotes that starts or ends with, or is made by, what nobody sees."""
    if found := _layout().match(text):
        return told(text, found.start(1)), _RETYPE
    if text and is_hidden(text[-1]):
        return told(text, len(text.rstrip("".join(set(hidden().findall(text)))))), _RETYPE
    return None


def never_text(text: str) -> Iterator[tuple[int, Trap]]:
    """Each line of a file with a character that stands in no text, and what to say of it."""
    return _by_line(_NEVER, text, "delete it; if nothing is to be seen there, type the line anew")


def odd_layout(text: str) -> Iterator[tuple[int, Trap]]:
    """Each line of a file that is indented or divided by a character that looks like a space and is none."""
    return _by_line(_layout(), text, _RETYPE)


@cache
def _layout() -> "re.Pattern[str]":
    """A hidden character where a line is indented, behind its hyphen, or behind the colon of its key."""
    return re.compile(rf"^[ \t]*(?:-[ \t]+)*(?:-|[\w.-]+:)?({hidden().pattern})", re.MULTILINE)


def _by_line(pattern: "re.Pattern[str]", text: str, remedy: str) -> Iterator[tuple[int, Trap]]:
    seen: set[int] = set()
    for found in pattern.finditer(text):
        at = found.start(found.lastindex or 0)
        line = text.count("\n", 0, at) + 1
        if line not in seen:
            seen.add(line)
            yield line, (told(text, at), remedy)
