"""What the screen prints by: all pages or the rest of them, counted as parts of the whole."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from threading import Event

import pypdfium2
import pytest

from kiosk.decision.sheet import that_apply
from kiosk.device.settings import Settings
from kiosk.paper_services import copies_of, page_counts
from kiosk.print_services import PrintServices
from kiosk.printing.facts import Facts
from kiosk.printing.printer import PrintStatus, State
from kiosk.ui.services import PrinterWord
from tests.ui.stage import toy_content, toy_summary

SHEETS = ("getting_ready", "my_options")


class Counting:
    """A printer that tells what a test says, and keeps what it was given."""

    def __init__(self, told: tuple[PrintStatus, ...], end: PrintStatus) -> None:
        self.told, self.end, self.ready = told, end, PrintStatus(State.READY)
        self.printed: list[tuple[bytes, int]] = []
        self.may_print_left = False
        self.both_sides = False

    def status(self) -> PrintStatus:
        return self.ready

    def facts(self) -> Facts:
        return Facts("", (), "application/pdf", (), (), self.both_sides)

    def print_pdf(
        self, pdf: bytes, pages: int, report: Callable[[PrintStatus], None], stop: Event
    ) -> PrintStatus:
        self.printed.append((pdf, pages))
        for status in (*self.told, self.end):
            report(status)
        return self.end


def settings() -> Settings:
    usual = Settings()
    return replace(usual, printer=replace(usual.printer, address="ipp://printer.example/ipp/print"))


def prints(
    monkeypatch: pytest.MonkeyPatch, printer: Counting, after: int
) -> tuple[str, list[tuple[str, int, int]]]:
    monkeypatch.setattr("kiosk.print_services.printer_of", lambda *_: printer)
    told: list[tuple[str, int, int]] = []

    def tell(word: PrinterWord, page: int, pages: int) -> None:
        told.append((word.state, page, pages))

    printing = PrintServices(settings(), partial(copies_of, toy_content()))
    end = printing.print_handout(toy_summary(), SHEETS, False, tell, Event(), after=after)
    return end.state, told


def test_the_rest_is_counted_on_from_what_is_out(monkeypatch: pytest.MonkeyPatch) -> None:
    whole = copies_of(toy_content(), toy_summary(), SHEETS, large_print=False)
    rest = whole.pages - 1
    printer = Counting((PrintStatus(State.PRINTING, 1, rest),), PrintStatus(State.DONE, rest, rest))
    end, told = prints(monkeypatch, printer, after=1)
    [(pdf, pages)] = printer.printed
    with pypdfium2.PdfDocument(pdf) as document:
        assert len(document) == pages == rest
    assert told == [("printing", 2, whole.pages), ("done", whole.pages, whole.pages)]
    assert end == "done"


def test_what_is_not_known_is_not_made_up(monkeypatch: pytest.MonkeyPatch) -> None:
    whole = copies_of(toy_content(), toy_summary(), SHEETS, large_print=False)
    printer = Counting((PrintStatus(State.PRINTING, 0, whole.pages),), PrintStatus(State.NOT_SURE))
    end, told = prints(monkeypatch, printer, after=1)
    assert told[0] == ("printing", 0, whole.pages)
    assert end == "not_sure"


@pytest.mark.parametrize("large_print", [False, True])
def test_the_pages_of_the_sheets_are_those_of_the_handout(large_print: bool) -> None:
    keys = tuple(sheet.key for sheet in that_apply(toy_content().sheets, toy_summary()))
    counts = page_counts(toy_content(), toy_summary(), keys, large_print)
    assert tuple(counts) == keys
    assert sum(counts.values()) == copies_of(toy_content(), toy_summary(), keys, large_print).pages


def test_a_folder_says_that_it_is_no_printer(tmp_path: Path) -> None:
    usual = Settings()
    folder = replace(usual, printer=replace(usual.printer, address=f"folder:{tmp_path / 'printed'}"))
    assert PrintServices(folder, partial(copies_of, toy_content())).ask_printer().state == "saved"


def two_printers(first: State, second: State) -> tuple[Settings, dict[str, Counting]]:
    """Settings with two printers, and the printers, each of which says that of itself."""
    usual = settings()
    both = replace(usual, second_printer=replace(usual.printer, address="ipp://desk.example/ipp/print"))
    printers = {
        each.address: Counting((), PrintStatus(State.DONE, 99, 99))
        for each in (both.printer, both.second_printer)
    }
    for printer, state in zip(printers.values(), (first, second), strict=True):
        printer.ready = PrintStatus(state)
    return both, printers


@pytest.mark.parametrize(
    ("first", "second", "taken"),
    [
        (State.READY, State.READY, 0),
        (State.WAKING, State.READY, 0),
        (State.NEEDS_PAPER, State.READY, 1),
        (State.NOT_RESPONDING, State.WAKING, 1),
        (State.JAMMED, State.NOT_RESPONDING, 0),
    ],
)
def test_pages_go_to_the_first_printer_that_can_print(
    monkeypatch: pytest.MonkeyPatch, first: State, second: State, taken: int
) -> None:
    both, printers = two_printers(first, second)
    monkeypatch.setattr("kiosk.print_services.printer_of", lambda _, printer, left: printers[printer.address])
    printing = PrintServices(both, partial(copies_of, toy_content()))
    printing.print_handout(toy_summary(), SHEETS, False, lambda *_: None, Event())
    assert [len(printer.printed) for printer in printers.values()] == [int(taken == 0), int(taken == 1)]
    assert printing.ask_printer().state == str((first, second)[taken])


def prints_two_sided(
    monkeypatch: pytest.MonkeyPatch, printer: Counting, after: int = 0
) -> tuple[str, list[tuple[str, int, int]]]:
    """What `prints` gives, with settings that ask for both sides of the paper."""
    usual = settings()
    both = replace(usual, printer=replace(usual.printer, two_sided=True))
    monkeypatch.setattr("tests.test_print_services.settings", lambda: both)
    return prints(monkeypatch, printer, after)


def test_on_both_sides_each_sheet_begins_on_paper_of_its_own(monkeypatch: pytest.MonkeyPatch) -> None:
    whole = copies_of(toy_content(), toy_summary(), SHEETS, large_print=False)
    assert (whole.pages, whole.starts) == (2, (0, 1))
    told = tuple(PrintStatus(State.PRINTING, page, 3) for page in (1, 2, 3))
    printer = Counting(told, PrintStatus(State.DONE, 3, 3))
    printer.both_sides = True
    end, said = prints_two_sided(monkeypatch, printer)
    [(pdf, pages)] = printer.printed
    with pypdfium2.PdfDocument(pdf) as document:
        texts = [page.get_textpage().get_text_range() for page in document]
    assert [bool(text) for text in texts] == [True, False, True]
    assert pages == 3
    assert [page for _, page, _ in said] == [1, 1, 2, 2]
    assert {pages for _, _, pages in said} == {whole.pages}
    assert end == "done"


def test_the_rest_on_both_sides_begins_on_a_front(monkeypatch: pytest.MonkeyPatch) -> None:
    printer = Counting((), PrintStatus(State.DONE, 1, 1))
    printer.both_sides = True
    end, said = prints_two_sided(monkeypatch, printer, after=1)
    assert [pages for _, pages in printer.printed] == [1]
    assert (end, said) == ("done", [("done", 2, 2)])


def test_a_printer_of_one_side_gets_no_blank_pages(monkeypatch: pytest.MonkeyPatch) -> None:
    printer = Counting((), PrintStatus(State.DONE, 2, 2))
    prints_two_sided(monkeypatch, printer)
    assert [pages for _, pages in printer.printed] == [2]


def test_what_was_left_at_the_printer_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    printer = Counting((), PrintStatus(State.DONE, 2, 2))
    printer.may_print_left = True
    monkeypatch.setattr("kiosk.print_services.printer_of", lambda *_: printer)
    [word] = PrintServices(settings(), partial(copies_of, toy_content())).ask_printers()
    assert (word.state, word.left) == ("ready", True)


def test_why_a_printer_refuses_and_which_it_is_are_told_to_the_screen(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    end = PrintStatus(State.NEEDS_PAPER, detail="media-not-ready,iso_a4_210x297mm")
    monkeypatch.setattr("kiosk.print_services.printer_of", lambda *_: Counting((), end))
    usual = settings()
    named = replace(usual, printer=replace(usual.printer, name="the printer by the window"))
    printing = PrintServices(named, partial(copies_of, toy_content()))
    said = printing.print_handout(toy_summary(), SHEETS, False, lambda *_: None, Event())
    assert said.why == ("media-not-ready", "iso_a4_210x297mm")
    assert said.name == printing.ask_printer().name == "the printer by the window"
