"""Jobs of people who have left, and of a kiosk that died: no page of them comes out."""

import os
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.printing.address import IppAddress
from kiosk.printing.capabilities import Document
from kiosk.printing.client import Client
from kiosk.printing.left_jobs import LeftJobs, cancel_own
from kiosk.printing.own_jobs import OwnJobs
from kiosk.printing.printer import IppPrinter, PrintStatus, Setup, State
from tests.printing.eve_printer import QUICK, EvePrinter, two_pages

KIOSK = """
import sys, threading
from pathlib import Path
from kiosk.printing.printer import Setup, open_printer
printer = open_printer(sys.argv[1], Setup(kept=Path(sys.argv[2])))
pdf = Path(sys.argv[3]).read_bytes()
printer.print_pdf(pdf, 2, lambda report: print(report.state, flush=True), threading.Event())
"""


def printer_at(eve: EvePrinter, folder: Path, told: list[int] | None = None) -> IppPrinter:
    left = (told if told is not None else []).append
    return IppPrinter(IppAddress("localhost", eve.port), Setup(QUICK, folder, left))


def names_at(eve: EvePrinter, own: OwnJobs) -> list[int]:
    with Client(IppAddress("localhost", eve.port), QUICK.request) as client:
        return client.jobs(own.prefix)


def killed_while_printing(eve: EvePrinter, folder: Path) -> None:
    """A kiosk prints, and is killed in the middle of it."""
    pdf = folder / "sheet.pdf"
    pdf.write_bytes(two_pages())
    command = [sys.executable, "-c", KIOSK, eve.address, str(folder), str(pdf)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=os.environ) as kiosk:
        assert kiosk.stdout is not None
        assert any(line.strip() == State.PRINTING for line in kiosk.stdout)
        kiosk.send_signal(signal.SIGKILL)


def test_a_kiosk_that_died_leaves_no_page_behind_once_it_starts_again(
    eve: EvePrinter, tmp_path: Path
) -> None:
    eve.behave("slow")
    killed_while_printing(eve, tmp_path)
    told: list[int] = []
    printer = printer_at(eve, tmp_path, told)
    printer.cancel_left()
    assert printer._left().wait(10)
    eve.go()
    assert names_at(eve, OwnJobs(tmp_path)) == []
    assert eve.printed() == []
    assert told == [1]


def test_the_next_person_waits_until_the_job_before_is_cancelled(eve: EvePrinter, tmp_path: Path) -> None:
    eve.behave("slow")
    killed_while_printing(eve, tmp_path)
    eve.behave("prints")
    printer = printer_at(eve, tmp_path)
    printer.cancel_left()
    end = printer.print_pdf(two_pages("next"), 2, lambda report: None, threading.Event())
    assert end.state is State.DONE
    assert eve.printed() == [two_pages("next")]


def test_jobs_of_others_are_left_alone(eve: EvePrinter, tmp_path: Path) -> None:
    eve.behave("slow")
    with Client(IppAddress("localhost", eve.port), QUICK.request) as client:
        number = client.create_job("a letter of the desk")
        client.start_sending(number, Document("application/pdf", {}, b"%PDF-1.7 letter"))
        assert client.sent_within(5)
        assert cancel_own(client, OwnJobs(tmp_path)) == 0
    eve.go()
    eve.await_printed(1)


def test_a_printer_that_is_off_is_asked_until_it_answers(eve: EvePrinter, tmp_path: Path) -> None:
    eve.switch_off()
    own, told = OwnJobs(tmp_path), threading.Event()
    left = LeftJobs(
        lambda: Client(IppAddress("localhost", eve.port), 1.0), own, lambda _: told.set(), pause=0.05
    )
    left.start()
    assert not left.wait(0.5)
    eve.switch_on()
    assert left.wait(10)
    assert not told.is_set(), "there was none"


def test_the_name_of_a_kiosk_outlives_it_and_is_no_others(tmp_path: Path) -> None:
    first = OwnJobs(tmp_path / "a").prefix
    assert OwnJobs(tmp_path / "a").prefix == first
    assert OwnJobs(tmp_path / "b").prefix != first
    assert (tmp_path / "a" / "printer-name").stat().st_mode & 0o077 == 0


@pytest.mark.parametrize("kept", [b"", b"../../x", b"\xff", b"a" * 500])
def test_a_spoiled_name_is_made_anew(tmp_path: Path, kept: bytes) -> None:
    (tmp_path / "printer-name").write_bytes(kept)
    prefix = OwnJobs(tmp_path).prefix
    assert prefix.removeprefix("kiosk-").removesuffix("-").isalnum()
    assert OwnJobs(tmp_path).prefix == prefix


@pytest.fixture
def raster_only(tmp_path: Path, bus: str) -> Iterator[EvePrinter]:
    """A printer that takes PWG raster alone."""
    printer = EvePrinter(tmp_path, bus)
    printer.switch_on("image/pwg-raster")
    yield printer
    printer.switch_off()


def test_a_printer_that_takes_raster_alone_prints(raster_only: EvePrinter, tmp_path: Path) -> None:
    end = printer_at(raster_only, tmp_path).print_pdf(two_pages(), 2, lambda report: None, threading.Event())
    assert end.state is State.DONE
    (printed,) = raster_only.printed()
    assert printed.startswith(b"RaS2PwgRaster\0")


def test_the_job_that_somebody_waits_for_is_not_taken_for_a_left_one(eve: EvePrinter, tmp_path: Path) -> None:
    eve.behave("slow")
    told: list[int] = []
    printer = printer_at(eve, tmp_path, told)

    def report(status: PrintStatus) -> None:
        if status.state is State.PRINTING and not eve.printed():
            printer.cancel_left()
            assert printer._left().wait(10)
            eve.go()

    end = printer.print_pdf(two_pages(), 2, report, threading.Event())
    assert (end.state, told) == (State.DONE, [])
