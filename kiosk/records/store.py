"""Records stored in a folder, or sent to a FHIR server over an encrypted and checked connection."""

import json
import ssl
import time
from http import HTTPStatus
from http.client import HTTPException, HTTPSConnection
from pathlib import Path
from urllib.parse import urlsplit

from kiosk.atomic_file import PRIVATE, write_atomically
from kiosk.records.coding import Json

WITHIN_S = 10.0
"""Seconds in which a server has to take a record: somebody stands there and waits."""
FHIR_JSON = "application/fhir+json"


class NotKeptError(Exception):
    """The record is not kept, or perhaps not; its text says why and what to do, and holds nothing of the record."""


class PerhapsKeptError(NotKeptError):
    """Nobody knows whether the record is kept: it was sent, and no answer came."""


def keep(
    resource: Json, to: str, *, within_s: float = WITHIN_S, trusted: ssl.SSLContext | None = None
) -> str:
    """Keep a record in "folder:/a/folder", or send it to "https://server/fhir". Gives where it is now.

    `trusted` are the authorities whose certificates count; None are those of the machine. Blocks for `within_s`
    or a little more; nothing is tried twice. Raises NotKeptError, where nobody knows PerhapsKeptError.
    """
    if to.startswith("folder:"):
        return str(_keep_in(Path(to.removeprefix("folder:")), resource))
    return _send(resource, to, within_s, trusted or ssl.create_default_context())


def as_json(resource: Json) -> bytes:
    """The record as the bytes of its JSON."""
    return (json.dumps(resource, ensure_ascii=False, indent=2) + "\n").encode()


def write_record(path: Path, resource: Json) -> None:
    """Write the record as a file, whole, that only this account can read. Raises OSError; then nothing is there."""
    write_atomically(path, as_json(resource), mode=PRIVATE)


def _keep_in(folder: Path, resource: Json) -> Path:
    identity = _identity(resource).rpartition(":")[2]
    path = folder / f"{resource['resourceType']}-{identity}.json"
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        write_record(path, resource)
    except OSError as error:
        raise NotKeptError(
            f"The record is not kept: nothing can be written into {folder} ({error.strerror}). "
            "Check the folder and its disk, then keep it again."
        ) from error
    return path


def _identity(resource: Json) -> str:
    return str(resource["identifier"]["value"])


def _send(resource: Json, to: str, within_s: float, trusted: ssl.SSLContext) -> str:
    until = time.monotonic() + within_s
    connection, path = _opened(to, within_s, trusted)
    try:
        connection.sock.settimeout(max(0.01, until - time.monotonic()))
        connection.request(
            "POST", f"{path}/{resource['resourceType']}", as_json(resource), _headers(resource)
        )
        connection.sock.settimeout(max(0.01, until - time.monotonic()))
        status = connection.getresponse().status
    except (OSError, HTTPException) as error:
        raise PerhapsKeptError(_unsure(error, connection.host, within_s)) from error
    finally:
        connection.close()
    if status not in {HTTPStatus.OK, HTTPStatus.CREATED}:
        raise NotKeptError(f"The record is not kept: {connection.host} refused it {_refusal(status)}")
    return to


def _opened(to: str, within_s: float, trusted: ssl.SSLContext) -> tuple[HTTPSConnection, str]:
    """A connection to the server, whose certificate was checked, and the path there. Raises NotKeptError."""
    if not to.startswith("https://"):
        raise NotKeptError("The record is not sent: the address of the server has to begin with https://.")
    try:
        base = urlsplit(to)
        connection = HTTPSConnection(base.hostname or "", base.port, timeout=within_s, context=trusted)
        connection.connect()
    except (OSError, ValueError) as error:  # ValueError: a host or port that there cannot be
        raise NotKeptError(f"The record is not sent: {_unreached(error, to, within_s)}") from error
    return connection, base.path.rstrip("/")


def _headers(resource: Json) -> dict[str, str]:
    return {
        "Content-Type": FHIR_JSON,
        "Accept": FHIR_JSON,
        "Prefer": "return=minimal",
        # A server that knows this makes no second record of one that is sent again.
        "If-None-Exist": f"identifier={resource['identifier']['system']}|{_identity(resource)}",
    }


def _unreached(error: Exception, to: str, within_s: float) -> str:
    """Why nothing could be sent, and what to do, in sentences."""
    if isinstance(error, ssl.SSLCertVerificationError):
        return (
            f"this machine does not trust the certificate of {to} ({error.verify_message}). "
            "Ask who runs the server, and add its authority to this machine."
        )
    if isinstance(error, TimeoutError):
        return f"{to} did not answer within {within_s:g} seconds. Check the network, then send it again."
    said = getattr(error, "strerror", None) or "there is no such address"
    return f"{to} cannot be reached ({said}). Check the address and the network, then send it again."


def _unsure(error: Exception, host: str, within_s: float) -> str:
    """Why nobody knows whether the server has it, and what to do, in sentences."""
    if isinstance(error, TimeoutError):
        happened = f"{host} did not answer within {within_s:g} seconds"
    else:
        happened = f"The connection to {host} broke off ({type(error).__name__})"
    return f"{happened}, so the record may be there or not. Look for it there before you send it again."


def _refusal(status: int) -> str:
    """What an answer means that is no success, and what to do."""
    named = f"({status} {HTTPStatus(status).phrase})" if status in list(HTTPStatus) else f"({status})"
    if status in {HTTPStatus.UNAUTHORIZED, HTTPStatus.FORBIDDEN}:
        return f"{named}. Ask who runs it to let this kiosk send records."
    if status >= HTTPStatus.INTERNAL_SERVER_ERROR:
        return f"{named}. It has a fault of its own: try again later, and tell who runs it."
    if status >= HTTPStatus.BAD_REQUEST:
        return f"{named}. Check the address in the settings, and ask who runs it whether it takes FHIR R4."
    return f'{named}. Write the address that it has now into "to" in the settings.'
