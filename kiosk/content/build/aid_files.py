"""The files of one aid, read and held against their models: plan/ once, words/ for one language."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar, get_type_hints

from pydantic import BaseModel

from kiosk.content.reading.models import parse
from kiosk.content.reading.yaml_file import YamlFile, read_yaml
from kiosk.content.schema import plan, words
from kiosk.content.schema.checklist import ChecklistPlan
from kiosk.content.schema.consult import ConsultPlan, ConsultWords
from kiosk.content.schema.evidence import EvidenceFile
from kiosk.content.schema.safety import SafetyPlan, SafetyWords
from kiosk.decision.problems import Problem, ProblemsFound

Read = TypeVar("Read")


@dataclass(frozen=True, slots=True)
class Plan:
    """The parsed files of plan/ and about.yaml, a field for each topic; `files` gives the lines of each by its topic."""

    about: plan.AboutPlan
    pages: plan.PagesPlan
    questions: plan.QuestionsPlan
    options: plan.OptionsPlan
    comparison: plan.ComparisonPlan
    evidence: EvidenceFile
    sources: plan.SourcesPlan
    situation: plan.SituationPlan
    values: plan.ValuesPlan
    understanding: plan.UnderstandingPlan
    checklist: ChecklistPlan
    consult: ConsultPlan
    safety: SafetyPlan
    files: dict[str, YamlFile]


@dataclass(frozen=True, slots=True)
class Words:
    """The parsed files of words/<language>/, a field for each topic; `files` as in Plan."""

    about: words.AboutWords
    pages: words.PagesWords
    questions: words.QuestionsWords
    options: words.OptionsWords
    comparison: words.ComparisonWords
    evidence: words.EvidenceWordsFile
    situation: words.SituationWords
    understanding: words.UnderstandingWords
    checklist: words.ChecklistWords
    glossary: words.GlossaryWords
    consult: ConsultWords
    safety: SafetyWords
    files: dict[str, YamlFile]


def asked(plans: Plan) -> tuple[plan.QuestionPlan, ...]:
    """The questions that are asked, which have words; the others are worked out."""
    return tuple(each for each in plans.questions.questions if not each.calculated)


_MAY_BE_MISSING = frozenset({"consult"})
"""Topics that an aid may do without; a file that is not there is an empty one."""


def read_plan(folder: Path) -> Plan:
    """The structure of the aid in that folder. Raises ProblemsFound with every problem of every file."""
    names = {topic: f"plan/{topic}.yaml" for topic in _models(Plan)} | {"about": "about.yaml"}
    return Plan(**_read(Plan, folder, names))


def languages_of(folder: Path) -> tuple[str, ...]:
    """The languages that about.yaml names. Raises ProblemsFound with every problem of that file."""
    return parse(read_yaml(folder / "about.yaml", "about.yaml"), plan.AboutPlan).languages


def read_words(folder: Path, language: str) -> Words:
    """The sentences of the aid in one language. Raises ProblemsFound with every problem of every file."""
    names = {topic: f"words/{language}/{topic}.yaml" for topic in _models(Words)}
    return Words(**_read(Words, folder, names))


def _models(kind: type[Plan | Words]) -> dict[str, type[BaseModel]]:
    """The model of each topic's file: the fields of Plan or Words say which there are."""
    return {topic: model for topic, model in get_type_hints(kind).items() if topic != "files"}


def _read(kind: type[Plan | Words], folder: Path, names: Mapping[str, str]) -> dict[str, Any]:
    """Every field of Plan or Words, from the files of these names. Raises ProblemsFound."""
    models = _models(kind)
    parsed = read_all({topic: _reader(folder, names[topic], model) for topic, model in models.items()})
    values: dict[str, Any] = {topic: model for topic, (_, model) in parsed.items()}
    return values | {"files": {topic: file for topic, (file, _) in parsed.items()}}


def _reader(folder: Path, name: str, model: type[BaseModel]) -> Callable[[], tuple[YamlFile, BaseModel]]:
    def read() -> tuple[YamlFile, BaseModel]:
        if not (folder / name).resolve().is_relative_to(folder.resolve()):
            what, remedy = "this is a link that leads out of the pack", "put the file itself here"
            raise ProblemsFound([Problem(name, 0, what, remedy)])
        if Path(name).stem in _MAY_BE_MISSING and not (folder / name).exists():
            file = YamlFile(name, None, {})
        else:
            file = read_yaml(folder / name, name)
        return file, parse(file, model)

    return read


def read_all(readers: dict[str, Callable[[], Read]]) -> dict[str, Read]:
    """The results of all readers, by their names. Raises ProblemsFound with the problems of all of them together."""
    done: dict[str, Read] = {}
    problems: list[Problem] = []
    for name, read in readers.items():
        try:
            done[name] = read()
        except ProblemsFound as found:
            problems.extend(found.problems)
    if problems:
        raise ProblemsFound(sorted(set(problems)))
    return done
