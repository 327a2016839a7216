"""A screen that is turned while the kiosk runs: every kind of page is laid out anew, and comes to rest."""

import pytest
from PySide6.QtCore import QSize

from tests.ui.person import OpenKiosk, Person
from tests.ui.qml.test_frame import body
from tests.ui.stage import LANDSCAPE, PORTRAIT

SIZES = ("small", "normal", "large", "twice")
FRAMES_TO_REST = 6


def turn(person: Person, size: QSize) -> None:
    """Give the window that size, and wait until the page stands still."""
    person.window.resize(size)
    before = None
    for _ in range(FRAMES_TO_REST):
        person.stage.settle()
        if before == (before := body(person)):
            return
    raise AssertionError("the page does not come to rest")


@pytest.mark.parametrize("text_size", SIZES)
def test_every_kind_of_page_stands_on_both_sides_of_the_glass(open_kiosk: OpenKiosk, text_size: str) -> None:
    person = open_kiosk()
    session = person.stage.kiosk.session
    session.screen.display.takeTextSize(text_size)
    met: set[str] = set()
    while session.screen.page.kind != "thanks":
        session.goOn()
        if session.screen.page.kind in met:
            continue
        met.add(session.screen.page.kind)
        for size in (PORTRAIT, LANDSCAPE):
            turn(person, size)
            lower = person.find(next(name for name in person.names() if name in met_buttons(person)))
            assert 0 < body(person).bottom() <= lower.whole.top()
            assert lower.whole.bottom() <= size.height()
    assert len(met) > 5


def met_buttons(person: Person) -> set[str]:
    """What the buttons of the foot may be called."""
    words = person.stage.words
    return {words[key] for key in ("back", "next", "skip", "finish", "close", "list_print", "thanks_again")}
