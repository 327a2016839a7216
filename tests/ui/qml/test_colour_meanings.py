"""Colours mean what they usually do (VVSG 2.0, 7.1-E): red is danger, yellow a warning, and neither anything else."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QImage

from kiosk.decision.visit import CONTRASTS
from kiosk.ui.window.engine import QML
from tests.ui.person import OpenKiosk, Person
from tests.ui.qml.test_contrast import palettes

COLOURED = 0.19
"""The difference of the strongest and the weakest of red, green and blue above which a colour has a name."""
NAMES = {18: "red", 70: "yellow", 165: "green", 260: "blue", 340: "purple", 361: "red"}
"""The names of colours, by the degrees on the circle of hues below which they end."""


def name_of(colour: QColor) -> str:
    """What somebody would call it; "" for black, white, gray and tints."""
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    if max(parts) - min(parts) < COLOURED:
        return ""
    return next(name for end, name in NAMES.items() if colour.hueF() * 360 < end)


def seen_in(person: Person) -> set[str]:
    """The names of the colours that are on the glass."""
    whole = person.window.grabWindow()
    small = whole.scaled(QSize(480, 270), mode=Qt.TransformationMode.FastTransformation)
    pixels = memoryview(bytes(small.convertToFormat(QImage.Format.Format_RGB32).constBits())).cast("I")
    return {name_of(QColor(pixel)) for pixel in set(pixels)} - {""}


def pages_seen(person: Person) -> Iterator[tuple[str, set[str]]]:
    """Some pages of a visit that goes well, each with the colours on it."""
    session = person.stage.kiosk.session
    for _ in range(5):
        yield session.screen.page.key, seen_in(person)
        session.goOn()
        person.stage.settle()
    for panel in ("help", "reading", "answers"):
        session.open(panel)
        person.stage.settle()
        yield panel, seen_in(person)


@pytest.mark.parametrize("theme", CONTRASTS)
def test_red_is_danger_alone_and_nothing_is_yellow_or_green(qapp: object, theme: str) -> None:
    named = {role: name for role, colour in palettes()[theme].items() if (name := name_of(QColor(colour)))}
    assert named.pop("danger", "red") == "red"
    assert set(named.values()) <= {"blue"}


def test_no_page_has_a_colour_that_is_no_role() -> None:
    theme = QML / "Controls" / "Theme.qml"
    own = [file.name for file in QML.rglob("*.qml") if file != theme and '"#' in file.read_text("utf-8")]
    assert not own


def test_where_all_is_well_nothing_is_red(open_kiosk: OpenKiosk) -> None:
    assert {page: colours for page, colours in pages_seen(open_kiosk()) if colours - {"blue"}} == {}


def test_what_needs_help_at_once_is_red_and_so_is_what_clears_the_answers(open_kiosk: OpenKiosk) -> None:
    person = open_kiosk()
    session = person.stage.kiosk.session
    session.goOn()
    session.goOn()
    person.stage.settle()
    assert seen_in(person) == {"blue"}
    person.touch("Flames. Also small ones.")
    session.goOn()
    person.stage.settle()
    assert person.heading() == "Leave the kitchen now"
    assert "red" in seen_in(person)
    session.startOver()
    session.goOn()
    session.open("menu")
    person.stage.settle()
    assert "red" in seen_in(person)
