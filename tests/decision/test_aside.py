"""Beside the way: pages on request, jumps to its parts, and the doors of the first page."""

from dataclasses import replace

import pytest

from kiosk.decision.aid import Aid
from kiosk.decision.aside import (
    NOWHERE_TO,
    go_to_part,
    open_page,
    open_parts,
    option_page,
    pages_on_request,
    turned_to,
)
from kiosk.decision.visit import (
    Visit,
    can_go_back,
    can_go_on,
    choose,
    go_back,
    go_on,
    leads_back,
    page_of,
    questions_on,
    route_of,
)


def here(aid: Aid, visit: Visit) -> str:
    return page_of(aid, visit).key


def walk_to(aid: Aid, page: str, visit: Visit | None = None) -> Visit:
    visit = visit or Visit()
    while here(aid, visit) != page:
        visit = go_on(aid, visit)
    return visit


def test_a_page_on_request_is_on_nobodys_way(toy: Aid) -> None:
    assert not {"about_leaves", "about_water"} & {page.key for page in route_of(toy, Visit()).pages}


@pytest.mark.parametrize("leave", [go_on, go_back])
def test_next_and_back_lead_from_a_page_on_request_to_where_it_was_opened(toy: Aid, leave: object) -> None:
    visit = walk_to(toy, "cups_page")
    opened = open_page(toy, visit, "about_leaves")
    assert here(toy, opened) == "about_leaves"
    assert can_go_on(toy, opened)
    assert can_go_back(toy, opened)
    assert leads_back(toy, opened)
    assert leave(toy, opened) == visit  # type: ignore[operator]


def test_from_a_page_on_request_another_can_be_opened(toy: Aid) -> None:
    visit = walk_to(toy, "cups_page")
    twice = open_page(toy, open_page(toy, visit, "about_leaves"), "about_water")
    assert here(toy, twice) == "about_water"
    assert go_on(toy, twice) == visit


@pytest.mark.parametrize("page", ["about_tea", "thank_you", "nowhere", ""])
def test_a_page_that_is_not_on_request_is_not_opened(toy: Aid, page: str) -> None:
    visit = walk_to(toy, "cups_page")
    assert open_page(toy, visit, page) == visit


def test_before_a_visit_and_where_it_has_stopped_nothing_is_opened(toy: Aid) -> None:
    fire = go_on(toy, choose(toy, walk_to(toy, "kettle_page"), "kettle", "flames"))
    for visit in (Visit(), fire, walk_to(toy, "thank_you")):
        assert pages_on_request(toy, visit) == ()
        assert open_parts(toy, visit) == ()
    assert open_page(toy, fire, "about_leaves") == fire


def test_an_option_has_the_page_that_tells_of_it(toy: Aid) -> None:
    visit = walk_to(toy, "side_by_side")
    assert option_page(toy, visit, "water") == "about_water"
    assert option_page(toy, visit, "tea") == "", "that page is on the way"


def test_an_answer_takes_a_page_off_the_way_and_leaves_it_on_request(toy: Aid) -> None:
    serves = choose(toy, Visit(), "purpose", "serve")
    sure = choose(toy, serves, "sure", "yes")
    assert "side_by_side" in route_of(toy, serves).places, "who did not say is not sure"
    assert "side_by_side" not in route_of(toy, sure).places
    at_list = walk_to(toy, "my_checklist", sure)
    assert here(toy, open_page(toy, at_list, "side_by_side")) == "side_by_side"


def test_staff_turn_to_a_page_on_the_way_and_to_one_on_request(toy: Aid) -> None:
    visit = turned_to(toy, Visit(), "about_water")
    assert here(toy, visit) == "about_water"
    assert here(toy, turned_to(toy, visit, "cups_page")) == "cups_page"


def test_a_question_is_asked_only_where_its_own_condition_holds(toy: Aid) -> None:
    tea = choose(toy, walk_to(toy, "tried_page"), "tried", "tea")
    assert questions_on(toy, go_on(toy, tea)) == ("smoke_again",)
    both = choose(toy, tea, "tried", "coffee")
    assert questions_on(toy, go_on(toy, both)) == ("coffee_liked", "smoke_again")
    assert here(toy, go_on(toy, walk_to(toy, "tried_page"))) == "where_you_stand", "nothing to ask"


def test_an_answer_counts_only_while_its_question_is_asked(toy: Aid) -> None:
    both = choose(toy, choose(toy, walk_to(toy, "tried_page"), "tried", "tea"), "tried", "coffee")
    liked = choose(toy, both, "coffee_liked", "a_lot")
    assert "coffee_liked" in route_of(toy, liked).counted
    assert "coffee_liked" not in route_of(toy, choose(toy, liked, "tried", "coffee")).counted


def test_a_question_that_a_change_brings_up_on_a_page_seen_before_is_shown(toy: Aid) -> None:
    tea = choose(toy, walk_to(toy, "tried_page"), "tried", "tea")
    seen = go_back(toy, walk_to(toy, "where_you_stand", choose(toy, tea, "smoke_again", "no")))
    changed = choose(toy, walk_to(toy, "tried_page", go_to_part(toy, seen, "you")), "tried", "coffee")
    assert here(toy, go_on(toy, changed)) == "after_tasting_page"


def test_the_parts_that_were_reached_are_open(toy: Aid) -> None:
    assert [each.section for each in open_parts(toy, walk_to(toy, "kettle_page"))] == ["learn", "you"]
    parts = open_parts(toy, walk_to(toy, "what_matters"))
    assert [(each.section, each.page) for each in parts] == [
        ("learn", "about_drinks"),
        ("you", "kettle_page"),
        ("compare", "side_by_side"),
        ("matters", "what_matters"),
    ]
    assert [each.section for each in parts if each.current] == ["matters"]


def test_where_every_page_was_left_every_part_is_open(toy: Aid) -> None:
    visit = walk_to(toy, "what_matters")
    everywhere = replace(visit, seen=frozenset(page.key for page in toy.pages))
    wanted = [page.section for page in route_of(toy, everywhere).pages if page.kind not in NOWHERE_TO]
    assert [each.section for each in open_parts(toy, everywhere)] == list(dict.fromkeys(wanted))


def test_from_an_earlier_part_one_goes_on_page_by_page_or_jumps_ahead_again(toy: Aid) -> None:
    visit = walk_to(toy, "what_matters")
    back = go_to_part(toy, visit, "you")
    assert here(toy, back) == "kettle_page"
    assert here(toy, go_on(toy, back)) == "thirsty_page"
    assert here(toy, go_to_part(toy, back, "matters")) == "what_matters"


def test_a_part_that_is_not_open_is_not_gone_to(toy: Aid) -> None:
    visit = walk_to(toy, "cups_page")
    assert go_to_part(toy, visit, "paper") == visit
    assert go_to_part(toy, visit, "nowhere") == visit


def test_a_part_that_was_not_reached_or_is_not_there_is_not_jumped_to(toy: Aid) -> None:
    visit = walk_to(toy, "kettle_page")
    assert go_to_part(toy, visit, "matters") == visit
    assert go_to_part(toy, visit, "nowhere") == visit
