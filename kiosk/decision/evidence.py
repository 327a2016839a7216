"""Evidence records and their sources: a number, about whom it is, over how long, how certain."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Source:
    """A source: a text that was read. `read_on` is an ISO day, `language` that of its title (BCP 47)."""

    key: str
    title: str
    publisher: str
    year: int
    address: str
    read_on: str
    language: str = "en"


@dataclass(frozen=True, slots=True)
class Evidence:
    """`n` of `of` people; `verified` once somebody has read the number in its source."""

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

    @property
    def per_hundred(self) -> int | None:
        """How many of 100 people, halves up; None where nobody has verified the number, so that it is not shown."""
        return (200 * self.n + self.of) // (2 * self.of) if self.verified else None
