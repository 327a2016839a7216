"""Jobs at a real IPP printer: what is told of each fault, and what comes out."""

import threading
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.printing.address import IppAddress
from kiosk.printing.capabilities import Document
from kiosk.printing.client import Client
from kiosk.printing.printer import PrintStatus, Setup, State, open_printer
from tests.printing.eve_printer import QUICK, EvePrinter, find_program, free_port, two_pages
from tests.printing.meddler import Meddler

PDF = two_pages()
PAGES = 2


class Witness:
    """Collects what is told, and acts once when a state is first told."""

    def __init__(self, on: State | None = None, act: Callable[[], object] = lambda: None) -> None:
        self.states: list[State] = []
        self.reports: list[PrintStatus] = []
        self._on = on
        self._act = act

    def __call__(self, report: PrintStatus) -> None:
        first = report.state is self._on and report.state not in self.states
        self.states.append(report.state)
        self.reports.append(report)
        if first:
            self._act()


def print_at(
    eve: EvePrinter, witness: Witness, stop: threading.Event | None = None, *, address: str = ""
) -> PrintStatus:
    printer = open_printer(address or eve.address, Setup(QUICK))
    return printer.print_pdf(PDF, PAGES, witness, stop or threading.Event())


def open_files() -> int:
    return sum(1 for _ in Path("/proc/self/fd").iterdir())


def test_a_handout_comes_out_whole_and_is_called_done(eve: EvePrinter) -> None:
    witness = Witness()
    end = print_at(eve, witness)
    assert (end.state, end.page, end.pages) == (State.DONE, PAGES, PAGES)
    assert eve.printed() == [PDF]
    assert witness.states[0] is State.SENDING
    assert witness.reports[-1] == end


def test_paper_that_runs_out_is_asked_for_and_then_the_handout_comes_out(eve: EvePrinter) -> None:
    eve.behave("empty")
    witness = Witness(State.NEEDS_PAPER, eve.refill)
    end = print_at(eve, witness)
    assert State.NEEDS_PAPER in witness.states
    assert end.state is State.DONE
    assert eve.printed() == [PDF]


def test_a_jam_is_told_and_the_handout_comes_out_once_it_is_cleared(eve: EvePrinter) -> None:
    eve.behave("jam")
    witness = Witness(State.JAMMED, eve.refill)
    assert print_at(eve, witness).state is State.DONE
    assert State.JAMMED in witness.states


def test_a_page_under_way_is_told_as_the_first(eve: EvePrinter) -> None:
    eve.behave("slow")
    witness = Witness(State.PRINTING, eve.go)
    assert print_at(eve, witness).state is State.DONE
    first = next(report for report in witness.reports if report.state is State.PRINTING)
    assert (first.page, first.pages) == (1, PAGES)


def test_a_job_that_the_engine_aborts_is_refused(eve: EvePrinter) -> None:
    eve.behave("aborts")
    end = print_at(eve, Witness())
    assert end.state is State.REFUSED
    assert "aborted" in end.detail
    assert eve.printed() == []


def test_a_completed_job_without_a_page_is_not_sure(eve: EvePrinter) -> None:
    eve.behave("blank")
    assert print_at(eve, Witness()).state is State.NOT_SURE


def test_a_printer_switched_off_before_is_not_responding(eve: EvePrinter) -> None:
    eve.switch_off()
    witness = Witness()
    assert print_at(eve, witness).state is State.NOT_RESPONDING
    assert witness.states == [State.NOT_RESPONDING]
    assert eve.open().status().state is State.NOT_RESPONDING


def test_a_printer_switched_off_while_printing_is_not_sure(eve: EvePrinter) -> None:
    eve.behave("slow")
    end = print_at(eve, Witness(State.PRINTING, eve.switch_off))
    assert end.state is State.NOT_SURE
    assert eve.printed() == []


def test_a_printer_that_forgot_the_job_is_not_sure(eve: EvePrinter) -> None:
    def power_cut() -> None:
        eve.switch_off()
        eve.switch_on()

    eve.behave("slow")
    end = print_at(eve, Witness(State.PRINTING, power_cut))
    assert (end.state, end.detail) == (State.NOT_SURE, "job-forgotten")


def test_who_leaves_while_the_paper_is_out_leaves_no_page_behind(eve: EvePrinter) -> None:
    eve.behave("empty")
    stop = threading.Event()
    end = print_at(eve, Witness(State.NEEDS_PAPER, stop.set), stop)
    assert (end.state, end.page) == (State.CANCELLED, 0)
    eve.refill()
    eve.behave("prints")
    assert print_at(eve, Witness()).state is State.DONE
    assert len(eve.printed()) == 1, "only the job of the next person comes out"


