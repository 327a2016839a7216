"""The person prints on a real IPP Everywhere printer, which does as printers do."""

from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest

from kiosk.decision.visit import Visit
from kiosk.device.settings import Settings
from kiosk.paper_services import copies_of, paper_of
from kiosk.print_services import PrintServices, printer_of
from tests.journeys.visitor import PRINTS_WITHIN_MS, Mind, Visitor, folder_settings, paper_text
from tests.printing.eve_printer import EvePrinter
from tests.ui.person import OpenKiosk
from tests.ui.stage import toy_content

MIND: Mind = {"thirsty": "yes", "tried": ["tea"], "guests": "no"}


@pytest.fixture
def journal(tmp_path: Path) -> Path:
    return tmp_path / "journal"


@pytest.fixture
def at_print(
    open_kiosk: OpenKiosk, eve: EvePrinter, journal: Path, monkeypatch: pytest.MonkeyPatch
) -> Visitor:
    """Somebody about to print; the printer is asked more often than a person would bear to wait for in a test."""
    monkeypatch.setattr("kiosk.printing.printer.open_printer", lambda address, setup: eve.open())
    content = toy_content()
    settings = Settings()
    settings = replace(settings, printer=replace(settings.printer, address=eve.address))
    visit = Visitor(
        open_kiosk(
            content, PrintServices(settings, partial(copies_of, content)).print_handout, journal=str(journal)
        ),
        MIND,
    )
    visit.hurry_to("print_it")
    pages = paper_of(content, visit.session.store.summary(), large_print=False).pages
    engine = eve.folder / "engine"
    counted = engine.read_text().replace("impressions=2", f"impressions={pages}")
    engine.write_text(counted.replace("completed=2", f"completed={pages}"))
    return visit


def awaits_the_word(visit: Visitor, word: str) -> None:
    """Wait until the page says that."""
    person = visit.person
    person.stage.qtbot.waitUntil(lambda: visit.words[word] in person.text(), timeout=PRINTS_WITHIN_MS)


def finishes(visit: Visitor, *, printed: bool) -> None:
    visit.go_on()
    assert visit.at.key == "thank_you"
    assert visit.session.store.visit == Visit(at="thank_you", printed=printed)


def test_the_pages_come_out_whole(at_print: Visitor, eve: EvePrinter) -> None:
    at_print.prints()
    assert at_print.words["done_title"] in at_print.person.text()
    [document] = eve.printed()
    assert document.startswith(b"%PDF")
    assert "Say that you have tried Tea." in paper_text(document)
    finishes(at_print, printed=True)


def test_a_printer_out_of_paper_says_so_and_prints_once_it_is_filled(
    at_print: Visitor, eve: EvePrinter
) -> None:
    eve.behave("empty")
    at_print.touch_print()
    awaits_the_word(at_print, "needs_paper_title")
    ways = [at_print.words[name] for name in ("print_stop", "finish_without")]
    assert any(at_print.person.offers(way) for way in ways), "no dead end"
    at_print.person.touch(at_print.words["steps"])
    assert at_print.words["steps_needs_paper"] in at_print.person.reads()
    at_print.person.touch(at_print.words["back"])
    eve.refill()
    at_print.awaits_the_printer()
    assert at_print.words["done_title"] in at_print.person.text()
    assert len(eve.printed()) == 1


def test_a_printer_that_is_off_says_so_and_the_visit_goes_on(at_print: Visitor, eve: EvePrinter) -> None:
    eve.switch_off()
    at_print.prints()
    assert at_print.words["not_responding_title"] in at_print.person.text()
    assert at_print.person.offers(at_print.words["print_again"])
    assert at_print.session.store.visit.answers["tried"] == frozenset({"tea"}), "the answers are still here"
    finishes(at_print, printed=False)


def test_who_starts_over_while_it_prints_leaves_no_page_behind(
    at_print: Visitor, eve: EvePrinter, journal: Path
) -> None:
    eve.behave("slow")
    person, words = at_print.person, at_print.words
    at_print.touch_print()
    awaits_the_word(at_print, "printing_title")
    assert not person.offers(words["finish"]), "the way on waits for the printer"
    person.touch(words["menu"])
    person.touch(words["start_over"])
    person.touch(words["startover_yes"])
    person.stage.qtbot.waitUntil(lambda: '"cancelled"' in journal.read_text(), timeout=PRINTS_WITHIN_MS)
    assert eve.printed() == []
    assert at_print.session.store.visit == Visit()


def test_the_folder_of_the_embedded_printer_is_made(tmp_path: Path) -> None:
    assert str(printer_of(folder_settings(tmp_path / "new" / "printed")).status().state) == "ready"
