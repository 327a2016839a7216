"""How many pages whose papers take: what somebody is to keep takes two, whatever they answered, in either language.

A dozen people each time; PEOPLE=3000 in the environment tries as many, each with --hypothesis-seed of your choice.
"""

import os
from collections.abc import Mapping
from datetime import timedelta
from typing import NamedTuple

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.content.build.locale import LocaleWriter
from kiosk.decision.answers import Answer
from kiosk.decision.clinic import Clinic, Paper
from kiosk.decision.questions import Kind, Question
from kiosk.decision.summary import Summary, summarise
from kiosk.decision.visit import Reading, Visit
from kiosk.handout.document import laid_out
from tests.handout.paper import read_back
from tests.handout.shipped import ASSETS, TODAY, content, printed_of, sheet_of, words

PEOPLE = int(os.environ.get("PEOPLE", "12"))

MOST_TICKED = 2
"""So many choices are ticked of one list at the most."""

LONG = "At the back door of the North Building, on the second floor."
LONGEST = 60
"""Letters of each text of a clinic for which the pages are promised."""


def answer(question: Question) -> st.SearchStrategy[Answer | None]:
    """An answer that the question offers, or none."""
    match question.kind:
        case Kind.NUMBER:
            return st.integers(question.minimum, question.maximum)
        case Kind.DATE:
            return st.sampled_from([TODAY + timedelta(days=days) for days in (0, 1, 2, 7, 8, 30, 300)])
        case Kind.ONE:
            return st.sampled_from([choice.key for choice in question.choices])
    alone = [frozenset({choice.key}) for choice in question.choices if choice.alone]
    others = [choice.key for choice in question.choices if not choice.alone]
    ticked = st.frozensets(st.sampled_from(others), min_size=1, max_size=MOST_TICKED)
    return st.one_of(st.sampled_from(alone), ticked) if alone else ticked


@st.composite
def answers(draw: st.DrawFn) -> Mapping[str, Answer]:
    """The answers of somebody who came as far as the paper; whether there is an operation, each test says."""
    questions = content().aids["en"].questions
    given = {key: draw(answer(each)) for key, each in questions.items() if key != "days_to_operation"}
    told = {key: value for key, value in given.items() if value is not None}
    if "weakness" in (told.get("nerve_feelings") or ()):  # type: ignore[operator]
        told["weakness_new"] = "no"
    return {**told, "danger_signs": frozenset({"none"})}


def pages(
    given: Mapping[str, Answer], language: str, clinic: Clinic, sheet: str, *, large: bool = False
) -> int:
    """How many pages the sheet takes for them; none where it has nothing to say to them."""
    summary = _summary(given, language, clinic)
    if summary.ending is not None or not _applies(summary, sheet):
        return 0
    chosen = (sheet_of(sheet),)
    ((laid,), _) = laid_out(summary, chosen, words(language), ASSETS, large_print=large, name="")
    return len(laid.pages)


def _summary(given: Mapping[str, Answer], language: str, clinic: Clinic) -> Summary:
    visit = Visit(answers=given, reading=Reading(language=language))
    return summarise(content().aids[language], visit, clinic, LocaleWriter(language), TODAY)


def _applies(summary: Summary, sheet: str) -> bool:
    return bool(summary.checklist) and (
        sheet not in {"afterwards", "refrigerator"} or summary.day is not None
    )


languages = st.sampled_from(["en", "es"])
papers: st.SearchStrategy[Paper] = st.sampled_from(["letter", "a4"])
facts = st.text("abc defg. ", max_size=LONGEST) | st.just(LONG)
clinics = st.builds(
    Clinic, facts, facts, facts, eating_stops=facts, drinking_stops=facts, arrival=facts, paper=papers
)
often = settings(max_examples=PEOPLE, deadline=None, suppress_health_check=list(HealthCheck))
sometimes = settings(often, max_examples=12)
large_too = pytest.mark.parametrize("large", [False, True])


class Promise(NamedTuple):
    """A sheet in normal or large print, whether there is an operation for those who get it, and its pages at the most."""

    sheet: str
    planned: str
    most: int
    large: bool = False


PROMISES = (
    Promise("getting_ready", "yes", 2),
    Promise("getting_ready", "yes", 4, large=True),
    Promise("afterwards", "yes", 2),
    Promise("afterwards", "yes", 4, large=True),
    Promise("at_home_without", "no", 2),
    Promise("at_home_without", "no", 4, large=True),
    Promise("my_options", "not_yet", 1),
    Promise("my_options", "not_yet", 2, large=True),
    Promise("doctor_visit", "yes", 1),
    Promise("doctor_visit", "yes", 2, large=True),
    Promise("refrigerator", "yes", 1),
    # Telephones of sixty letters, three times, take a third; staff are told so.
    Promise("refrigerator", "yes", 3, large=True),
)


@pytest.mark.parametrize(
    "promise", PROMISES, ids=lambda each: f"{each.sheet}-{'large' if each.large else 'normal'}"
)
@given(given=answers(), language=languages, clinic=clinics)
@often
def test_a_sheet_takes_the_pages_that_are_promised(
    given: Mapping[str, Answer], language: str, clinic: Clinic, promise: Promise
) -> None:
    answered = {**given, "operation_planned": promise.planned}
    assert pages(answered, language, clinic, promise.sheet, large=promise.large) <= promise.most


def test_a_long_text_of_a_clinic_has_sixty_letters() -> None:
    assert len(LONG) == LONGEST


@large_too
@given(given=answers(), language=languages, clinic=clinics)
@sometimes
def test_getting_ready_begins_with_when_to_call_911(
    given: Mapping[str, Answer], language: str, clinic: Clinic, large: bool
) -> None:
    summary = _summary({**given, "operation_planned": "yes"}, language, clinic)
    if summary.checklist:
        handout = printed_of(summary, "getting_ready", large=large)
        assert "911" in " ".join(page.text for page in read_back(handout)[: 1 + large])
