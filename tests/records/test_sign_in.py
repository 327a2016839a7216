"""Sign-in by SMART Backend Services, at a server that verifies all that it is told."""

import logging
import ssl
import subprocess
import time
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import jwt
import pytest

from kiosk.records.client_key import read_key
from kiosk.records.exchange import Patience
from kiosk.records.failures import NotKeptError, PerhapsKeptError, SignInError
from kiosk.records.sign_in import ASSERTION, Account, SignIn
from kiosk.records.store import keep
from tests.records.fhir_server import FhirServer
from tests.records.token_endpoint import TokenEndpoint

Json = dict[str, Any]

CLIENT = "kiosk-7"
SECONDS = 5.0


@pytest.fixture(scope="session")
def key_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    file = tmp_path_factory.mktemp("key") / "key.pem"
    kind = ["-algorithm", "EC", "-pkeyopt", "ec_paramgen_curve:P-384"]
    subprocess.run(["openssl", "genpkey", *kind, "-out", file], check=True, capture_output=True)
    file.chmod(0o600)
    return file


@dataclass(frozen=True)
class Place:
    """A server that lets in only who signs in, and this kiosk, whose key it knows."""

    server: FhirServer
    endpoint: TokenEndpoint
    account: Account
    trusted: ssl.SSLContext

    def sign_in(self, **changed: object) -> SignIn:
        return SignIn(self.server.address, replace(self.account, **changed))  # type: ignore[arg-type]

    def token(self, sign_in: SignIn | None = None) -> str:
        return (sign_in or self.sign_in()).token(Patience(SECONDS, self.trusted))

    def keep(self, record: Json, sign_in: SignIn | None = None) -> str:
        return keep(record, self.server.address, sign_in=sign_in or self.sign_in(), trusted=self.trusted)

    def failure(self, sign_in: SignIn | None = None) -> str:
        """What is said where nobody is let in; it never holds anything of an assertion, a token or the key."""
        with pytest.raises(SignInError) as failed:
            self.token(sign_in)
        said = str(failed.value)
        assert "eyJ" not in said
        assert "SECRET" not in said
        assert said.endswith(".")
        return said


@pytest.fixture
def place(server: FhirServer, key_file: Path, trusted: ssl.SSLContext) -> Place:
    endpoint = server.wants_sign_in()
    endpoint.keys[CLIENT] = [read_key(key_file).public()]
    return Place(server, endpoint, Account(CLIENT, key_file), trusted)


class Clock:
    """A clock that a test sets."""

    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


def test_a_record_goes_with_a_token_of_the_server(place: Place, record: Json) -> None:
    place.keep(record)
    [(_, headers, body)] = place.server.requests
    assert headers["Authorization"] == f"Bearer {place.endpoint.tokens[0]}"
    assert body == record


def test_without_signing_in_that_server_takes_nothing(place: Place, record: Json) -> None:
    with pytest.raises(NotKeptError, match="401 Unauthorized"):
        keep(record, place.server.address, trusted=place.trusted)


def test_an_rsa_key_signs_in_too(place: Place, tmp_path: Path) -> None:
    file = tmp_path / "rsa.pem"
    subprocess.run(["openssl", "genpkey", "-algorithm", "RSA", "-out", file], check=True, capture_output=True)
    file.chmod(0o600)
    place.endpoint.keys["other"] = [read_key(file).public()]
    assert place.endpoint.tokens == [] != [place.token(place.sign_in(client_id="other", key_file=file))]


def test_the_assertion_is_short_lived_and_for_that_address_alone(place: Place) -> None:
    place.token()
    [assertion] = place.endpoint.assertions
    claims = jwt.decode(assertion, options={"verify_signature": False})
    assert claims.keys() == {"iss", "sub", "aud", "exp", "jti"}
    assert (claims["iss"], claims["sub"], claims["aud"]) == (CLIENT, CLIENT, place.endpoint.address)
    assert 0 < claims["exp"] - time.time() < 300


def test_a_token_serves_until_shortly_before_its_end(place: Place) -> None:
    clock = Clock()
    sign_in = SignIn(place.server.address, place.account, clock)
    first = place.token(sign_in)
    clock.now += 289
    assert place.token(sign_in) == first
    clock.now += 2
    assert place.token(sign_in) != first
    assert len(place.endpoint.tokens) == len(set(place.endpoint.tokens)) == 2


def test_a_token_of_which_nobody_says_how_long_it_lasts_serves_once(place: Place) -> None:
    place.endpoint.lasts_s = None
    sign_in = place.sign_in()
    assert place.token(sign_in) != place.token(sign_in)


def test_a_token_that_the_server_ended_early_is_asked_for_again(place: Place, record: Json) -> None:
    sign_in = place.sign_in()
    place.keep(record, sign_in)
    place.endpoint.ended.update(place.endpoint.tokens)
    assert place.keep(record, sign_in) == place.server.address
    assert len(place.endpoint.tokens) == 2


def test_a_token_that_the_server_never_takes_is_not_asked_for_without_end(place: Place, record: Json) -> None:
    place.server.status = 401
    sign_in = place.sign_in()
    for _ in range(2):
        with pytest.raises(NotKeptError, match="let this kiosk send records"):
            place.keep(record, sign_in)
    assert len(place.server.requests) == 3


def test_a_server_of_an_older_standard_is_asked_by_its_own_name_of_the_right(place: Place) -> None:
    place.endpoint.scopes = {"system/QuestionnaireResponse.write"}
    place.token()
    assert len(place.endpoint.assertions) == len(set(place.endpoint.assertions)) == 2


def test_an_address_in_the_settings_is_taken_before_the_servers(place: Place) -> None:
    place.endpoint.named = "https://127.0.0.1:1/elsewhere"
    place.token(place.sign_in(token_url=place.endpoint.address))
    assert place.endpoint.tokens


