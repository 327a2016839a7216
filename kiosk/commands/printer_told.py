"""What the command line tells of a printer: how it is and what to do in sentences, and what it takes and has."""

from collections.abc import Iterator, Mapping

from kiosk.printing.facts import Facts
from kiosk.printing.printer import QUEUE, QUEUE_FOLLOWED
from kiosk.ui.pages.print_causes import remedies, said_before, state_of
from kiosk.ui.pages.print_state import PrintState
from kiosk.ui.services import PrinterWord

REMARKS = {
    QUEUE: "This address is a CUPS queue. It keeps copies of what people print, and what it says about paper cannot "
    "be believed: the kiosk will ask each person whether the pages are in hand. Name the printer itself in "
    "[printer] address.",
    QUEUE_FOLLOWED: "This address is a CUPS queue, which keeps copies and cannot be believed. The kiosk prints on the "
    "printer behind it directly; name that one in [printer] address.",
}


def sentences_of(words: Mapping[str, str], word: PrinterWord) -> Iterator[str]:
    """How it is, and what staff do about it: the sentences that they read on the screen."""
    state = state_of(word)
    yield words[f"{said_before(state)}_title"] + "."
    if state is PrintState.SAVED:
        yield words["printers_folder"]
    steps = list(remedies(words, state, word.why))
    # The last step of what cannot be used leads to this command.
    yield from steps[:1] if state is PrintState.UNUSABLE else steps
    yield from (REMARKS[each] for each in word.why if each in REMARKS)


def lines_of(facts: Facts) -> Iterator[str]:
    """What it takes and has, as far as it tells."""
    if facts.model:
        yield f"It is: {facts.model}."
    if facts.formats:
        sent = facts.sent or "nothing, since it can make none of them"
        yield f"It takes: {', '.join(facts.formats)}. The kiosk sends: {sent}."
    if facts.papers:
        yield f"Paper in its trays: {', '.join(facts.papers)}."
    if facts.dpis:
        yield f"Dots an inch: {', '.join(str(each) for each in facts.dpis)}."
    yield f"On both sides of the paper: {'yes' if facts.two_sided else 'no'}."
