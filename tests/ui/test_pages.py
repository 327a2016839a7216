"""What holds on every page, in every text size, on screens of every shape."""

from collections.abc import Callable, Iterator
from itertools import combinations

import pytest
from PySide6.QtCore import QRectF, QSize
from PySide6.QtQuick import QQuickItem

from tests.ui.pages import every_page
from tests.ui.person import OpenKiosk, Person, Role, Seen
from tests.ui.stage import LANDSCAPE, PIXELS_PER_MM, PORTRAIT

SIZES = ("small", "normal", "large", "largest")
SMALL_SCREEN = QSize(1280, 800)
SCREENS = [
    *(pytest.param(LANDSCAPE, size, id=f"landscape-{size}") for size in SIZES),
    *(pytest.param(PORTRAIT, size, id=f"portrait-{size}") for size in SIZES),
    pytest.param(SMALL_SCREEN, "normal", id="small-screen-normal"),
]
TOUCH_MM = 15.0
"""DESIGN.md section 8; VVSG 2.0 asks for 12.7."""
GAP_MM = 3.0
"""DESIGN.md section 8; VVSG 2.0 asks for 2.54."""
FRAMES_TO_REST = 6
SLACK = 1.0
"""Pixels lost in rounding."""

Finder = Callable[[Person], Iterator[str]]


def unnamed(person: Person) -> Iterator[str]:
    for seen in person.sees():
        if not seen.name.strip():
            yield f"a {seen.role.name} has no name"


def small_targets(person: Person) -> Iterator[str]:
    least = TOUCH_MM * PIXELS_PER_MM - SLACK
    for seen in person.controls():
        if min(seen.whole.width(), seen.whole.height()) < least:
            width, height = seen.whole.width() / PIXELS_PER_MM, seen.whole.height() / PIXELS_PER_MM
            yield f"{seen.name!r} is only {width:.1f} by {height:.1f} mm"


def cut_texts(person: Person) -> Iterator[str]:
    for text in texts(person.window.contentItem()):
        said = text.property("text")
        if text.property("truncated"):
            yield f"{said!r} is cut short"
        if text.property("contentWidth") > text.width() + SLACK:
            yield f"{said!r} is {text.property('contentWidth'):.0f} wide in a box of {text.width():.0f}"
        if text.property("contentHeight") > text.height() + SLACK:
            yield f"{said!r} is {text.property('contentHeight'):.0f} high in a box of {text.height():.0f}"


def texts(item: QQuickItem) -> Iterator[QQuickItem]:
    """Every text that can be seen."""
    if not item.isVisible():
        return
    if item.inherits("QQuickText") and item.property("text"):
        yield item
    for child in item.childItems():
        yield from texts(child)


def crowded(person: Person) -> Iterator[str]:
    reach = GAP_MM * PIXELS_PER_MM - 2 * SLACK
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


FINDERS: tuple[Finder, ...] = (unnamed, small_targets, cut_texts, crowded, off_the_glass)


@pytest.mark.parametrize(("screen", "text_size"), SCREENS)
def test_everything_is_named_large_enough_whole_and_apart(
    open_kiosk: OpenKiosk, screen: QSize, text_size: str
) -> None:
    person = open_kiosk(size=screen)
    faults = [
        f"{page}: {fault}"
        for page in every_page(person, text_size)
        for finder in FINDERS
        for fault in lasting(finder, person)
    ]
    assert not faults, "\n".join(faults)


def test_every_page_has_a_heading_and_a_control(open_kiosk: OpenKiosk) -> None:
    person = open_kiosk()
    for page in every_page(person, "normal"):
        headings: list[Seen] = [seen for seen in person.sees() if seen.role is Role.Heading]
        assert headings, page
        assert any(seen.enabled for seen in person.controls()), page
