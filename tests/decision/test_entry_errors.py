"""What is wrong with an entry is said of its field, and nothing that is wrong is kept."""

from dataclasses import replace
from datetime import date, time

import pytest

from kiosk.decision.aid import Aid
from kiosk.decision.consult import Consult, Entered, MedicineOrder
from kiosk.decision.entry_errors import EntryError, EntryErrorKind, entry_errors, error_words, without_errors
from kiosk.decision.visit import Visit
from tests.decision.consults import BISCUITS, FULL, GUEST, TODAY, UNSURE

FIRE = Visit(answers={"kettle": frozenset({"smoke"})})
DAY = date(2026, 11, 30)
PARTY = date(2026, 12, 1)
LATER = date(2026, 12, 2)


def found(toy: Aid, visit: Visit, **entries: Entered) -> list[tuple[str, str]]:
    return [(each.field, each.key) for each in entry_errors(toy, visit, Consult(entries=entries), TODAY)]


def found_in_order(toy: Aid, order: MedicineOrder, choice: str = "oat") -> list[str]:
    wrong = entry_errors(toy, GUEST, Consult(orders={choice: order}), TODAY)
    assert {(each.field, each.choice) for each in wrong} <= {("sweets", choice)}
    return [each.key for each in wrong]


def test_nothing_is_wrong_with_nothing(toy: Aid) -> None:
    assert entry_errors(toy, GUEST, Consult(), TODAY) == ()


def test_a_whole_consult_is_without_faults(toy: Aid) -> None:
    assert entry_errors(toy, GUEST, FULL, TODAY) == ()
    assert without_errors(toy, GUEST, FULL, TODAY) == FULL


@pytest.mark.parametrize(
    ("field", "value", "wrong"),
    [
        ("place", 3, EntryErrorKind.DOES_NOT_FIT),
        ("place", " ", EntryErrorKind.DOES_NOT_FIT),
        ("place", "x" * 41, EntryErrorKind.TOO_LONG),
        ("nowhere", "x", EntryErrorKind.DOES_NOT_FIT),
        ("most_cups", 0, EntryErrorKind.OUT_OF_RANGE),
        ("most_cups", 21, EntryErrorKind.OUT_OF_RANGE),
        ("most_cups", True, EntryErrorKind.DOES_NOT_FIT),
        ("most_cups", "3", EntryErrorKind.DOES_NOT_FIT),
        ("cups", 11, EntryErrorKind.OUT_OF_RANGE),
        ("milk", "some", EntryErrorKind.NOT_OFFERED),
        ("sleep", "soundly", EntryErrorKind.NOT_OFFERED),
        ("start", DAY, EntryErrorKind.DOES_NOT_FIT),
        ("wash_by", time(12), EntryErrorKind.DOES_NOT_FIT),
        ("day", date(2028, 1, 1), EntryErrorKind.OUT_OF_REACH),
        ("sweets", "oat", EntryErrorKind.DOES_NOT_FIT),
    ],
)
def test_an_entry_that_does_not_fit_its_field(
    toy: Aid, field: str, value: Entered, wrong: EntryErrorKind
) -> None:
    assert found(toy, GUEST, **{field: value}) == [(field, wrong)]


def test_a_day_that_the_question_does_not_take(toy: Aid) -> None:
    assert found(toy, GUEST, day=date(2026, 11, 21)) == [("day", EntryErrorKind.OUT_OF_REACH)]
    assert found(toy, GUEST, day=TODAY) == []


def test_an_order_for_a_day_in_the_past_or_after_the_party(toy: Aid) -> None:
    assert found_in_order(toy, MedicineOrder("last", who="a cook", day=date(2026, 11, 21))) == ["past"]
    assert found_in_order(toy, MedicineOrder("last", who="a cook", day=date(2026, 12, 2))) == ["after_party"]
    assert found_in_order(toy, MedicineOrder("last", who="a cook", day=date(2026, 12, 1))) == []


def test_days_are_held_against_the_day_that_is_entered_before_the_one_that_was_answered(toy: Aid) -> None:
    order = MedicineOrder("last", who="a cook", day=date(2026, 12, 2))
    later = Consult(entries={"day": date(2026, 12, 5)}, orders={"oat": order})
    assert entry_errors(toy, GUEST, later, TODAY) == ()


