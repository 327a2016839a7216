"""A FHIR server of another maker takes what we send, refuses what is none, and has one visit once."""

import json
import ssl
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from kiosk.decision.aid import Aid
from kiosk.records.exchange import Answer, Patience, exchange
from kiosk.records.store import FHIR_JSON, keep
from tests.records.fhir_server import certificate
from tests.records.peers.answer_sets import PEERS, AnswerSet, answer_sets, questions
from tests.records.visits import aids

Json = dict[str, Any]


class Router:
    """The server, and a machine that trusts it."""

    def __init__(self, port: str, pem: Path) -> None:
        self.address = f"https://127.0.0.1:{port}/fhir"
        self.trusted = ssl.create_default_context(cafile=str(pem))

    def ask(self, method: str, path: str, resource: Json | None = None) -> Answer:
        body = None if resource is None else json.dumps(resource).encode()
        headers = {"Content-Type": FHIR_JSON, "Accept": FHIR_JSON}
        return exchange(method, f"{self.address}/{path}", headers, body, Patience(10, self.trusted))

    def found(self, path: str) -> list[Json]:
        """What a search gives."""
        entries = json.loads(self.ask("GET", path).body).get("entry", [])
        return [entry["resource"] for entry in entries]


@pytest.fixture(scope="module")
def router(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Router]:
    pem = certificate(tmp_path_factory.mktemp("router"))
    command = ["node", str(PEERS / "router.mjs"), str(pem)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as server:
        assert server.stdout
        yield Router(server.stdout.readline().strip(), pem)
        server.terminate()


@pytest.mark.parametrize("aid", aids(), ids=lambda aid: f"{aid.id}-{aid.language}")
def test_it_takes_the_questionnaire(router: Router, aid: Aid) -> None:
    made = questions(aid)
    answer = router.ask("POST", "Questionnaire", made)
    assert answer.status == 201, answer.body
    kept = json.loads(answer.body)
    assert {key: kept[key] for key in made} == made


@pytest.mark.parametrize(
    ("wrong", "said"),
    [({"mood": "good"}, "mood"), ({"date": "soon"}, "date"), ({"item": [{"text": "x"}]}, "linkId")],
)
def test_it_refuses_what_is_no_questionnaire(router: Router, wrong: Json, said: str) -> None:
    answer = router.ask("POST", "Questionnaire", questions(aids()[0]) | wrong)
    assert answer.status == 400
    assert said in str(json.loads(answer.body)["issue"])


@pytest.mark.parametrize("answer_set", list(answer_sets()), ids=lambda each: each.name)
def test_it_takes_the_answers_and_the_entries_once(router: Router, answer_set: AnswerSet) -> None:
    record = answer_set.record
    assert any(item["linkId"].startswith("clinic.") for item in record["item"])
    for _ in range(2):
        assert keep(record, router.address, trusted=router.trusted) == router.address
    identifier = record["identifier"]
    [kept] = router.found(f"QuestionnaireResponse?identifier={identifier['system']}|{identifier['value']}")
    assert {key: kept[key] for key in record} == record


def test_two_visits_are_two_records(router: Router) -> None:
    for each in answer_sets():
        keep(each.record, router.address, trusted=router.trusted)
    everything = router.found("QuestionnaireResponse?_count=1000")
    assert (
        len({each["identifier"]["value"] for each in everything})
        == len(everything)
        >= len(list(answer_sets()))
    )


def test_it_is_our_asking_that_makes_it_one(router: Router) -> None:
    record = next(answer_sets()).record | {
        "identifier": {"system": "urn:ietf:rfc:3986", "value": "urn:uuid:0"}
    }
    for _ in range(2):
        assert router.ask("POST", "QuestionnaireResponse", record).status == 201
    assert len(router.found("QuestionnaireResponse?identifier=urn:ietf:rfc:3986|urn:uuid:0")) == 2
