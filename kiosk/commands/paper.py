"""The command `handout`: the paper of an answers file, or of each visit in a list; as files, as one stack, or printed."""

from argparse import Namespace
from collections.abc import Sequence
from datetime import date

from kiosk import app, paper_services
from kiosk.atomic_file import write_atomically
from kiosk.commands.language import language_asked
from kiosk.commands.lengths import tell
from kiosk.content.answers.answers_file import AnswersFile
from kiosk.content.answers.visits_file import FaultyVisit, Listed, ListedVisit, read_visits
from kiosk.decision.problems import Problem, ProblemsFound
from kiosk.device.settings import Settings


def handout(asked: Namespace) -> int:
    """Make the handout of an answers file, or those of all visits in a list."""
    if asked.two_sided and asked.merged is None:
        what = "only a merged PDF has one person behind another"
        raise ProblemsFound([Problem("--two-sided", 0, what, "name the PDF by --merged, or leave it out")])
    settings = app.settings_of(asked.settings, asked.aid)
    content = app.content_of(settings)
    told = read_visits(asked.answers, content.aids, date.today(), paper_services.letters_missing)
    language = language_asked(asked, settings)
    if isinstance(told, AnswersFile) and asked.out:
        return _one(told.in_language(language), asked, settings)
    visits = (ListedVisit(asked.answers.stem, told),) if isinstance(told, AnswersFile) else told
    wished = [
        each if isinstance(each, FaultyVisit) else each.asked_for(language, large_print=asked.large_print)
        for each in visits
    ]
    return _several(wished, asked, settings)


def _one(answers: AnswersFile, asked: Namespace, settings: Settings) -> int:
    content = app.content_of(settings)
    paper = paper_services.handout_of(
        content, answers, settings.clinic, asked.sheets, large_print=asked.large_print
    )
    write_atomically(asked.out, paper.pdf)
    print(f"{asked.out}: {paper.pages} pages", flush=True)
    tell(paper.too_long)
    return 0


def _several(visits: Sequence[Listed], asked: Namespace, settings: Settings) -> int:
    """Each way is loaded when it is asked for."""
    if asked.merged:
        from kiosk.commands.merged import merge

        return merge(visits, asked.merged, settings, asked.sheets, two_sided=asked.two_sided)
    if asked.print:
        from kiosk.commands.printed import print_handouts

        return print_handouts(visits, settings, asked.sheets)
    from kiosk.commands.many import handouts

    return handouts(visits, asked.out, settings, asked.sheets)
