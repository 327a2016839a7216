"""The quality of an aid's content: facts, balance, watched words and reading level, for authors and their tests.

Nothing here is read when the kiosk starts: `content check` asks for it once check_pack has found the shape sound.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from kiosk.content.authoring import balance, facts, grades, numbers
from kiosk.content.authoring import watched_words as watched
from kiosk.content.authoring.ipdas_items import ITEMS
from kiosk.content.authoring.ways import read_ways
from kiosk.content.build.aid_files import Plan, Words, read_all, read_plan, read_words
from kiosk.content.build.content_entry import ContentEntry
from kiosk.content.build.entries import entries
from kiosk.content.build.evidence import evidence
from kiosk.content.reading.models import parse
from kiosk.content.reading.yaml_file import YamlFile, read_yaml
from kiosk.content.schema.facts import FactsFile
from kiosk.content.schema.ipdas import IpdasFile
from kiosk.content.schema.watched_words import WatchedWords
from kiosk.decision.aid import Aid
from kiosk.decision.problems import Problem, ProblemsFound, did_you_mean


@dataclass(frozen=True, slots=True)
class Translation:
    """An aid in one language, with the words that are watched in it."""

    language: str
    words: Words
    file: YamlFile
    watched: WatchedWords
    entries: tuple[ContentEntry, ...]


@dataclass(frozen=True, slots=True)
class ContentBundle:
    """An aid as its author sees it: plan, facts, and every language; `folder` is where it stands."""

    folder: Path
    plan: Plan
    file: YamlFile
    facts: FactsFile
    ipdas_file: YamlFile
    ipdas: IpdasFile
    translations: tuple[Translation, ...]

    @property
    def first(self) -> Translation:
        """The language that the aid starts in."""
        return self.translations[0]


def read_bundle(folder: Path) -> ContentBundle:
    """The aid in that folder, of which check_pack has found no problem. Raises ProblemsFound."""
    plan = read_plan(folder)
    file, standards = (read_yaml(folder / name, name) for name in ("plan/facts.yaml", "plan/ipdas.yaml"))
    known, ipdas = parse(file, FactsFile), parse(standards, IpdasFile)
    translations = read_all(
        {language: partial(_translation, folder, plan, language) for language in plan.about.languages}
    )
    return ContentBundle(folder, plan, file, known, standards, ipdas, tuple(translations.values()))


def _translation(folder: Path, plan: Plan, language: str) -> Translation:
    name = f"words/{language}/watched.yaml"
    file = read_yaml(folder / name, name)
    words = read_words(folder, language)
    return Translation(language, words, file, parse(file, WatchedWords), entries(plan, words))


def problems(bundle: ContentBundle) -> list[Problem]:
    """Every problem of quality, in the order of the files."""
    plan, first = bundle.plan, bundle.first
    return sorted(
        {
            *facts.problems(bundle.file, bundle.facts, plan, first.entries),
            *balance.one_sided(plan),
            *_pointed_nowhere(bundle),
            *balance.alone(plan, first.entries),
            *(problem for translation in bundle.translations for problem in _of_words(bundle, translation)),
        }
    )


def _pointed_nowhere(bundle: ContentBundle) -> Iterator[Problem]:
    """Entries and items that plan/ipdas.yaml names and that are not there."""
    names = [entry.name for entry in bundle.first.entries]
    file = bundle.ipdas_file
    for item, shown in bundle.ipdas.shown.items():
        for name in shown:
            if name not in names:
                yield file.problem(("shown", item), f'there is no "{name}"', did_you_mean(name, names))
    named = [*bundle.ipdas.shown, *(record.item for record in bundle.ipdas.records)]
    for item in (each for each in named if each not in ITEMS):
        yield file.problem((), f'there is no item "{item}"', did_you_mean(item, ITEMS))
    yield from _rows_nowhere(bundle)


def _rows_nowhere(bundle: ContentBundle) -> Iterator[Problem]:
    """Rows that plan/ipdas.yaml names under `equal_detail` and that the comparison does not have."""
    rows = [row.key for row in bundle.plan.comparison.rows]
    for aspect, keys in bundle.ipdas.equal_detail:
        for index, key in enumerate(keys):
            if key not in rows:
                place = ("equal_detail", aspect, index)
                yield bundle.ipdas_file.problem(place, f'there is no row "{key}"', did_you_mean(key, rows))


def _of_words(bundle: ContentBundle, translation: Translation) -> Iterator[Problem]:
    explained = translation.words.glossary.terms
    yield from facts.wording_problems(
        translation.file, translation.watched, bundle.facts, translation.entries
    )
    yield from balance.uneven(bundle.plan, translation.words)
    yield from watched.problems(translation.entries, translation.watched, explained)
    records = evidence(bundle.plan, translation.words, translation.language)
    yield from numbers.problems(bundle.plan, translation.entries, records, translation.watched)
    yield from grades.problems(
        translation.file, translation.entries, translation.watched, translation.language
    )
    yield from _passive(translation)
    yield from _funder_unnamed(bundle.plan, translation)


def _funder_unnamed(plan: Plan, translation: Translation) -> Iterator[Problem]:
    """A funder who is named in about.yaml, and not to whoever reads the page about the guide."""
    funder, words = plan.about.funder, translation.words
    if funder and funder.casefold() not in words.about.funding.casefold():
        what = f'this does not name who paid: "{funder}", as about.yaml says'
        yield words.files["about"].problem(("funding",), what, "name them here, in these letters")


def _passive(translation: Translation) -> Iterator[Problem]:
    passive, every = watched.passive_sentences(translation.entries, translation.watched.passive)
    if len(passive) > watched.MOST_PASSIVE * every:
        what = f"{len(passive)} of {every} sentences are in the passive voice"
        remedy = f"say who does it, in {1 - watched.MOST_PASSIVE:.0%} of them at least"
        yield translation.file.problem(("passive",), what, remedy)


def check_quality(bundle: ContentBundle, aids: Mapping[str, Aid]) -> None:
    """Raises ProblemsFound with every problem of quality, those of the scripted ways among them."""
    found = problems(bundle)
    try:
        read_ways(bundle.folder, aids)
    except ProblemsFound as astray:
        found = sorted({*found, *astray.problems})
    if found:
        raise ProblemsFound(found)
