"""The ring of who moves by keys: on every control, in reading order, never out of sight, never missed."""

from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, QRectF, QSize
from PySide6.QtGui import QImage

from kiosk.decision.visit import CONTRASTS
from tests.ui.every_page import every_page
from tests.ui.keyboarder import Key, Keyboarder, at, keyboarder, place
from tests.ui.person import OpenKiosk, Seen
from tests.ui.qml.test_contrast import contrast
from tests.ui.stage import LANDSCAPE, PIXELS_PER_MM, PORTRAIT, TOY_DOOR

RING_MM = 1.0
"""Each band of the ring is so thick at the least."""


@pytest.mark.parametrize(("screen", "text_size"), [(LANDSCAPE, "normal"), (PORTRAIT, "twice")])
def test_the_ring_comes_to_every_control_in_reading_order_and_is_seen_whole(
    open_kiosk: OpenKiosk, screen: QSize, text_size: str
) -> None:
    person = keyboarder(open_kiosk, size=screen)
    faults = [
        f"{page}: {fault}" for page in every_page(person, text_size) for fault in faults_of_round(person)
    ]
    assert not faults, "\n".join(faults)


def faults_of_round(person: Keyboarder) -> list[str]:
    """What is wrong with the way of the ring round this page."""
    usable = [seen for seen in person.controls() if seen.enabled]
    glass = QRectF(0, 0, person.window.width(), person.window.height())
    faults: list[str] = []
    met: list[Seen] = []
    for item in person.rounds():
        met += [seen for seen in person.controls() if seen.item is item]
        ring = person.ring_place()
        if not ring.contains(place(item)) or not glass.contains(ring):
            faults.append(f"the ring around {met[-1].name!r} is not seen whole")
    reached = {seen.item for seen in met}
    # Of a page that is cut into windows the way leads through the one in sight.
    usable = [seen for seen in usable if seen.viewport is None or not seen.shown.isEmpty()]
    faults += [f"{seen.name!r} is never reached" for seen in usable if seen.item not in reached]
    faults += [f"{b.name!r} comes after {a.name!r}" for a, b in pairwise(met) if not follows(a, b)]
    return faults


def follows(one: Seen, other: Seen) -> bool:
    """Whether the other is read after the one: beneath it, right of it, or at the top of the next column.

    The text comes before what stands beneath it; then it begins anew with what stands above the text.
    """
    if (one.viewport is None) != (other.viewport is None):
        return one.viewport is not None or not above(other, one)
    first, second = place(one.item), place(other.item)
    beside = second.left() >= first.right() - 1
    return second.top() >= first.bottom() - 1 or beside or one.viewport is None


def above(one: Seen, other: Seen) -> bool:
    return other.viewport is not None and one.whole.bottom() < other.whole.top()


def test_a_touch_takes_the_ring_away(open_kiosk: OpenKiosk) -> None:
    touching = open_kiosk()
    person = Keyboarder(touching.stage)
    person.presses(Key.Key_Down)
    assert person.on_name() == TOY_DOOR
    touching.touch(TOY_DOOR)
    assert person.on() is None
    touching.touch("Next")
    assert person.on() is None


def test_a_new_page_puts_the_ring_on_its_first_choice(open_kiosk: OpenKiosk) -> None:
    person = keyboarder(open_kiosk)
    person.presses(Key.Key_Right)
    person.presses(Key.Key_Right)
    assert person.on_name() == person.choices()[0].name


def test_a_long_text_is_turned_through_by_its_own_buttons(open_kiosk: OpenKiosk) -> None:
    person = keyboarder(open_kiosk, "about_drinks")
    person.stage.kiosk.session.screen.display.takeTextSize("twice")
    person.stage.kiosk.session.open("help")
    person.stage.settle()
    body = next(seen.viewport for seen in person.sees() if seen.viewport is not None).parentItem()
    windows = body.property("windows")
    assert windows > 1
    for window in range(1, windows):
        person.presses(Key.Key_Right)
        assert body.property("window") == window
        item = person.on()
        assert item is not None, "the ring stays in sight"
        assert person.ring_place().contains(place(item))
    person.touch(person.stage.words["about_open"])
    assert person.on() is not None


