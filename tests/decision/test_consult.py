"""What a clinician entered: a new value for each entry."""

from datetime import date

from kiosk.decision.aid import Aid
from kiosk.decision.consult import Consult, MedicineOrder, entered, ordered, talk

LAST = MedicineOrder("last", who="the cook", day=date(2026, 11, 28))


def test_nothing_is_entered_at_the_start() -> None:
    assert (Consult().entries, Consult().orders, Consult().talked) == ({}, {}, frozenset())
    assert not Consult().says_something


def test_an_entry_is_filled_changed_and_cleared() -> None:
    filled = entered(Consult(), "place", "  the garden ")
    assert filled.entries == {"place": "the garden"}
    assert entered(filled, "place", "the hall").entries == {"place": "the hall"}
    assert entered(filled, "place", None) == Consult()
    assert entered(filled, "place", "  ") == Consult(), "an empty field is one that nobody filled"
    assert entered(filled, "cups", 0).entries == {"place": "the garden", "cups": 0}, "nought is a number"


def test_an_order_is_given_and_taken_back() -> None:
    given = ordered(Consult(), "oat", LAST)
    assert given.orders == {"oat": LAST}
    assert given.says_something
    assert ordered(given, "oat", None) == Consult()


def test_what_was_talked_about_is_marked_and_unmarked() -> None:
    marked = talk(Consult(), "taste")
    assert marked.talked == {"taste"}
    assert not marked.says_something, "a mark is nothing to print"
    assert talk(marked, "taste") == Consult()


def test_a_field_is_found_by_its_key_and_by_what_is_ordered_about(toy: Aid) -> None:
    sweets = toy.consult.field("sweets")
    assert sweets is not None
    assert sweets is toy.consult.field_about("oat")
    assert sweets.label == "For each kind of biscuits"
    assert (toy.consult.field("sweet"), toy.consult.field_about("tea")) == (None, None)
    assert sweets.way("never") is None
