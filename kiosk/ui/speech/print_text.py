"""The texts that are read aloud of printing: the sheets, how a job stands, and the buttons that it leaves."""

from collections.abc import Iterator, Mapping, Sequence

from kiosk.decision.blanks import fill
from kiosk.decision.pages import PageKind
from kiosk.ui.pages.print_state import PrintState
from kiosk.ui.pages.sheets import SheetRow
from kiosk.ui.screen import ScreenState

Words = Mapping[str, str]
Texts = Iterator[str]


def choice_line(label: str, words: Words, *, chosen: bool) -> str:
    """The choice's label, and that it is chosen if it is."""
    return f"{label}: {words['voice_chosen']}" if chosen else label


def print_texts(screen: ScreenState, words: Words) -> Texts:
    """The sheets to choose from, or how the job stands."""
    return _print_texts(screen, words, screen.sheets.sheets.shown())


def print_texts_by_keys(screen: ScreenState, words: Words) -> Texts:
    """The same with the chosen sheets alone: the others are said on coming to each."""
    return _print_texts(screen, words, [row for row in screen.sheets.sheets.shown() if row.chosen])


def _print_texts(screen: ScreenState, words: Words, rows: Sequence[SheetRow]) -> Texts:
    if screen.printing.state:
        yield from _job(screen, words)
        return
    for row in rows:
        yield choice_line(row.title, words, chosen=row.chosen)
        yield from (row.about, _pages_line(words, row.pages))
    large = words["print_large"] if screen.sheets.large else words["print_usual"]
    yield f"{words['print_letters']}: {large}"
    if screen.sheets.count:
        yield from (screen.printer.title, screen.printer.text)
    else:
        yield from (words["print_none_title"], words["print_none_text"])
    yield words["code_title"]


def _pages_line(words: Words, pages: int) -> str:
    """How many pages a sheet has; "" while that is not known."""
    if not pages:
        return ""
    return words["sheet_pages_one"] if pages == 1 else fill(words["sheet_pages"], number=pages)


def _job(screen: ScreenState, words: Words) -> Texts:
    """How the job stands, and what to take along of one that ended early."""
    printing = screen.printing
    yield from (printing.came, printing.text)
    if printing.waitsForStaff and printing.out:
        out = printing.out
        yield words["take_with_one"] if out == 1 else fill(words["take_with_many"], out=out)
        yield words["take_with_text"]


def print_state(screen: ScreenState, words: Words) -> Texts:
    """The print state, how far the job came, and the next step."""
    printing = screen.printing
    yield from (printing.title, printing.came, printing.text)


def print_buttons(screen: ScreenState, words: Words) -> Texts:
    """The buttons of printing, on a page that prints."""
    printing, kind = screen.printing, screen.page.kind
    if kind == PageKind.PRINTING:
        yield from _print_page_buttons(screen, words)
    elif kind == PageKind.ENDING:
        if printing.busy:
            yield words["print_stop"]
        elif printing.state == PrintState.NOT_SURE:
            yield from (words["print_yes"], words["print_no"])
        elif printing.state != PrintState.UNUSABLE:
            yield words["print_again" if printing.state else "ending_print"]


def _print_page_buttons(screen: ScreenState, words: Words) -> Texts:
    printing = screen.printing
    without = words["finish" if printing.printed else "finish_without"]
    match printing.state:
        case PrintState.NONE:
            if screen.sheets.count:
                yield _print_line(words, screen.sheets.pages)
            yield without
        case PrintState.NOT_SURE:
            yield from (words["print_yes"], words["print_no"])
        case PrintState.DONE | PrintState.SAVED:
            yield from (words["finish"], words["print_other"])
        case _ if printing.busy and not printing.waitsForStaff:
            yield words["print_stop"]
        case _:
            if printing.waitsForStaff:
                yield words["steps"]
            if printing.goesOn:
                yield from (printing.goOnWord, without)
            else:
                yield words["print_stop"] if printing.busy else without


def _print_line(words: Words, pages: int) -> str:
    """What the button says that prints so many pages; 0 while it is not known how many."""
    if not pages:
        return words["print_now"]
    return words["print_pages_one"] if pages == 1 else fill(words["print_pages"], number=pages)
