"""However many people were at the kiosk before: no page, panel or object of theirs lives on."""

import gc
from collections import Counter
from collections.abc import Iterator

import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.decision.pages import PageKind
from kiosk.ui.qt.garbage import throw_away
from tests.ui.clinician import PIN, Clinician, staff_pin
from tests.ui.every_page import every_page
from tests.ui.person import OpenKiosk, Person
from tests.ui.stage import toy_content


def _throw_away(person: Person) -> None:
    """As behind each visit, with what Qt deletes once it has the time."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    throw_away(person.stage.kiosk._engine)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def _drawn(item: QQuickItem) -> Iterator[QObject]:
    """The item and all that is drawn or done within it."""
    yield item
    yield from (each for each in item.children() if not isinstance(each, QQuickItem))
    for child in item.childItems():
        yield from _drawn(child)


def _ours() -> Counter[str]:
    """How many objects there are of each type of the kiosk, and of Qt's in Python's hands."""
    types = (type(each) for each in gc.get_objects())
    return Counter(
        f"{kind.__module__}.{kind.__qualname__}"
        for kind in types
        if str(kind.__module__).startswith(("kiosk.", "PySide6."))
    )


def _visit(person: Person) -> None:
    """Somebody with a keypad who sees every page, looks into the menu of each, and leaves."""
    session = person.stage.kiosk.session
    while session.screen.page.kind != PageKind.THANKS:
        for panel in ("menu", "help"):
            session.open(panel)
            person.stage.settle()
            QTest.keyClick(person.window, Qt.Key.Key_Down)
            session.close()
        person.stage.settle()
        QTest.keyClick(person.window, Qt.Key.Key_Down)
        session.goOn()
        person.stage.settle()
    session.startOver()
    person.stage.settle()


def _consult(person: Person) -> None:
    """Staff who come in, look at a page, and go."""
    staff = Clinician(person)
    staff.session.consult.requestStaffAccess()
    staff.types(PIN)
    staff.presses(Qt.Key.Key_Return)
    person.stage.qtbot.waitUntil(lambda: staff.consult.step != "pin")
    staff.consult.go("overview")
    person.stage.settle()
    staff.consult.turnPage(1)
    person.stage.settle()
    staff.consult.end()
    person.stage.settle()


def test_every_page_and_panel_that_was_left_is_destroyed(open_kiosk: OpenKiosk) -> None:
    person = open_kiosk()
    root = person.window.contentItem()
    drawn: dict[int, QObject] = {}
    for _ in every_page(person, "normal"):
        for each in _drawn(root):
            drawn.setdefault(id(each), each)
    person.stage.kiosk.session.startOver()
    person.stage.settle()
    _throw_away(person)
    still = {id(each) for each in _drawn(root)}
    left = [each for each in drawn.values() if id(each) not in still and shiboken6.isValid(each)]
    assert len(drawn) > 1_000
    assert Counter(each.metaObject().className() for each in left) == Counter()


def test_the_sixth_visit_leaves_no_more_objects_than_the_second(open_kiosk: OpenKiosk) -> None:
    person = open_kiosk(toy_content(), pin=staff_pin())
    counts = []
    for _ in range(6):
        _visit(person)
        _consult(person)
        _throw_away(person)
        counts.append(_ours())
    assert counts[-1] - counts[1] == Counter()


def test_what_a_screen_reader_is_told_keeps_no_heading(open_kiosk: OpenKiosk) -> None:
    person = open_kiosk(toy_content(), listened=True)
    session = person.stage.kiosk.session
    counts = []
    for _ in range(4):
        session.goOn()
        for language in ("es", "en"):
            session.screen.display.takeLanguage(language)
            person.stage.settle()
        session.startOver()
        person.stage.settle()
        _throw_away(person)
        counts.append(_ours())
    assert counts[-1] - counts[1] == Counter()
