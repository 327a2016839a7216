"""One page for the clinician: red flags first, what does not go together, and what the person said."""

from dataclasses import replace
from datetime import date, time

from kiosk.decision.aid import Aid
from kiosk.decision.answers import Answers
from kiosk.decision.conditions import ALWAYS
from kiosk.decision.consult import Consult, MedicineOrder, ordered, talk
from kiosk.decision.consult_form import Watch
from kiosk.decision.dates import Writer
from kiosk.decision.overview import Entry, OverviewItem, OverviewKind, entries_of, overview
from kiosk.decision.visit import Visit, route_of
from tests.decision.consults import BISCUITS, GUEST, TODAY

KEEP = MedicineOrder("keep", who="a cook")
WHOLE: Answers = {
    **BISCUITS,
    "cups": 9,
    "sleep": "not_sure",
    "matter_sleep": "a_lot",
    "leaning": "coffee",
    "check_sleep": "no",
    "to_ask": frozenset({"how_hot"}),
}


def lines(
    toy: Aid, writer: Writer, answers: Answers, consult: Consult | None = None
) -> tuple[OverviewItem, ...]:
    return overview(toy, Visit(answers=answers), consult or Consult(), writer, TODAY)


def of_kind(found: tuple[OverviewItem, ...], kind: OverviewKind) -> list[tuple[str, str, str]]:
    return [(line.label, line.text, line.page) for line in found if line.kind is kind]


def test_each_line_has_its_kind_and_leads_to_its_page(toy: Aid, writer: Writer) -> None:
    found = lines(toy, writer, WHOLE)
    assert of_kind(found, OverviewKind.URGENT) == [("", "So many cups are too many: 9 / 10.", "cups_page")]
    assert of_kind(found, OverviewKind.CONCERN) == [("Sleeping well", "A lot", "what_matters")]
    assert of_kind(found, OverviewKind.LEANING) == [("Leaning", "Coffee", "leaning_page")]
    assert of_kind(found, OverviewKind.MISSED) == [("Coffee and sleep", "No", "check_sleep_page")]
    assert of_kind(found, OverviewKind.UNSURE) == [("How do you sleep?", "Not sure", "sleep_page")]
    assert of_kind(found, OverviewKind.QUESTION) == [("Questions", "How hot should it be?", "wishes_page")]
    assert ("Cups a day", "9 / 10", "cups_page") in of_kind(found, OverviewKind.TOLD)


def test_red_flags_stand_first_and_the_rest_in_the_order_of_the_kinds(toy: Aid, writer: Writer) -> None:
    order = list(OverviewKind)
    places = [order.index(line.kind) for line in lines(toy, writer, WHOLE)]
    assert places == sorted(places)
    assert places[0] == 0


def test_every_page_that_a_line_leads_to_is_on_the_way(toy: Aid, writer: Writer) -> None:
    way = route_of(toy, Visit(answers=WHOLE)).places
    assert [line.page for line in lines(toy, writer, WHOLE) if line.page not in way] == []


def test_what_does_not_go_together(toy: Aid, writer: Writer) -> None:
    assert of_kind(lines(toy, writer, WHOLE), OverviewKind.CONFLICT) == [
        ("", "Leans to coffee, but there is a party.", "leaning_page"),
    ]


def test_what_is_open_stands_before_what_is_filled_in(toy: Aid) -> None:
    start, ginger, oat = Entry("start"), Entry("sweets", "ginger"), Entry("sweets", "oat")
    assert entries_of(toy, GUEST, Consult(), TODAY) == (start, ginger, oat)
    filled = Consult(entries={"start": time(15), "most_cups": 3}, orders={"ginger": KEEP})
    assert entries_of(toy, GUEST, filled, TODAY) == (
        oat,
        replace(start, filled=True),
        Entry("most_cups", filled=True),
        replace(ginger, filled=True),
    )
    whole = ordered(filled, "oat", KEEP)
    assert all(entry.filled for entry in entries_of(toy, GUEST, whole, TODAY))


def test_a_faulty_entry_is_still_open(toy: Aid) -> None:
    faulty = Consult(entries={"most_cups": 99}, orders={"oat": MedicineOrder("keep"), "ginger": KEEP})
    found = {
        (entry.field, entry.choice) for entry in entries_of(toy, GUEST, faulty, TODAY) if not entry.filled
    }
    assert found == {("start", ""), ("most_cups", ""), ("sweets", "oat")}


def test_what_was_entered_counts_and_is_told_as_such(toy: Aid, writer: Writer) -> None:
    entered = Consult(entries={"day": date(2026, 12, 2)})
    found = lines(toy, writer, {"leaning": "coffee"}, entered)
    assert "Leans to coffee, but there is a party." in [line.text for line in found]
    assert [(line.text, line.entered) for line in found if line.label == "Day of the party"] == [
        ("2026-12-02", True)
    ]


def test_an_ending_is_said_on_top(toy: Aid, writer: Writer) -> None:
    fire, bored = lines(toy, writer, {"kettle": frozenset({"smoke"})}), lines(toy, writer, {"thirsty": "no"})
    assert (fire[0].kind, fire[0].text, fire[0].page) == (
        OverviewKind.URGENT,
        "Leave the kitchen now",
        "kettle_page",
    )
    assert (bored[0].kind, bored[0].page) == (OverviewKind.CONFLICT, "thirsty_page")


def test_what_was_talked_about_is_marked(toy: Aid, writer: Writer) -> None:
    marked = {line.page for line in lines(toy, writer, WHOLE, talk(Consult(), "sleep_page")) if line.talked}
    assert marked == {"sleep_page"}


def test_a_person_who_skipped_all_leaves_nothing_to_say(toy: Aid, writer: Writer) -> None:
    assert lines(toy, writer, {}) == ()


def test_an_aid_may_ask_for_no_leaning(toy: Aid, writer: Writer) -> None:
    silent = replace(toy, leaning="")
    kinds = {line.kind for line in lines(silent, writer, WHOLE)}
    assert OverviewKind.LEANING not in kinds


def test_an_order_that_no_question_of_the_condition_is_about_is_not_open(toy: Aid) -> None:
    watch = Watch("w", "", ALWAYS, "cups_page", unless_entered="sweets")
    aid = replace(toy, consult=replace(toy.consult, watch=(watch,)))
    assert entries_of(aid, Visit(answers=WHOLE), Consult(), TODAY) == ()
