"""The letters on screen: in the largest text nothing is too small for who stands before it, it is twice the usual, and
there is one family."""

import math

import pytest
from PySide6.QtGui import QFont, QFontMetricsF
from PySide6.QtQuick import QQuickItem

from kiosk.content.content_cache import Content
from kiosk.ui.input.focus_order import visible_items
from tests.ui.every_page import every_page
from tests.ui.person import OpenKiosk, Person
from tests.ui.screens import LANDSCAPE_15, PORTRAIT_15, WIDE_15, Glass
from tests.ui.stage import PIXELS_PER_MM, shipped_content, toy_content

AWAY_MM = 600
"""The distance at which the kiosk is read."""
LEAST_DEGREES = 0.7
"""What a capital H has to subtend in one size of the text: EN 301 549, 5.1.4."""
FAMILIES = {"Atkinson Hyperlegible Next"}
"""Without serifs."""


def capital_degrees(font: QFont) -> float:
    """The angle that a capital letter subtends."""
    return math.degrees(math.atan(QFontMetricsF(font).capHeight() / PIXELS_PER_MM / AWAY_MM))


def written(item: QQuickItem) -> bool:
    """Whether it is a text that can be seen."""
    return item.inherits("QQuickText") and bool(item.property("text").strip()) and item.width() > 0


@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.parametrize("content", [toy_content(), shipped_content()], ids=["toy", "shipped"])
def test_the_largest_letters_can_be_read_from_where_one_stands(
    open_kiosk: OpenKiosk, content: Content, language: str
) -> None:
    person = open_kiosk(content)
    small, families = set(), set()
    for page in every_page(person, "twice", language):
        for item in filter(written, visible_items(person.window.contentItem())):
            font = item.property("font")
            families.add(font.family())
            if capital_degrees(font) < LEAST_DEGREES:
                small.add(f"{page}: {item.property('text')}")
    assert not small
    assert families == FAMILIES


def capitals(person: Person) -> dict[str, float]:
    """The height of the capitals of each text that can be seen, in pixels."""
    shown = filter(written, visible_items(person.window.contentItem()))
    return {text.property("text"): QFontMetricsF(text.property("font")).capHeight() for text in shown}


@pytest.mark.parametrize("glass", [WIDE_15, LANDSCAPE_15, PORTRAIT_15], ids=str)
def test_the_last_size_is_twice_the_usual_on_the_glass(open_kiosk: OpenKiosk, glass: Glass) -> None:
    """Of all but a title that would take the page's room: it is 1.6 times as large at the least."""
    person = open_kiosk(shipped_content(), size=glass.size, pixels_per_mm=glass.pixels_per_mm)
    session = person.stage.kiosk.session
    while session.screen.page.key != "your_pain_page":
        session.goOn()
    person.stage.settle()
    usual, title = capitals(person), session.screen.page.title
    session.screen.display.takeTextSize("twice")
    person.stage.settle()
    twice = capitals(person)
    both = usual.keys() & twice.keys()
    assert len(both) >= 6, "there is much to compare"
    for text in both:
        assert twice[text] / usual[text] >= (1.6 if text == title else 1.95), text
