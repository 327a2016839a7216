"""One question and one answer over an encrypted connection, to a server whose certificate was checked."""

import ssl
import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from http import HTTPStatus
from http.client import HTTPException, HTTPSConnection
from typing import NamedTuple
from urllib.parse import urlsplit

LARGEST = 1_000_000
"""Bytes read of an answer; what we ask for is never as long."""


class UnreachedError(Exception):
    """Nothing was sent; its text says why and what to do."""


class BrokenOffError(Exception):
    """It was sent, and no answer came, so nobody knows what became of it; its text says what happened."""


class Answer(NamedTuple):
    """What a server answered."""

    status: int
    body: bytes


@dataclass(frozen=True, slots=True)
class Patience:
    """The seconds in which all has to be over, from now on, and the authorities whose certificates count."""

    within_s: float
    trusted: ssl.SSLContext = field(default_factory=ssl.create_default_context)
    _began: float = field(default_factory=time.monotonic)

    def left_s(self) -> float:
        """The seconds that are left; a moment even where none are, as a time-out of 0 means another thing."""
        return max(0.01, self._began + self.within_s - time.monotonic())


def exchange(
    method: str, address: str, headers: Mapping[str, str], body: bytes | None, patience: Patience
) -> Answer:
    """Ask, and give what is answered, whatever it is. Raises UnreachedError, BrokenOffError."""
    connection, path = _opened(address, patience)
    try:
        connection.sock.settimeout(patience.left_s())
        connection.request(method, path, body, dict(headers))
        connection.sock.settimeout(patience.left_s())
        response = connection.getresponse()
        return Answer(response.status, response.read(LARGEST))
    except (OSError, HTTPException) as error:
        raise BrokenOffError(_broken_off(error, connection.host, patience)) from error
    finally:
        connection.close()


def named(status: int) -> str:
    """The status as people who run servers know it: "(404 Not Found)"."""
    return f"({status} {HTTPStatus(status).phrase})" if status in list(HTTPStatus) else f"({status})"


def _opened(address: str, patience: Patience) -> tuple[HTTPSConnection, str]:
    """A connection to the server, whose certificate was checked, and the path there."""
    if not address.startswith("https://"):
        raise UnreachedError("the address of the server has to begin with https://.")
    try:
        parts = urlsplit(address)
        host, port = parts.hostname or "", parts.port
        connection = HTTPSConnection(host, port, timeout=patience.left_s(), context=patience.trusted)
        connection.connect()
    except (OSError, ValueError) as error:  # ValueError: a host or port that there cannot be
        raise UnreachedError(_unreached(error, address, patience)) from error
    return connection, (parts.path or "/") + (f"?{parts.query}" if parts.query else "")


def _unreached(error: Exception, address: str, patience: Patience) -> str:
    """Why nothing could be sent, and what to do, in sentences."""
    if isinstance(error, ssl.SSLCertVerificationError):
        return (
            f"this machine does not trust the certificate of {address} ({error.verify_message}). "
            "Ask who runs the server, and add its authority to this machine."
        )
    if isinstance(error, TimeoutError):
        within = f"{patience.within_s:g} seconds"
        return f"{address} did not answer within {within}. Check the network, then try again."
    said = getattr(error, "strerror", None) or "there is no such address"
    return f"{address} cannot be reached ({said}). Check the address and the network, then try again."


def _broken_off(error: Exception, host: str, patience: Patience) -> str:
    if isinstance(error, TimeoutError):
        return f"{host} did not answer within {patience.within_s:g} seconds"
    return f"the connection to {host} broke off ({type(error).__name__})"
