"""Letters that no typeface on paper has, in what a file says of a clinic and of a consult: found before they are printed."""

from collections.abc import Iterator

from kiosk.content.reading.yaml_file import Place, YamlFile
from kiosk.decision.entry_errors import LettersMissing
from kiosk.decision.problems import Problem

PRINTED = ("clinic", "consult", "name")
"""The parts of a file whose texts are printed as they are written."""


def letters_missing(file: YamlFile, missing: LettersMissing) -> Iterator[Problem]:
    """A problem for each text with letters that paper cannot show, in its line."""
    data = file.data if isinstance(file.data, dict) else {}
    for part in PRINTED:
        for place, text in _texts(data.get(part), (part,)):
            if letters := missing(text):
                what = f'paper has no letters for "{letters}"'
                yield file.problem(place, what, "write it in other letters")


def _texts(value: object, place: Place) -> Iterator[tuple[Place, str]]:
    if isinstance(value, str):
        yield place, value
    elif isinstance(value, dict):
        for key, each in value.items():
            yield from _texts(each, (*place, str(key)))
