"""A visit, act by act."""

from dataclasses import replace

import pytest

from kiosk.decision.aid import Aid
from kiosk.decision.conditions import Is
from kiosk.decision.pages import Page, PageKind
from kiosk.decision.visit import (
    Reading,
    Visit,
    answer,
    can_go_back,
    can_go_on,
    change,
    choose,
    choose_print,
    go_back,
    go_on,
    leads_back,
    page_of,
    prints_large,
    route_of,
    turn_sheet,
    turn_tab,
)

LAST_BEFORE_THANKS = "print_it"


def walk_to(aid: Aid, page: str, visit: Visit | None = None) -> Visit:
    visit = visit or Visit()
    for _ in aid.pages:
        if page_of(aid, visit).key == page:
            break
        visit = go_on(aid, visit)
    assert page_of(aid, visit).key == page
    return visit


def here(aid: Aid, visit: Visit) -> str:
    return page_of(aid, visit).key


def test_a_new_visit_knows_nothing_and_is_at_the_first_page(toy: Aid) -> None:
    assert here(toy, Visit()) == "welcome"
    assert Visit().answers == {}
    assert not can_go_back(toy, Visit())
    assert go_back(toy, Visit()) == Visit()


def test_a_choice_is_kept_and_can_be_taken_back(toy: Aid) -> None:
    chosen = choose(toy, walk_to(toy, "thirsty_page"), "thirsty", "yes")
    assert chosen.answers == {"thirsty": "yes"}
    assert answer(chosen, "thirsty", None).answers == {}


def test_back_keeps_the_answers(toy: Aid) -> None:
    visit = go_on(toy, choose(toy, walk_to(toy, "thirsty_page"), "thirsty", "yes"))
    assert here(toy, go_back(toy, visit)) == "thirsty_page"
    assert go_back(toy, visit).answers == {"thirsty": "yes"}


def test_every_question_can_be_skipped(toy: Aid) -> None:
    assert here(toy, walk_to(toy, "thank_you")) == "thank_you"


def test_the_last_page_is_reached_with_every_answer_cleared(toy: Aid) -> None:
    reading = Reading(language="es", text_size="large")
    visit = choose(toy, replace(walk_to(toy, "guests_page"), reading=reading), "guests", "yes")
    last = go_on(toy, walk_to(toy, LAST_BEFORE_THANKS, visit))
    assert last == Visit(at="thank_you", reading=reading)


def test_from_the_last_page_there_is_no_way_but_to_start_over(toy: Aid) -> None:
    last = walk_to(toy, "thank_you")
    assert not can_go_on(toy, last)
    assert not can_go_back(toy, last)
    assert go_on(toy, last) == go_back(toy, last) == change(toy, last, "cups_page") == last


def test_the_last_page_cannot_be_jumped_to_with_answers_kept(toy: Aid) -> None:
    visit = choose(toy, walk_to(toy, "thirsty_page"), "thirsty", "yes")
    assert change(toy, visit, "thank_you") == visit


def test_an_ending_stops_the_walk_and_leads_back(toy: Aid) -> None:
    visit = go_on(toy, choose(toy, walk_to(toy, "thirsty_page"), "thirsty", "no"))
    assert here(toy, visit) == "not_thirsty"
    assert not can_go_on(toy, visit)
    assert here(toy, go_back(toy, visit)) == "thirsty_page"


def test_changing_an_answer_leads_back_to_where_the_person_was(toy: Aid) -> None:
    visit = change(toy, walk_to(toy, "my_checklist"), "cups_page")
    assert here(toy, visit) == "cups_page"
    returned = go_on(toy, choose(toy, visit, "cups", "2"))
    assert here(toy, returned) == "my_checklist"
    assert returned.return_to == ""


def test_a_page_that_the_change_opened_is_shown_on_the_way(toy: Aid) -> None:
    visit = choose(toy, change(toy, walk_to(toy, "my_checklist"), "tried_page"), "tried", "coffee")
    shown = []
    while here(toy, visit) != "my_checklist":
        visit = go_on(toy, visit)
        shown.append(here(toy, visit))
    assert shown == ["after_tasting_page", "my_checklist"]


def test_going_on_leads_back_only_where_the_way_back_is_clear(toy: Aid) -> None:
    changed = change(toy, walk_to(toy, "my_checklist"), "tried_page")
    assert leads_back(toy, changed)
    assert not leads_back(toy, choose(toy, changed, "tried", "coffee")), "a new page comes first"
    assert not leads_back(toy, walk_to(toy, "cups_page")), "nobody waits anywhere"


