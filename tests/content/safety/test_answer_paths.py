"""The paths that the prover tries show all that any answers show: held against every answer to tiny walks."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from itertools import combinations, product
from pathlib import Path

from hypothesis import assume, given, settings
from hypothesis import strategies as st

from kiosk.content.pack import check_pack
from kiosk.content.reading.yaml_file import YamlFile
from kiosk.content.safety.answer_paths import AidIndex, AnswerPath, Scope
from kiosk.content.safety.case import Case
from kiosk.content.safety.path_rules import together
from kiosk.content.safety.reachability import unchangeable
from kiosk.content.schema.safety import EveryQuestionRule
from kiosk.decision.aid import Aid
from kiosk.decision.answers import NO_ANSWERS, Answer
from kiosk.decision.calculated import DaysUntil, with_calculated
from kiosk.decision.conditions import (
    ALWAYS,
    AllOf,
    Answered,
    AnyOf,
    Between,
    Condition,
    Is,
    Not,
    questions_in,
)
from kiosk.decision.pages import Page, PageKind
from kiosk.decision.questions import Choice, Kind, Question
from kiosk.decision.route import Route, find_route

TOY = check_pack(Path(__file__).parents[2] / "samples" / "tea-or-coffee").aids["en"]

QUESTIONS = {
    "one": Question("one", Kind.ONE, "", "One", choices=(Choice("a", "A"), Choice("b", "B"), Choice("c", "C"))),
    "many": Question(
        "many", Kind.MANY, "", "Many", choices=(Choice("a", "A"), Choice("b", "B"), Choice("n", "N", alone=True))
    ),
    "number": Question("number", Kind.NUMBER, "", "Number", minimum=0, maximum=3),
    "day": Question("day", Kind.DATE, "", "Day", minimum=0, maximum=9),
}  # fmt: skip
ORDER = list(QUESTIONS)
LEFT = "left"
"""Worked out: the days until the day that is asked for."""
SEEN = [*ORDER, LEFT]
DAYS = (0, 1, 2, 6, 9)
"""One for each stretch that the conditions on it tell apart."""


def every_answer(question: Question) -> list[Answer | None]:
    """All that can be answered, and nothing."""
    match question.kind:
        case Kind.NUMBER:
            return [None, *range(question.minimum, question.maximum + 1)]
        case Kind.DATE:
            return [None, *(TOY.made_on + timedelta(days=days) for days in DAYS)]
        case Kind.ONE:
            return [None, *(choice.key for choice in question.choices)]
        case Kind.MANY:
            free = [choice.key for choice in question.choices if not choice.alone]
            sets = [frozenset(some) for size in (1, 2) for some in combinations(free, size)]
            return [None, *sets, *(frozenset({choice.key}) for choice in question.choices if choice.alone)]


def leaves(known: list[str]) -> st.SearchStrategy[Condition]:
    """A condition on one of the questions that were asked before."""
    found: list[st.SearchStrategy[Condition]] = []
    for key in known:
        found.append(st.builds(Answered, st.just(key), st.booleans()))
        if key == LEFT:
            found += [st.just(Between(key, low, high)) for low, high in ((-9, 0), (0, 1), (2, 5), (9, 9))]
            continue
        found += [st.just(Is(key, choice.key)) for choice in QUESTIONS[key].choices]
        if key == "number":
            found += [st.just(Between(key, low, high)) for low, high in ((0, 1), (1, 2), (2, 9), (3, 3))]
    return st.one_of(found)


def conditions(known: list[str]) -> st.SearchStrategy[Condition]:
    """Any condition on them; without any, the one that always holds."""
    if not known:
        return st.just(ALWAYS)
    return st.recursive(
        leaves(known),
        lambda inner: (
            st.builds(Not, inner)
            | st.builds(AnyOf, st.lists(inner, min_size=1, max_size=3).map(tuple))
            | st.builds(AllOf, st.lists(inner, min_size=1, max_size=3).map(tuple))
        ),
        max_leaves=4,
    )


@st.composite
def aids(draw: st.DrawFn) -> Aid:
    """A walk of four questions and a comparison, each with a condition, and up to three endings."""
    pages = [Page("start", PageKind.START, "s")]
    compared_at = draw(st.integers(0, 4))
    for index, key in enumerate(ORDER):
        when = draw(st.just(ALWAYS) | conditions(ORDER[:index]))
        if index == compared_at:
            pages.append(Page("compare", PageKind.COMPARISON, "s", when=draw(conditions(ORDER[:index]))))
        pages.append(Page(f"{key}_page", PageKind.QUESTION, "s", questions=(key,), when=when))
    ends = draw(st.lists(conditions(ORDER).filter(lambda each: not each.holds(NO_ANSWERS)), max_size=3))
    endings = tuple(
        Page(f"end_{index}", PageKind.ENDING, "s", when=when, urgent=draw(st.booleans()))
        for index, when in enumerate(ends)
    )
    one = replace(QUESTIONS["one"], if_skipped=draw(st.sampled_from(["", "b"])))
    return replace(
        TOY,
        pages=tuple(pages),
        endings=endings,
        questions={**QUESTIONS, "one": one},
        calculated={LEFT: DaysUntil("day")},
    )


def shown_by(route: Route, asked: list[Condition], pages: list[Page]) -> tuple[object, ...]:
    """What a rule could see of a route: the ending, which conditions hold, which pages are on it."""
    ending = route.ending.key if route.ending else None
    return (
        ending,
        tuple(each.holds(route.counted) for each in asked),
        tuple(page.key in route.places for page in pages),
    )


def every_route(aid: Aid) -> Iterator[Route]:
    """The route of every possible set of answers, reachable or not: what cannot be reached does not count."""
    for given_answers in product(*(every_answer(QUESTIONS[key]) for key in ORDER)):
        answers = {key: each for key, each in zip(ORDER, given_answers, strict=True) if each is not None}
        route = find_route(aid.pages, aid.endings, answers, {page.key for page in aid.pages}, aid.if_skipped)
        yield replace(route, counted=with_calculated(aid.calculated, route.counted, TOY.made_on))


@settings(max_examples=120)
@given(aids(), st.lists(conditions(SEEN), min_size=1, max_size=2))
def test_nothing_that_answers_can_show_is_left_out_or_made_up(aid: Aid, asked: list[Condition]) -> None:
    compared = [page for page in aid.pages if page.kind is PageKind.COMPARISON]
    tried = [path for part in AidIndex(aid).scopes(asked, compared) for path in part.paths()]
    every = {shown_by(route, asked, compared) for route in every_route(aid)}
    assert {shown_by(path.route, asked, compared) for path in tried} == every


@settings(max_examples=120)
@given(aids(), st.lists(conditions(SEEN), min_size=1, max_size=2))
def test_an_ending_that_shares_no_question_changes_nothing_on_the_way_to_the_paper(
    aid: Aid, asked: list[Condition]
) -> None:
    compared = [page for page in aid.pages if page.kind is PageKind.COMPARISON]
    tried = [path.route for path in AidIndex(aid).scope(asked, compared).paths() if path.is_open]
    every = {shown_by(route, asked, compared) for route in every_route(aid) if route.ending is None}
    assume(
        every
    )  # A choice that counts when skipped can lead everybody to an ending: then nobody comes to paper.
    assert {shown_by(route, asked, compared) for route in tried} == every


@settings(max_examples=80)
@given(aids(), conditions(SEEN))
def test_no_combination_is_tried_twice(aid: Aid, asked: Condition) -> None:
    for part in AidIndex(aid).scopes([asked]):
        tried = [frozenset(path.answers.items()) for path in part.paths()]
        assert len(tried) == len(set(tried))


@settings(max_examples=80)
@given(st.lists(conditions(ORDER), max_size=5))
def test_parts_share_no_question_and_lose_no_condition(asked: list[Condition]) -> None:
    parts = together(asked)
    named = [frozenset[str]().union(*(questions_in(each) for each in part)) for part in parts]
    assert all(one.isdisjoint(other) for one, other in combinations(named, 2))
    assert sorted(map(repr, asked)) == sorted(repr(each) for part in parts for each in part)


def seen(asked: Condition) -> Scope:
    pages = tuple(Page(key, PageKind.QUESTION, "s", questions=(key,)) for key in ORDER)
    aid = replace(TOY, pages=pages, endings=(), questions=QUESTIONS, calculated={LEFT: DaysUntil("day")})
    return AidIndex(aid).scope([asked])


def test_answers_that_no_condition_tells_apart_are_one() -> None:
    assert seen(AnyOf((Is("one", "a"), Is("one", "b")))).values == {"one": ("a",)}
    assert seen(Not(Is("many", "b"))).values == {"many": (frozenset({"b"}),)}
    assert seen(Answered("one")).values == {"one": ("a",)}
    assert seen(Between("number", 2, 2)).values == {"number": (2,)}


def test_of_a_number_each_stretch_between_bounds_is_tried() -> None:
    low_or_high = AllOf((Not(Between("number", 1, 2)), Answered("number")))
    assert seen(low_or_high).values == {"number": (0, 1)}


def test_of_what_is_worked_out_each_stretch_is_tried_by_the_day_it_comes_from() -> None:
    near_or_far = AllOf((Not(Between(LEFT, 2, 5)), Answered(LEFT)))
    assert seen(near_or_far).values == {"day": tuple(TOY.made_on + timedelta(days=days) for days in (0, 2))}


def test_a_choice_that_stands_alone_is_put_with_no_other() -> None:
    each = AllOf((Is("many", "a"), Is("many", "b"), Is("many", "n")))
    assert set(seen(each).values["many"]) == {
        frozenset("a"),
        frozenset("b"),
        frozenset("n"),
        frozenset("ab"),
    }


def test_only_the_answers_that_it_takes_are_told() -> None:
    both = seen(AllOf((Is("one", "a"), Is("many", "b"))))
    path = both.paths()[-1]
    assert dict(both.fewest(path, lambda path: "many" in path.answers).answers) == {"many": frozenset("b")}


def test_an_answer_whose_page_is_gone_cannot_be_changed() -> None:
    """No pack can bring this about, because an answer off the route does not count: the check stands guard."""
    rule = EveryQuestionRule(key="free", why="The person decides.", every_question=("changeable",))
    case = Case(rule, AidIndex(TOY), (), YamlFile("plan/safety.yaml", {}, {}), ())
    path = AnswerPath({"thirsty": "yes"}, Route(pages=(), counted={"thirsty": "yes"}))
    told = list(unchangeable(case, [path], TOY.questions["thirsty"]))
    who = 'somebody who answers "Thirsty: Yes" and skips the rest'
    assert [problem.what for problem in told] == [
        f'the rule "free" is broken: "Thirsty" cannot be changed by {who}'
    ]
