"""Checks of numbers: each one that a person reads is a time, a limit or the like, or has an evidence record behind it."""

import re
from collections.abc import Iterable, Iterator, Mapping

from kiosk.content.build.aid_files import Plan
from kiosk.content.build.content_entry import ContentEntry, ContentText
from kiosk.content.reading.phrases import has_any, pattern
from kiosk.content.schema.watched_words import WatchedWords
from kiosk.decision.evidence import HUNDRED, THOUSAND, Evidence
from kiosk.decision.problems import Problem

_NUMBER = re.compile(r"(?<![\w.,])[0-9]+(?:[.,][0-9]+)*(?!\w)")

Records = Mapping[str, Evidence]


def problems(
    plan: Plan, entries: Iterable[ContentEntry], records: Records, watched: WatchedWords
) -> Iterator[Problem]:
    """Numbers without a record, and harms whose number is absent and whose words do not say so."""
    for entry in entries:
        if entry.planned is not plan.files["evidence"]:
            yield from _without_record(entry, records, watched)
    yield from _silent_harms(plan, entries, watched)


def _without_record(entry: ContentEntry, records: Records, watched: WatchedWords) -> Iterator[Problem]:
    known = {number for key in entry.evidence for number in _told_by(records[key])}
    for text in entry.every_text:
        for number in _bare(text, watched):
            if number not in known:
                what = f'{entry.name} says "{number}", and no evidence record of it does'
                remedy = (
                    "name its verified record under evidence in plan/; a time, a limit, an age or a phone goes "
                    "with its unit under numbers in watched.yaml"
                )
                yield entry.worded.problem(text.place, what, remedy)


def _bare(text: ContentText, watched: WatchedWords) -> Iterator[str]:
    """The numbers of a text that stand in none of the phrases that need no record."""
    spans = [found.span() for phrase in watched.numbers for found in pattern(phrase).finditer(text.text)]
    for found in _NUMBER.finditer(text.text):
        if not any(start <= found.start() and found.end() <= end for start, end in spans):
            yield found.group()


def _told_by(record: Evidence) -> Iterator[str]:
    """The numbers that a record vouches for: its own, and those of its group, its period and its certainty."""
    if record.amount is None:
        return
    yield from (str(HUNDRED), str(THOUSAND), str(record.n), str(record.of))
    yield from record.amount.blanks.values()
    for words in (record.claim, record.population, record.period, record.certainty):
        yield from _NUMBER.findall(words)


def _silent_harms(plan: Plan, entries: Iterable[ContentEntry], watched: WatchedWords) -> Iterator[Problem]:
    """Harms of which the plan says that the number is unknown, and the words do not."""
    worded = {entry.name: entry for entry in entries}
    unknown = watched.likelihood.answered_by
    for harm in plan.comparison.harms:
        for option, cell in harm.cells.items():
            entry = worded[f"harm {harm.key}, {option}"]
            if cell.data_absent_reason == "unknown" and not has_any(entry.wholes[0], unknown):
                what = f"{entry.name} does not say that the number is not known"
                yield entry.worded.problem(entry.texts[-1].place, what, f"say one of: {'; '.join(unknown)}")
