"""What holds on every page, in every text size, on screens of every shape."""

from collections.abc import Callable, Iterator
from itertools import combinations, product

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtQuick import QQuickItem

from tests.ui.every_page import every_page
from tests.ui.person import OpenKiosk, Person, Role, Seen, clipped
from tests.ui.screens import FOURK, LANDSCAPE_15, PORTRAIT_15, SMALL_13, WIDE_15, Glass
from tests.ui.stage import shipped_content

SIZES = ("small", "normal", "large", "twice")
LANGUAGES = ("en", "es")
SCREENS = [
    *product((LANDSCAPE_15, PORTRAIT_15), SIZES, LANGUAGES),
    *product((SMALL_13,), ("normal", "twice"), LANGUAGES),
    *product((FOURK,), ("normal", "twice"), LANGUAGES),
]
TOUCH_MM = 15.0
"""DESIGN.md section 8; VVSG 2.0 asks for 12.7."""
GAP_MM = 3.0
"""DESIGN.md section 8; VVSG 2.0 asks for 2.54."""
FRAMES_TO_REST = 6
SLACK = 1.0
"""Pixels lost in rounding."""
LINE_SLACK = 0.12
"""What of a line above and below its letters holds none, in letter heights: there lines may touch."""
DENSE = "nameHeight"
"""A property that only the rows of the comparison have: their lines stand so close that they share that."""

Finder = Callable[[Person], Iterator[str]]


def unnamed(person: Person) -> Iterator[str]:
    for seen in person.sees():
        if not seen.name.strip():
            yield f"a {seen.role.name} has no name"


def small_targets(person: Person) -> Iterator[str]:
    scale = person.stage.pixels_per_mm
    least = TOUCH_MM * scale - SLACK
    for seen in person.controls():
        if min(seen.whole.width(), seen.whole.height()) < least:
            width, height = seen.whole.width() / scale, seen.whole.height() / scale
            yield f"{seen.name!r} is only {width:.1f} by {height:.1f} mm"


def cut_texts(person: Person) -> Iterator[str]:
    for text in texts(person.window.contentItem()):
        said = text.property("text")
        if text.property("truncated"):
            yield f"{said!r} is cut short"
        if text.property("contentWidth") > text.width() + SLACK:
            yield f"{said!r} is {text.property('contentWidth'):.0f} wide in a box of {text.width():.0f}"
        shared = 2 * LINE_SLACK * text.property("font").pixelSize() if dense(text) else 0
        if text.property("contentHeight") > text.height() + shared + SLACK:
            yield f"{said!r} is {text.property('contentHeight'):.0f} high in a box of {text.height():.0f}"


def dense(text: QQuickItem) -> bool:
    """Whether it stands in a row of the comparison."""
    above = text.parentItem()
    while above is not None and above.property(DENSE) is None:
        above = above.parentItem()
    return above is not None


def texts(item: QQuickItem) -> Iterator[QQuickItem]:
    """Every text that can be seen."""
    if not item.isVisible():
        return
    if item.inherits("QQuickText") and item.property("text"):
        yield item
    for child in item.childItems():
        yield from texts(child)


def crowded(person: Person) -> Iterator[str]:
    reach = GAP_MM * person.stage.pixels_per_mm - 2 * SLACK
    for one, other in combinations(person.controls(), 2):
        together = one.viewport is other.viewport
        first, second = (one.whole, other.whole) if together else (one.shown, other.shown)
        if first.isEmpty() or second.isEmpty():
            continue
        if first.adjusted(-reach, -reach, reach, reach).intersects(second):
            yield f"{one.name!r} is too near to {other.name!r}"


def off_the_glass(person: Person) -> Iterator[str]:
    glass = QRectF(-SLACK, -SLACK, person.window.width() + 2 * SLACK, person.window.height() + 2 * SLACK)
    for seen in person.sees():
        sideways = seen.whole.left() < glass.left() or seen.whole.right() > glass.right()
        if sideways or (seen.viewport is None and not glass.contains(seen.whole)):
            yield f"{seen.name!r} leaves the screen"


def lasting(finder: Finder, person: Person) -> list[str]:
    """The faults that are still there when lists, which are laid out row by row, have come to rest."""
    for _ in range(FRAMES_TO_REST):
        if not (faults := list(finder(person))):
            break
        person.stage.settle()
    return faults


def overlapping(person: Person) -> Iterator[str]:
    """Texts of which one is written over the other."""
    written = [
        (text, where) for text in texts(person.window.contentItem()) if not (where := ink(text)).isEmpty()
    ]
    for (one, first), (other, second) in combinations(written, 2):
        if first.intersects(second) and not (one.isAncestorOf(other) or other.isAncestorOf(one)):
            yield f"{one.property('text')!r} is written over {other.property('text')!r}"


def ink(text: QQuickItem) -> QRectF:
    """Where its letters are, of what is in sight; a little less than their lines, which may touch."""
    within = text.property("font").pixelSize() * LINE_SLACK
    lines = text.boundingRect().adjusted(SLACK, within, -SLACK, -within)
    return clipped(text, text.mapRectToScene(lines))[0]


FINDERS: tuple[Finder, ...] = (unnamed, small_targets, cut_texts, crowded, off_the_glass, overlapping)


@pytest.mark.parametrize(("glass", "text_size", "language"), SCREENS, ids=str)
def test_everything_is_named_large_enough_whole_and_apart(
    open_kiosk: OpenKiosk, glass: Glass, text_size: str, language: str
) -> None:
    person = open_kiosk(size=glass.size, pixels_per_mm=glass.pixels_per_mm)
    faults = faults_of(person, text_size, language)
    assert not faults, "\n".join(faults)


@pytest.mark.parametrize(
    ("glass", "text_size", "language"),
    [(SMALL_13, "twice", "en"), (WIDE_15, "twice", "es"), (PORTRAIT_15, "twice", "es")],
    ids=str,
)
def test_so_it_is_on_the_pages_that_ship_where_there_is_least_room(
    open_kiosk: OpenKiosk, glass: Glass, text_size: str, language: str
) -> None:
    person = open_kiosk(shipped_content(), size=glass.size, pixels_per_mm=glass.pixels_per_mm)
    faults = faults_of(person, text_size, language)
    assert not faults, "\n".join(faults)


def faults_of(person: Person, text_size: str, language: str) -> list[str]:
    """What is wrong on any page, in that text size and language."""
    return [
        f"{page}: {fault}"
        for page in every_page(person, text_size, language)
        for finder in FINDERS
        for fault in lasting(finder, person)
    ]


def test_every_page_has_a_heading_and_a_control(open_kiosk: OpenKiosk) -> None:
    person = open_kiosk()
    for page in every_page(person, "normal"):
        headings: list[Seen] = [seen for seen in person.sees() if seen.role is Role.Heading]
        assert headings, page
        assert any(seen.enabled for seen in person.controls()), page
