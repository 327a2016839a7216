"""Each entry lands in its place: an answer, a fact of the clinic, a sentence under an item; each marked as entered."""

from datetime import date, time

import pytest

from kiosk.decision.aid import Aid
from kiosk.decision.apply_entries import with_entries
from kiosk.decision.blanks import WRITE_IN_LINE
from kiosk.decision.checklist import Entry
from kiosk.decision.clinic import Clinic
from kiosk.decision.consult import Consult, Entered, MedicineOrder
from kiosk.decision.dates import Writer
from kiosk.decision.summary import Summary, summarise
from kiosk.decision.visit import Visit
from tests.decision.consults import FULL, GUEST, TODAY, UNSURE

CLINIC = Clinic(phone="555-0100", drinking_stops="9 pm")


def summary(toy: Aid, writer: Writer, consult: Consult, visit: Visit = GUEST) -> Summary:
    return summarise(toy, visit, CLINIC, writer, TODAY, consult=consult)


def entries(toy: Aid, writer: Writer, consult: Consult, visit: Visit = GUEST) -> dict[str, Entry]:
    parts = summary(toy, writer, consult, visit).checklist
    return {entry.key: entry for part in parts for entry in part.entries}


def one(**entry: Entered) -> Consult:
    return Consult(entries=entry)


def test_with_nothing_entered_the_summary_is_what_it_was(toy: Aid, writer: Writer) -> None:
    assert summary(toy, writer, Consult()) == summarise(toy, GUEST, CLINIC, writer, TODAY)
    assert all(entry.told == () for entry in entries(toy, writer, Consult()).values())
    assert with_entries(toy, GUEST, CLINIC, Consult(), writer) == (GUEST, CLINIC)


def test_a_day_becomes_the_answer_and_brings_those_that_go_with_it(toy: Aid, writer: Writer) -> None:
    visit, _ = with_entries(toy, Visit(), CLINIC, one(day=date(2026, 12, 2)), writer)
    assert visit.answers == {"party_day": date(2026, 12, 2), "guests": "yes"}


def test_an_answer_that_was_entered_is_told_as_such(toy: Aid, writer: Writer) -> None:
    entered = one(day=date(2026, 12, 2))
    told = {each.label: each for each in summary(toy, writer, entered).told}
    assert (told["Day of the party"].answer, told["Day of the party"].entered) == ("2026-12-02", True)
    assert (told["Guests"].entered, told["Thirsty"].entered) == (False, False), "the guest said so too"
    unknown = {each.label: each for each in summary(toy, writer, entered, Visit()).told}
    assert unknown["Guests"].entered


def test_a_day_is_marked_where_it_stands_and_not_where_another_is_worked_out(
    toy: Aid, writer: Writer
) -> None:
    found = summary(toy, writer, one(day=date(2026, 12, 2)))
    texts = {entry.key: entry.text for part in found.checklist for entry in part.entries}
    assert found.headline == "Our party: 2026-12-02 (from us)"
    assert texts["wash_up"] == "Wash up by 2026-12-03."
    assert texts["clean_pot"].startswith("Clean the pot on 2026-12-01.")


def test_a_fact_replaces_that_of_the_clinic_and_is_marked(toy: Aid, writer: Writer) -> None:
    found = summary(toy, writer, one(last_drink=time(22), phone="555-0142"))
    texts = {entry.key: entry.text for part in found.checklist for entry in part.entries}
    assert texts["clean_pot"].endswith("Last drink: 22:00 (from us).")
    assert texts["phone_us"] == "Call 555-0142 (from us)."
    assert found.clinic == Clinic(phone="555-0142", drinking_stops="22:00")


def test_fields_of_one_fact_stand_in_it_together(toy: Aid, writer: Writer) -> None:
    both = entries(toy, writer, one(place="the garden", start=time(15)))["invite"].text
    assert both == "The day is 2026-12-01, at 15:00, the garden (from us). Write it down."


@pytest.mark.parametrize(
    ("at", "words"), [(time(0), "12 midnight"), (time(12), "12 noon"), (time(0, 30), "00:30")]
)
def test_noon_and_midnight_are_words(toy: Aid, writer: Writer, at: time, words: str) -> None:
    assert f"Last drink: {words} (from us)." in entries(toy, writer, one(last_drink=at))["clean_pot"].text


