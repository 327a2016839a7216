"""The lines of a text before it is on screen are those that QML's Text breaks it into."""

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QFont
from PySide6.QtQml import QQmlComponent, QQmlEngine

from kiosk.ui.qt.text_ruler import TOO_MANY, TextRuler
from tests.ui.stage import prepare_qt, shipped_content

FAMILY = "Atkinson Hyperlegible Next"
TEXT = b"""import QtQuick
Text { font.family: "Atkinson Hyperlegible Next"; font.pixelSize: 43; wrapMode: Text.WordWrap }
"""


@pytest.fixture
def bold(qapp: object) -> QFont:
    prepare_qt()
    font = QFont(FAMILY)
    font.setPixelSize(43)
    return font


@pytest.fixture
def part(qapp: object) -> QQmlComponent:
    """A Text of QML, without a window; it holds what it makes."""
    engine = QQmlEngine()
    part = QQmlComponent(engine)
    engine.setParent(part)
    part.setData(TEXT, QUrl())
    return part


@pytest.mark.parametrize("width", [400, 620, 900])
def test_it_breaks_where_a_text_on_screen_does(part: QQmlComponent, bold: QFont, width: int) -> None:
    drawn = part.create()
    assert drawn is not None, part.errorString()
    drawn.setProperty("width", width)
    for question in shipped_content().aids["es"].questions.values():
        for said in filter(None, question.texts):
            lines = TextRuler().lines(said, bold, width)
            if lines != TOO_MANY:
                drawn.setProperty("text", said)
                assert lines == drawn.property("lineCount"), said


def test_a_word_that_has_no_room_is_told(bold: QFont) -> None:
    assert TextRuler().lines("Kyphoplasty", bold, 40) == TOO_MANY


def test_nothing_takes_no_line(bold: QFont) -> None:
    assert TextRuler().lines("", bold, 40) == 0
    assert TextRuler().across("Tea", bold) > TextRuler().across("", bold) == 0
