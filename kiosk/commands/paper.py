"""The command `handout`: the PDF of an answers file, or of each visit in a list."""

from argparse import Namespace
from collections.abc import Sequence
from datetime import date

from kiosk import app
from kiosk.atomic_file import write_atomically
from kiosk.commands.language import language_asked
from kiosk.content.answers.answers_file import AnswersFile
from kiosk.content.answers.visits_file import FaultyVisit, Listed, read_visits
from kiosk.device.settings import Settings


def handout(asked: Namespace) -> int:
    """Make the handout of an answers file, or those of all visits in a list."""
    settings = app.settings_of(asked.settings, asked.aid)
    content = app.content_of(settings)
    told = read_visits(asked.answers, content.aids, date.today(), app.letters_missing)
    language = language_asked(asked, settings)
    if not isinstance(told, AnswersFile):
        return _handouts(told, language, asked, settings)
    answers = told.in_language(language)
    clinic, sheets = settings.clinic, asked.sheets
    paper = app.handout_of(content, answers, clinic, sheets, large_print=asked.large_print)
    write_atomically(asked.out, paper.pdf)
    print(f"{asked.out}: {paper.pages} pages")
    return 0


def _handouts(visits: Sequence[Listed], language: str, asked: Namespace, settings: Settings) -> int:
    """Make those of a list, with what the command line says for all of them."""
    from kiosk.commands.many import handouts  # with what only a list needs

    wished = [
        each if isinstance(each, FaultyVisit) else each.asked_for(language, large_print=asked.large_print)
        for each in visits
    ]
    return handouts(wished, asked.out, settings, asked.sheets)
