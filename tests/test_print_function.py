"""What the screen prints by: all pages or the rest of them, counted as parts of the whole."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from threading import Event

import pypdfium2
import pytest

from kiosk.app import copies_of, page_counts, print_function, printer_says
from kiosk.decision.sheet import that_apply
from kiosk.device.settings import Settings
from kiosk.printing.printer import PrintStatus, State
from tests.ui.stage import toy_content, toy_summary

SHEETS = ("getting_ready", "my_options")


class Counting:
    """A printer that tells what a test says, and keeps what it was given."""

    def __init__(self, told: tuple[PrintStatus, ...], end: PrintStatus) -> None:
        self.told, self.end = told, end
        self.printed: list[tuple[bytes, int]] = []

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
    monkeypatch.setattr("kiosk.app.printer_of", lambda settings: printer)
    told: list[tuple[str, int, int]] = []
    end = print_function(settings(), toy_content())(
        toy_summary(), SHEETS, False, lambda *news: told.append(news), Event(), after=after
    )
    return end, told


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
    assert printer_says(folder) == "saved"
