"""A function run in a thread of its own, whose progress, result and error come back in the GUI thread."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from threading import Event
from typing import Any

import shiboken6
from PySide6.QtCore import QObject, QThreadPool, Signal, Slot


@dataclass(frozen=True, slots=True)
class Job:
    """What the function is given: `report` sends progress to the GUI thread, `stop` is set when it shall end."""

    report: Callable[[Any], None]
    stop: Event


Work = Callable[[Job], Any]


class BackgroundTask(QObject):
    """Runs one function at a time for its owner.

    A job that was abandoned tells nothing but `ended`. An error is never lost: after `failed` and `ended` it is
    raised in the GUI thread, where the program's excepthook has it.
    """

    progress = Signal(object)
    """What the current job reported."""
    succeeded = Signal(object)
    """What the current job returned."""
    failed = Signal(object)
    """The exception by which the current job ended."""
    ended = Signal(object)
    """What any job returned, or its exception; an abandoned job's too."""
    _reported = Signal(int, object)
    _finished = Signal(int, object, object)

    def __init__(self, parent: QObject | None = None, *, threads: int = 1) -> None:
        """`threads`: how many may be at work where some were abandoned and have not ended yet."""
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(threads)
        self._number = 0
        self._running = False
        self._stop = Event()
        self._reported.connect(self._take_report)
        self._finished.connect(self._take_end)

    @property
    def running(self) -> bool:
        """Whether a job is under way that was not abandoned."""
        return self._running

    def start(self, work: Work) -> None:
        """Run `work` in place of any job before it, which is abandoned."""
        self.abandon()
        self._stop, self._running = Event(), True
        self._pool.start(partial(self._run, work, self._number, self._stop))

    def _run(self, work: Work, number: int, stop: Event) -> None:
        """Runs in the thread; nothing but signals leaves it."""
        result, error = None, None
        try:
            result = work(Job(partial(self._reported.emit, number), stop))
        except Exception as raised:  # noqa: BLE001 (the outermost of this thread: brought to the GUI thread)
            error = raised
        finally:
            if shiboken6.isValid(self):  # the owner may be gone by now, and with it whoever waited
                self._finished.emit(number, result, error)

    @Slot(int, object)
    def _take_report(self, number: int, report: object) -> None:
        if number == self._number and self._running:
            self.progress.emit(report)

    @Slot(int, object, object)
    def _take_end(self, number: int, result: object, error: Exception | None) -> None:
        if number == self._number and self._running:
            self._running = False
            outcome, told = (self.succeeded, result) if error is None else (self.failed, error)
            outcome.emit(told)
        self.ended.emit(result if error is None else error)
        if error is not None:
            raise error

    def stop(self) -> None:
        """Ask the job to end; what it returns is still told."""
        self._stop.set()

    def abandon(self) -> None:
        """Ask the job to end, and tell nothing more of it but that it ended."""
        self._stop.set()
        self._number += 1
        self._running = False

    def settle(self) -> None:
        """Ask the job to end, and wait until no thread is at work, before the program ends."""
        self._stop.set()
        self._pool.waitForDone()