def test_a_cancel_that_the_printer_does_not_confirm_is_not_sure(eve: EvePrinter) -> None:
    eve.behave("deaf")
    stop = threading.Event()
    printer = eve.open(replace(QUICK, cancel=0.5))
    end = printer.print_pdf(PDF, PAGES, Witness(State.PRINTING, stop.set), stop)
    assert (end.state, end.detail) == (State.NOT_SURE, "cancel-not-confirmed")


def test_who_has_left_already_gets_nothing_sent(eve: EvePrinter) -> None:
    stop = threading.Event()
    stop.set()
    assert print_at(eve, Witness(), stop).state is State.CANCELLED
    assert eve.printed() == []


def test_a_job_without_change_is_cancelled(eve: EvePrinter) -> None:
    eve.behave("slow")
    printer = eve.open(replace(QUICK, stuck=0.5))
    end = printer.print_pdf(PDF, PAGES, Witness(), threading.Event())
    assert (end.state, end.detail) == (State.CANCELLED, "no-change")
    assert eve.printed() == []


def test_a_remark_of_an_idle_printer_stops_no_job_and_then_the_job_is_believed(eve: EvePrinter) -> None:
    eve.empty_the_tray()  # it says media-empty-report, and takes the job all the same
    assert eve.open().status() == PrintStatus(State.READY, detail="media-empty")
    stop = threading.Event()
    witness = Witness(State.NEEDS_PAPER, stop.set)
    print_at(eve, witness, stop)
    assert State.NEEDS_PAPER in witness.states
    assert eve.printed() == []


def test_a_job_waits_for_the_one_before_it(eve: EvePrinter) -> None:
    eve.behave("slow")
    with Client(IppAddress("localhost", eve.port), QUICK.request) as before:
        number = before.create_job("before")
        before.start_sending(number, Document("application/pdf", {}, b"%PDF-1.7 before"))
        assert before.sent_within(5)
        end = print_at(eve, Witness(State.SENDING, eve.go))
    assert end.state is State.DONE
    assert eve.printed() == [b"%PDF-1.7 before", PDF]


def test_who_leaves_while_the_document_is_stuck_on_its_way_is_cancelled(eve: EvePrinter) -> None:
    stop = threading.Event()
    with Meddler(eve.port, "hold") as meddler:
        end = print_at(eve, Witness(State.SENDING, stop.set), stop, address=meddler.address)
    assert end.state is State.CANCELLED
    assert eve.printed() == []


def test_a_document_lost_on_its_way_ends_as_not_responding(eve: EvePrinter) -> None:
    with Meddler(eve.port, "drop") as meddler:
        end = print_at(eve, Witness(), address=meddler.address)
    assert end.state is State.NOT_RESPONDING
    assert eve.printed() == []


def test_only_the_answer_lost_on_its_way_changes_nothing(eve: EvePrinter) -> None:
    with Meddler(eve.port, "hush") as meddler:
        end = print_at(eve, Witness(), address=meddler.address)
    assert end.state is State.DONE
    assert eve.printed() == [PDF]


def test_a_wrong_path_at_a_right_printer_is_refused(eve: EvePrinter) -> None:
    address = eve.address.replace("/ipp/print", "/nobody")
    assert open_printer(address, Setup(QUICK)).status().state is State.REFUSED


def test_a_job_leaves_no_thread_and_no_open_file_behind(eve: EvePrinter) -> None:
    print_at(eve, Witness())  # the first loads the libraries
    threads, files = threading.active_count(), open_files()
    eve.behave("empty")
    stop = threading.Event()
    print_at(eve, Witness(State.NEEDS_PAPER, stop.set), stop)
    assert threading.active_count() == threads
    assert open_files() == files


@pytest.mark.parametrize("name", ["ippeveprinter", "dbus-daemon"])
def test_a_missing_fake_printer_is_told_with_the_packages_to_install(name: str) -> None:
    with pytest.raises(AssertionError, match="apt-get install cups-ipp-utils dbus"):
        find_program(f"no-{name}", "cups-ipp-utils")


def test_no_one_listens_on_a_free_port() -> None:
    assert open_printer(f"ipp://localhost:{free_port()}", Setup(QUICK)).status().state is State.NOT_RESPONDING


def test_a_printer_of_both_sides_says_so(tmp_path: Path, bus: str) -> None:
    printer = EvePrinter(tmp_path, bus)
    printer.switch_on("application/pdf", "-2")
    opened = open_printer(printer.address, Setup(QUICK, two_sided=True))
    facts = opened.facts()
    end = opened.print_pdf(PDF, PAGES, Witness(), threading.Event())
    printer.switch_off()
    assert facts is not None
    assert facts.two_sided
    assert end.state is State.DONE
