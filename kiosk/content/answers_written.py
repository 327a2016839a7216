"""A visit written down as an answers file, so that whatever reads one can take it from there."""

from datetime import date

import yaml

from kiosk.decision.aid import Aid
from kiosk.decision.answers import Answer
from kiosk.decision.questions import Question
from kiosk.decision.visit import Visit, route_of


def written(aid: Aid, visit: Visit, today: date) -> str:
    """The answers file of a visit on that day: its language, its columns, and the answers that count, in YAML."""
    counted = route_of(aid, visit).counted
    said: dict[str, object] = {"today": today, "language": visit.reading.language or aid.language}
    if visit.columns:
        said["columns"] = list(visit.columns)
    said["answers"] = {
        key: _plain(question, counted[key]) for key, question in aid.questions.items() if key in counted
    }
    return yaml.safe_dump(said, sort_keys=False, allow_unicode=True)


def _plain(question: Question, answer: Answer) -> object:
    """The answer as YAML has it: ticks as a list, in the order of the choices."""
    if isinstance(answer, frozenset):
        return [choice.key for choice in question.choices if choice.key in answer]
    return answer
