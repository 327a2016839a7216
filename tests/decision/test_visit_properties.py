"""Whatever a person taps, in whatever order: what must hold after every act, in the toy aid and in the real ones."""

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.content.pack import check_pack
from kiosk.decision.aid import Aid
from kiosk.decision.aside import go_to_part, open_page, pages_on_request
from kiosk.decision.pages import PageKind
from kiosk.decision.problems import ProblemsFound
from kiosk.decision.questions import Kind, Question
from kiosk.decision.visit import (
    Visit,
    can_go_back,
    can_go_on,
    change,
    choose,
    go_back,
    go_on,
    is_asked_again,
    is_opened,
    page_of,
    route_of,
    turn_tab,
)
from tests.decision.conftest import named

TESTS = Path(__file__).parents[1]
TODAY = date(2026, 11, 22)


def _aids() -> list[Aid]:
    """The toy aid and every real one that loads; one that does not is the business of tests/content."""
    aids: list[Aid] = []
    real = TESTS.parent / "content"
    for folder in [
        TESTS / "samples" / "tea-or-coffee",
        *sorted(path.parent for path in real.glob("*/about.yaml")),
    ]:
        try:
            aids.append(named(next(iter(check_pack(folder).aids.values()))))
        except ProblemsFound:
            continue
    return aids


AIDS = _aids()
on_every_aid = pytest.mark.parametrize("aid", AIDS, ids=[aid.id for aid in AIDS])
often = settings(max_examples=30, suppress_health_check=[HealthCheck.too_slow])

Act = tuple[str, int]
ACTS = st.lists(
    st.tuples(
        st.sampled_from(["choose", "choose", "on", "on", "on", "back", "change", "open", "part", "tab"]),
        st.integers(0, 10**6),
    ),
    max_size=40,
)


def offered(question: Question) -> list[str]:
    """What can be tapped on the page of a question."""
    if question.kind is Kind.NUMBER:
        return [str(number) for number in range(question.minimum, question.maximum + 1)]
    if question.kind is Kind.DATE:
        days = range(question.minimum, question.maximum + 1, 30)
        return [(TODAY + timedelta(days=day)).isoformat() for day in days]
    return [choice.key for choice in question.choices]


def tapped(aid: Aid, visit: Visit, pick: int) -> Visit:
    """The visit after one of all the choices on the page was tapped, if there is any."""
    taps = [(key, choice) for key in page_of(aid, visit).questions for choice in offered(aid.questions[key])]
    return choose(aid, visit, *taps[pick % len(taps)]) if taps else visit


def after(aid: Aid, visit: Visit, act: Act) -> Visit:
    """The visit after one act."""
    name, pick = act
    pages = route_of(aid, visit).pages
    match name:
        case "choose":
            return tapped(aid, visit, pick)
        case "on":
            return go_on(aid, visit)
        case "back":
            return go_back(aid, visit)
        case "change":
            return change(aid, visit, pages[pick % len(pages)].key)
        case "tab":
            return turn_tab(aid, visit, pages[pick % len(pages)].key)
        case "open":
            asides = pages_on_request(aid, visit)
            return open_page(aid, visit, asides[pick % len(asides)].key) if asides else visit
        case _:
            return go_to_part(aid, visit, aid.sections[pick % len(aid.sections)].key)


def visited(aid: Aid, acts: list[Act]) -> list[Visit]:
    """The visit after each act, the untouched one first."""
    visits = [Visit()]
    for act in acts:
        visits.append(after(aid, visits[-1], act))
    return visits


def onward(aid: Aid, visit: Visit) -> list[Visit]:
    """The visit after each step forward, until no page follows."""
    steps: list[Visit] = []
    while can_go_on(aid, visit):
        visit = go_on(aid, visit)
        steps.append(visit)
        assert len(steps) <= len(aid.pages) + 1, "going on never ends"
    return steps


def test_the_toy_aid_loads() -> None:
    assert "tea-or-coffee" in [aid.id for aid in AIDS]


