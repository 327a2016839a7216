"""The personal checklist: the items that apply to one person, grouped by time."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum
from types import MappingProxyType

from kiosk.decision.blanks import blanks_in, fill_or_line
from kiosk.decision.conditions import NEVER, Condition
from kiosk.decision.dates import Blank, DayBlank, Filling


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


NO_ENTERED_SENTENCES: Mapping[str, tuple[EnteredSentence, ...]] = MappingProxyType({})


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


def personal(
    checklist: Checklist,
    filling: Filling,
    entered_sentences: Mapping[str, tuple[EnteredSentence, ...]] = NO_ENTERED_SENTENCES,
) -> tuple[Part, ...]:
    """The parts of the checklist that apply, with every blank filled or left as a line.

    `entered_sentences` has by item what the clinic entered.
    """
    parts = (
        Part(
            group,
            _entries(checklist, group, filling, entered_sentences),
            _date(group, group.days.first if group.days else None, filling),
            _date(group, group.days.last if group.days else None, filling),
            _day(checklist, group, filling),
        )
        for group in checklist.groups
    )
    return tuple(part for part in parts if part.entries)


def _date(group: Group, days: int | None, filling: Filling) -> date | None:
    """The day that is so many days from the one that the group's days are counted from, if that is known."""
    given = filling.answers.get(group.days.question) if group.days else None
    return given + timedelta(days=days) if isinstance(given, date) and days is not None else None


def headline(checklist: Checklist, filling: Filling) -> str:
    """The headline with every blank filled or left as a line; empty where it does not apply."""
    head = checklist.headline
    if head is None or not head.when.holds(filling.answers):
        return ""
    return fill_or_line(head.text, _filled(checklist, head.text, filling))


def _day(checklist: Checklist, group: Group, filling: Filling) -> str:
    unmarked = replace(filling, entered=frozenset())
    return unmarked.words_for(checklist.blanks[group.day]) if group.day and checklist.blanks else ""


def _entries(
    checklist: Checklist,
    group: Group,
    filling: Filling,
    entered_sentences: Mapping[str, tuple[EnteredSentence, ...]],
) -> tuple[Entry, ...]:
    return tuple(
        _entry(checklist, item, filling, entered_sentences.get(item.key, ()))
        for item in _items(checklist, group, filling)
    )


def _items(checklist: Checklist, group: Group, filling: Filling) -> Iterator[Item]:
    """The items of a group for this person; under "now" first those whose own time is past."""
    past = {each.key for each in checklist.groups if each.past.holds(filling.answers)}
    if group.key in past:
        return
    own = {group.key}
    stretches = [past, own] if group.key is Time.NOW else [own]
    for keys in stretches:
        for item in checklist.items:
            if item.group in keys and item.when.holds(filling.answers) and not _gives_way(item, filling):
                yield item


def _gives_way(item: Item, filling: Filling) -> bool:
    """Whether what the clinic said stands in place of the item."""
    said = bool(item.unless_said) and all(getattr(filling.clinic, fact) for fact in item.unless_said)
    return said or (bool(item.unless_entered) and filling.entered.issuperset(item.unless_entered))


def _entry(
    checklist: Checklist, item: Item, filling: Filling, entered_sentences: tuple[EnteredSentence, ...]
) -> Entry:
    answered = {each.line for each in entered_sentences}
    lines = tuple(label for line, label in enumerate(item.write_in, 1) if line not in answered)
    told = tuple(each.sentence for each in entered_sentences)
    if told and item.entered:
        text = fill_or_line(item.entered, _filled(checklist, item.entered, filling))
    else:
        text = _sentence(checklist, item, filling)
    return Entry(
        item.key,
        item.lead,
        text,
        lines,
        told,
        tile=item.tile,
        icon=item.icon,
        counted=item.counted,
        beside=item.beside,
        elsewhere=item.elsewhere,
    )


def _sentence(checklist: Checklist, item: Item, filling: Filling) -> str:
    text = item.undated if item.undated and _lacks_day(checklist, item.text, filling) else item.text
    return fill_or_line(text, _filled(checklist, text, filling))


def _lacks_day(checklist: Checklist, text: str, filling: Filling) -> bool:
    """Whether a day in the sentence is not known; other blanks become lines to write on."""
    blanks = checklist.blanks or {}
    days = [blanks[name] for name in blanks_in(text) if isinstance(blanks[name], DayBlank)]
    return not all(filling.words_for(blank) for blank in days)


def _filled(checklist: Checklist, text: str, filling: Filling) -> dict[str, str]:
    blanks = checklist.blanks or {}
    return {name: filling.words_for(blanks[name]) for name in blanks_in(text)}
