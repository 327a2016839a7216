"""The handouts of a list on the printer of the settings, one person after another, each told printed or not."""

import sys
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import partial
from threading import Event

from kiosk import paper_services
from kiosk.commands.lengths import tell
from kiosk.commands.one_of_list import content_kept, faults_of, handout_of, load
from kiosk.commands.printer import named_address
from kiosk.content.answers.visits_file import FaultyVisit, Listed
from kiosk.device.settings import Settings
from kiosk.handout.document import Handout
from kiosk.interrupts import INTERRUPTED, raised
from kiosk.print_services import SAVED, PrintServices
from kiosk.printing.status import State
from kiosk.ui.services import PrinterWord

NOT_PRINTED = 1
"""The exit code where the paper of somebody is missing."""

_FAULTS = frozenset({State.NEEDS_PAPER, State.JAMMED, State.DOOR_OPEN, State.NEEDS_ATTENTION})
"""States that somebody at the printer can end, while the job waits."""


@dataclass(slots=True)
class _Stack:
    """The list on its way to the printer, and what has been told of it."""

    settings: Settings
    sheets: str
    faults: dict[str, list[str]]
    out: int = 0
    saved: bool = False
    state: str = ""
    """The last that was heard of the printer."""
    silent: bool = False
    """Whether the printer has not answered: then nobody waits for it once for each person."""

    def heard(self, name: str, word: PrinterWord, page: int, pages: int) -> None:
        """Tell what somebody can mend while the job waits, once."""
        if word.state in _FAULTS and word.state != self.state:
            print(f"{name}: the printer waits ({word.state.replace('_', ' ')}).", file=sys.stderr, flush=True)
        self.state = word.state

    def went(self, visit: Listed, word: PrinterWord, pages: int) -> None:
        """Tell how it went with that visit."""
        state = word.state
        if state in {State.DONE, SAVED}:
            self.out += 1
            self.saved = state == SAVED
            how = "saved in the folder in place of a printer" if self.saved else "printed"
            print(f"{visit.name}: {how}, {pages} pages", flush=True)
            return
        self.silent = state == State.NOT_RESPONDING
        if state == State.NOT_SURE:
            said = "it is not sure that this was printed; look at the printer"
        else:
            said = f"not printed ({', '.join([state.replace('_', ' '), *word.why])})"
        print(f"{visit.name}: {said}.", file=sys.stderr, flush=True)


def print_handouts(visits: Sequence[Listed], settings: Settings, sheets: str = "") -> int:
    """Print them, and tell of each. Ctrl-C cancels the job at the printer. Gives the exit code."""
    load(settings)
    stack = _Stack(settings, sheets, faults_of(visits))
    printing = PrintServices(settings, partial(paper_services.copies_of, content_kept(settings)))
    with named_address():
        _ = printing.places
    waiting = list(visits)
    try:
        with raised():
            while waiting:
                _print(waiting.pop(0), stack, printing)
    except KeyboardInterrupt:
        _say(stack, len(visits))
        for visit in waiting:
            print(f"{visit.name}: not printed (stopped).", file=sys.stderr)
        return INTERRUPTED
    finally:
        printing.close()
    _say(stack, len(visits))
    return 0 if stack.out == len(visits) else NOT_PRINTED


def _print(visit: Listed, stack: _Stack, printing: PrintServices) -> None:
    """One person's. A Ctrl-C goes on from here when the printer has confirmed that the job is gone."""
    paper = _paper(visit, stack)
    if isinstance(paper, list):
        for sentence in paper:
            print(f"{visit.name}: not printed. {sentence}", file=sys.stderr, flush=True)
        return
    tell(paper.too_long, visit.name)
    if stack.silent:
        stack.went(visit, PrinterWord(State.NOT_RESPONDING), 0)
        return
    stop = Event()
    with ThreadPoolExecutor(1) as waiter:  # the printer is waited for there, so that Ctrl-C is heard here
        job = waiter.submit(printing.print_pdf, paper, partial(stack.heard, visit.name), stop)
        try:
            stack.went(visit, job.result(), paper.pages)
        except KeyboardInterrupt:
            stop.set()
            stack.went(visit, job.result(), paper.pages)
            raise


def _paper(visit: Listed, stack: _Stack) -> Handout | list[str]:
    if isinstance(visit, FaultyVisit):
        return stack.faults.pop(visit.name, [])  # two that share a name are told once
    return handout_of(stack.settings, stack.sheets, visit)


def _say(stack: _Stack, of: int) -> None:
    print(f"{'saved' if stack.saved else 'printed'} {stack.out} of {of} handouts", flush=True)
