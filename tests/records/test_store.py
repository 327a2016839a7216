"""Where a record goes, and what is said when it cannot go there."""

import json
import os
import socket
import ssl
from pathlib import Path

import pytest

from kiosk.decision.visit import Visit
from kiosk.records.coding import Json
from kiosk.records.failures import NotKeptError
from kiosk.records.response import questionnaire_response
from kiosk.records.store import keep, write_record
from tests.records.fhir_server import FhirServer, certificate, serving
from tests.records.visits import TODAY, toy

SOON = 0.3
"""Seconds after which a test gives up waiting for a server that never answers."""


def failure(record: Json, to: str, **how: ssl.SSLContext | float) -> str:
    """What is said where the record cannot be kept; it never holds anything of the record."""
    with pytest.raises(NotKeptError) as failed:
        keep(record, to, **how)  # type: ignore[arg-type]
    said = str(failed.value)
    assert "12-345" not in said
    assert "cups" not in said
    assert said.endswith(".")
    return said


def test_a_server_gets_the_record_once(server: FhirServer, trusted: ssl.SSLContext, record: Json) -> None:
    assert keep(record, server.address, trusted=trusted) == server.address
    [(path, headers, body)] = server.requests
    assert path == "/fhir/QuestionnaireResponse"
    assert body == record
    assert headers["Content-Type"] == "application/fhir+json"
    assert headers["If-None-Exist"] == f"identifier=urn:ietf:rfc:3986|{record['identifier']['value']}"


def test_a_slash_at_the_end_of_the_address_is_no_matter(
    server: FhirServer, trusted: ssl.SSLContext, record: Json
) -> None:
    keep(record, f"{server.address}/", trusted=trusted)
    assert server.requests[0][0] == "/fhir/QuestionnaireResponse"


@pytest.mark.parametrize(
    ("status", "said"),
    [
        (301, "(301 Moved Permanently). Write the address that it has now"),
        (401, "(401 Unauthorized). Ask who runs it to let this kiosk send records."),
        (403, "(403 Forbidden). Ask who runs it to let this kiosk send records."),
        (404, "(404 Not Found). Check the address in the settings"),
        (422, "(422 Unprocessable"),
        (500, "(500 Internal Server Error). It has a fault of its own"),
        (503, "(503 Service Unavailable). It has a fault of its own"),
        (599, "(599). It has a fault of its own"),
    ],
)
def test_a_refusal_is_said_and_nothing_is_tried_again(
    server: FhirServer, trusted: ssl.SSLContext, record: Json, status: int, said: str
) -> None:
    server.status = status
    assert said in failure(record, server.address, trusted=trusted)
    assert len(server.requests) == 1


def test_a_certificate_that_the_machine_does_not_trust_gets_nothing(server: FhirServer, record: Json) -> None:
    said = failure(record, server.address)
    assert "does not trust the certificate" in said
    assert "add its authority" in said
    assert server.requests == []


def test_a_certificate_for_another_host_gets_nothing(tmp_path: Path, record: Json) -> None:
    pem = certificate(tmp_path, "DNS:elsewhere.example")
    with serving(pem) as server:
        said = failure(record, server.address, trusted=ssl.create_default_context(cafile=str(pem)))
        assert "does not trust the certificate" in said
        assert server.requests == []


def test_a_server_that_never_answers_leaves_it_open_whether_it_has_the_record(
    server: FhirServer, trusted: ssl.SSLContext, record: Json
) -> None:
    server.status = None
    said = failure(record, server.address, trusted=trusted, within_s=SOON)
    assert said == (
        "Nobody knows whether the record is kept: 127.0.0.1 did not answer within 0.3 seconds. "
        "Look for it there before you send it again."
    )
    assert len(server.requests) == 1


def test_a_server_that_never_says_a_word_has_no_record(record: Json) -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent:
        address = f"https://127.0.0.1:{silent.getsockname()[1]}/fhir"
        assert failure(record, address, within_s=SOON) == (
            f"The record is not sent: {address}/QuestionnaireResponse did not answer within 0.3 seconds. "
            "Check the network, then send it again."
        )


def test_a_server_that_is_not_there_has_no_record(record: Json) -> None:
    with socket.create_server(("127.0.0.1", 0)) as gone:
        port = gone.getsockname()[1]
    assert "cannot be reached (Connection refused)" in failure(record, f"https://127.0.0.1:{port}/fhir")


def test_what_is_no_https_server_has_no_record(record: Json, server: FhirServer) -> None:
    address = server.address.replace("https", "http")
    assert "has to begin with https://" in failure(record, address)
    assert "has to begin with https://" in failure(record, "")
    assert server.requests == []


@pytest.mark.parametrize("address", ["https://host:99999999/fhir", "https://a..b/fhir"])
def test_an_address_that_there_cannot_be_is_said(record: Json, address: str) -> None:
    assert f"The record is not sent: {address}" in failure(record, address, within_s=SOON)


def test_a_folder_gets_the_record_whole_and_for_this_account_only(tmp_path: Path, record: Json) -> None:
    file = Path(keep(record, f"folder:{tmp_path / 'new' / 'records'}"))
    assert json.loads(file.read_text(encoding="utf-8")) == record
    assert file.stat().st_mode & 0o777 == 0o600
    assert file.parent.stat().st_mode & 0o777 == 0o700
    assert list(file.parent.iterdir()) == [file]
    assert "12-345" not in file.name


def test_two_records_are_two_files_and_one_kept_again_is_one(tmp_path: Path, record: Json) -> None:
    other = questionnaire_response(toy(), Visit(), TODAY)
    assert keep(record, f"folder:{tmp_path}") == keep(record, f"folder:{tmp_path}")
    assert keep(other, f"folder:{tmp_path}") != keep(record, f"folder:{tmp_path}")


def test_a_folder_that_cannot_be_written_to_is_said(tmp_path: Path, record: Json) -> None:
    (tmp_path / "file").touch()
    said = failure(record, f"folder:{tmp_path / 'file'}")
    assert f"nothing can be written into {tmp_path / 'file'}" in said


def test_a_disk_that_fails_leaves_nothing_half_written(
    tmp_path: Path, record: Json, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OSError, match="No space left"):
        write_record(tmp_path / "record.json", record)
    assert list(tmp_path.iterdir()) == []
