"""The floor of a start: an empty Qt Quick window, drawn by the same renderer.

Prints when it was painted, and leaves; with "stay" it stays until it is ended.
"""

import sys
import time
from pathlib import Path

from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow, QSGRendererInterface


def main() -> None:
    """Open the window."""
    application = QGuiApplication(sys.argv[:1])
    QQuickWindow.setGraphicsApi(QSGRendererInterface.GraphicsApi.Software)
    engine = QQmlApplicationEngine()

    def painted() -> None:
        print(time.clock_gettime_ns(time.CLOCK_MONOTONIC), flush=True)
        if "stay" not in sys.argv:
            application.quit()

    engine.load(str(Path(__file__).with_name("empty_window.qml")))
    window = engine.rootObjects()[0]
    assert isinstance(window, QQuickWindow)
    window.frameSwapped.connect(painted)
    application.exec()


if __name__ == "__main__":
    main()
