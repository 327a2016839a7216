"""Answers that are worked out from others once a visit is summed up, after FHIR SDC's calculatedExpression."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType

from kiosk.decision.answers import Answers


@dataclass(frozen=True, slots=True)
class DaysUntil:
    """The days from today until the day that a date question gives; 0 where that is today."""

    question: str

    def of(self, answers: Answers, today: date) -> int | None:
        """The number; None where the day is not known."""
        day = answers.get(self.question)
        return (day - today).days if isinstance(day, date) else None


def with_calculated(calculated: Mapping[str, DaysUntil], answers: Answers, today: date) -> Answers:
    """The answers, and with them everything that can be worked out."""
    found = {key: each.of(answers, today) for key, each in calculated.items()}
    return MappingProxyType({**answers, **{key: days for key, days in found.items() if days is not None}})
