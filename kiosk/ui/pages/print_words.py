"""What is said of printing: a title, how far it came, and the next step."""

from collections.abc import Mapping
from dataclasses import dataclass

from kiosk.decision.blanks import fill
from kiosk.ui.pages.print_state import FOR_STAFF, UNDONE, PrintState

ANSWERS_WAIT_S = 600
"""Seconds for which nothing is cleared while staff are fetched to the printer."""

Words = Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Told:
    """What is said of printing; `came` is how far it came, "" where there is nothing to say of that."""

    title: str = ""
    came: str = ""
    text: str = ""


def told(words: Words, state: PrintState, *, busy: bool, now: int, out: int, pages: int) -> Told:
    """The words for a state; page number `now` is being printed, and `out` are out of so many `pages`."""
    if state is PrintState.NONE:
        return Told()
    return Told(words[f"{state}_title"], _came(words, state, now, out, pages), _text(words, state, busy=busy))


def _came(words: Words, state: PrintState, now: int, out: int, pages: int) -> str:
    if state is PrintState.PRINTING and now:
        return fill(words["printing_page"], page=now, pages=pages)
    if state in UNDONE and 0 < out < pages:
        return fill(words["pages_out_one" if out == 1 else "pages_out"], out=out, pages=pages)
    if state is PrintState.DONE and pages:
        return fill(words["take_all"], pages=pages) if pages > 1 else words["take_one"]
    return ""


def _text(words: Words, state: PrintState, *, busy: bool) -> str:
    """The next step; a job that ended has another one than a job that waits. Then, that nothing is lost."""
    ended = "" if busy else words.get(f"{state}_ended_text", "")
    waits = fill(words["answers_wait"], minutes=ANSWERS_WAIT_S // 60) if state in FOR_STAFF else ""
    return f"{ended or words[f'{state}_text']} {waits}".strip()
