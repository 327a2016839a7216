"""The window, and the page of last resort."""

from PySide6.QtGui import QAccessible
from pytestqt.qtbot import QtBot

from kiosk.decision.visit import Visit
from kiosk.ui.window.out_of_service import OutOfService
from tests.ui.person import OpenKiosk, announced
from tests.ui.screens import SMALL_13
from tests.ui.stage import LANDSCAPE, PIXELS_PER_MM, TOY_DOOR


def test_when_the_program_cannot_go_on_the_visit_is_wiped_and_a_page_says_so(
    open_kiosk: OpenKiosk, qtbot: QtBot
) -> None:
    person = open_kiosk()
    for name in (TOY_DOOR, "Next", "Smoke"):
        person.touch(name)
    kiosk = person.stage.kiosk
    page = OutOfService(person.stage.words, PIXELS_PER_MM)
    kiosk.fail(page, LANDSCAPE)
    qtbot.waitUntil(page.window.isExposed)
    assert kiosk.session.store.visit == Visit()
    assert not kiosk.window.isVisible()
    root = QAccessible.queryAccessibleInterface(page.window)
    read = [each.text(QAccessible.Text.Name) for each in announced(root)]
    assert person.stage.words["out_title"] in read
    assert person.stage.words["out_text"] in read


def test_a_mouse_does_what_a_finger_does(open_kiosk: OpenKiosk) -> None:
    person = open_kiosk()
    person.clicks(TOY_DOOR)
    person.clicks("Next")
    person.clicks("Smoke")
    assert person.has_chosen("Smoke")


def test_a_finger_that_slides_off_chooses_nothing(open_kiosk: OpenKiosk) -> None:
    person = open_kiosk()
    person.touch(TOY_DOOR)
    person.touch("Next")
    person.slips_off("Smoke")
    assert not person.has_chosen("Smoke")


def test_the_keyboard_alone_is_enough(open_kiosk: OpenKiosk) -> None:
    person = open_kiosk()
    person.tabs_to(TOY_DOOR)
    person.confirms()
    person.tabs_to("Next")
    person.confirms()
    person.tabs_to("Smoke")
    person.confirms()
    assert person.has_chosen("Smoke")


def test_a_new_page_begins_at_its_top(open_kiosk: OpenKiosk) -> None:
    person = open_kiosk(size=SMALL_13.size, pixels_per_mm=SMALL_13.pixels_per_mm)
    session = person.stage.kiosk.session
    session.screen.display.takeTextSize("very_large")
    while session.screen.page.kind != "situation":
        session.goOn()
    person.stage.settle()
    body = next(seen.viewport for seen in person.sees() if seen.viewport is not None).parentItem()
    person.touch("Next")
    assert body.property("window") == 1
    session.goOn()
    session.goBack()
    person.stage.settle()
    body = next(seen.viewport for seen in person.sees() if seen.viewport is not None).parentItem()
    assert body.property("window") == 0
