"""Sign-in to a record server by SMART Backend Services: a signed assertion for a token that soon ends."""

import json
import re
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from http import HTTPStatus
from pathlib import Path
from urllib.parse import urlencode
from uuid import uuid4

from kiosk.records.client_key import KeyRefusedError, read_key
from kiosk.records.coding import Json
from kiosk.records.exchange import Answer, BrokenOffError, Patience, UnreachedError, exchange, named
from kiosk.records.failures import SignInError

ASSERTION = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer"
ASSERTION_LASTS_S = 150
"""Half of the five minutes that are allowed, so that a clock may be wrong by two, either way."""
CREATE, WRITE = "system/QuestionnaireResponse.c", "system/QuestionnaireResponse.write"
"""What the kiosk asks to be allowed, and no more: as SMART has it now, and as it had it before version 2."""
SOON_S = 10
"""Seconds before its end in which a token is not used any more, as it might end on the way."""
TOKEN = re.compile(r"[A-Za-z0-9._~+/-]+=*")
"""A bearer token as RFC 6750 has it."""
ERRORS = {
    "invalid_request",
    "invalid_client",
    "invalid_grant",
    "unauthorized_client",
    "unsupported_grant_type",
}
"""What servers name as their reason (RFC 6749); nothing else that they say is repeated."""
INVALID_SCOPE = "invalid_scope"


@dataclass(frozen=True, slots=True)
class Account:
    """How a server knows this kiosk."""

    client_id: str
    key_file: Path
    token_url: str = ""
    """Where tokens are given; "" asks the server for it."""


class SignIn:
    """The account at one server, and the token that it gave last, in memory only."""

    def __init__(self, server: str, account: Account, clock: Callable[[], float] = time.monotonic) -> None:
        self._server, self._account, self._clock = server.rstrip("/"), account, clock
        self._token, self._ends = "", 0.0

    @property
    def holds_token(self) -> bool:
        """Whether there is a token that has not ended."""
        return bool(self._token) and self._clock() < self._ends

    def forget(self) -> None:
        """Drop the token."""
        self._token = ""

    def token(self, patience: Patience) -> str:
        """The token to send along, a new one where there is none any more. Raises SignInError."""
        if not self.holds_token:
            self._take(self._asked(patience))
        return self._token

    def _take(self, given: Json) -> None:
        token, lasts_s = given.get("access_token"), given.get("expires_in")
        if not isinstance(token, str) or not TOKEN.fullmatch(token) or not _is_bearer(given):
            raise SignInError("the server answered without a token. Ask who runs it.")
        self._token = token
        self._ends = self._clock() + (lasts_s - SOON_S if isinstance(lasts_s, int) else 0)

    def _asked(self, patience: Patience) -> Json:
        """What the server gives for an assertion; the older scope is asked for where it does not know the newer."""
        address = self._account.token_url or self._discovered(patience)
        answer = self._answer(address, CREATE, patience)
        if _reason(answer) == INVALID_SCOPE:
            answer = self._answer(address, WRITE, patience)
        if answer.status != HTTPStatus.OK:
            raise SignInError(_refusal(answer))
        return _read(answer)

    def _discovered(self, patience: Patience) -> str:
        """Where the server says that it gives tokens."""
        where = f"{self._server}/.well-known/smart-configuration"
        answer = _exchanged("GET", where, {"Accept": "application/json"}, None, patience)
        address = _read(answer).get("token_endpoint") if answer.status == HTTPStatus.OK else None
        if not isinstance(address, str):
            raise SignInError(
                f"the server does not say where to sign in: {where} {named(answer.status)}. "
                "Ask who runs it, and write the address into token_url under [records]."
            )
        if not address.startswith("https://"):
            raise SignInError(
                "the server names an address to sign in that is not encrypted. Ask who runs it."
            )
        return address

    def _answer(self, address: str, scope: str, patience: Patience) -> Answer:
        form = {
            "grant_type": "client_credentials",
            "scope": scope,
            "client_assertion_type": ASSERTION,
            "client_assertion": self._assertion(address),
        }
        headers = {"Content-Type": "application/x-www-form-urlencoded", "Accept": "application/json"}
        return _exchanged("POST", address, headers, urlencode(form).encode(), patience)

    def _assertion(self, address: str) -> str:
        """Who we are, said once and to this address alone."""
        who = self._account.client_id
        claims = {"iss": who, "sub": who, "aud": address, "jti": str(uuid4())}
        try:
            key = read_key(self._account.key_file)
        except KeyRefusedError as error:
            raise SignInError(str(error)) from error
        return key.signed({**claims, "exp": int(time.time()) + ASSERTION_LASTS_S})


def _exchanged(
    method: str, address: str, headers: dict[str, str], body: bytes | None, patience: Patience
) -> Answer:
    try:
        return exchange(method, address, headers, body, patience)
    except UnreachedError as error:
        raise SignInError(str(error)) from error
    except BrokenOffError as error:
        raise SignInError(f"{error}. Check the network, then try again.") from error


def _read(answer: Answer) -> Json:
    """The object in an answer; an empty one where there is none."""
    try:
        said = json.loads(answer.body)
    except (ValueError, RecursionError):
        return {}
    return said if isinstance(said, dict) else {}


def _is_bearer(given: Json) -> bool:
    return str(given.get("token_type", "")).lower() == "bearer"


def _reason(answer: Answer) -> str:
    """What the server names as its reason, where it is one that there is."""
    reason = _read(answer).get("error")
    known = isinstance(reason, str) and reason in ERRORS | {INVALID_SCOPE}
    return str(reason) if answer.status != HTTPStatus.OK and known else ""


def _refusal(answer: Answer) -> str:
    """Why there is no token, and what to do, in sentences."""
    said = ", ".join(_parts(answer))
    if answer.status >= HTTPStatus.INTERNAL_SERVER_ERROR:
        return (
            f"the server did not let this kiosk sign in ({said}). It has a fault of its own: try again later."
        )
    if _reason(answer) == INVALID_SCOPE:
        return f"the server does not let this kiosk make records ({said}). Ask who runs it to allow {CREATE}."
    if answer.status in {HTTPStatus.BAD_REQUEST, HTTPStatus.UNAUTHORIZED, HTTPStatus.FORBIDDEN}:
        return (
            f"the server does not know this kiosk ({said}). Check client_id under [records] and the clock of this "
            'machine, and whether the server has what "spine-kiosk record key" prints.'
        )
    return f"there is no sign-in at that address ({said}). Check token_url under [records]."


def _parts(answer: Answer) -> Iterator[str]:
    yield named(answer.status)[1:-1]
    if reason := _reason(answer):
        yield reason
