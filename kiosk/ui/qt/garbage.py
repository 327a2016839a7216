"""Garbage: Python's in cycles, looked for in the GUI thread alone; behind a visit that of QML, too."""

import gc

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtQml import QQmlEngine

from kiosk.ui.qt.freed_memory import give_back

EVERY_MS = 1_000


class GarbageCollection(QObject):
    """From `start` to `end` no other thread collects.

    Python collects in whichever thread happens to allocate. A Qt object that is destroyed outside its thread may wait
    for the GUI thread while it holds Python's lock, which the GUI thread waits for: nothing would move any more.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY_MS)
        self._timer.timeout.connect(self.collect)

    def start(self) -> None:
        """Collect here from now on."""
        gc.disable()
        self._timer.start()

    @Slot()
    def collect(self) -> None:
        """Collect the oldest generation that is due by Python's own thresholds."""
        for generation, (count, most) in reversed(
            list(enumerate(zip(gc.get_count(), gc.get_threshold(), strict=True)))
        ):
            if count > most:
                gc.collect(generation)
                return

    def end(self) -> None:
        """Leave it to Python again."""
        self._timer.stop()
        gc.enable()


def throw_away(engine: QQmlEngine) -> None:
    """Collect all of QML's and Python's garbage, and give the system back what is free then.

    Left to themselves both keep it until much more has come together, and what is needed for long is put between it:
    the memory of a kiosk that nobody restarts would grow from visit to visit.
    """
    engine.collectGarbage()
    gc.collect()
    give_back()
