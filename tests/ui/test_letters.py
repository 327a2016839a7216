"""The letters on screen: in the largest text nothing is too small for who stands before it, and there is one family."""

import math

import pytest
from PySide6.QtGui import QFont, QFontMetricsF
from PySide6.QtQuick import QQuickItem

from kiosk.content.content_cache import Content
from kiosk.ui.input.focus_order import visible_items
from tests.ui.every_page import every_page
from tests.ui.person import OpenKiosk
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
    for page in every_page(person, "largest", language):
        for item in filter(written, visible_items(person.window.contentItem())):
            font = item.property("font")
            families.add(font.family())
            if capital_degrees(font) < LEAST_DEGREES:
                small.add(f"{page}: {item.property('text')}")
    assert not small
    assert families == FAMILIES