def test_an_address_with_a_query_is_asked_with_it(place: Place) -> None:
    place.endpoint.address = place.endpoint.named = f"{place.endpoint.address}?clinic=7"
    assert place.token() == place.endpoint.tokens[0]


def test_a_right_that_the_server_does_not_give_is_named(place: Place) -> None:
    place.endpoint.scopes = set()
    said = place.failure()
    assert "(400 Bad Request, invalid_scope)" in said
    assert "allow system/QuestionnaireResponse.c." in said


@pytest.mark.parametrize("client", ["kiosk-8", "kiosk-7 "])
def test_a_client_that_the_server_does_not_know_is_said(place: Place, client: str) -> None:
    said = place.failure(place.sign_in(client_id=client))
    assert "the server does not know this kiosk (401 Unauthorized, invalid_client)" in said
    assert "spine-kiosk record key" in said


def test_a_key_that_the_server_does_not_know_is_said(place: Place) -> None:
    place.endpoint.keys[CLIENT] = []
    assert "does not know this kiosk" in place.failure()


@pytest.mark.parametrize(
    ("answer", "said"),
    [
        ((200, {"token_type": "bearer"}), "answered without a token"),
        ((200, {"access_token": "SECRET\nX: y", "token_type": "bearer"}), "answered without a token"),
        ((200, {"access_token": "SECRET", "token_type": "mac"}), "answered without a token"),
        ((200, "SECRET"), "answered without a token"),
        ((200, "[" * 100_000), "answered without a token"),
        ((400, {"error": "SECRET"}), "(400 Bad Request)."),
        ((400, {"error": ["SECRET"]}), "(400 Bad Request)."),
        ((400, "SECRET"), "(400 Bad Request)."),
        ((302, ""), "there is no sign-in at that address (302 Found)"),
        ((404, ""), "there is no sign-in at that address (404 Not Found)"),
        ((503, ""), "It has a fault of its own"),
    ],
)
def test_whatever_the_server_answers_is_said_in_a_sentence(
    place: Place, answer: tuple[int, Json | str], said: str
) -> None:
    place.endpoint.instead = answer
    assert said in place.failure()


def test_a_server_that_does_not_say_where_to_sign_in_is_said(place: Place) -> None:
    place.server.sign_in = None
    said = place.failure()
    assert f"{place.server.address}/.well-known/smart-configuration (404 Not Found)" in said
    assert "into token_url under [records]" in said


@pytest.mark.parametrize("address", ["http://127.0.0.1/token", "ftp://x", ""])
def test_an_address_without_encryption_gets_nothing(place: Place, address: str) -> None:
    place.endpoint.named = address
    assert "not encrypted" in place.failure()
    assert place.endpoint.assertions == []


def test_a_server_that_is_not_there_is_said(place: Place) -> None:
    nowhere = "https://127.0.0.1:1"
    assert "cannot be reached" in place.failure(SignIn(f"{nowhere}/fhir", place.account))
    assert "127.0.0.1:1/token cannot be reached" in place.failure(place.sign_in(token_url=f"{nowhere}/token"))


def test_a_certificate_that_the_machine_does_not_trust_gets_no_assertion(place: Place) -> None:
    strange = replace(place, trusted=ssl.create_default_context())
    assert "does not trust the certificate" in strange.failure(
        place.sign_in(token_url=place.endpoint.address)
    )
    assert place.endpoint.assertions == []


def test_a_key_that_cannot_be_used_sends_no_record(place: Place, record: Json, tmp_path: Path) -> None:
    sign_in = place.sign_in(key_file=tmp_path / "none.pem")
    with pytest.raises(
        NotKeptError, match=r"The record is not sent: there is no key .*none\.pem\."
    ) as failed:
        place.keep(record, sign_in)
    assert not isinstance(failed.value, PerhapsKeptError)
    assert place.server.requests == []


def test_nothing_of_it_is_logged(
    place: Place, record: Json, caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]
) -> None:
    caplog.set_level(logging.DEBUG)
    place.keep(record)
    printed = capfd.readouterr()
    assert (caplog.text, printed.out, printed.err) == ("", "", "")


# What follows is about the endpoint itself: what passes above would be no proof if it took anything.


def asked(place: Place, signed: str) -> int:
    """How the endpoint answers an assertion."""
    form = {
        "grant_type": "client_credentials",
        "scope": "system/QuestionnaireResponse.c",
        "client_assertion_type": ASSERTION,
        "client_assertion": signed,
    }
    return place.endpoint.answer(form)[0]


def assertion(place: Place, **changed: object) -> str:
    claims = {"iss": CLIENT, "sub": CLIENT, "aud": place.endpoint.address, "jti": "a"}
    return read_key(place.account.key_file).signed({**claims, "exp": int(time.time()) + 100, **changed})


def test_the_endpoint_takes_an_assertion_once(place: Place) -> None:
    signed = assertion(place)
    assert asked(place, signed) == 200
    assert asked(place, signed) == 401


@pytest.mark.parametrize(
    "changed", [{"iss": "x"}, {"sub": "x"}, {"aud": "https://x"}, {"exp": 1}, {"exp": 2**33}], ids=str
)
def test_the_endpoint_takes_no_other_claim(place: Place, changed: dict[str, object]) -> None:
    assert asked(place, assertion(place, **changed)) == 401


def test_the_endpoint_takes_no_changed_signature(place: Place) -> None:
    header, claims, signature = assertion(place).split(".")
    turned = signature[:10] + ("A" if signature[10] != "A" else "B") + signature[11:]
    assert asked(place, f"{header}.{claims}.{turned}") == 401
