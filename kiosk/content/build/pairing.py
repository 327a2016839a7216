"""Plan and words put together by their keys, with a note for each key that stands in only one of them."""

from collections.abc import Iterable, Mapping
from typing import TypeVar

from kiosk.content.reading.yaml_file import Place, YamlFile
from kiosk.decision.problems import Problem, did_you_mean

Worded = TypeVar("Worded")


class Pairing:
    """Collects what is wrong while plan and words are put together."""

    def __init__(self) -> None:
        self.problems: list[Problem] = []

    def matched(
        self,
        file: YamlFile,
        place: Place,
        words: Mapping[str, Worded],
        keys: Iterable[str],
        may: Iterable[str] = (),
        *,
        noun: str = "words",
    ) -> Mapping[str, Worded]:
        """The words; notes each key that has none, and words that no key of the plan (or of `may`) asks for."""
        wanted = list(keys)
        for key in wanted:
            if key not in words:
                self.note(file, place, f'"{key}" has no {noun}', f"add {key}: here, under {_way(place)}")
        allowed = {*wanted, *may}
        for key in words:
            if key not in allowed:
                self.note(
                    file,
                    (*place, key),
                    f'"{key}" is not in the plan',
                    did_you_mean(key, wanted) or "take it out",
                )
        return words

    def counted(self, file: YamlFile, place: Place, found: int, planned: int, name: str) -> None:
        """Note where the words have more or fewer parts than the plan says."""
        if found != planned:
            self.note(
                file, place, f"{found} {name} stand here, the plan says {planned}", "make the two agree"
            )

    def note(self, file: YamlFile, place: Place, what: str, remedy: str) -> None:
        """Add one problem."""
        self.problems.append(file.problem(place, what, remedy))


def _way(place: Place) -> str:
    """The way to a place as a person would tell it: the keys, without the counting of list entries."""
    return ", ".join(str(step) for step in place if not isinstance(step, int))
