"""A man in the middle who spoils the sending of a document, for faults no printer makes on demand."""

import http.client
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Self

SEND_DOCUMENT = b"\x00\x06"


def body_of(request: BaseHTTPRequestHandler) -> bytes:
    """What was sent, of known length or in chunks (RFC 9112 section 7.1)."""
    if request.headers.get("Transfer-Encoding") != "chunked":
        return request.rfile.read(int(request.headers["Content-Length"]))
    body = b""
    while size := int(request.rfile.readline(), 16):
        body += request.rfile.read(size)
        request.rfile.readline()
    request.rfile.readline()
    return body


class Meddler:
    """Passes IPP on to a printer, but a Send-Document it may `hold`, `drop` unseen, or pass and `hush` about."""

    def __init__(self, printer_port: int, fault: str) -> None:
        self.printer_port = printer_port
        self.fault = fault
        self.release = threading.Event()
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), self._handler())
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.02,))

    @property
    def address(self) -> str:
        return f"ipp://127.0.0.1:{self._server.server_port}/ipp/print"

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.release.set()
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()

    def answer(self, request: bytes) -> bytes | None:
        """The printer's answer, or None for a connection that just ends."""
        if request[2:4] != SEND_DOCUMENT:
            return self._pass_on(request)
        if self.fault == "hold":
            self.release.wait(30)
        if self.fault == "hush":
            self._pass_on(request)
        return None

    def _pass_on(self, request: bytes) -> bytes:
        printer = http.client.HTTPConnection("localhost", self.printer_port, timeout=10)
        try:
            printer.request("POST", "/ipp/print", request, {"Content-Type": "application/ipp"})
            return printer.getresponse().read()
        finally:
            printer.close()

    def _handler(self) -> type[BaseHTTPRequestHandler]:
        meddler = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                request = body_of(self)
                answer = meddler.answer(request)
                if answer is not None:
                    self.send_response(200)
                    self.send_header("Content-Type", "application/ipp")
                    self.send_header("Content-Length", str(len(answer)))
                    self.end_headers()
                    self.wfile.write(answer)

            def log_message(self, format: str, *args: object) -> None:  # noqa: A002 (the base class names it)
                """Keeps the test's output clean."""

        return Handler
