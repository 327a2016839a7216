"""The toy aid and every real one, and any visit to them."""

from datetime import date, timedelta
from functools import cache
from pathlib import Path

from hypothesis import strategies as st

from kiosk.content.pack import check_pack
from kiosk.decision.aid import Aid
from kiosk.decision.answers import Answer
from kiosk.decision.questions import Kind, Question
from kiosk.decision.visit import Visit

TESTS = Path(__file__).parents[1]
TODAY = date(2026, 11, 22)
FOLDERS = [
    TESTS / "samples" / "tea-or-coffee",
    *sorted(about.parent for about in (TESTS.parent / "content").glob("*/about.yaml")),
]


@cache
def aids() -> tuple[Aid, ...]:
    """Each aid in each of its languages."""
    return tuple(aid for folder in FOLDERS for aid in check_pack(folder).aids.values())


def toy() -> Aid:
    """The toy aid in its first language."""
    return aids()[0]


def answers_to(question: Question) -> st.SearchStrategy[Answer]:
    """Any answer that the question offers."""
    if question.kind is Kind.NUMBER:
        return st.integers(question.minimum, question.maximum)
    if question.kind is Kind.DATE:
        days = st.integers(question.minimum, question.maximum)
        return days.map(lambda day: TODAY + timedelta(days=day))
    keys = st.sampled_from([choice.key for choice in question.choices])
    if question.kind is Kind.ONE:
        return keys
    together = [choice.key for choice in question.choices if not choice.alone]
    several = (
        st.frozensets(st.sampled_from(together), min_size=1)
        if together
        else keys.map(lambda key: frozenset({key}))
    )
    return st.one_of(keys.map(lambda key: frozenset({key})), several)


def visits_to(aid: Aid) -> st.SearchStrategy[Visit]:
    """Any visit: each question answered in any way, or skipped, also those that are not asked then."""
    given = {key: answers_to(question) for key, question in aid.questions.items()}
    return st.fixed_dictionaries({}, optional=given).map(lambda answers: Visit(answers=answers))