def test_going_on_leads_back_to_no_page_that_is_gone(toy: Aid) -> None:
    asked = choose(toy, walk_to(toy, "guests_page"), "guests", "yes")
    changed = change(toy, walk_to(toy, "day_page", asked), "guests_page")
    assert leads_back(toy, changed)
    assert not leads_back(toy, choose(toy, changed, "guests", "no"))


def test_from_an_ending_nothing_leads_back(toy: Aid) -> None:
    changed = change(toy, walk_to(toy, "my_checklist"), "thirsty_page")
    stopped = choose(toy, changed, "thirsty", "no")
    assert not leads_back(toy, stopped), "the ending comes first"
    assert not leads_back(toy, go_on(toy, stopped))


@pytest.mark.parametrize("tried", ["none", "coffee"])
def test_back_undoes_the_return_from_a_change(toy: Aid, tried: str) -> None:
    changed = choose(toy, change(toy, walk_to(toy, "my_checklist"), "tried_page"), "tried", tried)
    undone = go_back(toy, go_on(toy, changed))
    assert here(toy, undone) == "tried_page"
    assert here(toy, walk_to(toy, "my_checklist", undone)) == "my_checklist"
    assert undone.return_to == "my_checklist"


def test_two_changes_in_a_row_lead_back_to_the_first_place(toy: Aid) -> None:
    visit = change(toy, change(toy, walk_to(toy, "my_checklist"), "cups_page"), "thirsty_page")
    assert here(toy, go_on(toy, visit)) == "my_checklist"


def test_changing_to_the_page_that_waits_is_simply_going_there(toy: Aid) -> None:
    visit = change(toy, change(toy, walk_to(toy, "my_checklist"), "cups_page"), "my_checklist")
    assert (here(toy, visit), visit.return_to) == ("my_checklist", "")


def test_a_jump_ahead_does_not_lead_back_or_skip_a_page(toy: Aid) -> None:
    visit = walk_to(toy, LAST_BEFORE_THANKS)
    for _ in range(5):
        visit = go_back(toy, visit)
    ahead = change(toy, visit, "guests_page")
    assert ahead.return_to == ""
    assert here(toy, go_on(toy, change(toy, Visit(), "about_tea"))) == "about_coffee"


def test_a_change_to_a_page_that_is_not_on_the_way_does_nothing(toy: Aid) -> None:
    assert change(toy, Visit(), "day_page") == Visit()


def test_after_an_ending_is_corrected_a_later_change_still_leads_back(toy: Aid) -> None:
    """The ending that the person came from is gone: nothing may wait for it, least of all to the last page."""
    stopped = go_on(toy, choose(toy, walk_to(toy, "thirsty_page"), "thirsty", "no"))
    mended = choose(toy, change(toy, stopped, "thirsty_page"), "thirsty", "yes")
    assert here(toy, go_on(toy, mended)) == "cups_page"
    changed = change(toy, walk_to(toy, LAST_BEFORE_THANKS, mended), "cups_page")
    back = go_on(toy, changed)
    assert (here(toy, back), back.answers) == (LAST_BEFORE_THANKS, {"thirsty": "yes"})


def test_where_the_change_closes_the_page_that_waits_no_answer_is_lost(toy: Aid) -> None:
    """With every later page seen, going on must not run through to the last page, which clears the answers."""
    asked = choose(toy, walk_to(toy, "tried_page"), "tried", "coffee")
    seen_all = walk_to(toy, LAST_BEFORE_THANKS, asked)
    while here(toy, seen_all) != "after_tasting_page":
        seen_all = go_back(toy, seen_all)
    changed = choose(toy, change(toy, seen_all, "tried_page"), "tried", "none")
    onward = go_on(toy, changed)
    assert here(toy, onward) == "where_you_stand"
    assert onward.answers == {"tried": frozenset({"none"})}


def test_an_ending_on_the_way_back_stops_there_and_the_first_place_still_waits(toy: Aid) -> None:
    visit = change(toy, walk_to(toy, "my_checklist"), "thirsty_page")
    stopped = go_on(toy, choose(toy, visit, "thirsty", "no"))
    assert here(toy, stopped) == "not_thirsty"
    mended = choose(toy, go_back(toy, stopped), "thirsty", "yes")
    assert here(toy, go_on(toy, go_on(toy, mended))) != "thank_you"


