"""Blanks in the kiosk's words: QML fills them as Python does."""

import json

import pytest
from PySide6.QtCore import QObject
from PySide6.QtQml import QQmlComponent, QQmlEngine

from kiosk.decision.blanks import fill
from kiosk.ui.window.engine import QML


def by_qml(call: str) -> str:
    """What a function of the blanks gives in QML."""
    engine = QQmlEngine()
    engine.addImportPath(str(QML))
    component = QQmlComponent(engine)
    source = f"import QtQuick\nimport Controls\nQtObject {{ property string given: Blanks.{call} }}"
    component.setData(source.encode(), "")
    made = component.create()
    assert isinstance(made, QObject), component.errorString()
    return str(made.property("given"))


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
    assert by_qml(f"fill({json.dumps(text)}, {json.dumps(values)})") == fill(text, **values)


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Day of the operation: Tue, Dec 1", "Day of the operation: Tue, Dec~1"),
        ("Said on November 22, 2026", "Said on November~22, 2026"),
        ("The day itself: Wednesday, December 2", "The day itself: Wednesday, December~2"),
        ("Los días antes: 25 nov a 30 nov", "Los días antes: 25~nov a~30~nov"),
        ("martes, 1 de diciembre", "martes, 1~de~diciembre"),
        ("Pain today: 7 / 10", "Pain today: 7 / 10"),
    ],
)
def test_a_day_stands_in_one_line(qapp: object, text: str, shown: str) -> None:
    assert by_qml(f"unbroken({json.dumps(text)})").replace("\u00a0", "~") == shown
