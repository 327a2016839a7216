"""The personal checklist: the items that apply to one person, with every blank filled."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date, timedelta
from types import MappingProxyType

from kiosk.decision.blanks import blanks_in, fill_or_line
from kiosk.decision.checklist import Checklist, EnteredSentence, Entry, Group, Item, Part, Time
from kiosk.decision.dates import DayBlank, Filling

NO_ENTERED_SENTENCES: Mapping[str, tuple[EnteredSentence, ...]] = MappingProxyType({})


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
