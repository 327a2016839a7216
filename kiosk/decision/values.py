"""Concerns: what matters to the person, as they rated it."""

from collections.abc import Mapping
from dataclasses import dataclass

from kiosk.decision.answers import Answers
from kiosk.decision.questions import Question


@dataclass(frozen=True, slots=True)
class Concern:
    """Something that may matter. Its question's choices go from least to most; `rows` of the comparison speak to it."""

    question: str
    rows: tuple[str, ...] = ()


def weight(concern: Concern, questions: Mapping[str, Question], answers: Answers) -> int:
    """How much it matters: 0 for the first choice or none, 1 for the second, and so on."""
    keys = [choice.key for choice in questions[concern.question].choices]
    given = answers.get(concern.question)
    return keys.index(given) if isinstance(given, str) else 0


def that_matter(
    concerns: tuple[Concern, ...], questions: Mapping[str, Question], answers: Answers
) -> tuple[Concern, ...]:
    """The concerns that matter to the person, most first; equals keep the order of the content."""
    weighed = [(weight(concern, questions, answers), concern) for concern in concerns]
    return tuple(concern for much, concern in sorted(weighed, key=lambda pair: -pair[0]) if much)


def rows_that_matter_most(
    concerns: tuple[Concern, ...], questions: Mapping[str, Question], answers: Answers
) -> tuple[str, ...]:
    """The comparison's rows that speak to what got the last choice, which says that it matters the most."""
    return tuple(
        row
        for concern in concerns
        if weight(concern, questions, answers) == len(questions[concern.question].choices) - 1
        for row in concern.rows
    )


def rows_that_matter(
    concerns: tuple[Concern, ...], questions: Mapping[str, Question], answers: Answers
) -> tuple[str, ...]:
    """The comparison's rows that speak to what matters most, in that order."""
    return tuple(row for concern in that_matter(concerns, questions, answers) for row in concern.rows)
