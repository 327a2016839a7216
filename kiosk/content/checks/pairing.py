"""A part of the plan and its words, held against each other by their keys."""

from collections.abc import Iterable, Iterator

from kiosk.content.reading.yaml_file import Place, YamlFile
from kiosk.decision.problems import Problem, did_you_mean


def unpaired(
    file: YamlFile,
    place: Place,
    words: Iterable[str],
    keys: Iterable[str],
    may: Iterable[str] = (),
    *,
    noun: str = "words",
) -> Iterator[Problem]:
    """A problem for each key without words, and for each of the words that no key (nor one of `may`) asks for."""
    worded, wanted = list(words), list(keys)
    for key in wanted:
        if key not in worded:
            yield file.problem(place, f'"{key}" has no {noun}', f"add {key}: here, under {_path(place)}")
    allowed = {*wanted, *may}
    for key in worded:
        if key not in allowed:
            remedy = did_you_mean(key, wanted) or "take it out"
            yield file.problem((*place, key), f'"{key}" is not in the plan', remedy)


def miscounted(file: YamlFile, place: Place, found: int, planned: int, name: str) -> Iterator[Problem]:
    """A problem where the words have more or fewer parts than the plan says."""
    if found != planned:
        what = f"{found} {name} stand here, the plan says {planned}"
        yield file.problem(place, what, "make the two agree")


def _path(place: Place) -> str:
    """The path to a place as a person would tell it: the keys, without the numbers of list entries."""
    return ", ".join(str(step) for step in place if not isinstance(step, int))
