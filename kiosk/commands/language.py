"""The language that a command is asked for."""

from argparse import Namespace

from kiosk import app
from kiosk.decision.language_tags import look_up
from kiosk.decision.problems import Problem, ProblemsFound
from kiosk.device.settings import Settings


def language_asked(asked: Namespace, settings: Settings) -> str:
    """The language asked for, held against the aid's. Raises ProblemsFound."""
    if asked.language is None:
        return ""
    known = app.content_of(settings).aids
    found = look_up(asked.language, known)
    if found is None:
        what = f'the aid does not speak "{asked.language}"'
        raise ProblemsFound([Problem("--language", 0, what, f"use one of: {', '.join(known)}")])
    return found
