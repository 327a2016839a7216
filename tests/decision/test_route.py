"""The way that answers open, the answers that count on it, and the ending that it stops at."""

import pytest

from kiosk.decision.aid import Aid
from kiosk.decision.answers import Answers
from kiosk.decision.route import Route, find_route


def route(toy: Aid, answers: Answers) -> Route:
    return find_route(toy.pages, toy.endings, answers)


def keys(route: Route) -> list[str]:
    return [page.key for page in route.pages]


def test_without_answers_every_page_without_condition_is_on_the_way(toy: Aid) -> None:
    way = route(toy, {})
    assert way.ending is None
    on_it = [page.key for page in toy.pages if page.when.holds({}) and not page.on_request.holds({})]
    assert keys(way) == [key for key in on_it if key != "after_tasting_page"], "it has nothing to ask yet"


@pytest.mark.parametrize(
    ("answers", "opened"),
    [
        ({"tried": frozenset({"coffee"})}, {"after_tasting_page"}),
        ({"tried": frozenset({"tea"})}, {"after_tasting_page"}),
        ({"cups": 3}, {"sleep_page"}),
        ({"cups": 3, "tried": frozenset({"none"})}, set()),
        ({"guests": "yes"}, {"day_page", "biscuits_page"}),
        ({"guests": "not_yet"}, {"biscuits_page"}),
    ],
)
def test_which_pages_an_answer_opens(toy: Aid, answers: Answers, opened: set[str]) -> None:
    assert set(keys(route(toy, answers))) - set(keys(route(toy, {}))) == opened


def test_an_answer_counts_only_while_its_page_is_on_the_way(toy: Aid) -> None:
    answers: Answers = {"coffee_liked": "a_lot", "tried": frozenset({"coffee"})}
    assert route(toy, answers).counted == answers
    assert route(toy, {**answers, "tried": frozenset({"tea"})}).counted == {"tried": frozenset({"tea"})}


def test_the_walk_stops_at_an_ending(toy: Aid) -> None:
    way = route(toy, {"thirsty": "no", "cups": 4})
    assert keys(way)[-2:] == ["thirsty_page", "not_thirsty"]
    assert way.ending is way.pages[-1]
    assert way.counted == {"thirsty": "no"}


@pytest.mark.parametrize(
    "answers",
    [
        {"kettle": frozenset({"flames"})},
        {"kettle": frozenset({"flames"}), "thirsty": "no"},
        {"thirsty": "no", "tried": frozenset({"tea"}), "smoke_again": "yes"},
    ],
)
def test_an_urgent_ending_outranks_any_other(toy: Aid, answers: Answers) -> None:
    assert keys(route(toy, answers))[-1] == "kitchen_on_fire"


def test_an_urgent_answer_that_is_not_asked_any_more_does_not_count(toy: Aid) -> None:
    assert route(toy, {"tried": frozenset({"none"}), "smoke_again": "yes"}).ending is None


def test_the_pages_before_and_after_a_page(toy: Aid) -> None:
    way = route(toy, {"thirsty": "no"})
    assert [page.key for page in way.before("kettle_page")] == ["welcome", "about_drinks"]
    assert [page.key for page in way.after("kettle_page")] == ["thirsty_page", "not_thirsty"]
