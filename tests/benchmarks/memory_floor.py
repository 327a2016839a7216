"""The floor of memory: an empty Qt Quick window. Prints what the process holds when it is painted, in MB."""

import sys
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow, QSGRendererInterface

from tests.benchmarks.memory import held_mb

SETTLED_MS = 3_000


def main() -> None:
    """Open the window, and leave when all has come to rest."""
    application = QGuiApplication(sys.argv[:1])
    QQuickWindow.setGraphicsApi(QSGRendererInterface.GraphicsApi.Software)
    engine = QQmlApplicationEngine()
    engine.load(str(Path(__file__).with_name("empty_window.qml")))
    QTimer.singleShot(SETTLED_MS, application.quit)
    application.exec()
    print(held_mb())


if __name__ == "__main__":
    main()
