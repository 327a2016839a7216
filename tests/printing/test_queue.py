"""A real CUPS queue between the kiosk and the printer: it is gone round where it can be, and never believed."""

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk import cli
from kiosk.printing.printer import QUEUE, QUEUE_FOLLOWED, Setup, State, open_printer
from tests.printing.cups_queue import CupsQueue
from tests.printing.eve_printer import QUICK, EvePrinter, two_pages


@pytest.fixture
def queue(tmp_path: Path, eve: EvePrinter) -> Iterator[CupsQueue]:
    """A queue before the printer."""
    found = CupsQueue(tmp_path / "cups", eve.address)
    yield found
    found.stop()


@pytest.fixture
def blind_queue(tmp_path: Path) -> Iterator[CupsQueue]:
    """A queue before something that is no IPP printer, and loses every page."""
    found = CupsQueue(tmp_path / "cups", "file:///dev/null")
    yield found
    found.stop()


def end_at(address: str) -> State:
    """How a print job at that address ends."""
    printer = open_printer(address, Setup(QUICK))
    return printer.print_pdf(two_pages(), 2, lambda report: None, threading.Event()).state


def test_the_printer_behind_a_queue_prints_and_the_queue_keeps_no_copy(
    queue: CupsQueue, eve: EvePrinter
) -> None:
    assert end_at(queue.address) is State.DONE
    assert eve.printed() == [two_pages()]
    assert [file.name for file in (queue.folder / "spool").glob("d*")] == []


def test_a_job_that_the_printer_aborts_is_not_done_on_the_word_of_its_queue(
    queue: CupsQueue, eve: EvePrinter
) -> None:
    eve.behave("aborts")
    assert end_at(queue.address) is State.REFUSED


def test_a_queue_whose_printer_cannot_be_asked_is_not_sure_at_best(blind_queue: CupsQueue) -> None:
    assert end_at(blind_queue.address) is State.NOT_SURE


def test_staff_are_told_what_a_queue_is(
    queue: CupsQueue, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert open_printer(queue.address, Setup(QUICK)).status().detail == QUEUE_FOLLOWED
    settings = tmp_path / "kiosk.toml"
    settings.write_text(f'[printer]\naddress = "{queue.address}"\n')
    assert cli.main(["printer", "status", "--settings", str(settings)]) == 0
    told = capsys.readouterr().out
    assert told.startswith(f"ready {QUEUE_FOLLOWED}\n")
    assert "keeps copies" in told


def test_a_queue_that_cannot_be_gone_round_says_so(blind_queue: CupsQueue) -> None:
    assert open_printer(blind_queue.address, Setup(QUICK)).status().detail == QUEUE
