"""A record, and a server to send it to."""

import ssl
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.decision.answers import Answer
from kiosk.decision.visit import Visit
from kiosk.records.coding import Json
from kiosk.records.response import questionnaire_response
from tests.records.fhir_server import FhirServer, certificate, serving
from tests.records.visits import TODAY, toy


@pytest.fixture(scope="session")
def pem(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return certificate(tmp_path_factory.mktemp("certificate"))


@pytest.fixture
def server(pem: Path) -> Iterator[FhirServer]:
    with serving(pem) as server:
        yield server


@pytest.fixture
def trusted(pem: Path) -> ssl.SSLContext:
    """A machine that trusts the server's certificate."""
    return ssl.create_default_context(cafile=str(pem))


@pytest.fixture
def record() -> Json:
    answers: dict[str, Answer] = {"cups": 3, "tried": frozenset({"tea"})}
    return questionnaire_response(toy(), Visit(answers=answers), TODAY, "12-345")
