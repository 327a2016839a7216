"""A stack of blank sheets: made of what is chosen, one job of whole sets, and nothing of a person on it."""

from datetime import date

import pytest

from kiosk.paper_services import copies_of
from kiosk.ui.consult.stack import MOST, next_clinic_day
from tests.handout.paper import read_back
from tests.ui.clinician import Clinician, staff_pin
from tests.ui.person import OpenKiosk
from tests.ui.stage import Desk, shipped_content


@pytest.fixture
def desk() -> Desk:
    return Desk()


@pytest.fixture
def staff(open_kiosk: OpenKiosk, desk: Desk) -> Clinician:
    """A nurse at the page of the stack."""
    clinician = Clinician(open_kiosk(shipped_content(), desk, pin=staff_pin()))
    clinician.comes_in()
    clinician.touch("stack_title")
    counted(clinician)
    return clinician


def counted(staff: Clinician) -> None:
    staff.stage.qtbot.waitUntil(lambda: staff.consult.stack.setPages > 0)
    staff.stage.settle()


def prints(staff: Clinician, pages: int) -> str:
    return staff.words["print_pages"].replace("{number}", str(pages))


@pytest.mark.parametrize(
    ("today", "following"),
    [
        (date(2026, 11, 26), date(2026, 11, 27)),
        (date(2026, 11, 27), date(2026, 11, 30)),
        (date(2026, 11, 28), date(2026, 11, 30)),
        (date(2026, 11, 29), date(2026, 11, 30)),
    ],
)
def test_the_next_clinic_day_is_no_weekend(today: date, following: date) -> None:
    assert next_clinic_day(today) == following


def test_twenty_sets_for_tomorrow_are_one_job_of_whole_sets(staff: Clinician, desk: Desk) -> None:
    staff.person.touch("Kyphoplasty")
    staff.person.touch("Mon, Nov 23")
    staff.person.touch(f"{staff.words['stack_sets']}: 20")
    counted(staff)
    pages = staff.consult.stack.setPages
    staff.person.touch(prints(staff, 20 * pages))
    staff.awaits_the_printer()
    [(summary, keys, large)] = desk.asked
    assert keys == ("getting_ready", "afterwards") * 20
    assert not large
    assert dict(summary.consult.entries) == {"procedure": "kyphoplasty", "operation_day": date(2026, 11, 23)}
    assert "Monday, November 23" in summary.headline
    assert staff.words["done_title"] in staff.person.text()


def test_one_set_can_be_looked_at_first(staff: Clinician, desk: Desk) -> None:
    staff.touch("stack_one")
    staff.awaits_the_printer()
    [(_, keys, _)] = desk.asked
    assert keys == ("getting_ready", "afterwards")


def test_nothing_of_a_person_is_on_the_sheets(staff: Clinician, desk: Desk) -> None:
    staff.touch("stack_one")
    staff.awaits_the_printer()
    [(summary, _, _)] = desk.asked
    assert not summary.consult.says_something
    assert "__" in summary.headline or not summary.headline
    assert {told.label for told in summary.told} <= {"Danger signs", "Operation planned"}


def test_each_set_counts_its_own_pages(staff: Clinician, desk: Desk) -> None:
    staff.person.touch(f"{staff.words['stack_sets']}: 5")
    counted(staff)
    pages = staff.consult.stack.setPages
    staff.person.touch(prints(staff, 5 * pages))
    staff.awaits_the_printer()
    [(summary, keys, large)] = desk.asked
    handout = copies_of(shipped_content(), summary, keys, large)
    assert handout.pages == 5 * pages
    texts = [page.text for page in read_back(handout)]
    ends = [f"Page {place % pages + 1} of {pages}" for place in range(5 * pages)]
    assert all(end in text for end, text in zip(ends, texts, strict=True))


def test_day_number_language_and_letters_are_chosen(staff: Clinician, desk: Desk) -> None:
    staff.touch("stack_other_day")
    staff.person.touch(f"{staff.words['stack_day']}: Friday, November 27")
    staff.touch("stack_more")
    staff.touch("stack_fewer")
    staff.touch("stack_fewer")
    staff.person.touch("Español")
    staff.touch("print_large")
    counted(staff)
    assert staff.consult.stack.number == 9
    staff.person.touch(prints(staff, 9 * staff.consult.stack.setPages))
    staff.awaits_the_printer()
    [(summary, keys, large)] = desk.asked
    assert summary.aid.language == "es"
    assert large
    assert "27 de noviembre" in summary.headline
    assert len(keys) == 18


def test_a_count_under_way_tells_nothing_once_no_sheet_applies(
    staff: Clinician, monkeypatch: pytest.MonkeyPatch
) -> None:
    staff.consult.stack.chooseOperation("kyphoplasty")
    monkeypatch.setattr("kiosk.ui.consult.stack.that_apply", lambda sheets, summary: ())
    staff.consult.stack.chooseOperation("")
    staff.consult.stack.settle()
    staff.stage.settle()
    assert staff.consult.stack.setPages == 0


def test_a_number_stays_within_its_limits(staff: Clinician) -> None:
    staff.consult.stack.chooseNumber(0)
    assert staff.consult.stack.number == 1
    staff.consult.stack.chooseNumber(MOST + 1)
    assert staff.consult.stack.number == MOST


def test_back_leads_to_the_code_and_the_stack_begins_anew(staff: Clinician) -> None:
    staff.person.touch("Kyphoplasty")
    staff.touch("back")
    assert staff.consult.step == "code"
    staff.touch("stack_title")
    assert staff.consult.stack.any


def test_nothing_that_was_chosen_stays_behind(staff: Clinician) -> None:
    staff.person.touch("Kyphoplasty")
    stack = staff.consult.stack
    assert stack.operations.rowCount() > 0
    staff.consult.end()
    assert stack.operations.rowCount() == stack.languages.rowCount() == 0
