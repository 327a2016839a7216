"""Errors that nothing else caught, of any thread: told on standard error, and posted to the GUI thread."""

import sys
import threading
import traceback
from collections.abc import Callable
from types import TracebackType

from PySide6.QtCore import QObject, QTimer, Signal, Slot


class UncaughtErrors(QObject):
    """Stands in for `sys.excepthook` and `threading.excepthook` from `install` on."""

    _posted = Signal()

    def __init__(self, handle: Callable[[], None], parent: QObject | None = None) -> None:
        """`handle` is called in the GUI thread at the first error only: what it shows stays."""
        super().__init__(parent)
        self._handle: Callable[[], None] | None = handle
        # It runs in the GUI thread, whichever thread has raised.
        self._posted.connect(self._call_soon)

    def install(self) -> None:
        """Take every uncaught error of this process from now on."""
        sys.excepthook = self._take
        threading.excepthook = self._take_of_thread

    def _take(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Runs in the thread that raised.

        Standard error gets the place in the code, never the error's own text, which could hold a person's words.
        """
        sys.stderr.write(f"{kind.__name__}\n{''.join(traceback.format_tb(trace))}")
        _forget_last_error()
        self._posted.emit()

    def _take_of_thread(self, raised: threading.ExceptHookArgs) -> None:
        if raised.exc_type is not SystemExit and raised.exc_value is not None:
            self._take(raised.exc_type, raised.exc_value, raised.exc_traceback)

    @Slot()
    def _call_soon(self) -> None:
        # Also for the GUI thread itself: an error may come from the midst of a QML signal. A queued connection would
        # do the same, but its name stands in Qt's largest namespace, which takes a tenth of the start to load.
        QTimer.singleShot(0, self._call)

    def _call(self) -> None:
        handle, self._handle = self._handle, None
        if handle:
            handle()


def _forget_last_error() -> None:
    """Python keeps the last traceback for a debugger, and with it everything that its frames hold of a person."""
    for name in ("last_type", "last_value", "last_traceback", "last_exc"):
        vars(sys).pop(name, None)
