"""Blanks in the kiosk's words: QML fills them as Python does."""

import json

import pytest
from PySide6.QtCore import QObject
from PySide6.QtQml import QQmlComponent, QQmlEngine

from kiosk.decision.blanks import fill
from kiosk.ui.window.engine import QML


def filled_by_qml(text: str, values: dict[str, object]) -> str:
    """What QML makes of a text and its values."""
    engine = QQmlEngine()
    engine.addImportPath(str(QML))
    component = QQmlComponent(engine)
    call = f"Blanks.fill({json.dumps(text)}, {json.dumps(values)})"
    source = f"import QtQuick\nimport Controls\nQtObject {{ property string filled: {call} }}"
    component.setData(source.encode(), "")
    made = component.create()
    assert isinstance(made, QObject), component.errorString()
    return str(made.property("filled"))


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("Step {number}", {"number": 3}),
        ("{part} of {parts}", {"part": 2, "parts": 9}),
        ("{page}, {page}", {"page": 1}),
        ("You typed {text}", {"text": "{text}"}),
        ("{sheet}: {number}", {"sheet": "{number}", "number": 2}),
        ("{unknown} stays", {"number": 1}),
        ("nothing to fill", {"number": 1}),
        ("{text}", {"text": "$& and $1"}),
    ],
)
def test_qml_fills_a_blank_as_python_does(qapp: object, text: str, values: dict[str, object]) -> None:
    assert filled_by_qml(text, values) == fill(text, **values)
