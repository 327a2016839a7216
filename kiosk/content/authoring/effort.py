"""What a way through the aid asks of a person: pages, windows, taps and words, and the minutes that they take.

130 words a minute is the pace of a slow reader, a little above the 120 to 125 at which speech starts by VVSG 2.0 (7.1-K).
2 seconds a tap is an assumption: finding the next button and pressing it. Both are those of the budgets that screens
are held to.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from kiosk.content.authoring.readability import words_of
from kiosk.decision.answers import Answer
from kiosk.decision.questions import Kind
from kiosk.decision.sentences import sentences_in

WORDS_A_MINUTE = 130
SECONDS_A_TAP = 2


@dataclass(frozen=True, slots=True)
class Effort:
    """What a way asks of a person. A page that is longer than the screen is turned by windows."""

    pages: int = 0
    windows: int = 0
    taps: int = 0
    words: int = 0

    def __add__(self, other: "Effort") -> "Effort":
        """Both, one after the other."""
        return Effort(
            self.pages + other.pages,
            self.windows + other.windows,
            self.taps + other.taps,
            self.words + other.words,
        )

    @property
    def minutes(self) -> float:
        """How long it takes at the stated pace."""
        return self.words / WORDS_A_MINUTE + self.taps * SECONDS_A_TAP / 60


def word_count(texts: Iterable[str]) -> int:
    """How many words stand in the texts."""
    return sum(len(words_of(sentence)) for text in texts for sentence in sentences_in(text))


def taps_for(kind: Kind, given: Answer, today: date) -> int:
    """A tap for each choice; for a day, one for each month that the calendar is turned besides."""
    if kind is Kind.DATE and isinstance(given, date):
        return 1 + months_between(today, given)
    return len(given) if isinstance(given, frozenset) else 1


def months_between(today: date, day: date) -> int:
    """How often the calendar is turned from one to the other."""
    return abs((day.year - today.year) * 12 + day.month - today.month)