def test_where_an_answer_takes_the_page_itself_away_the_one_before_it_is_shown(toy: Aid) -> None:
    """An urgent answer kept a page open behind an ending; taking it back closes that page."""
    visit = choose(toy, choose(toy, walk_to(toy, "tried_page"), "tried", "tea"), "thirsty", "no")
    at_smoke = walk_to(toy, "after_tasting_page", choose(toy, visit, "smoke_again", "yes"))
    assert here(toy, go_on(toy, at_smoke)) == "kitchen_on_fire"
    taken_back = choose(toy, at_smoke, "smoke_again", "no")
    assert here(toy, taken_back) == "thirsty_page"
    assert here(toy, go_on(toy, taken_back)) == "not_thirsty"


@pytest.mark.parametrize("lost", ["not_thirsty", "no_such_page"])
def test_a_place_that_is_gone_altogether_is_the_first_page(toy: Aid, lost: str) -> None:
    assert here(toy, Visit(at=lost)) == "welcome"


def test_the_route_is_that_of_the_answers(toy: Aid) -> None:
    route = route_of(toy, Visit(answers={"thirsty": "no"}))
    assert route.pages[-1].key == "not_thirsty"


def test_an_ending_that_comes_first_in_the_content_does_not_hide_an_urgent_one(toy: Aid) -> None:
    plain = Page("plain", PageKind.ENDING, "you", when=Is("kettle", "flames"))
    aid = replace(toy, endings=(plain, *toy.endings))
    visit = go_on(aid, choose(aid, walk_to(aid, "kettle_page"), "kettle", "flames"))
    assert here(aid, visit) == "kitchen_on_fire"


def test_a_sheet_is_chosen_otherwise_and_back_again() -> None:
    other = turn_sheet(turn_sheet(Visit(), "talk"), "ready")
    assert other.sheets == {"talk", "ready"}
    assert turn_sheet(other, "ready").sheets == {"talk"}


@pytest.mark.parametrize(
    ("size", "large"),
    [("small", False), ("normal", False), ("large", True), ("very_large", True), ("twice", True)],
)
def test_paper_is_large_where_the_screen_is_until_the_person_says_otherwise(size: str, large: bool) -> None:
    visit = Visit(reading=Reading(text_size=size))
    assert prints_large(visit) is large
    assert prints_large(choose_print(visit, large=not large)) is not large


def test_what_was_chosen_for_paper_is_forgotten_on_the_last_page(toy: Aid) -> None:
    visit = choose_print(turn_sheet(walk_to(toy, LAST_BEFORE_THANKS), "talk"), large=True)
    last = go_on(toy, visit)
    assert (last.sheets, last.large_print) == (frozenset(), None)


def in_two_tabs(aid: Aid) -> Aid:
    """The aid with its comparison on two pages."""
    place = next(place for place, page in enumerate(aid.pages) if page.kind is PageKind.COMPARISON)
    second = replace(aid.pages[place], key="side_by_side_2")
    return replace(aid, pages=(*aid.pages[: place + 1], second, *aid.pages[place + 1 :]))


def test_a_tab_of_the_comparison_leads_to_its_page_and_keeps_the_answers(toy: Aid) -> None:
    aid = in_two_tabs(toy)
    visit = turn_tab(aid, walk_to(aid, "side_by_side", Visit({"thirsty": "yes"})), "side_by_side_2")
    assert here(aid, visit) == "side_by_side_2"
    assert here(aid, go_back(aid, visit)) == "side_by_side"
    assert here(aid, turn_tab(aid, visit, "side_by_side")) == "side_by_side"
    assert visit.answers == {"thirsty": "yes"}


def test_the_tabs_of_a_comparison_that_was_opened_lead_back_to_where_it_was_opened(toy: Aid) -> None:
    aid = in_two_tabs(toy)
    sure = Visit({"purpose": "serve", "sure": "yes"}, at="where_you_stand", opened="side_by_side")
    visit = turn_tab(aid, sure, "side_by_side_2")
    assert here(aid, visit) == "side_by_side_2"
    assert here(aid, go_on(aid, visit)) == "where_you_stand"


@pytest.mark.parametrize(("at", "page"), [("side_by_side", "welcome"), ("kettle_page", "side_by_side")])
def test_a_tab_leads_from_nowhere_else_and_to_nowhere_else(toy: Aid, at: str, page: str) -> None:
    assert turn_tab(toy, Visit(at=at), page) == Visit(at=at)
