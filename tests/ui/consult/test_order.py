"""An order about one choice: all of it on one page, with what it still needs, and what will be printed."""

from datetime import date

import pytest

from kiosk.content.answers.answers_file import read_answers
from kiosk.decision.consult import MedicineOrder
from kiosk.decision.handover_code import write_code
from tests.ui.clinician import Clinician, staff_pin
from tests.ui.person import OpenKiosk
from tests.ui.stage import SHIPPED, TODAY, shipped_content


@pytest.fixture
def staff(open_kiosk: OpenKiosk) -> Clinician:
    """A clinician at the order about warfarin of the scripted visit, whose operation is on December 2."""
    clinician = Clinician(open_kiosk(shipped_content(), pin=staff_pin()))
    answers = read_answers(SHIPPED / "visit.yaml", shipped_content().aids, TODAY)
    clinician.comes_in()
    clinician.scans(write_code(shipped_content().aids["en"], answers.visit, TODAY))
    clinician.person.touch(f"{clinician.words['entry_empty']}: Warfarin")
    return clinician


def order_of(staff: Clinician, choice: str = "warfarin") -> MedicineOrder:
    return staff.session.store.entries.orders[choice]


def says(staff: Clinician, name: str) -> str:
    """Somebody to choose under "Who says so", by their accessible name."""
    return f"{staff.words['entry_need_who']}: {name}"


def test_a_last_dose_and_a_new_start_are_touched_and_will_be_printed(staff: Clinician) -> None:
    staff.person.touch("Last dose on")
    assert "Enter the day of the last dose." in staff.person.text()
    assert "Enter who says so." in staff.person.text()
    staff.person.touch("Last dose on: Friday, November 27")
    staff.person.touch(f"{staff.words['entry_need_restart']}: Friday, December 4")
    staff.person.touch(says(staff, "your surgeon"))
    assert order_of(staff) == MedicineOrder(
        "last_dose", who="surgeon", day=date(2026, 11, 27), restart=date(2026, 12, 4)
    )
    assert (
        "For warfarin (Coumadin): last dose on Friday, November 27. Said by your surgeon. "
        "Start it again on Friday, December 4."
    ) in staff.person.reads()
    assert not staff.session.store.summary().entry_errors


def test_days_end_before_the_operation_and_begin_after_it(staff: Clinician) -> None:
    staff.person.touch("Last dose on")
    order = staff.consult.entries.order
    assert "(Day of the operation: Wed, Dec 2)" in staff.person.reads()
    assert order.days.days.shown()[-1].day == "2026-12-01"
    assert order.restarts.days.shown()[0].day == "2026-12-03"
    first = order.restarts.days.shown()[-1].day
    staff.person.touch(f"{staff.words['entry_need_restart']}: {staff.words['days_later']}")
    assert order.restarts.days.shown()[0].day > first


def test_a_day_that_the_operation_overtakes_is_said_and_not_printed(staff: Clinician) -> None:
    staff.person.touch("Last dose on")
    staff.person.touch("Last dose on: Tuesday, December 1")
    staff.person.touch(says(staff, "your surgeon"))
    staff.consult.fill("operation_day", "")
    staff.consult.entries.field.chooseDay("2026-12-01")
    staff.consult.fill("medicines", "warfarin")
    staff.stage.settle()
    assert "This last dose is not before the day of the operation." in staff.person.text()
    assert "warfarin" not in staff.session.store.summary().consult.orders


def test_what_goes_on_can_be_skipped_on_the_morning(staff: Clinician) -> None:
    staff.person.touch("Continue")
    staff.person.touch("Skip it that morning")
    staff.person.touch(says(staff, "your heart doctor"))
    assert order_of(staff) == MedicineOrder("continue", who="heart_doctor", morning="skip")
    assert "On the morning of the operation, do not take it." in staff.person.text()
    staff.person.touch("Skip it that morning")
    assert order_of(staff).morning == ""
    staff.touch("entry_nothing")
    assert not staff.session.store.entries.orders


def test_a_name_that_was_typed_is_offered_at_the_next_order(staff: Clinician) -> None:
    staff.person.touch("Continue")
    staff.person.touch(says(staff, staff.words["entry_other"]))
    staff.types("Dr Hill")
    staff.touch("consult_done")
    assert order_of(staff).who == "Dr Hill"
    staff.person.touch(staff.words["entry_save_next"].replace("{name}", "Aspirin"))
    staff.person.touch("Continue")
    assert staff.consult.entries.order.who.shown()[0].name == "Dr Hill"
    staff.person.touch(says(staff, "Dr Hill"))
    assert order_of(staff, "aspirin") == MedicineOrder("continue", who="Dr Hill")


def test_who_is_chosen_is_printed_in_the_patients_language(staff: Clinician) -> None:
    staff.person.touch("Continue")
    staff.person.touch(says(staff, "your surgeon"))
    staff.touch("back")
    staff.person.touch(f"{staff.words['over_language']} Español")
    summary = staff.session.store.summary()
    assert summary.aid.language == "es"
    assert summary.consult.orders["warfarin"].who == "su cirujano"
    told = [text for part in summary.checklist for entry in part.entries for text in entry.told]
    assert any("Lo dice su cirujano." in text for text in told)
