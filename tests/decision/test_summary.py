"""What a visit comes to, in words."""

from dataclasses import replace
from datetime import date

import pytest

from kiosk.decision.aid import Aid
from kiosk.decision.answers import Answers
from kiosk.decision.clinic import Clinic
from kiosk.decision.dates import Writer
from kiosk.decision.handover_code import read_code
from kiosk.decision.summary import Summary, summarise
from kiosk.decision.visit import Visit

TODAY = date(2026, 11, 22)
WHOLE: Answers = {
    "kettle": frozenset({"none"}),
    "thirsty": "yes",
    "cups": 4,
    "tried": frozenset({"coffee", "tea"}),
    "matter_taste": "some",
    "matter_sleep": "a_lot",
    "leaning": "tea",
    "check_sleep": "no",
    "check_water": "no",
    "guests": "yes",
    "party_day": date(2026, 12, 1),
    "to_ask": frozenset({"which_cup", "how_hot"}),
}


def summary(aid: Aid, answers: Answers, writer: Writer) -> Summary:
    return summarise(aid, Visit(answers=answers), Clinic(phone="555-0100"), writer, TODAY)


def sources(aid: Aid, answers: Answers, writer: Writer) -> list[str]:
    return [source.key for source in summary(aid, answers, writer).sources]


def test_answers_are_read_back_in_the_order_in_which_they_were_asked(toy: Aid, writer: Writer) -> None:
    assert [(each.page, each.label, each.answer) for each in summary(toy, WHOLE, writer).told] == [
        ("kettle_page", "The kettle", "None of these"),
        ("thirsty_page", "Thirsty", "Yes"),
        ("cups_page", "Cups a day", "4 / 10"),
        ("tried_page", "Tried", "Tea; Coffee"),
        ("guests_page", "Guests", "Yes"),
        ("day_page", "Day of the party", "2026-12-01"),
    ]


def test_what_matters_wishes_and_leaning_stand_apart(toy: Aid, writer: Writer) -> None:
    whole = summary(toy, WHOLE, writer)
    assert [(each.page, each.label, each.answer) for each in whole.concerns] == [
        ("what_matters", "Sleeping well", "A lot"),
        ("what_matters", "A good taste", "Some"),
    ]
    assert whole.leaning == "Tea"
    assert whole.wishes == ("How hot should it be?", "Which cup is mine?")


def test_a_check_that_was_missed_is_gone_over(toy: Aid, writer: Writer) -> None:
    missed = summary(toy, WHOLE, writer).missed
    assert [(each.prompt, each.explanation) for each in missed] == [
        ("Can coffee keep you awake?", "Yes. Coffee can keep people awake.")
    ]


def test_the_day_and_the_clinic_are_named(toy: Aid, writer: Writer) -> None:
    whole = summary(toy, WHOLE, writer)
    assert (whole.made_on, whole.made_on_words, whole.clinic.phone) == (TODAY, "2026-11-22", "555-0100")


def test_where_everything_was_skipped_there_is_still_a_list(toy: Aid, writer: Writer) -> None:
    empty = summary(toy, {}, writer)
    assert (empty.told, empty.concerns, empty.leaning, empty.wishes, empty.missed) == ((), (), "", (), ())
    assert [part.group.key for part in empty.checklist] == ["now", "call", "emergency"]
    assert [each.key for each in empty.known + empty.to_raise] == ["drinks_refresh", "ask_cups", "ask_new"]


def test_an_answer_whose_page_is_no_longer_shown_is_not_in_it(toy: Aid, writer: Writer) -> None:
    changed = summary(toy, {**WHOLE, "guests": "no"}, writer)
    assert "day_page" not in [each.page for each in changed.told]
    assert "clean_pot" not in [entry.key for part in changed.checklist for entry in part.entries]


def test_where_the_walk_stopped_early_only_that_is_told(toy: Aid, writer: Writer) -> None:
    stopped = summary(toy, {**WHOLE, "thirsty": "no"}, writer)
    assert stopped.ending is not None
    assert stopped.ending.key == "not_thirsty"
    assert (stopped.known, stopped.to_raise, stopped.checklist, stopped.concerns) == ((), (), (), ())
    assert [each.page for each in stopped.told] == ["kettle_page", "thirsty_page"]


