"""What the clinic enters: every kind of field, orders with what they need, and faults at once."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, time

import pytest
from PySide6.QtCore import Qt

from kiosk.content.answers.answers_file import read_answers
from kiosk.decision.consult import Consult, MedicineOrder
from kiosk.decision.consult_form import ConsultForm
from kiosk.decision.handover_code import write_code
from kiosk.ui.consult.entry_rows import Target, value_at, with_value
from tests.ui.clinician import Clinician, staff_pin
from tests.ui.person import OpenKiosk
from tests.ui.stage import SHIPPED, TODAY, shipped_content, toy_content


@pytest.fixture
def staff(open_kiosk: OpenKiosk) -> Clinician:
    """A clinician at the entries of the scripted visit."""
    clinician = Clinician(open_kiosk(shipped_content(), pin=staff_pin()))
    answers = read_answers(SHIPPED / "visit.yaml", shipped_content().aids, TODAY)
    clinician.comes_in()
    clinician.scans(write_code(shipped_content().aids["en"], answers.visit, TODAY))
    clinician.touch("rail_entries")
    return clinician


Fill = Callable[[str, str], None]


@pytest.fixture
def fill(staff: Clinician) -> Fill:
    """Opens a field, or the order about a choice."""

    def opened(field: str, choice: str) -> None:
        staff.consult.fill(field, choice)
        staff.stage.settle()

    return opened


def words_at(staff: Clinician, field: str, choice: str = "") -> str:
    """What stands in the list of entries."""
    staff.consult.go("entries")
    rows = staff.consult.entries.rows.shown()
    return str(next(row.value for row in rows if (row.field, row.choice) == (field, choice)))


def test_a_value_goes_in_and_comes_out_where_it_is_aimed_at() -> None:
    consult = with_value(Consult(), Target("level"), "L1")
    consult = with_value(consult, Target("medicines", "aspirin"), "ask")
    consult = with_value(consult, Target("medicines", "aspirin", "whom"), " the nurse ")
    assert consult.orders == {"aspirin": MedicineOrder("ask", whom="the nurse")}
    assert value_at(consult, Target("medicines", "aspirin", "whom")) == "the nurse"
    assert value_at(consult, Target("medicines", "aspirin", "day")) is None
    assert with_value(consult, Target("medicines", "aspirin"), None).orders == {}
    assert with_value(consult, Target("level"), None).entries == {}


def test_who_said_so_stays_when_the_order_changes_and_the_day_goes() -> None:
    consult = with_value(Consult(), Target("medicines", "aspirin"), "last_dose")
    for part, value in (("who", "Dr Hill"), ("day", date(2026, 12, 1))):
        consult = with_value(consult, Target("medicines", "aspirin", part), value)
    changed = with_value(consult, Target("medicines", "aspirin"), "continue")
    assert changed.orders == {"aspirin": MedicineOrder("continue", who="Dr Hill")}


def test_a_text_is_typed_by_touch(staff: Clinician, fill: Fill) -> None:
    staff.person.touch("Level. Not entered")
    staff.touch("key_capitals")
    staff.person.touch("T")
    for letter in ("1", "2"):
        staff.person.touch(letter)
    staff.touch("key_space")
    staff.touch("key_more")
    staff.person.touch("/")
    staff.touch("back")
    assert staff.session.store.entries.entries["level"] == "T12 /"


def test_a_text_is_typed_by_keyboard(staff: Clinician, fill: Fill) -> None:
    fill("arrival_place", "")
    staff.types("Gate 2")
    staff.presses(Qt.Key.Key_Backspace)
    staff.types("4")
    assert words_at(staff, "arrival_place") == "Gate 4"


def test_a_day_is_touched(staff: Clinician, fill: Fill) -> None:
    fill("operation_day", "")
    staff.person.touch("Monday, November 30")
    staff.touch("back")
    assert staff.session.store.entries.entries["operation_day"] == date(2026, 11, 30)
    assert words_at(staff, "operation_day") == "Mon, Nov 30"


def test_a_time_is_two_touches(staff: Clinician, fill: Fill) -> None:
    fill("arrival_time", "")
    staff.person.touch("6:00\u00a0AM")
    staff.person.touch(":30")
    assert staff.session.store.entries.entries["arrival_time"] == time(6, 30)
    staff.person.touch("7:00\u00a0AM")
    assert staff.session.store.entries.entries["arrival_time"] == time(7, 30), "the minutes stay"


def test_an_impossible_number_is_said_at_once(staff: Clinician, fill: Fill) -> None:
    fill("lifting_limit", "")
    staff.person.touch("9")
    assert "This limit is not possible. Enter a number from 2 to 50." not in staff.person.reads()
    staff.person.touch("0")
    assert "This limit is not possible. Enter a number from 2 to 50." in staff.person.reads()
    staff.touch("back")
    assert "This limit is not possible" in staff.person.text(), "it is said in the list, too"
    fill("lifting_limit", "")
    staff.touch("digit_erase")
    staff.touch("back")
    assert words_at(staff, "lifting_limit") == "9 pounds"
    assert not staff.session.store.summary().entry_errors


def test_a_letter_is_no_number(staff: Clinician, fill: Fill) -> None:
    fill("lifting_limit", "")
    staff.types("x5")
    assert staff.session.store.entries.entries["lifting_limit"] == 5


def test_a_choice_is_touched_and_taken_back(staff: Clinician, fill: Fill) -> None:
    fill("contrast", "")
    choice = staff.consult.entries.field.choices.shown()[0]
    staff.person.touch(choice.label)
    assert staff.session.store.entries.entries["contrast"] == choice.choice
    staff.person.touch(choice.label)
    assert "contrast" not in staff.session.store.entries.entries


def test_each_medicine_that_the_person_named_has_a_line(staff: Clinician) -> None:
    rows = staff.consult.entries.rows.shown()
    named = [row.choice for row in rows if row.field == "medicines"]
    assert {"warfarin", "aspirin"} <= set(named)
    assert "clopidogrel" not in named


def test_an_arrival_before_food_stops_is_said_and_an_evening_time_is_not(
    staff: Clinician, fill: Fill
) -> None:
    def at(field: str, hour: str) -> None:
        fill(field, "")
        staff.consult.entries.field.chooseHour(hour)
        staff.consult.filled()

    at("arrival_time", "6")
    at("eating_stops", "8")
    fault = "Arrival is before the time when food stops. Correct one of the two."
    staff.stage.settle()
    assert fault in staff.person.text()
    at("eating_stops", "23")
    staff.stage.settle()
    assert fault not in staff.person.text()


def test_what_is_entered_can_be_cleared(staff: Clinician, fill: Fill) -> None:
    fill("driver", "")
    staff.types("My son")
    staff.touch("entry_clear")
    assert staff.consult.entries.field.typed == ""
    assert not staff.session.store.entries.says_something


def test_another_field_does_not_begin_with_what_was_typed_before(staff: Clinician, fill: Fill) -> None:
    fill("driver", "")
    staff.types("My son")
    staff.touch("back")
    fill("level", "")
    assert staff.consult.entries.field.typed == ""
    staff.touch("back")
    fill("driver", "")
    assert staff.consult.entries.field.typed == "My son"


def test_an_open_entry_of_the_overview_leads_to_its_page_and_back(staff: Clinician) -> None:
    staff.touch("rail_overview")
    name = f"{staff.words['entry_empty']}: Arrival time"
    staff.person.touch(name)
    assert staff.consult.step == "field"
    staff.consult.entries.field.chooseHour("6")
    staff.stage.settle()
    staff.touch("back")
    assert staff.consult.step == "overview"
    assert name not in staff.person.names()
    assert [row.text for row in staff.consult.overview.entry_rows if row.filled] == [
        "Arrival time: 6:00\u00a0AM"
    ]


def test_save_leads_from_one_open_entry_to_the_next_and_then_back(staff: Clinician) -> None:
    staff.touch("rail_overview")
    staff.person.touch(f"{staff.words['entry_empty']}: Who drives")
    staff.types("My son")
    seen: list[str] = []
    while staff.consult.entries.nextName and len(seen) < 9:
        seen.append(staff.consult.entries.nextName)
        staff.person.touch(staff.words["entry_save_next"].replace("{name}", seen[-1]))
        if staff.consult.entries.field.kind == "text":
            staff.types("x")
        elif staff.consult.entries.field.kind == "time":
            staff.consult.entries.field.chooseHour("6")
        else:
            staff.person.touch("Continue")
            staff.person.touch(f"{staff.words['entry_need_who']}: your surgeon")
        staff.stage.settle()
    assert seen == [
        *("Arrival time", "Warfarin", "Aspirin", "NSAID pain pills", "Strong pain pills"),
        *("Diabetes plan", "Implant notes"),
    ]
    staff.touch("entry_save")
    assert staff.consult.step == "overview"
    assert staff.words["over_filled"] in staff.person.reads()


def test_what_will_be_printed_is_shown(staff: Clinician, fill: Fill) -> None:
    fill("lifting_limit", "")
    staff.types("9")
    assert "Lift no more than 9 pounds." in staff.person.reads()
    staff.types("9")
    assert staff.words["entry_not_yet"] in staff.person.reads()
    assert "Lift no more than" not in staff.person.text()


def test_an_aid_without_fields_says_so(open_kiosk: OpenKiosk) -> None:
    content = toy_content()
    bare = {language: replace(aid, consult=ConsultForm()) for language, aid in content.aids.items()}
    staff = Clinician(open_kiosk(replace(content, aids=bare), pin=staff_pin()))
    staff.begins()
    staff.touch("rail_entries")
    assert staff.words["entries_none"] in staff.person.reads()


def test_nothing_can_be_filled_in_from_outside(open_kiosk: OpenKiosk) -> None:
    staff = Clinician(open_kiosk(shipped_content(), pin=staff_pin()))
    staff.consult.fill("level", "")
    staff.consult.go("overview")
    staff.consult.turnTo("allergies_page")
    assert staff.consult.step == ""


def test_letters_that_paper_has_not_are_said_at_the_field(staff: Clinician, fill: Fill) -> None:
    fill("arrival_place", "")
    field = staff.consult.entries.field
    field.takes("Door Ñ")
    assert not [said for said in field.faults if "letters for" in said]
    field.takes("\N{SNOWMAN}")
    assert any("letters for \N{SNOWMAN}" in said for said in field.faults)
    assert field.prints == ""
