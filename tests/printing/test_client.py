"""Answers that no proper printer gives."""

import ssl
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from hashlib import sha256
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from kiosk.printing.address import IppAddress
from kiosk.printing.capabilities import Document
from kiosk.printing.client import Client
from kiosk.printing.exchange import (
    OddAnswerError,
    PrinterError,
    RefusedError,
    StrangerError,
    UnreachableError,
)
from tests.records.fhir_server import certificate

Answering = Callable[[BaseHTTPRequestHandler], None]
# version 2.0, a status, request 1, end of attributes
NOT_ACCEPTING = b"\x02\x00\x05\x06\x00\x00\x00\x01\x01\x47\x00\x12attributes-charset\x00\x05utf-8\x03"
OK_AND_NO_MORE = b"\x02\x00\x00\x00\x00\x00\x00\x01\x01\x47\x00\x12attributes-charset\x00\x05utf-8\x03"


@contextmanager
def server(answering: Answering, pem: Path | None = None) -> Iterator[IppAddress]:
    """Answers every request as told, behind TLS where there is a certificate with its key."""

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            self.rfile.read(int(self.headers["Content-Length"]))
            answering(self)

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002 (the base class names it)
            """Keeps the test's output clean."""

    listener = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    listener.daemon_threads = False  # so that closing it waits for the last answer
    if pem:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(pem)
        listener.socket = context.wrap_socket(
            listener.socket, server_side=True, do_handshake_on_connect=False
        )
    thread = threading.Thread(target=listener.serve_forever, args=(0.02,))
    thread.start()
    try:
        yield IppAddress("127.0.0.1", listener.server_port, tls=pem is not None)
    finally:
        listener.shutdown()
        thread.join()
        listener.server_close()


def answer(status: int, body: bytes, length: int | None = None) -> Answering:
    def answering(request: BaseHTTPRequestHandler) -> None:
        request.send_response(status)
        request.send_header("Content-Length", str(len(body) if length is None else length))
        request.end_headers()
        request.wfile.write(body)

    return answering


@pytest.mark.parametrize(
    ("answering", "error", "keyword"),
    [
        (answer(200, b""), OddAnswerError, "odd-answer"),
        (answer(200, b"<html>A web page</html>"), OddAnswerError, "odd-answer"),
        (answer(200, OK_AND_NO_MORE), OddAnswerError, "no-printer-state"),
        (answer(200, NOT_ACCEPTING), RefusedError, "server-error-not-accepting-jobs"),
        (answer(200, OK_AND_NO_MORE, length=5000), UnreachableError, "no-answer"),
        (answer(403, b"forbidden"), RefusedError, "http-403"),
        (answer(426, b"use ipps", length=5000), RefusedError, "http-426"),
        (answer(500, b"\xff\xfe"), OddAnswerError, "http-500"),
        (answer(503, b"starting"), OddAnswerError, "http-503"),
    ],
)
def test_an_answer_out_of_order_is_one_of_our_errors(
    answering: Answering, error: type[PrinterError], keyword: str
) -> None:
    with server(answering) as address, Client(address, 5.0) as client:
        with pytest.raises(error) as caught:
            client.printer()
        assert caught.value.keyword == keyword


@pytest.mark.parametrize("begun", [b"", b"HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\nhalf"])
def test_silence_ends_with_the_time_for_one_answer(begun: bytes) -> None:
    over = threading.Event()
    ended_first: list[bool] = []

    def stall(request: BaseHTTPRequestHandler) -> None:
        request.wfile.write(begun)
        ended_first.append(over.wait(20))

    with server(stall) as address, Client(address, 0.3) as client:
        with pytest.raises(UnreachableError):
            client.printer()
        over.set()
    assert ended_first == [True], "the client gave up before the printer did"


def test_a_document_that_fails_after_all_is_not_left_unlooked_at() -> None:
    with server(answer(403, b"")) as address, Client(address, 5.0) as client:
        client.start_sending(1, Document("application/pdf", {}, b"%PDF"))
        with pytest.raises(RefusedError):
            client.sent_within(5)
        assert client.sent_within(0)


@pytest.mark.parametrize("trusts", ["its certificate", "another one", "the system's authorities"])
def test_no_connection_outlasts_the_client_though_the_printer_takes_no_leave(
    tmp_path: Path, trusts: str
) -> None:
    """TLS ends by a farewell of both sides, for which nobody waits."""
    over = threading.Event()

    def answering(request: BaseHTTPRequestHandler) -> None:
        answer(200, OK_AND_NO_MORE)(request)
        over.wait(20)

    pem = certificate(tmp_path)
    its_own = sha256(ssl.PEM_cert_to_DER_cert(_certificate_alone(pem))).digest()
    trusted = {"its certificate": its_own, "another one": bytes(32)}.get(trusts, b"")
    with server(answering, pem) as address:
        with Client(address, 5.0, trusted) as client:
            for _ in range(3):
                with pytest.raises(OddAnswerError if trusted == its_own else StrangerError):
                    client.printer()
        held = _connections_to(address.port)
        over.set()
    assert held == []


def _certificate_alone(pem: Path) -> str:
    text = pem.read_text(encoding="ascii")
    return text[text.index("-----BEGIN CERTIFICATE-----") :]


def _connections_to(port: int) -> list[str]:
    """The lines of the kernel for each connection to that port that a program still holds."""
    lines = Path("/proc/self/net/tcp").read_text(encoding="ascii").splitlines()[1:]
    return [line for line in lines if line.split()[2].endswith(f":{port:04X}") and line.split()[9] != "0"]
