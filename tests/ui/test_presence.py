"""Who counts as being there, on the real window: nobody's answers stay because something lies on the glass."""

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QAccessible, QGuiApplication, QKeyEvent
from PySide6.QtTest import QTest

from kiosk.decision.visit import Visit
from kiosk.ui.session import Session
from tests.ui.fingers import Fingers
from tests.ui.person import OpenKiosk, Person
from tests.ui.stage import Desk, toy_content


def session_of(person: Person) -> Session:
    return person.stage.kiosk.session


def pass_by(person: Person, seconds: int) -> None:
    """Let that time pass, the clock being looked at every few seconds as it is on a kiosk."""
    for _ in range(seconds // 5):
        person.stage.clock.now += 5
        session_of(person).screen.idle.check()
    person.stage.settle()


def is_asked(person: Person) -> bool:
    return person.stage.words["idle_title"] in person.reads()


@pytest.fixture
def person(open_kiosk: OpenKiosk) -> Person:
    """Somebody who has answered a question."""
    person = open_kiosk()
    session = session_of(person)
    while session.screen.page.key != "thirsty_page":
        session.goOn()
    session.choose("yes")
    person.stage.settle()
    return person


def test_a_leaflet_on_the_glass_that_moves_by_a_pixel_is_nobody(person: Person) -> None:
    leaflet = Fingers(person)
    leaflet.down(QPoint(900, 600))
    for step in range(46):
        person.stage.clock.now += 5
        leaflet.along(QPoint(900 + step % 2, 600), steps=1)
        session_of(person).screen.idle.check()
    assert session_of(person).store.visit == Visit()


def test_a_mouse_that_jitters_is_nobody(person: Person) -> None:
    for step in range(46):
        person.stage.clock.now += 5
        QTest.mouseMove(person.window, QPoint(900 + step % 2, 600))
        session_of(person).screen.idle.check()
    assert session_of(person).store.visit == Visit()


def test_a_second_finger_beside_what_rests_there_is_somebody(person: Person) -> None:
    glass = Fingers(person)
    glass.down(QPoint(900, 600))
    pass_by(person, 170)
    glass.down(QPoint(300, 500), 1)
    pass_by(person, 170)
    assert not is_asked(person)


def test_a_key_that_is_held_is_nobody(person: Person) -> None:
    modifiers = Qt.KeyboardModifier.NoModifier
    for _ in range(46):
        person.stage.clock.now += 5
        again = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Down, modifiers, "", True)
        QGuiApplication.sendEvent(person.window, again)
        session_of(person).screen.idle.check()
    assert session_of(person).store.visit == Visit()


def test_who_acts_by_a_screen_reader_is_there(person: Person) -> None:
    pass_by(person, 170)
    on = person.find(person.stage.words["next"])
    acting = QAccessible.queryAccessibleInterface(on.item).actionInterface()
    acting.doAction(acting.pressAction())
    pass_by(person, 170)
    assert session_of(person).screen.page.key != "thirsty_page"
    assert not is_asked(person)


def test_a_panel_on_the_first_page_is_closed_behind_who_walked_away(open_kiosk: OpenKiosk) -> None:
    person = open_kiosk()
    session_of(person).open("reading")
    person.stage.settle()
    pass_by(person, 180)
    assert is_asked(person)
    pass_by(person, 45)
    assert session_of(person).screen.panel == ""
    assert person.stage.words["size_small"] not in person.reads()
    assert session_of(person).screen.page.key == "welcome"


@pytest.mark.parametrize("way", ["finish", "start over", "idle", "wipe"])
@pytest.mark.parametrize("panel", ["help", "finish", "printersteps", "startover"])
def test_every_end_of_a_visit_closes_what_lies_over_it(person: Person, way: str, panel: str) -> None:
    session = session_of(person)
    while session.screen.page.key != "print_it":
        session.goOn()
    session.open(panel)
    {"finish": session.goOn, "start over": session.startOver, "idle": session.leave}.get(
        way, session.startOver
    )()
    person.stage.settle()
    assert session.screen.panel == ""
    assert not session.screen.idle.warning


def test_a_printer_that_waits_for_paper_keeps_nobody_for_ever(open_kiosk: OpenKiosk) -> None:
    desk = Desk(told=(("needs_paper", 1, 2),), waits=True)
    person = open_kiosk(toy_content(), desk)
    session = session_of(person)
    while session.screen.page.key != "print_it":
        session.goOn()
    session.printHandout()
    person.stage.qtbot.waitUntil(lambda: session.screen.printing.state == "needs_paper")
    pass_by(person, 600)
    assert not is_asked(person), "the person fetches staff"
    pass_by(person, 180)
    assert is_asked(person)
    pass_by(person, 45)
    assert session.store.visit == Visit()
    person.stage.qtbot.waitUntil(lambda: desk.stopped)
