"""The letters on screen: in the largest text nothing is too small for who stands before it, it is twice the usual, and
there is one family."""

import math
from collections.abc import Iterable, Iterator

import pytest
from PySide6.QtGui import QFont, QFontMetricsF
from PySide6.QtQuick import QQuickItem

from kiosk.ui.input.focus_order import visible_items
from tests.ui.clinician import Clinician, staff_pin
from tests.ui.consult.test_consult_screens import every_page as consult_pages
from tests.ui.every_page import every_page
from tests.ui.person import OpenKiosk, Person
from tests.ui.screens import LANDSCAPE_15, PORTRAIT_15, SMALL_13, Glass
from tests.ui.stage import PIXELS_PER_MM, shipped_content, toy_content

AWAY_MM = 600
"""The distance at which the kiosk is read."""
LEAST_DEGREES = 0.7
"""What a capital H has to subtend in one size of the text: EN 301 549, 5.1.4."""
MANY = 100
"""The texts of a visit that stand on the same page in both sizes, at the least."""
FAMILIES = {"Atkinson Hyperlegible Next"}
"""Without serifs."""


def capital_degrees(font: QFont) -> float:
    """The angle that a capital letter subtends."""
    return math.degrees(math.atan(QFontMetricsF(font).capHeight() / PIXELS_PER_MM / AWAY_MM))


def written(item: QQuickItem) -> bool:
    """Whether it is a text that can be seen."""
    return item.inherits("QQuickText") and bool(item.property("text").strip()) and item.width() > 0


def written_on(person: Person) -> Iterator[QQuickItem]:
    """The texts that stand on the glass, or in another window of the page."""
    return filter(written, visible_items(person.window.contentItem()))


@pytest.mark.parametrize("language", ["en", "es"])
def test_the_largest_letters_can_be_read_from_where_one_stands(open_kiosk: OpenKiosk, language: str) -> None:
    person = open_kiosk(toy_content())
    small, families = set(), set()
    for page in every_page(person, "twice", language):
        for item in written_on(person):
            font = item.property("font")
            families.add(font.family())
            if capital_degrees(font) < LEAST_DEGREES:
                small.add(f"{page}: {item.property('text')}")
    assert not small
    assert families == FAMILIES


Letters = dict[tuple[str, str], list[int]]
"""The sizes of the letters of each text on each page, in pixels, the smallest first."""


def letters(person: Person, pages: Iterable[str]) -> Letters:
    """The letters of all texts on these pages."""
    found: Letters = {}
    for page in pages:
        for text in written_on(person):
            sizes = found.setdefault((page, text.property("text")), [])
            sizes.append(text.property("font").pixelSize())
            sizes.sort()
    return found


def grown_too_little(usual: Letters, twice: Letters) -> Iterator[str]:
    """The texts that stand in both, of which any is less than twice as large."""
    both = usual.keys() & twice.keys()
    assert len(both) >= MANY, "there is much to compare"
    for page, text in sorted(both):
        before, after = usual[page, text], twice[page, text]
        if min(after) < 2 * min(before) or max(after) < 2 * max(before):
            yield f"{page}: {text!r} has {before} and then {after} pixels"


@pytest.mark.parametrize(
    ("glass", "language"), [(SMALL_13, "en"), (LANDSCAPE_15, "es"), (PORTRAIT_15, "en")], ids=str
)
def test_in_the_last_size_every_text_of_a_visit_is_twice_as_large_as_usual(
    open_kiosk: OpenKiosk, glass: Glass, language: str
) -> None:
    person = open_kiosk(shipped_content(), size=glass.size, pixels_per_mm=glass.pixels_per_mm)
    usual, twice = (letters(person, every_page(person, size, language)) for size in ("normal", "twice"))
    assert not list(grown_too_little(usual, twice))


@pytest.mark.parametrize("glass", [LANDSCAPE_15, PORTRAIT_15], ids=str)
def test_so_it_is_on_every_page_of_staff(open_kiosk: OpenKiosk, glass: Glass) -> None:
    usual, twice = (staffs_letters(open_kiosk, glass, size) for size in ("normal", "twice"))
    assert not list(grown_too_little(usual, twice))


def staffs_letters(open_kiosk: OpenKiosk, glass: Glass, size: str) -> Letters:
    """The letters of all texts of a consult in that size."""
    staff = Clinician(open_kiosk(size=glass.size, pixels_per_mm=glass.pixels_per_mm, pin=staff_pin()))
    staff.session.screen.display.takeTextSize(size)
    staff.stage.settle()
    return letters(staff.person, consult_pages(staff))
