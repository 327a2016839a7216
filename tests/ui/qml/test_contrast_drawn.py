"""Letters stand out as drawn: measured on the pixels of every page in every theme, not on the palette."""

from collections import Counter
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QColor, QImage
from PySide6.QtQuick import QQuickItem

from tests.ui.every_page import every_page
from tests.ui.person import OpenKiosk, Person
from tests.ui.qml.test_contrast import contrast
from tests.ui.test_pages import texts

LEAST = {"default": 10.0, "black_on_white": 20.0, "white_on_black": 20.0, "soft": 4.5}
"""DESIGN.md section 8; the soft theme keeps what WCAG 2.2 asks for (1.4.3)."""

FEWEST_PIXELS = 6
"""Fewer pixels of one colour are the smoothed edge of a letter."""


def faint(person: Person, least: float) -> Iterator[str]:
    """The texts in sight that stand out less than that."""
    picture = person.window.grabWindow().convertToFormat(QImage.Format.Format_RGB32)
    for text in texts(person.window.contentItem()):
        place = _in_sight(text)
        if place.isEmpty() or not _usable(text):
            continue
        colours = _colours(picture.copy(place))
        behind = colours[0]
        ratio = max((contrast(behind, each) for each in colours), default=0)
        if ratio < least:
            yield f"{text.property('text')!r} has {ratio:.1f}"


def _in_sight(item: QQuickItem) -> QRect:
    """Where the whole item is drawn; nothing where its surroundings cut it off."""
    whole = item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))
    around = item.parentItem()
    while around is not None:
        if around.clip() and not around.mapRectToScene(around.boundingRect()).contains(whole):
            return QRect()
        around = around.parentItem()
    return whole.toAlignedRect()


def _usable(item: QQuickItem) -> bool:
    """Whether neither it nor what it stands in is switched off or see-through: WCAG exempts those."""
    around: QQuickItem | None = item
    while around is not None:
        if not around.isEnabled() or around.opacity() < 1:
            return False
        around = around.parentItem()
    return True


def _colours(picture: QImage) -> list[str]:
    """The colours of the picture, the one that covers most of it first."""
    pixels = memoryview(bytes(picture.constBits()[: picture.sizeInBytes()])).cast("I")
    return [QColor(each).name() for each, count in Counter(pixels).most_common() if count >= FEWEST_PIXELS]


@pytest.mark.parametrize("theme", LEAST)
def test_every_text_in_sight_stands_out(open_kiosk: OpenKiosk, theme: str) -> None:
    person = open_kiosk()
    pages: list[str] = []
    for page in every_page(person, "normal"):
        person.stage.kiosk.session.screen.display.takeContrast(theme)
        person.stage.settle()
        pages += [f"{page}: {fault}" for fault in faint(person, LEAST[theme])]
    assert not pages, "\n".join(pages)