@on_every_aid
@often
@given(acts=ACTS)
def test_the_page_shown_is_on_the_route_and_every_answer_that_counts_was_asked_on_it(
    aid: Aid, acts: list[Act]
) -> None:
    for visit in visited(aid, acts):
        route = route_of(aid, visit)
        here = page_of(aid, visit)
        assert here in (*route.pages, *route.on_request)
        assert (here in route.on_request) is is_opened(aid, visit)
        assert set(route.counted) <= {key for keys in route.asked.values() for key in keys}
        assert all(visit.answers[key] == given for key, given in route.counted.items())


@on_every_aid
@often
@given(acts=ACTS)
def test_an_urgent_ending_is_the_last_page_whenever_its_condition_holds(aid: Aid, acts: list[Act]) -> None:
    for visit in visited(aid, acts):
        route = route_of(aid, visit)
        urgent = [ending for ending in aid.endings if ending.urgent and ending.when.holds(route.counted)]
        if urgent:
            assert route.pages[-1] in urgent
            assert not can_go_on(aid, Visit(answers=visit.answers, at=route.pages[-1].key))
            assert all(page_of(aid, step) in route.pages for step in onward(aid, visit))


@on_every_aid
@often
@given(acts=ACTS)
def test_back_undoes_forward(aid: Aid, acts: list[Act]) -> None:
    for visit in visited(aid, acts):
        forward = go_on(aid, visit)
        moved = page_of(aid, forward) != page_of(aid, visit) and not is_opened(aid, visit)
        if can_go_on(aid, visit) and moved and page_of(aid, forward).kind is not PageKind.THANKS:
            back = go_back(aid, forward)
            assert (page_of(aid, back), back.answers) == (page_of(aid, visit), visit.answers)


@on_every_aid
@often
@given(acts=ACTS)
def test_the_last_page_holds_no_answer_and_nothing_leads_back_from_it(aid: Aid, acts: list[Act]) -> None:
    for visit in visited(aid, acts):
        if page_of(aid, visit).kind is PageKind.THANKS:
            assert (visit.answers, visit.seen, visit.return_to) == ({}, frozenset(), "")
            assert not can_go_back(aid, visit)


@on_every_aid
@often
@given(acts=ACTS)
def test_going_on_always_comes_to_an_ending_or_to_the_last_page(aid: Aid, acts: list[Act]) -> None:
    visit = visited(aid, acts)[-1]
    last = page_of(aid, [visit, *onward(aid, visit)][-1])
    assert last.kind in {PageKind.ENDING, PageKind.THANKS}


@on_every_aid
@often
@given(acts=ACTS, page=st.integers(0, 10**6), tap=st.none() | st.integers(0, 10**6))
def test_after_a_change_going_on_leads_back_with_every_answer_kept(
    aid: Aid, acts: list[Act], page: int, tap: int | None
) -> None:
    visit = replace(visited(aid, acts)[-1], opened="")
    before = route_of(aid, visit).before(page_of(aid, visit).key)
    if not before or page_of(aid, visit).kind is PageKind.THANKS:
        return
    changed = change(aid, visit, before[page % len(before)].key)
    changed = changed if tap is None else tapped(aid, changed, tap)
    waiting = changed.return_to
    if waiting in route_of(aid, changed).places:
        way = onward(aid, changed)
        arrival = next(
            step for step in way if page_of(aid, step).kind is PageKind.ENDING or step.at == waiting
        )
        assert arrival.answers == changed.answers


@on_every_aid
def test_skipping_every_question_reaches_the_last_page_by_way_of_every_other(aid: Aid) -> None:
    steps = onward(aid, Visit())
    assert page_of(aid, steps[-1]).kind is PageKind.THANKS
    pages = [page_of(aid, step) for step in steps]
    again = [page for page in route_of(aid, Visit()).pages if is_asked_again(aid, Visit(), page)]
    assert list(dict.fromkeys(pages)) == list(route_of(aid, Visit()).pages[1:])
    assert [page for page in pages if pages.count(page) == 2] == [page for page in again for _ in range(2)]


@on_every_aid
def test_starting_over_is_a_visit_that_knows_nothing(aid: Aid) -> None:
    assert Visit() == Visit(answers={}, at="", seen=frozenset(), return_to="")
    assert page_of(aid, Visit()).kind is PageKind.START
