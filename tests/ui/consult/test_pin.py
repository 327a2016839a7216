"""The way in for staff: only by the PIN, only from the start page, and slower with each wrong try."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from pytestqt.exceptions import capture_exceptions
from pytestqt.qtbot import QtBot

from kiosk.decision.visit import Visit
from kiosk.device.staff_pin import StaffPin
from kiosk.ui.consult.pin import PinView, clock_face
from kiosk.ui.services import Tried
from tests.ui.clinician import CHEAP_HASH, PIN, Clinician, staff_pin
from tests.ui.person import OpenKiosk, Role
from tests.ui.screens import LANDSCAPE_15, PORTRAIT_15, WIDE_15, Glass
from tests.ui.stage import Clock


@pytest.fixture
def staff(open_kiosk: OpenKiosk) -> Clinician:
    return Clinician(open_kiosk(pin=staff_pin()))


def test_the_right_pin_opens_by_touch(staff: Clinician) -> None:
    staff.touch("staff")
    assert staff.person.heading() == staff.words["pin_title"]
    for digit in PIN:
        staff.person.touch(digit)
    staff.touch("pin_open")
    staff.stage.qtbot.waitUntil(lambda: staff.consult.step == "code")


def test_the_right_pin_opens_by_keyboard(staff: Clinician) -> None:
    staff.comes_in()
    assert staff.person.heading() == staff.words["scan_title"]


def test_the_digits_are_never_shown(staff: Clinician) -> None:
    staff.touch("staff")
    staff.types("8642")
    assert staff.words["pin_typed"].replace("{number}", "4") in staff.person.reads()
    texts = [seen.name for seen in staff.person.sees() if seen.role is not Role.Button]
    assert not [text for text in texts if "8642" in text]


def test_the_last_digit_can_be_taken_back(staff: Clinician) -> None:
    staff.touch("staff")
    staff.types(PIN + "9")
    staff.touch("digit_erase")
    staff.presses(Qt.Key.Key_Return)
    staff.stage.qtbot.waitUntil(lambda: staff.consult.step == "code")


def test_a_wrong_pin_says_how_many_tries_are_left(staff: Clinician) -> None:
    staff.touch("staff")
    staff.tries("111222")
    assert staff.words["pin_wrong"].replace("{tries}", "4") in staff.person.reads()
    assert not staff.consult.open
    staff.tries(PIN)
    assert staff.consult.open


def test_five_wrong_tries_make_wait_and_the_wait_is_counted_down(open_kiosk: OpenKiosk) -> None:
    clock = Clock()
    pin = StaffPin(CHEAP_HASH, None, clock, clock)
    staff = Clinician(open_kiosk(pin=pin))
    staff.touch("staff")
    for _ in range(5):
        staff.tries("111222")
    assert staff.words["pin_wait"].replace("{time}", "0:30") in staff.person.reads()
    staff.types(PIN)
    assert staff.consult.pin.count == 0, "nothing can be typed meanwhile"
    clock.now += 18
    staff.consult.pin.check()
    staff.stage.settle()
    assert staff.words["pin_wait"].replace("{time}", "0:12") in staff.person.reads()
    clock.now += 12
    staff.consult.pin.check()
    staff.tries(PIN)
    assert staff.consult.open


def test_leaving_and_knocking_again_does_not_end_the_wait(open_kiosk: OpenKiosk) -> None:
    staff = Clinician(open_kiosk(pin=StaffPin(CHEAP_HASH, None, Clock(), Clock())))
    staff.touch("staff")
    for _ in range(5):
        staff.tries("111222")
    staff.touch("back")
    staff.touch("staff")
    assert staff.words["pin_wait"].replace("{time}", "0:30") in staff.person.reads()


def test_without_a_pin_the_page_says_how_to_set_one(open_kiosk: OpenKiosk) -> None:
    staff = Clinician(open_kiosk())
    staff.touch("staff")
    assert staff.words["pin_not_set"] in staff.person.reads()
    assert "spine-kiosk staff pin" in staff.person.reads()
    staff.types("000000")
    assert staff.person.names() == [staff.words["back"]]
    staff.touch("back")
    assert staff.consult.step == ""


def test_a_code_that_is_scanned_at_the_pin_is_no_try(staff: Clinician) -> None:
    staff.touch("staff")
    staff.scans("SDK11GT3A10GD6406Q")
    assert staff.consult.pin.state == ""
    assert staff.consult.pin.count == 0
    staff.tries(PIN)
    assert staff.consult.open


def test_no_other_page_has_the_way_in(staff: Clinician) -> None:
    staff.person.touch(staff.person.names()[0])
    assert staff.words["staff"] not in staff.person.names()
    staff.consult.requestStaffAccess()
    assert staff.consult.step == ""


def test_going_back_from_the_pin_leaves_the_patient_no_trace_of_it(staff: Clinician) -> None:
    staff.touch("staff")
    staff.types("27")
    staff.touch("back")
    assert staff.session.store.visit == Visit()
    assert staff.consult.pin.count == 0
    staff.person.touch(staff.person.names()[0])
    assert not staff.session.screen.page.goesBack or staff.session.store.visit.seen == {
        staff.session.store.aid.pages[0].key
    }


def test_who_walks_away_from_the_pin_comes_back_to_the_first_page(staff: Clinician) -> None:
    staff.touch("staff")
    staff.types("2")
    for _ in range(2):
        staff.stage.clock.now += 180
        staff.session.screen.idle.check()
    staff.stage.settle()
    assert staff.consult.step == ""
    assert staff.person.heading() == staff.session.store.aid.pages[0].title


def test_a_pin_that_is_still_tried_opens_nothing_for_who_has_left(staff: Clinician) -> None:
    staff.touch("staff")
    staff.types(PIN)
    staff.consult.pin.enter()
    staff.consult.end()
    staff.consult.settle()
    staff.stage.settle()
    assert staff.consult.step == ""


@pytest.mark.parametrize(
    ("seconds", "face"), [(0, "0:00"), (30, "0:30"), (960, "16:00"), (86_399, "23:59:59")]
)
def test_a_wait_is_told_as_on_a_clock(seconds: int, face: str) -> None:
    assert clock_face(seconds) == face


def test_a_check_that_breaks_down_leaves_nothing_under_way(open_kiosk: OpenKiosk, qtbot: QtBot) -> None:
    def breaks(typed: str) -> tuple[Tried, int]:
        raise RuntimeError("no memory")

    offered = open_kiosk().stage.kiosk.session.screen.services.consult
    view = PinView(replace(offered, pin_is_set=True, try_pin=breaks))
    view.begin()
    view.press("1")
    with capture_exceptions() as raised:
        view.enter()
        assert view.state == "checking"
        qtbot.waitUntil(lambda: view.state != "checking")
    view.settle()
    assert view.takesDigits
    assert [str(each[1]) for each in raised] == ["no memory"]


@pytest.mark.parametrize("glass", [LANDSCAPE_15, WIDE_15, PORTRAIT_15], ids=str)
def test_in_letters_of_twice_the_usual_all_digits_are_in_one_window(
    open_kiosk: OpenKiosk, glass: Glass
) -> None:
    staff = Clinician(open_kiosk(size=glass.size, pixels_per_mm=glass.pixels_per_mm, pin=staff_pin()))
    staff.session.screen.display.takeTextSize("twice")
    staff.touch("staff")
    for digit in "0123456789":
        seen = staff.person.find(digit)
        assert seen.shown == seen.whole, digit
