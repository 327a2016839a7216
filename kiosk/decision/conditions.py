"""Conditions over answers, shaped after FHIR Questionnaire's enableWhen."""

from dataclasses import dataclass

from kiosk.decision.answers import Answers, is_chosen


@dataclass(frozen=True, slots=True)
class Is:
    """The choice is the answer, or is among the answers."""

    question: str
    choice: str

    def holds(self, answers: Answers) -> bool:
        """Whether it applies to these answers; never for a question that was skipped."""
        return is_chosen(answers.get(self.question), self.choice)


@dataclass(frozen=True, slots=True)
class Answered:
    """The question has an answer (FHIR's `exists`), or with `wanted` false has none."""

    question: str
    wanted: bool = True

    def holds(self, answers: Answers) -> bool:
        """Whether it applies to these answers."""
        return (self.question in answers) is self.wanted


@dataclass(frozen=True, slots=True)
class Between:
    """A number lies within both bounds, which count."""

    question: str
    lowest: int
    highest: int

    def holds(self, answers: Answers) -> bool:
        """Whether it applies to these answers; never for a question that was skipped."""
        given = answers.get(self.question)
        return isinstance(given, int) and self.lowest <= given <= self.highest


@dataclass(frozen=True, slots=True)
class AllOf:
    """Every part holds. With no parts: always."""

    parts: tuple["Condition", ...] = ()

    def holds(self, answers: Answers) -> bool:
        """Whether it applies to these answers."""
        return all(part.holds(answers) for part in self.parts)


@dataclass(frozen=True, slots=True)
class AnyOf:
    """At least one part holds."""

    parts: tuple["Condition", ...]

    def holds(self, answers: Answers) -> bool:
        """Whether it applies to these answers."""
        return any(part.holds(answers) for part in self.parts)


@dataclass(frozen=True, slots=True)
class Not:
    """The part does not hold."""

    part: "Condition"

    def holds(self, answers: Answers) -> bool:
        """Whether it applies to these answers."""
        return not self.part.holds(answers)


Condition = Is | Answered | Between | AllOf | AnyOf | Not

ALWAYS = AllOf()
NEVER = AnyOf(())


def questions_in(condition: Condition) -> frozenset[str]:
    """The keys of the questions that a condition depends on."""
    match condition:
        case AllOf() | AnyOf():
            return frozenset().union(*(questions_in(part) for part in condition.parts))
        case Not():
            return questions_in(condition.part)
        case _:
            return frozenset({condition.question})
