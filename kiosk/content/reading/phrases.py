"""Phrases as an author writes them down, found in sentences: # is any number, a star any ending of a word."""

import re
from collections.abc import Iterable, Iterator
from functools import cache

_NUMBER = r"[0-9](?:[0-9.,]*[0-9])?"


@cache
def pattern(phrase: str) -> re.Pattern[str]:
    """The pattern that finds that phrase as whole words, in small letters or large."""
    parts = (_part(part) for part in re.split(r"(\s+|#|\*)", phrase.strip()))
    return re.compile(rf"(?<![\w]){''.join(parts)}(?![\w])", re.IGNORECASE)


def _part(part: str) -> str:
    if part == "#":
        return _NUMBER
    if part == "*":
        return r"\w*"
    return r"\s+" if part.isspace() else re.escape(part).replace("'", "['’]")


def has_any(text: str, phrases: Iterable[str]) -> bool:
    """Whether one of the phrases stands in the text."""
    return any(pattern(phrase).search(text) for phrase in phrases)


def found(text: str, phrase: str, within: Iterable[str] = ()) -> Iterator[str]:
    """Each place where the phrase stands, except inside one of the longer phrases."""
    allowed = [match.span() for longer in within for match in pattern(longer).finditer(text)]
    for match in pattern(phrase).finditer(text):
        if not any(start <= match.start() and match.end() <= end for start, end in allowed):
            yield match.group()


def without(text: str, phrases: Iterable[str]) -> str:
    """The text without those phrases."""
    for phrase in phrases:
        text = pattern(phrase).sub(" ", text)
    return text
