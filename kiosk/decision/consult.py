"""A consult: a clinician's entries, not yet checked against the aid. Every change gives a new value."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date, time
from enum import StrEnum
from types import MappingProxyType

Entered = str | int | date | time
"""A text or the key of a choice, a number, a day, a time of the day: by the kind of the field."""


class Morning(StrEnum):
    """What is decided about the morning of the day itself."""

    TAKE = "take"
    SKIP = "skip"


@dataclass(frozen=True, slots=True)
class MedicineOrder:
    """An order about one choice: what to do (`way`), who says so, whom to ask, the day.

    `morning` is the Morning of the day itself, or ""; `restart` the day on which it starts again.
    """

    way: str
    who: str = ""
    whom: str = ""
    day: date | None = None
    morning: str = ""
    restart: date | None = None


@dataclass(frozen=True, slots=True)
class Consult:
    """All entries of one consult; `Consult()` has none.

    `entries` are by the key of the field, `orders` by the choice they are about. `talked` are the rows of the
    comparison and the pages that were marked as talked about, `said_back` the key facts that the person said back in
    their own words. `companion` where somebody came along.
    """

    entries: Mapping[str, Entered] = field(default_factory=lambda: MappingProxyType({}))
    orders: Mapping[str, MedicineOrder] = field(default_factory=lambda: MappingProxyType({}))
    talked: frozenset[str] = frozenset()
    said_back: frozenset[str] = frozenset()
    companion: bool = False

    @property
    def says_something(self) -> bool:
        """Whether anything was entered that could be printed."""
        return bool(self.entries or self.orders)


def entered(consult: Consult, key: str, value: Entered | None) -> Consult:
    """The consult with one field filled, changed, or (with None or an empty text) cleared."""
    kept = value.strip() if isinstance(value, str) else value
    rest = {each: given for each, given in consult.entries.items() if each != key}
    return replace(
        consult, entries=MappingProxyType(rest if kept is None or kept == "" else {**rest, key: kept})
    )


def ordered(consult: Consult, choice: str, order: MedicineOrder | None) -> Consult:
    """The consult with the order about one choice given, changed, or (with None) taken back."""
    rest = {each: given for each, given in consult.orders.items() if each != choice}
    return replace(consult, orders=MappingProxyType(rest if order is None else {**rest, choice: order}))


def says_back(consult: Consult, fact: str) -> Consult:
    """The consult with a key fact marked as said back, or no longer."""
    return replace(consult, said_back=consult.said_back ^ {fact})


def talk(consult: Consult, key: str) -> Consult:
    """The consult with a row or page marked as talked about, or no longer."""
    return replace(consult, talked=consult.talked ^ {key})
