"""Printers that take neither PDF nor raster get each page as a picture."""

import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image, ImageChops

from kiosk.pdf_pages import page_pixels
from kiosk.printing.address import IppAddress, read_address
from kiosk.printing.capabilities import document_for, format_for, takes_a_page_a_job
from kiosk.printing.client import Client
from kiosk.printing.jpeg_pages import DPI, JPEG, jpeg_pages
from kiosk.printing.printer import PrintStatus, Setup, State, open_printer
from tests.printing.eve_printer import QUICK, EvePrinter, two_pages
from tests.printing.meddler import body_of

PDF = two_pages()
TAKES_JPEG = {"document-format-supported": [JPEG, "application/octet-stream"]}


@pytest.fixture
def picture_printer(tmp_path: Path, bus: str) -> Iterator[EvePrinter]:
    """A printer that takes nothing but JPEG."""
    printer = EvePrinter(tmp_path, bus)
    printer.switch_on(JPEG)
    yield printer
    printer.switch_off()


def told_of(printer: EvePrinter, act: dict[State, object] | None = None) -> list[PrintStatus]:
    told: list[PrintStatus] = []

    def report(status: PrintStatus) -> None:
        told.append(status)
        if act and callable(done := act.pop(status.state, None)):
            done()

    end = open_printer(printer.address, Setup(QUICK)).print_pdf(PDF, 2, report, threading.Event())
    assert told[-1] == end
    return told


def test_jpeg_is_taken_last_of_all() -> None:
    assert format_for(TAKES_JPEG) == JPEG
    assert format_for({"document-format-supported": [JPEG, "application/pdf"]}) == "application/pdf"


def test_a_picture_has_the_size_of_the_paper_and_shows_the_page() -> None:
    pictures = [Image.open(BytesIO(each)) for each in jpeg_pages(PDF)]
    assert len(pictures) == 2
    for picture, page in zip(pictures, page_pixels(PDF, DPI / 72, gray=True), strict=True):
        assert picture.info["dpi"] == (DPI, DPI)
        drawn = Image.frombuffer("L", (page.width, page.height), page.pixels, "raw", "L", page.stride, 1)
        difference = ImageChops.difference(picture, drawn).resize((40, 40)).tobytes()
        assert max(difference) < 40


def test_each_page_is_a_job_and_done_is_said_when_all_are_out(picture_printer: EvePrinter) -> None:
    told = told_of(picture_printer)
    end = told[-1]
    assert (end.state, end.page, end.pages) == (State.DONE, 2, 2)
    assert [Image.open(BytesIO(each)).format for each in picture_printer.printed()] == ["JPEG", "JPEG"]
    assert [status.state for status in told].count(State.DONE) == 1
    assert all(status.pages == 2 for status in told)


def test_a_printer_that_counts_nothing_prints_all_pages_and_is_not_sure(picture_printer: EvePrinter) -> None:
    picture_printer.behave("uncounted")
    assert told_of(picture_printer)[-1].state is State.NOT_SURE
    assert len(picture_printer.printed()) == 2


def test_paper_that_runs_out_is_asked_for_and_then_the_pages_come_out(picture_printer: EvePrinter) -> None:
    picture_printer.behave("empty")
    told = told_of(picture_printer, {State.NEEDS_PAPER: picture_printer.refill})
    assert told[-1].state is State.DONE
    assert len(picture_printer.printed()) == 2


def test_after_a_page_that_fails_none_follows(picture_printer: EvePrinter) -> None:
    picture_printer.behave("empty")

    def break_and_refill() -> None:
        picture_printer.behave("aborts")  # the first page is past that
        picture_printer.refill()

    end = told_of(picture_printer, {State.NEEDS_PAPER: break_and_refill})[-1]
    assert (end.state, end.page, end.pages) == (State.REFUSED, 1, 2)
    assert len(picture_printer.printed()) == 1


def test_who_leaves_between_two_pages_gets_no_other(picture_printer: EvePrinter) -> None:
    picture_printer.behave("slow")
    stop = threading.Event()

    def report(status: PrintStatus) -> None:
        if status.state is State.PRINTING:
            stop.set()

    end = open_printer(picture_printer.address, Setup(QUICK)).print_pdf(PDF, 2, report, stop)
    picture_printer.go()
    assert end.state is State.CANCELLED
    assert picture_printer.printed() == []


def test_a_printer_of_several_documents_a_job_gets_one_job() -> None:
    several = {**TAKES_JPEG, "multiple-document-jobs-supported": True}
    assert not takes_a_page_a_job(several)
    assert takes_a_page_a_job(TAKES_JPEG)
    assert not takes_a_page_a_job({"document-format-supported": "application/pdf"})


def test_the_documents_of_one_job_follow_each_other_and_the_last_is_said_to_be_it() -> None:
    document = document_for({**TAKES_JPEG, "multiple-document-jobs-supported": True}, PDF, 2)
    bodies: list[bytes] = []

    class Yes(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            bodies.append(body_of(self))
            answer = b"\2\0\0\0" + bodies[-1][4:8] + b"\1\x47\0\x12attributes-charset\0\5utf-8\3"
            self.send_response(200)
            self.send_header("Content-Length", str(len(answer)))
            self.end_headers()
            self.wfile.write(answer)

        def log_message(self, *_: object) -> None:
            """Says nothing."""

    with ThreadingHTTPServer(("127.0.0.1", 0), Yes) as server:
        thread = threading.Thread(target=server.serve_forever, args=(0.02,))
        thread.start()
        address = read_address(f"ipp://127.0.0.1:{server.server_port}/ipp/print")
        assert isinstance(address, IppAddress)
        with Client(address, 5) as client:
            client.start_sending(1, document)
            assert client.sent_within(10)
        server.shutdown()
        thread.join()
    assert [body[body.index(b"last-document") + 15] for body in bodies] == [0, 1]
    assert [body.endswith(b"\xff\xd9") for body in bodies] == [True, True]
