"""What a clinician entered, on paper: in its place, and marked as entered by the clinic."""

from dataclasses import replace

from kiosk.decision.checklist import Entry, Time
from kiosk.decision.summary import Summary, Told
from tests.handout.paper import read_back
from tests.handout.shipped import make, sheets, words
from tests.handout.toy_visits import FULL, part

MARKED = f"{words()['from_clinic']}."


def printed(entry: Entry) -> str:
    summary = replace(FULL, checklist=(part(Time.NOW, "Now", entry),))
    return text(summary, "getting_ready")


def text(summary: Summary, key: str) -> str:
    (sheet,) = (each for each in sheets() if each.key == key)
    return " ".join(page.body for page in read_back(make(summary, sheet)))


def test_a_sentence_stands_under_its_item_behind_bold_words() -> None:
    told = Entry("pot", "The pot", "Clean it.", told=("Use no soap.", "Rinse it twice."))
    assert f"The pot. Clean it. {MARKED} Use no soap. Rinse it twice." in printed(told)


def test_lines_that_are_left_stand_below_it() -> None:
    told = Entry("pot", "The pot", "Clean it.", write_in=("When",), told=("Use no soap.",))
    both, without = read_back(make(replace(FULL, checklist=(part(Time.NOW, "Now", told),)))), printed(told)
    assert without.index("Use no soap.") < without.index("When")
    assert both[0].shapes


def test_an_item_without_entries_has_no_mark() -> None:
    assert MARKED not in printed(Entry("pot", "The pot", "Clean it."))


def test_an_answer_of_the_clinic_is_marked_as_such() -> None:
    summary = replace(
        FULL, told=(Told("p", "Day", "Tuesday", entered=True), Told("p", "Cups", "Two or three"))
    )
    found = text(summary, "doctor_visit")
    assert "Tuesday (from your clinic)" in found
    assert "Two or three (from" not in found


def test_strange_letters_and_brackets_of_a_clinician_are_drawn_as_they_are() -> None:
    found = printed(Entry("pot", "The pot", "Clean it.", told=("<b>Ño</b> & {value}\tor \u202ethis",)))
    assert "<b>Ño</b> & {value} or this" in found