def test_focus_stays_within_a_panel_and_comes_back_to_where_it_was(open_kiosk: OpenKiosk) -> None:
    person = keyboarder(open_kiosk, "kettle_page")
    person.touch("Menu")
    names = {person.find(person.stage.words[key]).name for key in ("close", "help")}
    met = [person.on_name() for _ in person.rounds()]
    assert names <= set(met)
    assert "Menu" not in met
    person.presses(Key.Key_Left)
    assert person.stage.kiosk.session.screen.panel == ""
    assert at(person) == "kettle_page"
    assert person.on_name() == "Menu"


def test_the_ring_stays_where_it_was_when_the_text_grows(open_kiosk: OpenKiosk) -> None:
    person = keyboarder(open_kiosk, "about_drinks")
    person.stage.kiosk.session.open("reading")
    person.stage.settle()
    twice = person.stage.words["size_twice"]
    person.touch(twice)
    assert person.stage.kiosk.session.screen.display.textSize == "twice"
    assert person.on_name() == twice
    item = person.on()
    assert item is not None
    assert person.ring_place().contains(place(item))
    assert person.find(twice).shown == place(item), "it is all in sight"


def test_when_the_next_person_comes_no_ring_is_left(open_kiosk: OpenKiosk) -> None:
    person = keyboarder(open_kiosk)
    person.presses(Key.Key_Right)
    assert person.on() is not None
    person.stage.clock.now += 1000
    person.stage.kiosk.session.screen.idle.check()
    person.stage.settle()
    assert at(person) == "welcome"
    assert person.on() is None


def test_where_a_button_went_the_ring_takes_what_stands_there_now(open_kiosk: OpenKiosk) -> None:
    person = keyboarder(open_kiosk, "about_drinks")
    person.stage.kiosk.session.open("help")
    person.stage.settle()
    person.presses(Key.Key_Down)
    opener = person.find(person.stage.words["about_open"]).item
    person.touch(person.stage.words["about_open"])
    assert not opener.isVisible()
    item = person.on()
    assert item is not None
    assert item.isVisible()
    assert person.ring_place().contains(place(item))


@pytest.mark.parametrize("theme", CONTRASTS)
def test_the_ring_cannot_be_missed_on_any_control_in_any_theme(open_kiosk: OpenKiosk, theme: str) -> None:
    person = keyboarder(open_kiosk, "kettle_page")
    person.touch("Smoke")
    person.stage.kiosk.session.screen.display.takeContrast(theme)
    person.stage.settle()
    for _ in person.rounds():
        bands_are_seen(person)


def bands_are_seen(person: Keyboarder) -> None:
    """Both bands by their pixels, at the middle of the left edge: thick, and one of them apart from all beside it."""
    picture, ring = person.window.grabWindow(), person.ring_place()
    y = int(ring.center().y())
    row = [
        picture.pixelColor(x, y).name() for x in range(max(0, int(ring.left()) - 2), int(ring.left()) + 24)
    ]
    bands = [(color, row.count(color)) for color in ("#000000", "#ffd000")]
    assert all(count >= RING_MM * PIXELS_PER_MM for _, count in bands), (person.on_name(), row)
    for beside in set(row):
        assert max(contrast(color, beside) for color, _ in bands) >= 3


def test_no_ring_is_drawn_while_a_finger_is_used(open_kiosk: OpenKiosk) -> None:
    person = open_kiosk()
    person.touch(TOY_DOOR)
    picture: QImage = person.window.grabWindow()
    colors = {picture.pixel(QPoint(x, y)) for x in range(0, 1920, 3) for y in range(0, 1080, 3)}
    assert 0xFFFFD000 not in colors