def test_what_leans_on_a_faulty_entry_goes_with_it(toy: Aid) -> None:
    """The day is refused; against the one that the guest gave, the order is for after the party."""
    order = MedicineOrder("last", who="a cook", day=date(2026, 12, 2))
    consult = Consult(entries={"day": date(2029, 1, 1), "place": "the hall"}, orders={"oat": order})
    assert without_errors(toy, GUEST, consult, TODAY) == Consult(entries={"place": "the hall"}, orders={})


@pytest.mark.parametrize(
    ("start", "last_drink", "wrong"),
    [
        (time(10), time(11), True),
        (time(11), time(11), False),
        (time(10), time(17), False),
        (time(10), time(16, 59), True),
        (time(0), time(0), False),
    ],
)
def test_a_start_before_the_last_drink_unless_that_is_the_evening_before(
    toy: Aid, start: time, last_drink: time, wrong: bool
) -> None:
    said = [("start", "before_last_drink")] if wrong else []
    assert found(toy, GUEST, start=start, last_drink=last_drink) == said


@pytest.mark.parametrize(
    ("order", "wrong"),
    [
        (MedicineOrder("never", who="a cook"), [EntryErrorKind.NOT_OFFERED]),
        (MedicineOrder("keep"), [EntryErrorKind.NEEDS_WHO]),
        (MedicineOrder("keep", who="  "), [EntryErrorKind.NEEDS_WHO]),
        (MedicineOrder("last", who="a cook"), [EntryErrorKind.NEEDS_DAY]),
        (MedicineOrder("ask", who="a cook"), [EntryErrorKind.NEEDS_WHOM]),
        (MedicineOrder("ask"), [EntryErrorKind.NEEDS_WHOM, EntryErrorKind.NEEDS_WHO]),
        (MedicineOrder("keep", who="a cook", day=DAY), [EntryErrorKind.TOO_MUCH]),
        (MedicineOrder("keep", who="a cook", whom="a baker"), [EntryErrorKind.TOO_MUCH]),
        (MedicineOrder("keep", who="x" * 41), [EntryErrorKind.TOO_LONG]),
        (MedicineOrder("keep", who="a cook"), []),
        (MedicineOrder("keep", who="a cook", morning="skip"), []),
        (MedicineOrder("keep", who="a cook", morning="evening"), [EntryErrorKind.NOT_OFFERED]),
        (MedicineOrder("keep", who="a cook", restart=LATER), [EntryErrorKind.TOO_MUCH]),
        (MedicineOrder("last", who="a cook", day=DAY, restart=LATER), []),
        (
            MedicineOrder("last", who="a cook", day=DAY, restart=LATER, morning="skip"),
            [EntryErrorKind.TOO_MUCH],
        ),
        (MedicineOrder("last", who="a cook", day=DAY, restart=DAY), [EntryErrorKind.RESTART_TOO_EARLY]),
        (MedicineOrder("last", who="a cook", day=DAY, restart=PARTY), ["restart_at_party"]),
    ],
)
def test_an_order_says_all_that_it_needs_and_no_more(
    toy: Aid, order: MedicineOrder, wrong: list[EntryErrorKind]
) -> None:
    assert found_in_order(toy, order) == wrong


def test_an_order_about_what_was_not_named(toy: Aid) -> None:
    only_oat = Visit(answers={**BISCUITS, "biscuits": frozenset({"oat"})})
    orders = {"ginger": MedicineOrder("keep", who="a cook"), "oat": MedicineOrder("keep", who="a cook")}
    assert entry_errors(toy, only_oat, Consult(orders=orders), TODAY) == (
        EntryError("sweets", EntryErrorKind.NOT_NAMED, "ginger"),
    )


def test_an_order_about_what_cannot_be_ordered(toy: Aid) -> None:
    wrong = entry_errors(toy, GUEST, Consult(orders={"tea": MedicineOrder("keep", who="a cook")}), TODAY)
    assert wrong == (EntryError("", EntryErrorKind.DOES_NOT_FIT, "tea"),)
    assert (
        without_errors(toy, GUEST, Consult(orders={"tea": MedicineOrder("keep", who="a cook")}), TODAY).orders
        == {}
    )


