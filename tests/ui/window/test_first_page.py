"""The start page before its session has come, and the moment in which it comes."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace

import pytest
import shiboken6
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.content.content_cache import Content
from kiosk.decision.start_page import start_page_of
from kiosk.ui.session import Session
from kiosk.ui.window.first_page import start_page_properties
from kiosk.ui.window.window import StartWindow
from tests.ui.person import CONTROLS, announced
from tests.ui.stage import (
    LANDSCAPE,
    PORTRAIT,
    TOY_DOOR,
    Clock,
    Desk,
    prepare_qt,
    services_for,
    shipped_content,
    toy_content,
)
from tests.ui.voices import Heard

EDGES = 10
"""Of 255 steps of brightness."""


@dataclass
class Opened:
    """A kiosk whose session has not come yet."""

    qtbot: QtBot
    content: Content
    portrait: bool = False
    warnings: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        size = PORTRAIT if self.portrait else LANDSCAPE
        self._services = services_for(
            self.content, clock=Clock(), print_handout=Desk(), journal="/dev/null", size=size
        )
        page = start_page_properties(self._services.start_pages, self._services.assets, signed=False)
        self.kiosk = StartWindow(page, self._services.pixels_per_mm, self._services.assets / "icons")
        self.kiosk.open(size, windowed=True)
        self.qtbot.waitUntil(self.kiosk.window.isExposed)

    def attend(self, *, speaking: bool = True, voice: Heard | None = None) -> Session:
        """The session comes."""
        voice = voice or (Heard() if speaking else Heard(missing="no_sound"))
        session = Session(replace(self._services, voice=voice))
        self.kiosk.attend(session)
        return session

    def picture(self) -> QImage:
        """The window once its drawings are there and nothing changes any more."""
        root = self.kiosk.window.contentItem()
        self.qtbot.waitUntil(lambda: all(each.property("progress") == 1 for each in drawings(root)))
        grabbed = [self.kiosk.window.grabWindow()]

        def still() -> bool:
            grabbed.append(self.kiosk.window.grabWindow())
            return grabbed[-1] == grabbed[-2]

        self.qtbot.waitUntil(still)
        return grabbed[-1]

    def places(self) -> dict[str, QRectF]:
        """Where each control stands."""
        root = QAccessible.queryAccessibleInterface(self.kiosk.window)
        return {
            each.text(QAccessible.Text.Name): item.mapRectToScene(item.boundingRect())
            for each in announced(root)
            if each.role() in CONTROLS and isinstance(item := each.object(), QQuickItem)
        }

    def touch(self, name: str) -> None:
        """Touch the control so called."""
        where = self.places()[name].center().toPoint()
        QTest.mouseClick(self.kiosk.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, where)


def drawings(item: QQuickItem) -> Iterator[QQuickItem]:
    """The drawings in sight under that."""
    if not item.isVisible():
        return
    if item.inherits("QQuickImage") and not item.property("source").isEmpty():
        yield item
    for child in item.childItems():
        yield from drawings(child)


Open = Callable[..., Opened]


@pytest.fixture
def opened(qtbot: QtBot) -> Iterator[Open]:
    """Opens a kiosk over content."""
    prepare_qt()
    kiosks: list[Opened] = []

    def open_one(content: Content, *, portrait: bool = False) -> Opened:
        kiosks.append(Opened(qtbot, content, portrait))
        return kiosks[-1]

    yield open_one
    for each in kiosks:
        each.kiosk.close()
        shiboken6.delete(each.kiosk)


def door(language: str) -> str:
    """What the first way into a visit of the toy aid is called."""
    first = start_page_of(toy_content().aids[language], "", {})["doors"][0]
    return f"{first['text']}. {first['note']}"


@pytest.mark.parametrize("portrait", [False, True])
@pytest.mark.parametrize("content", [toy_content, shipped_content])
def test_nothing_on_the_page_changes_when_the_session_comes(
    opened: Open, content: Callable[[], Content], portrait: bool
) -> None:
    kiosk = opened(content(), portrait=portrait)
    before = kiosk.picture()
    kiosk.attend(speaking=False)
    assert kiosk.picture() == before
    assert len({before.pixel(x, y) for x in range(0, 1080, 9) for y in range(0, 1080, 9)}) > 2, "it is drawn"


@pytest.mark.parametrize("portrait", [False, True])
def test_nothing_moves_when_the_page_can_be_read_aloud(opened: Open, portrait: bool) -> None:
    kiosk = opened(toy_content(), portrait=portrait)
    before = kiosk.places()
    kiosk.attend()
    after = kiosk.places()
    assert after.keys() - before.keys() == {"Listen"}
    assert {name: after[name] for name in before} == before


def test_whoever_touches_start_before_the_session_comes_is_not_forgotten(opened: Open) -> None:
    kiosk = opened(toy_content())
    kiosk.touch(TOY_DOOR)
    session = kiosk.attend()
    assert session.screen.page.key == session.store.aid.pages[1].key


def test_start_leads_on_once_only(opened: Open) -> None:
    kiosk = opened(toy_content())
    session = kiosk.attend()
    kiosk.touch(TOY_DOOR)
    assert session.screen.page.key == session.store.aid.pages[1].key


def test_a_language_chosen_before_the_session_comes_is_spoken(opened: Open) -> None:
    kiosk = opened(toy_content())
    kiosk.touch("Español")
    session = kiosk.attend()
    assert session.store.aid.language == "es"
    assert kiosk.kiosk.words == toy_content().screen_words["es"]
    assert kiosk.kiosk.window.title() == toy_content().aids["es"].about.title


def test_the_way_of_reading_can_be_asked_for_before_the_session_comes(opened: Open) -> None:
    kiosk = opened(toy_content())
    kiosk.touch(toy_content().screen_words["en"]["menu"])
    assert kiosk.attend().screen.panel == "menu"


def test_the_listening_key_pressed_before_the_session_comes_is_not_forgotten(opened: Open) -> None:
    kiosk, voice = opened(toy_content()), Heard()
    QTest.keyClick(kiosk.kiosk.window, Qt.Key.Key_F2)
    session = kiosk.attend(voice=voice)
    kiosk.qtbot.waitUntil(lambda: voice.sounding)
    assert voice.written[0] == session.screen.page.title
    QTest.keyClick(kiosk.kiosk.window, Qt.Key.Key_F2)
    assert not voice.sounding


def test_larger_text_and_other_colours_reach_the_page(opened: Open) -> None:
    kiosk = opened(toy_content())
    session = kiosk.attend()
    usual = kiosk.picture()
    session.screen.display.takeTextSize("very_large")
    large = kiosk.picture()
    session.screen.display.takeContrast("white_on_black")
    dark = kiosk.picture()
    assert large != usual
    assert dark.pixelColor(2, 1078).lightness() < 20 < usual.pixelColor(2, 1078).lightness()


def test_the_page_is_the_same_again_for_the_next_person(opened: Open) -> None:
    kiosk = opened(toy_content())
    session = kiosk.attend()
    before = kiosk.picture()
    kiosk.touch("Español")
    session.screen.display.takeTextSize("very_large")
    kiosk.touch(door("es"))
    session.startOver()
    kiosk.qtbot.waitUntil(lambda: alike(kiosk.picture(), before))


def alike(one: QImage, other: QImage) -> bool:
    """Whether it is the same picture, but for the edges of large letters: Qt draws them from an outline or a cache."""
    first, second = (
        bytes(image.scaled(480, 270, mode=Qt.TransformationMode.SmoothTransformation).constBits())
        for image in (one, other)
    )
    return max(abs(a - b) for a, b in zip(first, second, strict=True)) <= EDGES
