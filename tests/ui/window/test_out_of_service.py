"""The page of last resort counts down, and no window is closed from outside."""

from PySide6.QtGui import QAccessible
from pytestqt.qtbot import QtBot

from kiosk.ui.window.countdown import Countdown
from kiosk.ui.window.out_of_service import OutOfService
from tests.ui.person import OpenKiosk, announced
from tests.ui.stage import LANDSCAPE, PIXELS_PER_MM


def read_on(page: OutOfService) -> list[str]:
    root = QAccessible.queryAccessibleInterface(page.window)
    return [each.text(QAccessible.Text.Name) for each in announced(root)]


def test_the_page_says_when_it_starts_again_second_by_second(open_kiosk: OpenKiosk, qtbot: QtBot) -> None:
    page = OutOfService(open_kiosk().stage.words, PIXELS_PER_MM)
    page.open(LANDSCAPE)
    qtbot.waitUntil(page.window.isExposed)
    page.count_down(10)
    assert "This screen tries to start again in 10 seconds." in read_on(page)
    countdown = page.findChild(Countdown)
    assert countdown
    countdown.pass_second()
    assert "This screen tries to start again in 9 seconds." in read_on(page)
    page.close()


def test_a_page_that_stays_says_nothing_of_starting_but_staff_see_what_to_do(
    open_kiosk: OpenKiosk, qtbot: QtBot
) -> None:
    page = OutOfService(open_kiosk().stage.words, PIXELS_PER_MM, ["the content is unsigned. sign it."])
    page.open(LANDSCAPE)
    qtbot.waitUntil(page.window.isExposed)
    read = read_on(page)
    assert "the content is unsigned. sign it." in read
    assert not any("start again" in sentence for sentence in read)
    page.close()


def test_where_people_are_alone_nobody_closes_the_window_from_outside(open_kiosk: OpenKiosk) -> None:
    kiosk = open_kiosk().stage.kiosk
    kiosk.keep_open()
    kiosk.window.close()
    assert kiosk.window.isVisible()


def test_nobody_closes_the_page_of_last_resort_from_outside(open_kiosk: OpenKiosk, qtbot: QtBot) -> None:
    page = OutOfService(open_kiosk().stage.words, PIXELS_PER_MM)
    page.open(LANDSCAPE)
    page.window.close()
    assert page.window.isVisible()
    page.close()
