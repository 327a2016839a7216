"""The passages of an aid in one language, searched for lists of phrases."""

import re
from collections.abc import Mapping

from kiosk.content.build.passages import passages
from kiosk.decision.aid import Aid


class Texts:
    """Every passage of an aid, and the lists of phrases that rules look for; each list is looked for once."""

    def __init__(self, aid: Aid, phrases: Mapping[str, tuple[str, ...]]) -> None:
        self.aid = aid
        self.phrases = phrases
        self.passages = tuple(passages(aid))
        self._patterns: dict[str, re.Pattern[str]] = {}
        self._found: dict[str, frozenset[int]] = {}

    def has(self, text: str, name: str) -> bool:
        """Whether a phrase of that list stands in the text."""
        if name not in self._patterns:
            self._patterns[name] = _pattern(self.phrases[name])
        return self._patterns[name].search(text) is not None

    def with_phrase(self, name: str) -> frozenset[int]:
        """The passages, by their place, in which a phrase of that list stands."""
        if name not in self._found:
            places = enumerate(self.passages)
            self._found[name] = frozenset(place for place, each in places if self.has(each.text, name))
        return self._found[name]


def _pattern(phrases: tuple[str, ...]) -> re.Pattern[str]:
    """Finds one of the phrases as whole words, in small or capital letters. `*` is any ending, `#` any number."""
    parts = []
    for phrase in phrases:
        escaped = re.escape(" ".join(phrase.split())).replace(r"\*", r"\w*").replace(r"\#", r"\d+")
        parts.append(escaped.replace(r"\ ", r"\s+"))
    return re.compile(rf"(?<!\w)(?:{'|'.join(parts)})(?!\w)", re.IGNORECASE)
