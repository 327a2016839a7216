"""The commands `code make` and `code read`: an answers file as a hand-over code, and back."""

import sys
from argparse import Namespace
from datetime import date

from kiosk import app
from kiosk.content.answers.write_answers import written
from kiosk.decision.handover_code import LONGEST, CodeRefusedError, read_code, write_code
from kiosk.decision.problems import Problem, ProblemsFound


def code_make(asked: Namespace) -> int:
    """Give the hand-over code of an answers file."""
    from kiosk.content.answers.answers_file import read_answers

    aids = app.content_of(app.settings_of(asked.settings, asked.aid)).aids
    answers = read_answers(asked.answers, aids, date.today())
    print(write_code(aids[answers.visit.reading.language], answers.visit, answers.today))
    return 0


def code_read(asked: Namespace) -> int:
    """Give the visit of a hand-over code as an answers file."""
    aids = app.content_of(app.settings_of(asked.settings, asked.aid)).aids
    text = _piped(LONGEST + 1) if asked.text == "-" else asked.text
    try:
        told = read_code(aids, text)
    except CodeRefusedError as refused:
        raise ProblemsFound([Problem("code", 0, str(refused), "")]) from refused
    print(written(aids[told.visit.reading.language], told.visit, told.made_on), end="")
    return 0


def _piped(most: int) -> str:
    """What stands on standard input, whatever it is, up to so many bytes."""
    return sys.stdin.buffer.read(most).decode("utf-8", errors="replace")