def test_an_order_for_whose_item_there_is_no_place(toy: Aid) -> None:
    fields = [
        replace(each, about=tuple(replace(subject, items=("choose_biscuits",)) for subject in each.about))
        for each in toy.consult.fields
    ]
    elsewhere = replace(toy, consult=replace(toy.consult, fields=tuple(fields)))
    wrong = entry_errors(
        elsewhere, GUEST, Consult(orders={"oat": MedicineOrder("keep", who="a cook")}), TODAY
    )
    assert wrong == (EntryError("sweets", EntryErrorKind.NO_PLACE, "oat"),)


def test_an_entry_for_which_the_paper_has_no_place(toy: Aid) -> None:
    assert found(toy, GUEST, first_choice="oat") == [("first_choice", EntryErrorKind.NO_PLACE)]
    assert found(toy, UNSURE, first_choice="oat") == []
    assert found(toy, Visit(), sleep="badly", place="the hall", phone="555") == [
        ("sleep", EntryErrorKind.NO_PLACE),
        ("place", EntryErrorKind.NO_PLACE),
    ], "a number to call stands on top of every sheet"


def test_an_answer_brings_those_that_go_with_it(toy: Aid) -> None:
    assert found(toy, Visit(), day=date(2026, 12, 2), place="the hall", start=time(9)) == []


def test_where_the_walk_stopped_early_there_is_no_place_for_most(toy: Aid) -> None:
    assert found(toy, FIRE, most_cups=3, phone="555") == [("most_cups", EntryErrorKind.NO_PLACE)]


def test_faults_stand_in_the_order_of_the_fields(toy: Aid) -> None:
    said = found(toy, GUEST, most_cups=99, start=time(9), place="x" * 99, last_drink=time(10))
    assert [field for field, _ in said] == ["start", "place", "most_cups"]


def test_a_fault_is_said_with_the_limits_of_its_field(toy: Aid) -> None:
    form = toy.consult
    assert (
        error_words(form, EntryError("most_cups", EntryErrorKind.OUT_OF_RANGE))
        == "Enter a number from 1 to 20."
    )
    assert (
        error_words(form, EntryError("place", EntryErrorKind.TOO_LONG))
        == "This is too long. Keep it to 40 letters."
    )
    assert (
        error_words(form, EntryError("", EntryErrorKind.NOT_NAMED, "tea")) == "The guest did not name this."
    )


def test_an_aid_without_such_a_part_takes_no_entry(toy: Aid) -> None:
    plain = replace(toy, consult=type(toy.consult)())
    assert found(plain, GUEST, day=DAY) == [("day", EntryErrorKind.DOES_NOT_FIT)]


def test_every_fault_has_its_sentence(toy: Aid) -> None:
    assert set(toy.consult.sentences) == {*EntryErrorKind, *(rule.says for rule in toy.consult.rules)}


@pytest.mark.parametrize("value", ["soon", 7])
def test_what_is_no_time_at_all_is_not_held_against_other_times(toy: Aid, value: Entered) -> None:
    wrong = found(toy, GUEST, start=value, last_drink=time(20, 0))
    assert ("start", EntryErrorKind.DOES_NOT_FIT) in wrong
    assert ("start", "before_last_drink") not in wrong


def snowmen(text: str) -> str:
    """What paper lacks here."""
    return "\N{SNOWMAN}" if "\N{SNOWMAN}" in text else ""


def test_letters_that_paper_has_not_are_named_at_their_field(toy: Aid) -> None:
    consult = Consult(
        entries={"place": "Room \N{SNOWMAN}"}, orders={"oat": MedicineOrder("keep", who="\N{SNOWMAN}")}
    )
    wrong = entry_errors(toy, GUEST, consult, TODAY, snowmen)
    letters = [each for each in wrong if each.key is EntryErrorKind.NO_LETTERS]
    assert [(each.field, each.choice) for each in letters] == [("place", ""), ("sweets", "oat")]
    assert "\N{SNOWMAN}" in error_words(toy.consult, letters[0])
