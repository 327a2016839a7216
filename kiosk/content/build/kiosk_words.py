"""The kiosk's own words in content/kiosk/: buttons, printer, staff, paper; for every aid, by language."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType

from pydantic import RootModel

from kiosk.content.build.aid_files import read_all
from kiosk.content.reading.models import parse
from kiosk.content.reading.yaml_file import YamlFile, read_yaml
from kiosk.content.schema.parts import Key
from kiosk.content.schema.sentences import Fillable
from kiosk.decision.problems import Problem, ProblemsFound, did_you_mean

TOPICS = ("screen", "printer", "staff", "paper")
REFERENCE = "en"
"""The language whose keys the others must have; tests hold it against what the program uses."""


class TopicModel(RootModel[dict[Key, Fillable]]):
    """One file: sentences by key."""


@dataclass(frozen=True, slots=True)
class KioskWords:
    """The kiosk's words in one language: `screen` holds those of the printer and of the staff too."""

    screen: Mapping[str, str]
    paper: Mapping[str, str]


def load_kiosk_words(folder: Path, languages: tuple[str, ...]) -> Mapping[str, KioskWords]:
    """The kiosk's words in those languages. Raises ProblemsFound with every key that is missing or too many."""
    wanted = dict.fromkeys((REFERENCE, *languages))
    files = read_all({language: lambda language=language: _topics(folder, language) for language in wanted})  # type: ignore[misc]
    problems = [
        problem
        for language in wanted
        for topic in TOPICS
        for problem in _differences(files[REFERENCE][topic], files[language][topic])
    ]
    if problems:
        raise ProblemsFound(problems)
    return MappingProxyType({language: _words(files[language]) for language in languages})


def _topics(folder: Path, language: str) -> dict[str, tuple[YamlFile, dict[str, str]]]:
    return read_all({topic: lambda topic=topic: _topic(folder, language, topic) for topic in TOPICS})  # type: ignore[misc]


def _topic(folder: Path, language: str, topic: str) -> tuple[YamlFile, dict[str, str]]:
    file = read_yaml(folder / "words" / language / f"{topic}.yaml", f"kiosk/words/{language}/{topic}.yaml")
    return file, parse(file, TopicModel).root


def _differences(
    reference: tuple[YamlFile, dict[str, str]], other: tuple[YamlFile, dict[str, str]]
) -> Iterator[Problem]:
    file, words = other
    for key in reference[1]:
        if key not in words:
            yield file.problem((), f'"{key}" has no words', f"translate it from {reference[0].name}")
    for key in words:
        if key not in reference[1]:
            yield file.problem((key,), f'"{key}" is not used', did_you_mean(key, reference[1]))


def _words(topics: dict[str, tuple[YamlFile, dict[str, str]]]) -> KioskWords:
    screen = {**topics["screen"][1], **topics["printer"][1], **topics["staff"][1]}
    return KioskWords(MappingProxyType(screen), MappingProxyType(topics["paper"][1]))
