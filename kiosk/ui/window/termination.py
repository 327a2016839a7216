"""SIGINT and SIGTERM end the event loop, so that jobs are cancelled and the journal has its last line."""

import os
import signal
from collections.abc import Callable
from types import FrameType

from PySide6.QtCore import QObject, QSocketNotifier, QTimer

SIGNALS = (signal.SIGINT, signal.SIGTERM)
SHELL_BASE = 128
"""By the shell's custom a program that a signal ended exits with this and the signal's number: 130, 143."""


class Termination(QObject):
    """Calls `end` with the exit code at the first of the signals; one that was ignored before stays so."""

    def __init__(self, end: Callable[[int], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._end = end
        self._signals = [each for each in SIGNALS if signal.getsignal(each) is not signal.SIG_IGN]
        # Python acts on a signal only between two of its own instructions, and Qt may wait for hours: the byte that
        # arrives here wakes it.
        self._woken, self._waking = os.pipe2(os.O_NONBLOCK | os.O_CLOEXEC)
        self._notifier = QSocketNotifier(self._woken, QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._drain)
        signal.set_wakeup_fd(self._waking)
        for each in self._signals:
            signal.signal(each, self._take)

    def _drain(self) -> None:
        os.read(self._woken, 16)

    def _take(self, number: int, frame: FrameType | None) -> None:
        # From the event loop, because one that has not begun yet cannot be ended.
        QTimer.singleShot(0, lambda: self._end(SHELL_BASE + number))

    def release(self) -> None:
        """A second signal ends the process at once: who sends it does not want to wait for a printer."""
        signal.set_wakeup_fd(-1)
        for each in self._signals:
            signal.signal(each, signal.SIG_DFL)
        self._notifier.setEnabled(False)
        os.close(self._woken)
        os.close(self._waking)
