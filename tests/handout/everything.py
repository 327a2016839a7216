"""Somebody who ticks whatever can be ticked: nobody's sheets are longer."""

from collections.abc import Mapping
from datetime import date, timedelta

from kiosk.content.build.locale import LocaleWriter
from kiosk.decision.answers import Answer
from kiosk.decision.clinic import Clinic
from kiosk.decision.questions import Kind, Question
from kiosk.decision.summary import Summary, summarise
from kiosk.decision.visit import Reading, Visit
from tests.handout.shipped import TODAY, content

STEERED: Mapping[str, Answer] = {
    "purpose": "decide",
    "danger_signs": frozenset({"none"}),
    "other_cause": frozenset({"weight_loss", "night_pain"}),
    "weakness_new": "no",
    "help_at_home": "alone",
}
"""Answers that keep them on the way to the longest list."""


NOT_ASKED = frozenset({"days_to_operation", "sure"})
"""What is reckoned, and what only the other way asks."""


def everything() -> dict[str, Answer]:
    """Their answers."""
    questions = content().aids["en"].questions.values()
    answers = {each.key: _most(each) for each in questions if each.key not in NOT_ASKED}
    return {**answers, **STEERED}


def _most(question: Question) -> Answer:
    match question.kind:
        case Kind.NUMBER:
            return question.maximum
        case Kind.DATE:
            return TODAY + timedelta(days=8)
        case Kind.MANY:
            return frozenset(choice.key for choice in question.choices if not choice.alone)
    keys = [choice.key for choice in question.choices]
    return "yes" if "yes" in keys else keys[-1]


def everything_said(language: str) -> Summary:
    """What their visit comes to."""
    visit = Visit(answers=everything(), reading=Reading(language=language))
    return summarise(content().aids[language], visit, Clinic(), LocaleWriter(language), TODAY)


def as_yaml(language: str) -> str:
    """Their answers as a file."""
    lines = [f"  {key}: {_written(answer)}" for key, answer in everything().items()]
    return "\n".join([f"today: {TODAY}", f"language: {language}", "answers:", *lines, ""])


def _written(answer: Answer) -> str:
    if isinstance(answer, frozenset):
        return f"[{', '.join(sorted(answer))}]"
    return answer.isoformat() if isinstance(answer, date) else str(answer)
