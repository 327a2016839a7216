"""The QML engine: what finds our QML files, loads a window of them and keeps what Qt complains of."""

from pathlib import Path

from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

from kiosk.ui.qt.dark_drawings import DarkDrawings
from kiosk.ui.qt.icons import Icons

QML = Path(__file__).parents[1] / "qml"


class WindowFailed(Exception):
    """The QML would not load; `str` names what Qt said of it."""


def engine_of_pages(icons: Path | None = None) -> QQmlApplicationEngine:
    """An engine that finds our QML, and the icons in that folder."""
    engine = QQmlApplicationEngine()
    engine.addImportPath(str(QML))
    if icons:
        engine.addImageProvider("icon", Icons(icons))
    engine.addImageProvider("dark", DarkDrawings())
    return engine


def load_window(engine: QQmlApplicationEngine, name: str) -> QQuickWindow:
    """The window of that QML file in App. Raises WindowFailed."""
    said = complaints(engine)
    engine.loadFromModule("App", name)
    window = engine.rootObjects()[0] if engine.rootObjects() else None
    if not isinstance(window, QQuickWindow):
        raise WindowFailed("\n".join(said) or f"{name} did not load")
    return window


def complaints(engine: QQmlApplicationEngine) -> list[str]:
    """What Qt has to say of the QML from now on."""
    said: list[str] = []
    engine.warnings.connect(lambda warnings: said.extend(warning.toString() for warning in warnings))
    return said
