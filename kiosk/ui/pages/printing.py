"""Printing: one job at a time, in the background, cancelled when the person leaves."""

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.decision.summary import Summary
from kiosk.ui.qt.background_task import BackgroundTask, Job
from kiosk.ui.qt.properties import Property
from kiosk.ui.services import Note, PrintHandout

QML_IMPORT_NAME = "Bridge"
QML_IMPORT_MAJOR_VERSION = 1

THREADS = 8


class PrintState(StrEnum):
    """Where printing stands. The values are the printer's own, but for NONE and those that are marked."""

    NONE = ""
    READY = "ready"
    PREPARING = "preparing"
    """The pages are being made; nothing was sent yet."""
    WAKING = "waking"
    SENDING = "sending"
    PRINTING = "printing"
    NEEDS_PAPER = "needs_paper"
    JAMMED = "jammed"
    DOOR_OPEN = "door_open"
    NEEDS_ATTENTION = "needs_attention"
    REFUSED = "refused"
    NOT_RESPONDING = "not_responding"
    NOT_SURE = "not_sure"
    INCOMPLETE = "incomplete"
    """The person says that pages are missing, where the printer was not sure."""
    CANCELLED = "cancelled"
    DONE = "done"
    SAVED = "saved"
    """The pages lie in a folder."""


ENDED_WELL = frozenset({PrintState.DONE, PrintState.SAVED})


@dataclass(frozen=True, slots=True)
class Stack:
    """The sheets of one visit in one language, by their keys; a key that is listed twice gives two copies."""

    summary: Summary
    sheets: tuple[str, ...]
    large_print: bool


@QmlElement
class PrintView(QObject):
    """The state of printing, for QML to bind to."""

    changed = Signal()
    busyChanged = Signal(bool)

    def __init__(self, print_handout: PrintHandout, note: Note, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._print_handout = print_handout
        self._note = note
        # A job that was abandoned may take long to be cancelled at the printer, and the next person waits for none.
        self._task = BackgroundTask(self, threads=THREADS)
        self._task.progress.connect(self._take_progress)
        self._task.succeeded.connect(self._take_end)
        self._task.failed.connect(self._take_failure)
        self._task.ended.connect(self._note_end)
        self._busy = False
        self._state, self._page, self._pages = PrintState.NONE, 0, 0
        self._came_out = False

    def start(self, summary: Summary, sheets: tuple[str, ...], large_print: bool) -> None:
        """Print those sheets of that visit, by their keys; ignored while a job is running."""
        self.start_all((Stack(summary, sheets, large_print),))

    def start_all(self, stacks: tuple[Stack, ...]) -> None:
        """Print the stacks one after the other, until one of them fails; ignored while a job is running."""
        if self._busy:
            return
        self._note("print_asked")
        self._task.start(lambda job: self._print(job, stacks))
        self._show(PrintState.PREPARING, 0, 0, busy=True)

    def _print(self, job: Job, stacks: tuple[Stack, ...]) -> PrintState:
        """Runs in the thread of the job. Gives the last state that the printer told."""

        def report(state: str, page: int, pages: int) -> None:
            job.report((PrintState(state), page, pages))

        state = PrintState.REFUSED
        for each in stacks:
            end = self._print_handout(each.summary, each.sheets, each.large_print, report, job.stop)
            state = PrintState(end)
            if state not in ENDED_WELL:
                break
        return state

    @Slot(object)
    def _take_progress(self, told: tuple[PrintState, int, int]) -> None:
        self._show(*told, busy=True)

    @Slot(object)
    def _take_end(self, state: PrintState) -> None:
        self._show(state, 0, 0, busy=False)

    @Slot()
    def _take_failure(self) -> None:
        self._show(PrintState.REFUSED, 0, 0, busy=False)

    @Slot(object)
    def _note_end(self, end: PrintState | Exception) -> None:
        self._note("print_ended", state=PrintState.REFUSED if isinstance(end, Exception) else end)

    def _show(self, state: PrintState, page: int, pages: int, *, busy: bool) -> None:
        was_busy, self._busy = self._busy, busy
        self._state, self._page, self._pages = state, page, pages
        self._came_out = self._came_out or state is PrintState.DONE
        self.changed.emit()
        if busy is not was_busy:
            self.busyChanged.emit(busy)

    def forget(self) -> None:
        """Cancel the job, and show nothing of it any more."""
        self._task.abandon()
        self._came_out = False
        self._show(PrintState.NONE, 0, 0, busy=False)

    def settle(self) -> None:
        """Cancel the job and wait for its end, before the program ends."""
        self._task.settle()

    @Slot()
    def stop(self) -> None:
        """Cancel the job; its last state comes from the printer."""
        self._task.stop()

    @Slot(bool)
    def confirmPages(self, complete: bool) -> None:
        """Take the person's word whether all pages came out, where the printer was not sure."""
        if self._state is PrintState.NOT_SURE:
            self._state = PrintState.DONE if complete else PrintState.INCOMPLETE
            self._came_out = True
            self._note("print_ended", state=f"said_{self._state}")
            self.changed.emit()

    @Property(str, notify=changed)
    def state(self) -> str:
        """The PrintState; NONE before anything was printed."""
        return self._state

    @Property(bool, notify=changed)
    def busy(self) -> bool:
        """Whether a job is running."""
        return self._busy

    @Property(bool, notify=changed)
    def cameOut(self) -> bool:
        """Whether paper came out for this person, all of it or some."""
        return self._came_out

    @Property(int, notify=changed)
    def page(self) -> int:
        """The number of the page being printed, from 1; 0 where that is not known."""
        return self._page

    @Property(int, notify=changed)
    def pages(self) -> int:
        """The number of pages of the job; 0 where that is not known."""
        return self._pages
