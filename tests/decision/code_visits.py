"""Visits of every aid, whole and at random, and what a hand-over code of them is refused for."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st

from kiosk.content.pack import check_pack
from kiosk.decision.aid import Aid
from kiosk.decision.answers import Answer, fits
from kiosk.decision.handover_code import SENTENCES, CodeRefusedError, Refusal, read_code
from kiosk.decision.problems import ProblemsFound
from kiosk.decision.questions import Kind, Question
from kiosk.decision.visit import Reading, Visit

TESTS = Path(__file__).parents[1]
TODAY = date(2026, 11, 22)

Aids = Mapping[str, Aid]


def _packs() -> Iterator[Aids]:
    """The toy aid and every real one that loads; one that does not is the business of tests/content."""
    real = sorted(path.parent for path in (TESTS.parent / "content").glob("*/about.yaml"))
    for folder in [TESTS / "samples" / "tea-or-coffee", *real]:
        try:
            yield check_pack(folder).aids
        except ProblemsFound:
            continue


PACKS = list(_packs())
TOY = PACKS[0]
TEA = TOY["en"]
on_every_aid = pytest.mark.parametrize("aids", PACKS, ids=[next(iter(aids.values())).id for aids in PACKS])
often = settings(max_examples=60, suppress_health_check=[HealthCheck.too_slow])


def some_answer(question: Question) -> st.SearchStrategy[Answer]:
    """Anything that the question offers, and a few things that it does not."""
    keys = [choice.key for choice in question.choices]
    if question.kind is Kind.ONE:
        return st.sampled_from(keys)
    if question.kind is Kind.MANY:
        return st.frozensets(st.sampled_from(keys))
    numbers = st.integers(question.minimum - 1, question.maximum + 1)
    if question.kind is Kind.NUMBER:
        return numbers
    return numbers.map(lambda days: TODAY + timedelta(days=days))


def visits(aid: Aid) -> st.SearchStrategy[Visit]:
    """Visits that answer some of the questions, on the route or not, or (every second one) all of them."""
    each = {key: some_answer(question) for key, question in aid.questions.items()}
    answers = st.fixed_dictionaries(each) | st.fixed_dictionaries({}, optional=each)
    return st.builds(Visit, answers=answers, reading=st.just(Reading(aid.language, text_size="large")))


def offered(aid: Aid, visit: Visit) -> Visit:
    """The visit without what its questions do not offer today."""
    kept = {key: given for key, given in visit.answers.items() if fits(aid.questions[key], given, TODAY)}
    return replace(visit, answers=kept)


def last_answer(question: Question) -> Answer:
    """The last choice ("none" and "not sure" stand last), the largest number, the last day."""
    if question.kind in {Kind.ONE, Kind.MANY}:
        last = question.choices[-1].key
        return last if question.kind is Kind.ONE else frozenset({last})
    days = timedelta(days=question.maximum)
    return question.maximum if question.kind is Kind.NUMBER else TODAY + days


def whole(aid: Aid) -> Visit:
    """A visit that answers every question on its way."""
    answers = {key: last_answer(question) for key, question in aid.questions.items()}
    return Visit(answers)


def refusal(aids: Aids, text: str) -> Refusal:
    """Why the text is refused; fails where it is not."""
    with pytest.raises(CodeRefusedError) as refused:
        read_code(aids, text)
    assert str(refused.value) == SENTENCES[refused.value.reason]
    return refused.value.reason
