"""The command `questions`: the keys that an answers file can use."""

from argparse import Namespace

from kiosk import app
from kiosk.commands.streams import json_text
from kiosk.decision.questions import Kind, Question


def questions(asked: Namespace) -> int:
    """List every question and choice with its key."""
    aid = next(iter(app.content_of(app.settings_of(asked.settings, asked.aid)).aids.values()))
    if asked.json:
        print(json_text([_described(question) for question in aid.questions.values()]))
        return 0
    for question in aid.questions.values():
        print(f"{question.key} ({_may_be(question)}): {question.prompt}")
        for choice in question.choices:
            print(f"    {choice.key}: {choice.text}")
    return 0


def _described(question: Question) -> dict[str, object]:
    return {
        "key": question.key,
        "kind": question.kind,
        "prompt": question.prompt,
        "choices": {choice.key: choice.text for choice in question.choices},
        "minimum": question.minimum,
        "maximum": question.maximum,
    }


def _may_be(question: Question) -> str:
    bounds = f"{question.minimum} to {question.maximum}"
    return {
        Kind.ONE: "one of",
        Kind.MANY: "a list of",
        Kind.NUMBER: f"a whole number, {bounds}",
        Kind.DATE: f"a day as YYYY-MM-DD, {bounds} days from today",
    }[question.kind]
