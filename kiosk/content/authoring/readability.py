"""Readability of a text: its sentences, words and syllables, and the school grade that they make.

English: the grade of Flesch and Kincaid, 0.39 x words a sentence + 11.8 x syllables a word - 15.59 (Kincaid and
others, Research Branch Report 8-75, US Navy, 1975). Beside it SMOG, 1.043 x the root of the words of three syllables
or more in 30 sentences + 3.1291 (McLaughlin, Journal of Reading 12, 1969): what health writing is often held to. It
never falls below 3.1, and is made for 30 sentences or more, so no single block has one. It was worked out for English.
Spanish: the score of Fernandez Huerta, 206.84 - 60 x syllables a word - 1.02 x words a sentence (Medidas sencillas
de lecturabilidad, 1959, as textstat has it), as the grade that legible.es/blog/lecturabilidad-fernandez-huerta gives
its bands: 90 is the end of grade 4, 80 of grade 5, 70 of grade 6, 60 of grade 8, 50 of grade 12; straight lines
between them. So a grade of 6.0 at most is a score of 70 at least, and 8.0 a score of 60.
Numbers count as one word of one syllable, as in textstat, and so do blanks.
"""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from itertools import pairwise
from math import sqrt

from kiosk.content.authoring import syllables
from kiosk.decision.blanks import fill_each
from kiosk.decision.sentences import sentences_in

OVERALL = 6.0
"""The highest grade of all sentences together (DESIGN.md section 8)."""

BLOCK = 8.0
"""The highest grade of one block: the sentences of one entry."""

LONGEST = 20
"""Words; no sentence has more."""

LONG_WORD = 3
"""Syllables; SMOG counts the words of so many or more."""

_WORD = re.compile(r"[^\W_]+(?:['’.,-]?[^\W_]+)*")
_PART = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")

_BANDS = ((100.0, 3.0), (90.0, 4.0), (80.0, 5.0), (70.0, 6.0), (60.0, 8.0), (50.0, 12.0), (30.0, 16.0))
"""Fernandez Huerta's score and the grade it is the end of, easiest first."""


@dataclass(frozen=True, slots=True)
class Measure:
    """The counts of a text."""

    sentences: int = 0
    words: int = 0
    syllables: int = 0
    long_words: int = 0
    """Those of three syllables or more."""

    def __add__(self, other: "Measure") -> "Measure":
        """Both texts together."""
        return Measure(
            self.sentences + other.sentences,
            self.words + other.words,
            self.syllables + other.syllables,
            self.long_words + other.long_words,
        )


def words_of(sentence: str) -> tuple[str, ...]:
    """The words of a sentence; a number is one, and so are words joined by a hyphen."""
    return tuple(_WORD.findall(fill_each(sentence, lambda _: "it")))


def measure(texts: Iterable[str], language: str, leaving_out: Callable[[str], str] = str) -> Measure:
    """The measure of the texts together. `leaving_out` takes words out of a sentence that are not to count."""
    count = _SYLLABLES[language]
    total = Measure()
    for text in texts:
        for sentence in sentences_in(text):
            words = words_of(leaving_out(sentence))
            if words:
                total += _measured([_syllables(word, count) for word in words])
    return total


def _measured(spoken: list[int]) -> Measure:
    """The measure of one sentence, by the syllables of each of its words."""
    return Measure(1, len(spoken), sum(spoken), sum(1 for each in spoken if each >= LONG_WORD))


def _syllables(word: str, count: Callable[[str], int]) -> int:
    return sum(count(part) for part in _PART.findall(word)) or 1


def grade(found: Measure, language: str) -> float:
    """The school grade of what was measured; 0.0 for no text, or where every word is short."""
    if not found.words:
        return 0.0
    return max(0.0, _GRADES[language](found.words / found.sentences, found.syllables / found.words))


def smog(found: Measure, language: str) -> float | None:
    """The grade of SMOG; None for no text, and for a language that it was not worked out for."""
    if language != "en" or not found.sentences:
        return None
    return 1.043 * sqrt(30 * found.long_words / found.sentences) + 3.1291


def is_measured(language: str) -> bool:
    """Whether there is a grade for that language."""
    return language in _GRADES


def _flesch_kincaid(words_a_sentence: float, syllables_a_word: float) -> float:
    return 0.39 * words_a_sentence + 11.8 * syllables_a_word - 15.59


def _fernandez_huerta(words_a_sentence: float, syllables_a_word: float) -> float:
    score = 206.84 - 60 * syllables_a_word - 1.02 * words_a_sentence
    for (high, easy), (low, hard) in pairwise(_BANDS):
        if score >= low:
            return easy + (hard - easy) * (high - score) / (high - low)
    return _BANDS[-1][1]


_SYLLABLES: dict[str, Callable[[str], int]] = {"en": syllables.english, "es": syllables.spanish}
_GRADES: dict[str, Callable[[float, float], float]] = {"en": _flesch_kincaid, "es": _fernandez_huerta}
