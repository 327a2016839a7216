"""What is looked at before anything is shown to people: the content, its sign-off, its languages, and the clock."""

import sys
from datetime import date
from typing import TYPE_CHECKING

from kiosk.app import folders_of, load_start
from kiosk.content.content_cache import StartContent
from kiosk.decision.problems import Problem, ProblemsFound
from kiosk.decision.signoff import Signoff, SignoffStatus, signoff_status
from kiosk.device.journal_file import journal_problems
from kiosk.device.languages import languages_kept_back, languages_of, sentence_on
from kiosk.device.places import COMMAND
from kiosk.device.settings import Settings

if TYPE_CHECKING:
    from kiosk.content.content_cache import Content
    from kiosk.device.journal import Journal


def look_to_show(settings: Settings) -> tuple[StartContent, tuple[str, ...]]:
    """The first page, if it may be shown to people, and the languages to choose from, the one to start in first.

    Raises ProblemsFound, and notes that in the journal.
    """
    problems = journal_problems(settings)
    try:
        look = load_start(settings)
        refuse_unsigned(settings, look.signoff, date.today())
        languages = languages_of(settings, look.start_pages, _unreviewed(look))
    except ProblemsFound as found:
        problems += found.problems
    if problems:
        note(settings, "content_refused", problems=len(problems))
        raise ProblemsFound(problems)
    return look, languages


def _unreviewed(look: StartContent) -> frozenset[str]:
    return frozenset(language for language, page in look.start_pages.items() if page["review_pending"])


def tell_of_languages_kept_back(settings: Settings, look: StartContent) -> None:
    """Tell staff, where they see it and in the journal, which languages nobody can choose for want of a review."""
    if kept_back := languages_kept_back(settings, look.start_pages, _unreviewed(look)):
        sys.stderr.write(f"{sentence_on(kept_back)}\n")
        for language in kept_back:
            note(settings, "language_kept_back", language=language)


def refuse_unsigned(settings: Settings, signoff: Signoff | None, today: date) -> None:
    """Raises ProblemsFound where the settings ask for signed content, nobody stands by, and it is not signed."""
    if not (settings.kiosk.unattended and settings.kiosk.require_signoff):
        return
    now = signoff_status(signoff, today)
    if now is not SignoffStatus.SIGNED:
        what = f"the content is {now}, and require_signoff keeps it from people who are alone with it"
        remedy = (
            f'let a clinician read it and run "{COMMAND} content sign --name … --role … --until YYYY-MM-DD", and a '
            f'second person "{COMMAND} content release --name … --role …", '
            "or set require_signoff = false for a demonstration"
        )
        raise ProblemsFound([Problem(str(folders_of(settings).aid), 0, what, remedy)])


def tell_of_wrong_clock(settings: Settings, content: "Content", journal: "Journal") -> None:
    """Tell staff, on standard error and in the journal, of a clock that cannot be right."""
    from kiosk.decision.clock import is_plausible

    if all(is_plausible(date.today(), aid.made_on) for aid in content.aids.values()):
        return
    sys.stderr.write(
        f"The clock says {date.today()}, which cannot be: sheets are printed without their day and without the code. "
        "Set the clock, and have the battery on the computer's board replaced.\n"
    )
    journal.note("clock_wrong")


def note(settings: Settings, event: str, **counts: int | str) -> None:
    # Imported here, because an ordinary start has nothing to note before the first page.
    from kiosk.device.journal import Journal

    Journal(settings.journal.file).note(event, **counts)
