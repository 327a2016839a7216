"""Answer sets for the programs of others that take our records, which `make records-peers` installs in build/peers."""

import random
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import time, timedelta
from pathlib import Path

from kiosk.commands.record import order_labels
from kiosk.content.build.kiosk_words import load_kiosk_words
from kiosk.decision.aid import Aid
from kiosk.decision.answers import Answer
from kiosk.decision.consult import Consult, Entered, MedicineOrder
from kiosk.decision.consult_form import Field, FieldKind
from kiosk.decision.questions import Kind, Question
from kiosk.decision.visit import Visit
from kiosk.records.coding import Json
from kiosk.records.questionnaire import questionnaire
from kiosk.records.response import questionnaire_response
from tests.records.visits import TODAY, aids

PEERS = Path(__file__).parents[3] / "build" / "peers"
SETS = 10
"""Answer sets that are tried: half of them in each language."""
SKIPPED = 0.15
"""The share of questions and entries that are left out."""

ALONE = 0.85
"""The share of "None of these" and its like, without which most visits would end at their first page of signs."""


@dataclass(frozen=True)
class AnswerSet:
    """A visit with what the clinic entered, and the record of it."""

    name: str
    aid: Aid
    visit: Visit
    record: Json


def questions(aid: Aid) -> Json:
    """The questionnaire, as `spine-kiosk record questionnaire` gives it."""
    words = load_kiosk_words(PEERS.parents[1] / "content" / "kiosk", (aid.language,))
    return questionnaire(aid, order_labels(words[aid.language].screen))


def shipped() -> list[Aid]:
    """The aid that ships, in each language."""
    return [aid for aid in aids() if aid.id == aids()[-1].id]


def answer_sets() -> Iterator[AnswerSet]:
    """Ten that differ, the same each time."""
    for seed in range(SETS):
        chance, aid = random.Random(seed), shipped()[seed % 2]
        visit = Visit(
            answers={key: _answer(chance, each) for key, each in aid.questions.items() if kept(chance)}
        )
        entries = _consult(chance, aid, visit)
        record = questionnaire_response(aid, visit, TODAY, f"12-{seed}", entries)
        yield AnswerSet(f"{aid.language}-{seed}", aid, visit, record)


def kept(chance: random.Random) -> bool:
    return chance.random() >= SKIPPED


def _answer(chance: random.Random, question: Question) -> Answer:
    if question.kind is Kind.NUMBER:
        return chance.randint(question.minimum, question.maximum)
    if question.kind is Kind.DATE:
        return TODAY + timedelta(days=chance.randint(question.minimum, question.maximum))
    if question.kind is Kind.ONE:
        return chance.choice(question.choices).key
    alone = [choice.key for choice in question.choices if choice.alone]
    if alone and chance.random() < ALONE:
        return frozenset({chance.choice(alone)})
    together = [choice.key for choice in question.choices if not choice.alone]
    return frozenset(chance.sample(together, chance.randint(1, min(3, len(together)))))


def _consult(chance: random.Random, aid: Aid, visit: Visit) -> Consult:
    fields = [field for field in aid.consult.fields if kept(chance)]
    entries = {
        field.key: _entry(chance, aid, field) for field in fields if field.kind is not FieldKind.ORDERS
    }
    orders = {
        choice: MedicineOrder(chance.choice(field.ways).key, who="Dr. Test", day=TODAY)
        for field in aid.consult.fields
        if field.kind is FieldKind.ORDERS
        for about in field.about
        for choice in sorted(about.choices)[:2]
    }
    return Consult(entries=entries, orders=orders)


def _entry(chance: random.Random, aid: Aid, field: Field) -> Entered:
    match field.kind:
        case FieldKind.DAY:
            return TODAY + timedelta(days=chance.randint(1, 30))
        case FieldKind.TIME:
            return time(chance.randint(0, 23), chance.choice((0, 15, 30, 45)))
        case FieldKind.NUMBER:
            return chance.randint(1, 9)
        case FieldKind.CHOICE:
            choices = aid.questions[field.answers].choices if field.answers else field.choices
            return chance.choice(choices).key
        case _:
            return f"Puerta {chance.randint(1, 99)}, «piso» 2"
