"""What is said of printing: a title, how far it came, and the next step."""

from collections.abc import Mapping
from dataclasses import dataclass

from kiosk.decision.blanks import fill
from kiosk.ui.pages.print_causes import remedies
from kiosk.ui.pages.print_state import FOR_STAFF, TRIED_AGAIN, UNDONE, PrintState

ANSWERS_WAIT_S = 600
"""Seconds for which nothing is cleared while staff are fetched to the printer."""

Words = Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a job came: page number `now` is being printed, `out` are out of so many `pages`; 0 is not known.

    `why` are the printer's own keywords for its state, `name` tells people which printer it is.
    """

    state: PrintState
    busy: bool = False
    now: int = 0
    out: int = 0
    pages: int = 0
    why: tuple[str, ...] = ()
    name: str = ""

    @property
    def rest_known(self) -> bool:
        """Whether it is known which pages are missing."""
        return 0 < self.out < self.pages


@dataclass(frozen=True, slots=True)
class Told:
    """What is said of printing; `came` is how far it came, "" where there is nothing to say of that."""

    title: str = ""
    came: str = ""
    text: str = ""


def told(words: Words, job: Progress) -> Told:
    """The words for a job; none before there was one."""
    if job.state is PrintState.NONE:
        return Told()
    return Told(words[f"{job.state}_title"], _came(words, job), _text(words, job))


def _came(words: Words, job: Progress) -> str:
    if job.state is PrintState.PRINTING and job.now:
        return fill(words["printing_page"], page=job.now, pages=job.pages)
    if job.state in UNDONE and job.rest_known:
        return fill(words["pages_out_one" if job.out == 1 else "pages_out"], out=job.out, pages=job.pages)
    if job.state is PrintState.NOT_SURE and job.pages:
        return fill(words["pages_wanted_one" if job.pages == 1 else "pages_wanted"], pages=job.pages)
    if job.state is PrintState.DONE and job.pages:
        return fill(words["take_one" if job.pages == 1 else "take_all"], pages=job.pages)
    return ""


def _text(words: Words, job: Progress) -> str:
    """The next step; a job that goes on by itself has another one than a job that needs a touch. Nothing is lost."""
    if job.state is PrintState.PRINTING and job.name:
        return fill(words["comes_out_of"], name=job.name)
    by_hand = job.rest_known or not job.busy
    key = f"{job.state}_ended_text"
    text = words[key if by_hand and key in words else f"{job.state}_text"]
    waits = fill(words["answers_wait"], minutes=ANSWERS_WAIT_S // 60) if job.state in FOR_STAFF else ""
    return f"{fill(text, button=words[go_on_key(job)])} {waits}".strip()


def go_on_key(job: Progress) -> str:
    """The word of the button that prints what is missing, or all of it once more."""
    return "print_rest" if job.rest_known else "print_again"


def steps(words: Words, job: Progress) -> tuple[str, ...]:
    """What staff do about a fault; nothing where there is none."""
    if job.state not in FOR_STAFF:
        return ()
    mend = tuple(remedies(words, job.state, job.why))
    if job.state not in TRIED_AGAIN:
        return mend
    last = words["steps_rest" if job.rest_known else "steps_again"]
    return (*mend, fill(last, button=words[go_on_key(job)]))
