"""The budgets of the ways: what each asks of a person, beside the most that it may."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from kiosk.content.authoring.effort import Effort
from kiosk.content.authoring.reading_time import effort_of
from kiosk.content.authoring.staff_time import STACK
from kiosk.content.authoring.ways import BudgetModel, read_stack_way, read_ways
from kiosk.content.build.locale import LocaleWriter
from kiosk.decision.aid import Aid


@dataclass(frozen=True, slots=True)
class Reckoned:
    """A way in one language, and what it asks."""

    language: str
    key: str
    name: str
    effort: Effort
    budget: BudgetModel

    def __str__(self) -> str:
        """Give it as a test names it: en-undecided."""
        return f"{self.language}-{self.key}"

    @property
    def over(self) -> Mapping[str, float]:
        """By how much it passes each limit that it passes."""
        asked = {"pages": self.effort.pages, "taps": self.effort.taps, "words": self.effort.words}
        limits = {**self.budget.model_dump(exclude_none=True)}
        every = {**asked, "minutes": self.effort.minutes}
        return {what: every[what] - most for what, most in limits.items() if every[what] > most}

    @property
    def verdict(self) -> str:
        """Met, or by how much not; nothing where the way has no budget."""
        if not self.budget.model_fields_set:
            return ""
        return ", ".join(f"{_amount(by)} {what} too many" for what, by in self.over.items()) or "met"


def _amount(by: float) -> str:
    return f"{by:.1f}" if isinstance(by, float) else str(by)


def reckoned(folder: Path, aids: Mapping[str, Aid]) -> Iterator[Reckoned]:
    """Every way of the aid in every language; staff work in the first one. Raises ProblemsFound with all that is wrong in plan/ways.yaml."""
    ways, stack = read_ways(folder, aids), read_stack_way(folder)
    first = next(iter(aids), "")
    for language, aid in aids.items():
        writer = LocaleWriter(language)
        for way in (way for way in ways if language == first or not way.of_staff):
            yield Reckoned(language, way.key, way.name, effort_of(aid, way, writer), way.budget)
    if stack:
        yield Reckoned(first, "stack", stack.name, STACK, stack.budget)
