"""Shared checks of references: each key that is named exists, and exists only once."""

from collections.abc import Iterable, Iterator

from kiosk.content.build.aid_files import Plan
from kiosk.content.reading.yaml_file import Place, YamlFile
from kiosk.content.schema.parts import Rests
from kiosk.content.schema.plan import QuestionPlan
from kiosk.decision.problems import Problem, did_you_mean
from kiosk.decision.questions import Kind

CHOOSING = frozenset({Kind.ONE, Kind.MANY})
"""The kinds of question that offer choices."""


def known(
    file: YamlFile, place: Place, named: Iterable[str], there: Iterable[str], what: str
) -> Iterator[Problem]:
    """A problem for each key that is named and is not there."""
    names = list(dict.fromkeys(there))
    for key in named:
        if key not in names:
            yield file.problem(place, f'there is no {what} "{key}"', did_you_mean(key, names) or "add it")


def twice(file: YamlFile, top: str, keys: Iterable[str]) -> Iterator[Problem]:
    """A problem for each entry of a list whose key an earlier entry has."""
    seen: set[str] = set()
    for index, key in enumerate(keys):
        if key in seen:
            yield file.problem((top, index), f'"{key}" stands here a second time', "give it a key of its own")
        seen.add(key)


def rests(plan: Plan, file: YamlFile, place: Place, entry: Rests) -> Iterator[Problem]:
    """A problem for each source and each evidence record that the entry names and that is not there."""
    yield from known(file, place, entry.sources, (source.key for source in plan.sources.sources), "source")
    records = (record.key for record in plan.evidence.evidence)
    yield from known(file, place, entry.evidence, records, "evidence record")


def by_key(plan: Plan) -> dict[str, QuestionPlan]:
    """Every question by its key."""
    return {question.key: question for question in plan.questions.questions}


def of_kind(plan: Plan, kinds: Iterable[Kind]) -> list[str]:
    """The keys of the questions of these kinds."""
    wanted = set(kinds)
    return [question.key for question in plan.questions.questions if question.kind in wanted]