def test_an_aid_that_does_not_ask_which_way_a_person_leans_says_nothing_of_it(
    toy: Aid, writer: Writer
) -> None:
    assert summary(replace(toy, leaning=""), WHOLE, writer).leaning == ""


def test_the_sources_are_those_of_what_is_told(toy: Aid, writer: Writer) -> None:
    assert sources(toy, {}, writer) == ["cup_book", "fire_leaflet"]
    assert sources(toy, {"cups": 4}, writer) == ["cup_book", "sleep_survey", "fire_leaflet"]


def test_a_lesson_brings_its_source(toy: Aid, writer: Writer) -> None:
    assert sources(toy, {"check_sleep": "no"}, writer) == ["cup_book", "sleep_survey", "fire_leaflet"]


def test_an_ending_brings_its_own_sources_only(toy: Aid, writer: Writer) -> None:
    assert sources(toy, {"thirsty": "no"}, writer) == ["cup_book"]
    assert sources(toy, {"kettle": frozenset({"smoke"})}, writer) == ["fire_leaflet"]


def visited(aid: Aid, writer: Writer, answers: Answers) -> Summary:
    """A summary of somebody who gave these answers."""
    return summarise(aid, Visit(answers=answers), Clinic(), writer, TODAY)


def test_everybody_gets_all_options(toy: Aid, writer: Writer) -> None:
    assert [option.key for option in visited(toy, writer, {}).options] == ["tea", "coffee", "water"]


def test_the_rows_that_speak_to_what_matters_come_first(toy: Aid, writer: Writer) -> None:
    assert [row.key for row in visited(toy, writer, {}).rows] == ["taste", "awake", "cost"]
    assert [row.key for row in visited(toy, writer, WHOLE).rows] == ["awake", "taste", "cost"]


def test_the_sources_of_the_options_are_those_of_their_cells_and_their_numbers(
    toy: Aid, writer: Writer
) -> None:
    assert [source.key for source in visited(toy, writer, {}).options_sources] == ["cup_book", "sleep_survey"]


def test_the_sources_of_the_options_stay_apart_from_the_others(toy: Aid, writer: Writer) -> None:
    assert sources(toy, {}, writer) == ["cup_book", "fire_leaflet"]


def test_an_ended_walk_has_no_options(toy: Aid, writer: Writer) -> None:
    stopped = visited(toy, writer, {"thirsty": "no"})
    assert (stopped.options, stopped.rows, stopped.options_sources) == ((), (), ())


def test_what_the_person_is_unsure_of_is_said_by_its_question(toy: Aid, writer: Writer) -> None:
    unsure: Answers = {
        "thirsty": "not_sure",
        "cups": 4,
        "sleep": "not_sure",
        "guests": "yes",
        "biscuits": frozenset({"not_sure"}),
        "tried": frozenset({"tea"}),
    }
    assert [(each.page, each.label, each.answer) for each in visited(toy, writer, unsure).unsure] == [
        ("thirsty_page", toy.questions["thirsty"].prompt, "Not sure"),
        ("sleep_page", toy.questions["sleep"].prompt, "Not sure"),
        ("biscuits_page", toy.questions["biscuits"].prompt, "Not sure"),
    ]


def test_a_check_and_the_leaning_have_their_own_place(toy: Aid, writer: Writer) -> None:
    told = visited(toy, writer, {"check_sleep": "not_sure", "leaning": "not_sure"})
    assert told.unsure == ()
    assert len(told.missed) == 1
    assert told.leaning


@pytest.mark.parametrize("answers", [WHOLE, {"thirsty": "no"}])
def test_the_code_hands_the_answers_over(toy: Aid, writer: Writer, answers: Answers) -> None:
    handed = read_code({"en": toy}, visited(toy, writer, answers).code)
    assert (handed.visit.answers, handed.made_on) == (answers, TODAY)
