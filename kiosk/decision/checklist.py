"""The checklist of an aid: its periods and items, and the parts of it that one person gets."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from kiosk.decision.conditions import NEVER, Condition
from kiosk.decision.dates import Blank


class Time(StrEnum):
    """The periods of a checklist, the earliest first; sheets of paper name them. SOON comes before all else."""

    SOON = "soon"
    NOW = "now"
    AT_HOME = "at_home"
    WEEKS_BEFORE = "weeks_before"
    DAYS_BEFORE = "days_before"
    DAY_BEFORE = "day_before"
    MORNING = "morning"
    THERE = "there"
    GOING_HOME = "going_home"
    AFTER = "after"
    CALL = "call"
    EMERGENCY = "emergency"


class Stretch(StrEnum):
    """The stretches of days that an aid may have words for, in order."""

    TODAY = "today"
    TODAY_BEFORE = "today_before"
    UNTIL_THEN = "until_then"
    DAY_BEFORE = "day_before"
    THE_DAY = "the_day"
    DAY_AFTER = "day_after"


class Elsewhere(StrEnum):
    """What stands in another part of a sheet, where it has that part: all of an item, or what the clinic entered under it.

    What stands on another sheet as well gives way where a sheet with such parts is crowded.
    """

    WHOLE = "whole"
    ENTERED = "entered"
    IF_CROWDED = "if_crowded"


@dataclass(frozen=True, slots=True)
class Days:
    """The days of a period, counted from the day that a date question gives; None is no end on that side."""

    question: str
    first: int | None = None
    last: int | None = None


@dataclass(frozen=True, slots=True)
class Group:
    """A period on the checklist, under its heading. `tick` is false where there is nothing to tick off.

    Where `past` holds the period is over, and its items stand under `Time.NOW`. On a tile it is called `name`; `when`
    tells its time while no day is known. `today` is that of a period that is now.
    """

    key: Time
    heading: str
    tick: bool = True
    past: Condition = NEVER
    name: str = ""
    when: str = ""
    icon: str = ""
    today: bool = False
    days: Days | None = None
    day: str = ""
    """The blank for its day, or for its last."""
    until: bool = False


@dataclass(frozen=True, slots=True)
class Item:
    """One thing to do or to know. `undated` replaces `text` when a blank of it has no day yet.

    `entered` replaces both once the clinic has entered something that stands under it. The item gives way once all
    facts of the clinic in `unless_said` are known, or all in `unless_entered` were entered for this person.
    `tile` names it in one line with others. One that is not `counted` says something of the others.
    """

    key: str
    group: Time
    when: Condition
    lead: str
    text: str
    undated: str = ""
    write_in: tuple[str, ...] = ()
    facts: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()
    entered: str = ""
    unless_said: tuple[str, ...] = ()
    unless_entered: tuple[str, ...] = ()
    tile: str = ""
    icon: str = ""
    counted: bool = True
    beside: str = ""
    """Items next to each other with the same word here are one line on paper."""
    elsewhere: Elsewhere | None = None

    @property
    def wordings(self) -> tuple[str, ...]:
        """The sentences of which a person gets one, behind the same lead words; those that there are."""
        return tuple(filter(None, (self.text, self.undated, self.entered)))


@dataclass(frozen=True, slots=True)
class EnteredSentence:
    """A sentence that the clinic entered, under an item, in place of its line to write on number `line` (0: of none)."""

    sentence: str
    line: int = 0


@dataclass(frozen=True, slots=True)
class Entry:
    """An item as this person gets it: blanks filled, labels of the lines to write on by hand.

    `told` are the sentences that the clinic entered.
    """

    key: str
    lead: str
    text: str
    write_in: tuple[str, ...] = ()
    told: tuple[str, ...] = ()
    tile: str = ""
    icon: str = ""
    counted: bool = True
    beside: str = ""
    elsewhere: Elsewhere | None = None


@dataclass(frozen=True, slots=True)
class Part:
    """A group with the entries that apply to this person; never empty. Its days where they are known, and in words."""

    group: Group
    entries: tuple[Entry, ...]
    first: date | None = None
    last: date | None = None
    day: str = ""


@dataclass(frozen=True, slots=True)
class Headline:
    """The headline of every sheet, such as the day of the operation, and for whom it stands there."""

    when: Condition
    text: str


@dataclass(frozen=True, slots=True)
class PlanOfDay:
    """Whose sheets tell of a day, and where its facts are: questions, and fields of the consult, by key.

    `what` is the question that names the day, but for the choices in `leave_out`; `words` tell what belongs to it and
    to the days around it.
    """

    when: Condition
    what: str
    date: str
    arrival: str
    place: str
    driver: str
    visit: str
    words: Mapping[Stretch, str]
    leave_out: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Checklist:
    """Groups in order of time, their items, and what the blanks of the sentences mean."""

    groups: tuple[Group, ...] = ()
    items: tuple[Item, ...] = ()
    blanks: Mapping[str, Blank] | None = None
    headline: Headline | None = None
    day: PlanOfDay | None = None