def test_sentences_stand_under_their_items_in_the_order_of_the_fields(toy: Aid, writer: Writer) -> None:
    found = entries(toy, writer, FULL)
    assert found["boil_water"].told == ("Serve it without milk.",)
    assert found["wash_up"].told == ("Wash up by 2026-12-03.",)
    assert found["clean_pot"].told == ("Drink no more from 22:00 on.",)
    assert found["buy_biscuits"].told == (
        "ginger biscuits: the last one on 2026-11-28. the cook says so.",
        "oat biscuits: ask the baker. the cook says so.",
    )
    assert found["phone_us"].told == ()


def test_a_sentence_stands_under_the_first_item_that_the_person_has(toy: Aid, writer: Writer) -> None:
    tried, nothing = one(most_cups=3), Visit(answers={"thirsty": "yes"})
    assert entries(toy, writer, tried)["say_what_you_like"].told == ("Drink 3 cups at most.",)
    assert entries(toy, writer, tried)["drink_enough"].told == ()
    assert entries(toy, writer, tried, nothing)["drink_enough"].told == ("Drink 3 cups at most.",)


def test_a_sentence_takes_the_place_of_its_line(toy: Aid, writer: Writer) -> None:
    entry = entries(toy, writer, one(first_choice="oat"), UNSURE)["choose_biscuits"]
    assert (entry.told, entry.write_in) == (("First choose oat.",), ("Second choice",))


def test_an_item_says_something_else_once_something_is_entered_for_it(toy: Aid, writer: Writer) -> None:
    order = Consult(orders={"oat": MedicineOrder("keep", who="a cook")})
    assert entries(toy, writer, Consult())["buy_biscuits"].text == "Buy ginger biscuits + oat biscuits."
    assert entries(toy, writer, order)["buy_biscuits"].text == (
        "You chose ginger biscuits + oat biscuits. See what we say:"
    )


def test_the_morning_and_the_new_start_are_told_after_the_order(toy: Aid, writer: Writer) -> None:
    orders = {
        "oat": MedicineOrder("keep", who="a cook", morning="skip"),
        "ginger": MedicineOrder("last", who="a cook", day=date(2026, 11, 28), restart=date(2026, 12, 2)),
    }
    assert entries(toy, writer, Consult(orders=orders))["buy_biscuits"].told == (
        "ginger biscuits: the last one on 2026-11-28. a cook says so. Begin again on 2026-12-02.",
        "oat biscuits: keep eating them. a cook says so. Eat none that morning.",
    )


def test_a_faulty_entry_leaves_its_line_and_is_told(toy: Aid, writer: Writer) -> None:
    """A summary is made while somebody still types: it is not refused, but what is wrong is never in it."""
    wrong = summary(toy, writer, one(place="x" * 99, last_drink=time(22)))
    texts = {entry.key: entry.text for part in wrong.checklist for entry in part.entries}
    assert texts["invite"] == f"The day is 2026-12-01, at {WRITE_IN_LINE}. Write it down."
    assert [(fault.field, fault.key) for fault in wrong.entry_errors] == [("place", "too_long")]
    assert wrong.consult.entries == {"last_drink": time(22)}


def test_no_brackets_that_are_entered_are_filled(toy: Aid, writer: Writer) -> None:
    text = entries(toy, writer, one(first_choice="{phone}"), UNSURE)["choose_biscuits"].told
    assert text == ("First choose {phone}.",)


def test_where_the_walk_stopped_early_nothing_lands_on_a_list(toy: Aid, writer: Writer) -> None:
    fire = Visit(answers={"kettle": frozenset({"smoke"})})
    stopped = summary(toy, writer, one(phone="555-0142", most_cups=3), fire)
    assert (stopped.checklist, stopped.clinic.phone) == ((), "555-0142")
    assert [fault.field for fault in stopped.entry_errors] == ["most_cups"]


def test_what_was_entered_as_an_answer_is_handed_over(toy: Aid, writer: Writer) -> None:
    assert summary(toy, writer, one(cups=5)).code != summary(toy, writer, Consult()).code
