"""Facts held against entries, both ways: none that nobody carries, and no entry that rests on nothing."""

from collections.abc import Iterable, Iterator, Mapping

from kiosk.content.build.aid_files import Plan
from kiosk.content.build.content_entry import ContentEntry
from kiosk.content.checks.references import twice
from kiosk.content.reading.phrases import found, has_any
from kiosk.content.reading.yaml_file import YamlFile
from kiosk.content.schema.facts import FactPlan, FactsFile, Handling
from kiosk.content.schema.watched_words import WatchedWords
from kiosk.decision.problems import Problem, did_you_mean
from kiosk.decision.sentences import sentences_in

NEAR = 2
"""Sentences before and after; a qualifier farther away is not beside its fact."""


def carriers(entries: Iterable[ContentEntry]) -> dict[str, list[ContentEntry]]:
    """The entries that carry each fact, by its id."""
    carried: dict[str, list[ContentEntry]] = {}
    for entry in entries:
        for fact in entry.rests.facts if entry.rests else ():
            carried.setdefault(fact, []).append(entry)
    return carried


def problems(
    file: YamlFile, facts: FactsFile, plan: Plan, entries: tuple[ContentEntry, ...]
) -> Iterator[Problem]:
    """Problems in the plan: facts that nobody carries, entries and sources that name none."""
    yield from twice(file, "facts", (fact.id for fact in facts.facts))
    by_id = {fact.id: fact for fact in facts.facts}
    yield from _uncarried(file, facts, plan, carriers(entries))
    yield from _of_sources(plan, by_id)
    for entry in entries:
        yield from _of_entry(entry, by_id)


def _uncarried(
    file: YamlFile, facts: FactsFile, plan: Plan, carried: Mapping[str, list[ContentEntry]]
) -> Iterator[Problem]:
    by_sources = {fact for source in plan.sources.sources for fact in source.facts}
    for index, fact in enumerate(facts.facts):
        if fact.handling is Handling.METADATA:
            if fact.id not in by_sources:
                what = f"no source carries {fact.id} ({fact.fact})"
                yield file.problem(("facts", index), what, "name it under facts of its source")
        elif fact.id not in carried:
            what = f"no entry carries {fact.id} ({fact.fact})"
            yield file.problem(("facts", index), what, "say it in an entry, and name it under facts there")


def _of_sources(plan: Plan, by_id: Mapping[str, FactPlan]) -> Iterator[Problem]:
    for index, source in enumerate(plan.sources.sources):
        for fact in source.facts:
            if fact not in by_id or by_id[fact].handling is not Handling.METADATA:
                what = f"{fact} is no fact about a source"
                yield plan.files["sources"].problem(("sources", index), what, "take it out")


def _of_entry(entry: ContentEntry, by_id: Mapping[str, FactPlan]) -> Iterator[Problem]:
    if entry.rests is None:
        return
    if not (entry.rests.facts or entry.rests.sources or entry.rests.rests_on):
        remedy = "name facts or sources, or say rests_on: this_guide, the_person or the_clinic"
        yield entry.planned.problem(entry.place, f"{entry.name} rests on nothing", remedy)
    for fact in entry.rests.facts:
        if fact not in by_id:
            what = f'there is no fact "{fact}"'
            yield entry.planned.problem(entry.place, what, did_you_mean(fact, by_id))
        elif by_id[fact].handling is Handling.METADATA:
            what = f"{fact} tells of a source, not of what {entry.name} says"
            yield entry.planned.problem(entry.place, what, "name it in plan/sources.yaml instead")


def wording_problems(
    file: YamlFile, watched: WatchedWords, facts: FactsFile, entries: tuple[ContentEntry, ...]
) -> Iterator[Problem]:
    """Problems in one language: facts without their qualifier, and facts as they must not be told."""
    carried = carriers(entries)
    for fact in facts.facts:
        if fact.handling is Handling.QUALIFY:
            yield from _unqualified(file, fact, watched, carried.get(fact.id, []))
        if fact.handling is Handling.REPLACE:
            yield from _as_written(file, fact, watched, entries)


def _unqualified(
    file: YamlFile, fact: FactPlan, watched: WatchedWords, entries: Iterable[ContentEntry]
) -> Iterator[Problem]:
    phrases = watched.qualifies.get(fact.id, ())
    if not phrases:
        what = f"{fact.id} has no qualifier in this language"
        yield file.problem(("qualifies",), what, f"add {fact.id}: [its words] under qualifies")
        return
    told = watched.tells.get(fact.id, ())
    if not told:
        what = f"no words are named by which {fact.id} is told in this language"
        yield file.problem(("tells",), what, f"add {fact.id}: [its words] under tells")
        return
    for entry in entries:
        around = tellings(entry, told)
        if not all(around):
            what = f"{entry.name} carries {fact.id} in none of the words by which it is told"
            remedy = "say it there, or add how it says it under tells in watched.yaml"
            yield entry.worded.problem(entry.every_text[0].place, what, remedy)
        elif not all(has_any(each, phrases) for wording in around for each in wording):
            what = f"{entry.name} carries {fact.id} without its qualifier"
            remedy = f"say one of these beside it: {'; '.join(phrases)}"
            yield entry.worded.problem(entry.every_text[0].place, what, remedy)


def tellings(entry: ContentEntry, told: tuple[str, ...]) -> list[list[str]]:
    """Where each wording of an entry tells a fact, with the sentences that are close enough to qualify it."""
    if entry.at_a_glance:
        return [[whole] for whole in entry.wholes]
    wordings = [[passage] for passage in entry.passages] if entry.others else [list(entry.passages)]
    return [
        [around for passage in wording for around in _surroundings(passage, told)] for wording in wordings
    ]


def _surroundings(passage: str, told: tuple[str, ...]) -> Iterator[str]:
    """Each sentence of a passage that tells the fact, with those close enough to qualify it."""
    sentences = sentences_in(passage)
    for place, sentence in enumerate(sentences):
        if has_any(sentence, told):
            yield " ".join(sentences[max(0, place - NEAR) : place + NEAR + 1])


def _as_written(
    file: YamlFile, fact: FactPlan, watched: WatchedWords, entries: Iterable[ContentEntry]
) -> Iterator[Problem]:
    phrases = watched.never.get(fact.id, ())
    if not phrases:
        what = f"{fact.id} must not be told as it is, and no words of it are watched in this language"
        yield file.problem(("never",), what, f"add {fact.id}: [its words] under never")
    for entry in entries:
        for text in entry.every_text:
            for phrase in (*phrases, fact.fact):
                for words in found(text.text, phrase):
                    what = f'"{words}" tells {fact.id} as it must not be told'
                    yield entry.worded.problem(text.place, what, fact.note or "say it in other words")
