"""One IPP request and its answer over HTTP (RFC 8010), in pyipp's encoding; a document flows with the request."""

import asyncio
import socket
import struct
from collections.abc import AsyncIterator, Iterable, Mapping
from contextlib import AbstractAsyncContextManager, asynccontextmanager, suppress
from dataclasses import dataclass
from typing import Any

import aiohttp
from pyipp.enums import ATTRIBUTE_ENUM_MAP, IppOperation, IppTag
from pyipp.exceptions import IPPParseError
from pyipp.parser import parse
from pyipp.serializer import encode_dict
from pyipp.tags import ATTRIBUTE_TAG_MAP
from yarl import URL

from kiosk.printing.address import IppAddress

VERSION = (2, 0)
USER = "kiosk"
ODD = (struct.error, LookupError, ValueError, TypeError, AttributeError, IPPParseError)
"""What pyipp's parser raises over an answer that it cannot read."""
CHUNK = 65536
TURNS_TO_CLOSE = 20
HEADERS = {"Content-Type": "application/ipp", "Accept": "application/ipp"}

# Attributes that pyipp 0.17 has no tag for, and would leave out without a word.
for name in ("print-color-mode", "print-scaling"):
    ATTRIBUTE_TAG_MAP.setdefault(name, IppTag.KEYWORD)
# WORKAROUND: pyipp 0.17.2 gives up the whole answer where an enumeration has a value that it has no name for.
ATTRIBUTE_ENUM_MAP.clear()


class PrinterError(Exception):
    """The printer did not do what was asked; `keyword` says why, for the journal."""

    def __init__(self, keyword: str) -> None:
        super().__init__(keyword)
        self.keyword = keyword


class UnreachableError(PrinterError):
    """No answer: switched off, unplugged, or not at this address."""


class OddAnswerError(PrinterError):
    """An answer that is not proper IPP."""


class RefusedError(PrinterError):
    """The printer understood, and said no."""


class StrangerError(RefusedError):
    """The certificate is not the one that was trusted, or nobody vouches for it."""


@dataclass(frozen=True, slots=True)
class Exchange:
    """Requests to one printer. `certificate` is the SHA-256 of the one to trust, or empty for the system's authorities."""

    address: IppAddress
    certificate: bytes = b""

    async def ask(
        self,
        operation: IppOperation,
        wanted: Mapping[str, object],
        job: Mapping[str, object],
        seconds: float,
        document: bytes | Iterable[bytes] = b"",
    ) -> dict[str, Any]:
        """The whole answer, with its status. Raises one of the errors above where there is none that can be read."""
        head = encode_dict(self._message(operation, wanted, job))
        try:
            async with (
                _session() as session,
                asyncio.timeout(seconds),
                self._post(session, head, document) as answer,
            ):
                _refuse_http_error(answer)
                return _parsed(await answer.read())
        except (aiohttp.ServerFingerprintMismatch, aiohttp.ClientConnectorCertificateError) as error:
            raise StrangerError("certificate-not-trusted") from error
        except (TimeoutError, aiohttp.ClientError, OSError) as error:
            raise UnreachableError("no-answer") from error

    def _message(
        self, operation: IppOperation, wanted: Mapping[str, object], job: Mapping[str, object]
    ) -> dict[str, Any]:
        # The first four in this order, RFC 8011 section 4.1.4.
        attributes: dict[str, object] = {
            "attributes-charset": "utf-8",
            "attributes-natural-language": "en",
            "printer-uri": self.address.uri,
            "requesting-user-name": USER,
        }
        message: dict[str, Any] = {"version": VERSION, "operation": operation}
        message["operation-attributes-tag"] = attributes | dict(wanted)
        return message | ({"job-attributes-tag": dict(job)} if job else {})

    def _post(
        self, session: aiohttp.ClientSession, head: bytes, document: bytes | Iterable[bytes]
    ) -> AbstractAsyncContextManager[aiohttp.ClientResponse]:
        trust: aiohttp.Fingerprint | bool = (
            aiohttp.Fingerprint(self.certificate) if self.certificate else True
        )
        data = head + document if isinstance(document, bytes) else _flowing(head, document)
        return session.post(URL(self.address.url, encoded=True), data=data, headers=HEADERS, ssl=trust)


@asynccontextmanager
async def _session() -> AsyncIterator[aiohttp.ClientSession]:
    """One for each request: printers close idle connections without a word. None is left open behind it."""
    opened: list[socket.socket] = []

    def opening(about: tuple[Any, ...]) -> socket.socket:
        opened.append(socket.socket(*about[:3]))
        return opened[-1]

    connector = aiohttp.TCPConnector(force_close=True, socket_factory=opening)
    async with aiohttp.ClientSession(
        connector=connector, timeout=aiohttp.ClientTimeout(total=None)
    ) as session:
        try:
            yield session
        finally:
            await _end(opened)


async def _end(opened: Iterable[socket.socket]) -> None:
    """End the connections now: TLS would wait half a minute for a farewell that not every printer says."""
    left = [each for each in opened if each.fileno() >= 0]
    for each in left:
        with suppress(OSError):  # it was never connected, or the printer was first
            each.shutdown(socket.SHUT_RDWR)
    for _ in range(TURNS_TO_CLOSE):  # of the loop: TLS is closed first, then what bears it
        if all(each.fileno() < 0 for each in left):
            return
        await asyncio.sleep(0)


async def _flowing(head: bytes, document: Iterable[bytes]) -> AsyncIterator[bytes]:
    """Head and document by and by, so that a stack of a hundred pages is never held whole."""
    waiting = bytearray(head)
    for piece in document:
        waiting += piece
        if len(waiting) >= CHUNK:
            yield bytes(waiting)
            waiting.clear()
    yield bytes(waiting)


def _parsed(answer: bytes) -> dict[str, Any]:
    try:
        return parse(answer)
    except ODD as error:
        raise OddAnswerError("odd-answer") from error


def _refuse_http_error(answer: aiohttp.ClientResponse) -> None:
    """A 4xx is a no (a wrong path, a password, TLS wanted), a 5xx a fault."""
    if answer.status >= 400:
        answer.close()
        kind = RefusedError if answer.status < 500 else OddAnswerError
        raise kind(f"http-{answer.status}")
