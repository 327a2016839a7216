"""Records stored in a folder, or sent to a FHIR server over an encrypted and checked connection."""

import json
from http import HTTPStatus
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from kiosk.atomic_file import PRIVATE, write_atomically
from kiosk.records.coding import Json
from kiosk.records.exchange import Answer, BrokenOffError, Patience, UnreachedError, exchange, named
from kiosk.records.failures import NotKeptError, PerhapsKeptError, SignInError

if TYPE_CHECKING:
    import ssl

    # Loaded by whoever signs in: it brings cryptography along.
    from kiosk.records.sign_in import SignIn

WITHIN_S = 10.0
"""Seconds in which a server has to take a record: somebody stands there and waits."""
FHIR_JSON = "application/fhir+json"


def keep(
    resource: Json,
    to: str,
    *,
    sign_in: "SignIn | None" = None,
    within_s: float = WITHIN_S,
    trusted: "ssl.SSLContext | None" = None,
) -> str:
    """Keep a record in "folder:/a/folder", or send it to "https://server/fhir". Gives where it is now.

    `sign_in` is for a server that wants to know who sends it. `trusted` are the authorities whose certificates count;
    None are those of the machine. Blocks for `within_s` or a little more; no record is sent again that may have
    been taken. Raises NotKeptError, where nobody knows PerhapsKeptError.
    """
    if to.startswith("folder:"):
        return str(_keep_in(Path(to.removeprefix("folder:")), resource))
    patience = Patience(within_s, trusted) if trusted else Patience(within_s)
    return _send(resource, to, patience, sign_in)


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


def _send(resource: Json, to: str, patience: Patience, sign_in: "SignIn | None") -> str:
    held = sign_in is not None and sign_in.holds_token
    answer = _posted(resource, to, patience, sign_in)
    if sign_in and held and answer.status == HTTPStatus.UNAUTHORIZED:
        sign_in.forget()  # the server ended it before its time, as where it was started anew; it took nothing
        answer = _posted(resource, to, patience, sign_in)
    if answer.status not in {HTTPStatus.OK, HTTPStatus.CREATED}:
        host = urlsplit(to).hostname
        raise NotKeptError(f"The record is not kept: {host} refused it {_refusal(answer.status)}")
    return to


def _posted(resource: Json, to: str, patience: Patience, sign_in: "SignIn | None") -> Answer:
    address = f"{to.rstrip('/')}/{resource['resourceType']}"
    try:
        headers = _headers(resource, sign_in.token(patience) if sign_in else "")
        return exchange("POST", address, headers, as_json(resource), patience)
    except (SignInError, UnreachedError) as error:
        raise NotKeptError(f"The record is not sent: {error}") from error
    except BrokenOffError as error:
        raise PerhapsKeptError(
            f"Nobody knows whether the record is kept: {error}. Look for it there before you send it again."
        ) from error


def _headers(resource: Json, token: str) -> dict[str, str]:
    return {
        "Content-Type": FHIR_JSON,
        "Accept": FHIR_JSON,
        "Prefer": "return=minimal",
        # A server that knows this makes no second record of one that is sent again.
        "If-None-Exist": f"identifier={resource['identifier']['system']}|{_identity(resource)}",
        **({"Authorization": f"Bearer {token}"} if token else {}),
    }


def _refusal(status: int) -> str:
    """What an answer means that is no success, and what to do."""
    said = named(status)
    if status in {HTTPStatus.UNAUTHORIZED, HTTPStatus.FORBIDDEN}:
        return f"{said}. Ask who runs it to let this kiosk send records."
    if status >= HTTPStatus.INTERNAL_SERVER_ERROR:
        return f"{said}. It has a fault of its own: try again later, and tell who runs it."
    if status >= HTTPStatus.BAD_REQUEST:
        return f"{said}. Check the address in the settings, and ask who runs it whether it takes FHIR R4."
    return f'{said}. Write the address that it has now into "to" in the settings.'
