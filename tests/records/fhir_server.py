"""A FHIR server of our own on this machine, over https, that answers as a test wants."""

import json
import ssl
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Event, Thread
from typing import Any
from urllib.parse import parse_qsl

from tests.records.token_endpoint import TokenEndpoint


def certificate(folder: Path, host: str = "IP:127.0.0.1") -> Path:
    """A self-made certificate for that host, with its key in the same file."""
    file = folder / "server.pem"
    command = [
        "openssl",
        "req",
        "-x509",
        "-newkey",
        "ec",
        "-pkeyopt",
        "ec_paramgen_curve:prime256v1",
        "-nodes",
    ]
    named = ["-days", "2", "-subj", "/CN=test", "-addext", f"subjectAltName={host}"]
    written = subprocess.run([*command, *named, "-keyout", "-"], check=True, capture_output=True)
    file.write_bytes(written.stdout)
    return file


class FhirServer(ThreadingHTTPServer):
    """Takes what is sent to it; `status` is its answer, None is none until the test is over."""

    def __init__(self, pem: Path) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.status: int | None = 201
        self.over = Event()
        self.requests: list[tuple[str, dict[str, str], Any]] = []
        self.sign_in: TokenEndpoint | None = None
        """Where this server lets in only who signs in."""
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(pem)
        # The handshake is left to the thread of each connection: a refused one does not end the server.
        self.socket = context.wrap_socket(self.socket, server_side=True, do_handshake_on_connect=False)

    @property
    def address(self) -> str:
        """The base address, as the settings have it."""
        return f"https://127.0.0.1:{self.server_port}/fhir"

    def wants_sign_in(self) -> TokenEndpoint:
        """From now on let in only who signs in, at the endpoint that is given."""
        self.sign_in = TokenEndpoint(f"https://127.0.0.1:{self.server_port}/token")
        return self.sign_in

    def handle_error(self, request: object, client_address: object) -> None:
        """Say nothing of connections that a client broke off, which is what it is to do."""


class _Handler(BaseHTTPRequestHandler):
    server: FhirServer

    def do_GET(self) -> None:
        if self.server.sign_in and self.path == "/fhir/.well-known/smart-configuration":
            self._answer(200, {"token_endpoint": self.server.sign_in.named})
        else:
            self._answer(404)

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers["Content-Length"]))
        if self.server.sign_in and self.server.sign_in.address.endswith(self.path):
            self._answer(*self.server.sign_in.answer(dict(parse_qsl(body.decode()))))
            return
        self.server.requests.append((self.path, dict(self.headers), json.loads(body)))
        if self.server.status is None:
            self.server.over.wait()
        elif self.server.sign_in and not self.server.sign_in.admits(self.headers.get("Authorization", "")):
            self._answer(401)
        else:
            self._answer(self.server.status)

    def _answer(self, status: int, said: object = None) -> None:
        body = b"" if said is None else said.encode() if isinstance(said, str) else json.dumps(said).encode()
        self.send_response(status)
        self.send_header("Location", f"{self.server.address}/elsewhere")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 (the name is the library's)
        """Nothing is printed."""


@contextmanager
def serving(pem: Path) -> Iterator[FhirServer]:
    """The server with that certificate, as long as it is needed."""
    server = FhirServer(pem)
    thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    try:
        yield server
    finally:
        server.over.set()
        server.shutdown()
        server.server_close()
        thread.join()
