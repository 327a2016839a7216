"""`spine-kiosk record key` and `record sign-in`: each step of docs/records.md, at a server that verifies."""

import json
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.cli import main
from kiosk.commands import WRONG
from tests.records.fhir_server import FhirServer, certificate, serving

TOY = Path(__file__).parent / "samples" / "tea-or-coffee"
CLIENT = "kiosk-7"

Captured = pytest.CaptureFixture[str]


@pytest.fixture
def server(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[FhirServer]:
    """A server that this machine trusts, and that lets in only who signs in."""
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    (tmp_path / "server").mkdir()
    pem = certificate(tmp_path / "server")
    monkeypatch.setenv("SSL_CERT_FILE", str(pem))
    with serving(pem) as server:
        server.wants_sign_in()
        yield server


@pytest.fixture
def settings(server: FhirServer, tmp_path: Path) -> Path:
    """The settings of a kiosk with a key, made as the page has it."""
    make = "umask 077; openssl genpkey -algorithm EC -pkeyopt ec_paramgen_curve:P-384 -out record-key.pem"
    subprocess.run(make, shell=True, check=True, capture_output=True, cwd=tmp_path)  # noqa: S602
    file = tmp_path / "kiosk.toml"
    file.write_text(
        f'[records]\nto = "{server.address}"\nclient_id = "{CLIENT}"\nkey_file = "record-key.pem"\n',
        encoding="utf-8",
    )
    return file


def run(*arguments: str | Path) -> int:
    return main(["record", *map(str, arguments), "--aid", str(TOY)])


def registered(server: FhirServer, settings: Path, capsys: Captured) -> None:
    """The public part of the key is at the server."""
    assert run("key", settings.with_name("record-key.pem")) == 0
    assert server.sign_in
    server.sign_in.keys[CLIENT] = json.loads(capsys.readouterr().out)["keys"]


def test_a_kiosk_whose_key_the_server_has_signs_in_and_sends(
    server: FhirServer, settings: Path, capsys: Captured
) -> None:
    registered(server, settings, capsys)
    assert run("sign-in", "--settings", settings) == 0
    assert capsys.readouterr().out == f"signed in: {server.address} lets this kiosk make records\n"
    assert server.requests == [], "nothing is sent to try it"
    assert run("response", TOY / "visit.yaml", "--send", "--settings", settings) == 0
    assert capsys.readouterr().out == f"kept: {server.address}\n"
    [(path, _, _)] = server.requests
    assert path == "/fhir/QuestionnaireResponse"


def test_a_kiosk_whose_key_the_server_does_not_have_is_told_what_to_do(
    server: FhirServer, settings: Path, capsys: Captured
) -> None:
    assert run("sign-in", "--settings", settings) == WRONG
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err.startswith(
        "[records]: the server does not know this kiosk (401 Unauthorized, invalid_client)."
    )
    assert run("response", TOY / "visit.yaml", "--send", "--settings", settings) == WRONG
    assert (
        "[records] to: The record is not sent: the server does not know this kiosk" in capsys.readouterr().err
    )
    assert server.requests == []


def test_a_key_that_others_can_read_is_neither_shown_nor_used(
    server: FhirServer, settings: Path, capsys: Captured
) -> None:
    key = settings.with_name("record-key.pem")
    key.chmod(0o644)
    for asked in (("key", key), ("sign-in", "--settings", settings)):
        assert run(*asked) == WRONG
        assert '"chmod 600"' in capsys.readouterr().err
    assert server.sign_in
    assert server.sign_in.assertions == []


def test_without_a_client_id_there_is_nothing_to_try(tmp_path: Path, capsys: Captured) -> None:
    assert run("sign-in") == WRONG
    assert capsys.readouterr().err == (
        '[records]: the settings name no sign-in. write "client_id" and "key_file" under [records].\n'
    )


def test_what_signing_in_needs_is_loaded_by_nobody_else() -> None:
    """A kiosk without these settings keeps its records without it."""
    import sys

    loaded = "import sys, kiosk.commands.record, kiosk.consult_services; print(*sys.modules)"
    said = subprocess.run(
        [sys.executable, "-c", loaded], capture_output=True, text=True, check=True, cwd=TOY.parents[2]
    )
    assert not {"jwt", "cryptography"} & {name.partition(".")[0] for name in said.stdout.split()}
