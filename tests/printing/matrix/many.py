"""Two hundred jobs in a row, which leave nothing open; played by `make trust`."""

import threading
from pathlib import Path

from kiosk.printing.address import IppAddress
from kiosk.printing.client import Client
from kiosk.printing.own_jobs import OwnJobs
from kiosk.printing.printer import Setup, State, open_printer
from tests.printing.eve_printer import QUICK, EvePrinter, two_pages

JOBS = 200


def open_files() -> int:
    """The files and sockets that this process holds."""
    return sum(1 for _ in Path("/proc/self/fd").iterdir())


def test_two_hundred_jobs_leave_no_file_thread_or_job_behind(eve: EvePrinter, tmp_path: Path) -> None:
    """Every fourth person leaves at once."""
    printer, pdf = open_printer(eve.address, Setup(QUICK, tmp_path)), two_pages()
    printer.print_pdf(pdf, 2, lambda report: None, threading.Event())  # the first loads the libraries
    threads, files, ends = threading.active_count(), open_files(), list[State]()
    for number in range(JOBS):
        stop = threading.Event()
        if number % 4 == 3:
            stop.set()
        ends.append(printer.print_pdf(pdf, 2, lambda report: None, stop).state)
    assert ends.count(State.DONE) == JOBS * 3 // 4
    assert ends.count(State.CANCELLED) == JOBS // 4
    assert len(eve.printed()) == 1 + JOBS * 3 // 4
    assert (threading.active_count(), open_files()) == (threads, files)
    with Client(IppAddress("localhost", eve.port), QUICK.request) as client:
        assert client.jobs(OwnJobs(tmp_path).prefix) == []
