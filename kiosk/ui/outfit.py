"""What the program hands the screen: the aid, its words, and plain functions for what lies outside."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from threading import Event
from typing import Protocol

from kiosk.decision.aid import Aid
from kiosk.decision.clinic import Clinic
from kiosk.decision.dates import Writer
from kiosk.decision.opening import Opening, opening_of
from kiosk.decision.summary import Summary


class CalendarWriter(Writer, Protocol):
    """Writes days, lists and calendars the way a language does."""

    def month(self, day: date) -> str:
        """The month of that day with its year: December 2026."""

    def weekdays(self) -> tuple[str, ...]:
        """The short names of the seven days, the week's first day first."""

    def first_weekday(self) -> int:
        """The week's first day: 0 is Monday, 6 is Sunday."""


class IdleClock(Protocol):
    """Tells whether somebody is still at the screen."""

    def touched(self) -> None:
        """Take note of a touch or key."""

    def stay(self) -> None:
        """Take note of the answer "I need more time"."""

    def hold(self, holding: bool) -> None:
        """Count something lasting, such as printing, as activity."""

    def rest(self) -> None:
        """Nobody is here any more."""

    def seconds_left(self) -> int | None:
        """Seconds to answer the warning; None while no warning is due, 0 once it is over."""


class Note(Protocol):
    """Notes an event and counts in the journal, never anything of a person."""

    def __call__(self, event: str, **counts: int | str) -> None:
        """Note one event."""


Report = Callable[[str, int, int], None]
"""Told the printer's state, the page that it is at, and how many pages there are."""

PrintHandout = Callable[[Summary, bool, Report, Event], str]
"""Makes the handout (large print or not), prints it until done or stopped, gives the last state. Blocks."""


@dataclass(frozen=True, slots=True)
class Outfit:
    """All that the screen is given. `words` are the kiosk's own by language; capital heights are in millimetres."""

    aids: Mapping[str, Aid]
    words: Mapping[str, Mapping[str, str]]
    language_names: Mapping[str, str]
    writer: Callable[[str], CalendarWriter]
    clinic: Clinic
    today: Callable[[], date]
    idle: IdleClock
    note: Note
    print_handout: PrintHandout
    pixels_per_mm: float
    capital_mm: Mapping[str, float]
    assets: Path

    @property
    def first_language(self) -> str:
        """The language that each person starts in."""
        return next(iter(self.aids))

    @property
    def openings(self) -> dict[str, Opening]:
        """The first page in each language."""
        return {
            language: opening_of(aid, self.language_names[language], self.words[language])
            for language, aid in self.aids.items()
        }
