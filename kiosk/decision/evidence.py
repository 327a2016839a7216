"""Evidence records and their sources: a number, about whom it is, over how long, how certain."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass

HUNDRED, THOUSAND = 100, 1000

SENTENCES = frozenset({"number", "number_spread", "number_thousand", "number_average"})
"""The sentences in which an amount is told; the kiosk's words have each for the screen and for paper."""


@dataclass(frozen=True, slots=True)
class Source:
    """A source: a text that was read. `read_on` is an ISO day, `language` that of its title (BCP 47)."""

    key: str
    title: str
    publisher: str
    year: int | None
    address: str
    read_on: str
    language: str = "en"

    @property
    def imprint(self) -> str:
        """Who published it, and when, where that is known."""
        return f"{self.publisher}, {self.year}" if self.year else self.publisher


@dataclass(frozen=True, slots=True)
class Average:
    """Two averages on one scale, as they are written: that of the people told of, then of those beside them."""

    value: str
    against: str
    lowest: int
    highest: int


@dataclass(frozen=True, slots=True)
class Spread:
    """Between which two numbers of 100 the true one lies."""

    least: int
    most: int


@dataclass(frozen=True, slots=True)
class Amount:
    """A number in words: which of the kiosk's sentences tells it, and what fills its blanks."""

    sentence: str
    blanks: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Evidence:
    """A number from one source; `verified` once somebody has read it there.

    It is `n` of `of` people, `of_hundred` where only a percentage was read, or an `average`. One that is not `drawn`
    is told in words only. `searched_until` is the day, or the month, until which newer studies were looked for.
    `against` is the record that it was measured against. `brief`, `arm` and `against_arm` are said where it is drawn:
    of whom and over how long, and whose number each of two is.
    """

    key: str
    claim: str
    n: int
    of: int
    population: str
    period: str
    certainty: str
    source: str
    verified: bool
    facts: tuple[str, ...] = ()
    of_hundred: int | None = None
    average: Average | None = None
    spread: Spread | None = None
    drawn: bool = True
    searched_until: str = ""
    against: str = ""
    brief: str = ""
    arm: str = ""
    against_arm: str = ""

    @property
    def at_a_glance(self) -> str:
        """Of whom it is and over how long, in as few words as there are."""
        return self.brief or f"{self.claim} {self.period}"

    @property
    def per_hundred(self) -> int | None:
        """How many of 100 people to draw, halves up; None for what is told in words, or that nobody has verified."""
        whole = self._of(HUNDRED)
        return whole if self.drawn and not self._under_one_of_hundred else None

    @property
    def amount(self) -> Amount | None:
        """The number in words; None where nobody has verified it, so that it is not shown."""
        if self.verified and self.average:
            return Amount("number_average", _written(self.average))
        number = self._of(THOUSAND if self._under_one_of_hundred else HUNDRED)
        if number is None:
            return None
        if self._under_one_of_hundred:
            return Amount("number_thousand", {"number": str(number)})
        if self.spread:
            return Amount("number_spread", {"number": str(number)} | _written(self.spread))
        return Amount("number", {"number": str(number)})

    @property
    def _under_one_of_hundred(self) -> bool:
        return 0 < self.n * HUNDRED < self.of

    def _of(self, whole: int) -> int | None:
        """How many of so many people, halves up."""
        if not self.verified or self.average:
            return None
        if self.of_hundred is not None:
            return self.of_hundred
        return (2 * whole * self.n + self.of) // (2 * self.of)


def _written(values: Average | Spread) -> dict[str, str]:
    return {name: str(value) for name, value in asdict(values).items()}
