"""The ways of a consult: the rail, and in letters that it has no room for a menu with the same places."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.ui.clinician import Clinician, staff_pin
from tests.ui.person import OpenKiosk
from tests.ui.screens import LANDSCAPE_15, PORTRAIT_15, SMALL_13, WIDE_15, Glass
from tests.ui.stage import shipped_content

PLACES = {
    "rail_compare": "comparison",
    "rail_pages": "pages",
    "rail_entries": "entries",
    "rail_teach": "teach",
    "rail_print_preview": "print_preview",
    "rail_overview": "overview",
    "rail_end": "end",
}


@pytest.fixture
def staff(open_kiosk: OpenKiosk, glass: Glass) -> Clinician:
    person = open_kiosk(
        shipped_content(), size=glass.size, pixels_per_mm=glass.pixels_per_mm, pin=staff_pin()
    )
    staff = Clinician(person)
    staff.begins()
    return staff


def in_letters(staff: Clinician, size: str) -> None:
    staff.session.screen.display.takeTextSize(size)
    staff.stage.settle()


@pytest.mark.parametrize("glass", [LANDSCAPE_15, WIDE_15, PORTRAIT_15, SMALL_13], ids=str)
def test_in_the_usual_letters_the_rail_stands_there_and_in_large_ones_its_menu(staff: Clinician) -> None:
    assert staff.person.offers(staff.words["rail_entries"])
    assert not staff.person.offers(staff.words["menu"])
    in_letters(staff, "very_large")
    assert not staff.person.offers(staff.words["rail_entries"])
    assert staff.person.offers(staff.words["menu"])


@pytest.mark.parametrize("glass", [LANDSCAPE_15, PORTRAIT_15], ids=str)
def test_the_menu_leads_wherever_the_rail_does(staff: Clinician) -> None:
    in_letters(staff, "twice")
    for word, place in PLACES.items():
        staff.person.opens(staff.words[word])
        assert staff.consult.here == place
        assert not staff.session.screen.panel
    option = staff.session.store.aid.options[1]
    staff.person.opens(option.short)
    assert staff.consult.here == "option"
    assert staff.person.heading() == staff.session.screen.page.title
    staff.person.opens(f"{staff.words['over_language']} Español")
    assert staff.session.store.aid.language == "es"
    assert not staff.session.screen.panel, "the page is there in its language"
    staff.touch("menu")
    staff.touch("close")
    assert staff.consult.here == "option"


@pytest.mark.parametrize("glass", [LANDSCAPE_15], ids=str)
def test_the_menu_says_where_staff_are_and_keys_walk_through_it(staff: Clinician) -> None:
    in_letters(staff, "twice")
    staff.person.tabs_to(staff.words["menu"])
    staff.person.confirms()
    assert staff.person.heading_seen().name == staff.words["menu"]
    assert staff.person.names()[:2] == [staff.words["rail_overview"], staff.words["rail_compare"]]
    staff.person.tabs_to(staff.words["rail_entries"])
    staff.person.confirms()
    assert staff.consult.here == "entries"
    staff.touch("menu")
    QTest.keyClick(staff.person.window, Qt.Key.Key_Escape)
    staff.stage.settle()
    assert staff.consult.here == "entries"
