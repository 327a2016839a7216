"""A form of another maker shows our questions, gives the same answers back, and asks the same ones."""

import json
import shutil
import subprocess
from collections.abc import Iterator
from typing import Any

import pytest

from tests.records.form_filler import answered, enabled
from tests.records.peers.answer_sets import PEERS, AnswerSet, answer_sets, questions
from tests.records.visits import aids

Json = dict[str, Any]

SETS = list(answer_sets())
EMPTY = [aid for aid in aids() if aid.id != SETS[0].aid.id]
"""The aids whose questions are only shown."""


@pytest.fixture(scope="module")
def drawn(tmp_path_factory: pytest.TempPathFactory) -> list[Json]:
    """What the form makes of each answer set, and then of each aid in EMPTY; pictures stay in build/peers."""
    jobs = [
        {
            "questionnaire": questions(each.aid),
            "response": each.record,
            "picture": str(PEERS / f"{each.name}.png"),
        }
        for each in SETS
    ]
    jobs += [{"questionnaire": questions(aid)} for aid in EMPTY]
    file = tmp_path_factory.mktemp("jobs") / "jobs.json"
    file.write_text(json.dumps(jobs), encoding="utf-8")
    chromium = shutil.which("chromium")
    command = ["node", str(PEERS / "renderer.mjs"), str(file), str(chromium)]
    done = subprocess.run(command, check=True, stdout=subprocess.PIPE, timeout=300)
    found: list[Json] = json.loads(done.stdout)
    return found


on_every_set = pytest.mark.parametrize("number", range(len(SETS)), ids=lambda number: SETS[number].name)


def leaves(items: list[Json], within: str = "") -> Iterator[tuple[str, list[Json]]]:
    """Each answered item by all the linkIds that lead to it, with its answers, in order."""
    for item in items:
        path = f"{within}/{item['linkId']}"
        if "answer" in item:
            yield path, item["answer"]
        yield from leaves(item.get("item", []), path)


def asked(items: list[Json], answers: dict[str, list[Any]]) -> Iterator[str]:
    """The linkIds that are enabled by our own reading of enableWhen."""
    for item in items:
        if enabled(item, answers):
            yield item["linkId"]
            yield from asked(item.get("item", []), answers)


def test_the_questions_are_shown_without_an_error(drawn: list[Json]) -> None:
    assert [each["errors"] for each in drawn] == [[]] * (len(SETS) + len(EMPTY))
    assert all(each["shown"] for each in drawn)


@on_every_set
def test_the_same_answers_come_back(drawn: list[Json], number: int) -> None:
    record = SETS[number].record
    given = list(leaves(record["item"]))
    assert any(path.startswith("/clinic.") for path, _ in given)
    assert list(leaves(drawn[number]["response"]["item"])) == given
    assert drawn[number]["response"]["questionnaire"] == record["questionnaire"]


def orders(record: Json) -> list[list[tuple[str, list[Json]]]]:
    """The answers of each group within a group: an order about one thing."""
    return [
        list(leaves(item["item"])) for group in record["item"] for item in group["item"] if "item" in item
    ]


@on_every_set
def test_orders_about_several_things_come_back_as_several_groups(drawn: list[Json], number: int) -> None:
    given = orders(SETS[number].record)
    assert len(given) > 1
    assert orders(drawn[number]["response"]) == given


def everything(items: list[Json]) -> Iterator[str]:
    """Every linkId."""
    for item in items:
        yield item["linkId"]
        yield from everything(item.get("item", []))


@on_every_set
def test_it_asks_what_our_own_reading_of_the_conditions_asks(drawn: list[Json], number: int) -> None:
    each: AnswerSet = SETS[number]
    items = questions(each.aid)["item"]
    expected = set(asked(items, answered(each.record)))
    assert expected < set(everything(items)), "nothing is left out after these answers"
    assert set(drawn[number]["shown"]) == expected
