"""The personal checklist: only what applies, in the order of time, with its blanks filled."""

from datetime import date

import pytest

from kiosk.decision.aid import Aid
from kiosk.decision.answers import Answers
from kiosk.decision.blanks import WRITE_IN_LINE
from kiosk.decision.checklist import Checklist, Part, Time
from kiosk.decision.clinic import Clinic
from kiosk.decision.dates import Filling, Writer
from kiosk.decision.personal_checklist import headline, personal

GUESTS: Answers = {"guests": "yes", "party_day": date(2026, 12, 1)}


def parts(toy: Aid, answers: Answers, writer: Writer, clinic: Clinic | None = None) -> tuple[Part, ...]:
    return personal(toy.checklist, Filling(toy.questions, answers, clinic or Clinic(), writer))


def sentences(toy: Aid, answers: Answers, writer: Writer, clinic: Clinic | None = None) -> dict[str, str]:
    return {entry.key: entry.text for part in parts(toy, answers, writer, clinic) for entry in part.entries}


def test_only_what_applies_is_printed_in_the_order_of_time(toy: Aid, writer: Writer) -> None:
    nothing_said = [part.group.key for part in parts(toy, {}, writer)]
    with_guests = [part.group.key for part in parts(toy, GUESTS, writer)]
    assert nothing_said == [Time.NOW, Time.CALL, Time.EMERGENCY]
    assert with_guests == [
        Time.NOW,
        Time.WEEKS_BEFORE,
        Time.DAY_BEFORE,
        Time.MORNING,
        Time.AFTER,
        Time.CALL,
        Time.EMERGENCY,
    ]


def test_no_group_is_printed_without_an_entry(toy: Aid, writer: Writer) -> None:
    assert all(part.entries for part in parts(toy, GUESTS, writer))


def test_days_are_worked_out(toy: Aid, writer: Writer) -> None:
    said = sentences(toy, GUESTS, writer, Clinic(drinking_stops="10 pm"))
    assert said["clean_pot"] == "Clean the pot on 2026-11-30. Last drink: 10 pm."
    assert said["wash_up"] == "Wash up by 2026-12-02."


def test_without_a_day_another_sentence_stands_there(toy: Aid, writer: Writer) -> None:
    said = sentences(toy, {"guests": "yes"}, writer, Clinic(drinking_stops="10 pm"))
    assert said["clean_pot"] == "Clean the pot the evening before. Last drink: 10 pm."


def test_a_day_that_is_known_is_kept_where_only_the_clinics_fact_is_missing(toy: Aid, writer: Writer) -> None:
    assert (
        sentences(toy, GUESTS, writer)["clean_pot"]
        == f"Clean the pot on 2026-11-30. Last drink: {WRITE_IN_LINE}."
    )


def test_what_nobody_has_set_is_a_line_to_write_on(toy: Aid, writer: Writer) -> None:
    assert sentences(toy, {}, writer)["phone_us"] == f"Call {WRITE_IN_LINE}."


def test_choices_are_named_and_none_of_these_is_not(toy: Aid, writer: Writer) -> None:
    said = sentences(toy, {"biscuits": frozenset({"oat", "ginger"})}, writer)
    assert said["buy_biscuits"] == "Buy ginger biscuits + oat biscuits."


def test_lines_to_write_on_have_their_labels(toy: Aid, writer: Writer) -> None:
    entries = [
        entry for part in parts(toy, {"biscuits": frozenset({"not_sure"})}, writer) for entry in part.entries
    ]
    assert [entry.write_in for entry in entries if entry.key == "choose_biscuits"] == [
        ("First choice", "Second choice")
    ]


@pytest.mark.parametrize(("time", "tick"), [(Time.NOW, True), (Time.CALL, False)])
def test_what_is_only_to_know_has_no_box_to_tick(toy: Aid, writer: Writer, time: Time, tick: bool) -> None:
    assert [part.group.tick for part in parts(toy, {}, writer) if part.group.key is time] == [tick]


@pytest.mark.parametrize(
    ("answers", "said"),
    [
        (GUESTS, "Our party: 2026-12-01"),
        ({"guests": "yes"}, f"Our party: {WRITE_IN_LINE}"),
        ({"guests": "no"}, ""),
    ],
)
def test_the_headline_names_the_day_or_leaves_a_line_for_it(
    toy: Aid, writer: Writer, answers: Answers, said: str
) -> None:
    assert headline(toy.checklist, Filling(toy.questions, answers, Clinic(), writer)) == said


def test_an_empty_checklist_prints_nothing(toy: Aid, writer: Writer) -> None:
    nothing = Filling(toy.questions, {}, Clinic(), writer)
    assert personal(Checklist(), nothing) == ()
    assert headline(Checklist(), nothing) == ""
