"""How many pages whose papers take: what somebody is to keep takes two, whatever they answered, in either language.

A dozen people each time; PEOPLE=3000 in the environment tries as many, each with --hypothesis-seed of your choice.
"""

import os
from collections.abc import Mapping
from datetime import timedelta

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
def answers(draw: st.DrawFn, planned: str) -> Mapping[str, Answer]:
    """The answers of somebody who came as far as the paper."""
    questions = content().aids["en"].questions
    given = {key: draw(answer(each)) for key, each in questions.items() if key != "days_to_operation"}
    told = {key: value for key, value in given.items() if value is not None}
    if "weakness" in (told.get("nerve_feelings") or ()):  # type: ignore[operator]
        told["weakness_new"] = "no"
    return {**told, "danger_signs": frozenset({"none"}), "operation_planned": planned}


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
"""What takes so many pages in normal print may take twice as many in large print."""


@large_too
@given(given=answers("yes"), language=languages, clinic=clinics)
@often
def test_at_home_after_an_operation_takes_two_pages(
    given: Mapping[str, Answer], language: str, clinic: Clinic, large: bool
) -> None:
    assert pages(given, language, clinic, "afterwards", large=large) <= 2 * (1 + large)


@large_too
@given(given=answers("no"), language=languages, clinic=clinics)
@often
def test_at_home_without_an_operation_takes_two_pages(
    given: Mapping[str, Answer], language: str, clinic: Clinic, large: bool
) -> None:
    assert pages(given, language, clinic, "at_home_without", large=large) <= 2 * (1 + large)


@large_too
@given(given=answers("not_yet"), language=languages, clinic=clinics)
@often
def test_the_options_take_one_page(
    given: Mapping[str, Answer], language: str, clinic: Clinic, large: bool
) -> None:
    assert pages(given, language, clinic, "my_options", large=large) <= 1 + large


@large_too
@given(given=answers("yes"), language=languages, clinic=clinics)
@often
def test_the_doctor_visit_takes_one_page(
    given: Mapping[str, Answer], language: str, clinic: Clinic, large: bool
) -> None:
    assert pages(given, language, clinic, "doctor_visit", large=large) <= 1 + large


@large_too
@given(given=answers("yes"), language=languages, clinic=clinics)
@often
def test_the_refrigerator_page_is_one(
    given: Mapping[str, Answer], language: str, clinic: Clinic, large: bool
) -> None:
    # In large print telephones of sixty letters, three times, take a third; staff are told so.
    assert pages(given, language, clinic, "refrigerator", large=large) <= 1 + 2 * large


def test_a_long_text_of_a_clinic_has_sixty_letters() -> None:
    assert len(LONG) == LONGEST


@large_too
@given(given=answers("yes"), language=languages, clinic=clinics)
@often
def test_getting_ready_takes_two_pages(
    given: Mapping[str, Answer], language: str, clinic: Clinic, large: bool
) -> None:
    assert pages(given, language, clinic, "getting_ready", large=large) <= 2 * (1 + large)


@large_too
@given(given=answers("yes"), language=languages, clinic=clinics)
@sometimes
def test_getting_ready_begins_with_when_to_call_911(
    given: Mapping[str, Answer], language: str, clinic: Clinic, large: bool
) -> None:
    summary = _summary(given, language, clinic)
    if summary.checklist:
        handout = printed_of(summary, "getting_ready", large=large)
        assert "911" in " ".join(page.text for page in read_back(handout)[: 1 + large])
