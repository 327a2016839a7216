"""Measures texts before there are any on screen, so that a page can choose how to lay itself out."""

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QFont, QFontMetricsF, QTextLayout, QTextOption
from PySide6.QtQml import QmlElement

QML_IMPORT_NAME = "Bridge"
QML_IMPORT_MAJOR_VERSION = 1

TOO_MANY = 99
"""The number of lines of a text with a word that is wider than its lines."""


@QmlElement
class TextRuler(QObject):
    """Breaks texts into lines as QML's Text does between words."""

    @Slot(str, QFont, float, result=int)
    def lines(self, text: str, font: QFont, width: float) -> int:
        """How many lines the text has at that width; TOO_MANY where one of its words has no room."""
        if not text:
            return 0
        layout = _laid_out(text, font, width)
        widest = max(layout.lineAt(place).naturalTextWidth() for place in range(layout.lineCount()))
        return TOO_MANY if widest > width else layout.lineCount()

    @Slot(str, QFont, result=float)
    def across(self, text: str, font: QFont) -> float:
        """The width of the text in one line."""
        return QFontMetricsF(font).horizontalAdvance(text)


def _laid_out(text: str, font: QFont, width: float) -> QTextLayout:
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WordWrap)
    layout.setTextOption(option)
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
    layout.endLayout()
    return layout
