"""Printing: one job at a time, in the background, cancelled when the person leaves."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.decision.summary import Summary
from kiosk.ui.pages.print_causes import state_of
from kiosk.ui.pages.print_state import (
    ENDED_WELL,
    SENT,
    WAITING,
    PrintState,
    SheetPages,
    Stack,
)
from kiosk.ui.pages.print_told import NOTHING_SAID, PrintTold
from kiosk.ui.qt.background_task import BackgroundTask, Job
from kiosk.ui.services import Note, PrinterWord, PrintHandout

QML_IMPORT_NAME = "Bridge"
QML_IMPORT_MAJOR_VERSION = 1

THREADS = 8


@QmlElement
class PrintView(PrintTold):
    """Printing: what is told of it, and what can be done."""

    busyChanged = Signal(bool)

    def __init__(
        self,
        print_handout: PrintHandout,
        note: Note,
        words: Callable[[], Mapping[str, str]],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(words, parent)
        self._print_handout, self._note = print_handout, note
        # A job that was abandoned may take long to be cancelled at the printer, and the next person waits for none.
        self._task = BackgroundTask(self, threads=THREADS)
        self._task.progress.connect(self._take_progress)
        self._task.succeeded.connect(self._take_end)
        self._task.failed.connect(self._take_failure)
        self._task.ended.connect(self._note_end)

    def _clear(self) -> None:
        super()._clear()
        self._stopping = self._rest_follows = False
        self._fault = NOTHING_SAID

    def start(
        self,
        summary: Summary,
        sheets: tuple[str, ...],
        large_print: bool,
        pages: Sequence[SheetPages] = (),
    ) -> None:
        """Print those sheets of that visit, by their keys, of which `pages` tells what is known of their pages.

        Ignored while a job is running.
        """
        self.start_all((Stack(summary, sheets, large_print),), pages)

    def start_all(self, stacks: tuple[Stack, ...], pages: Sequence[SheetPages] = ()) -> None:
        """Print the stacks one after the other, until one of them fails; ignored while a job is running."""
        if not self._busy:
            self._stacks, self._sheets = stacks, tuple(pages)
            self._begin(after=0)

    def _begin(self, after: int) -> None:
        """Print all but the first `after` pages."""
        self._note("print_asked")
        stacks, self._out = self._stacks, after
        self._stopping = self._rest_follows = False
        self._fault = self._word = NOTHING_SAID
        self._task.start(lambda job: self._print(job, stacks, after))
        self._show(PrintState.PREPARING, 0, sum(sheet.pages for sheet in self._sheets), busy=True)

    def _print(self, job: Job, stacks: tuple[Stack, ...], after: int) -> PrinterWord:
        """Runs in the thread of the job. Gives the printer's last word."""

        def report(word: PrinterWord, page: int, pages: int) -> None:
            job.report((word, page, pages))

        word = PrinterWord(PrintState.REFUSED)
        for each in stacks:
            word = self._print_handout(
                each.summary, each.sheets, each.large_print, report, job.stop, after=after
            )
            if word.state not in ENDED_WELL:
                break
        return word

    @Slot(object)
    def _take_progress(self, news: tuple[PrinterWord, int, int]) -> None:
        self._word, page, pages = news
        state = state_of(self._word)
        if state in WAITING:
            self._fault = self._word
        elif state is not PrintState.CANCELLED:
            self._fault = NOTHING_SAID
        self._sent = self._sent or state in SENT
        self._show(PrintState.STOPPING if self._stopping else state, page, pages, busy=True)

    @Slot(object)
    def _take_end(self, word: PrinterWord) -> None:
        self._word, state = word, state_of(word)
        if state is PrintState.CANCELLED:
            state = self._cancelled()
        if state is PrintState.CANCELLED and self._rest_follows and self.restKnown:
            self._begin(after=self._out)
            return
        self._end(state)

    def _end(self, state: PrintState) -> None:
        self._printed = self._printed or state in ENDED_WELL
        out = self._pages if state is PrintState.DONE else 0
        self._paper = self._paper or state is PrintState.DONE
        self._show(state, out, self._pages, busy=False)

    def _cancelled(self) -> PrintState:
        """What became of a job that was cancelled: all pages may be out, or nobody may have asked for it."""
        if self._pages and self._out >= self._pages:
            return PrintState.DONE
        if self._stopping or self._fault is NOTHING_SAID:
            return PrintState.CANCELLED
        self._word = self._fault
        return state_of(self._fault)

    @Slot()
    def _take_failure(self) -> None:
        self._word = NOTHING_SAID
        self._show(PrintState.REFUSED, 0, 0, busy=False)

    @Slot(object)
    def _note_end(self, end: PrinterWord | Exception) -> None:
        state = PrintState.REFUSED if isinstance(end, Exception) else state_of(end)
        self._note("print_ended", state=state)

    def _show(self, state: PrintState, page: int, pages: int, *, busy: bool) -> None:
        was_busy = self._busy
        self._tell(state, page, pages, busy=busy)
        if busy is not was_busy:
            self.busyChanged.emit(busy)

    def forget(self) -> None:
        """Cancel the job, and show nothing of it any more."""
        self._task.abandon()
        was_busy = self._busy
        self._clear()
        self._rows.show(())
        self.changed.emit()
        if was_busy:
            self.busyChanged.emit(False)

    def settle(self) -> None:
        """Cancel the job and wait for its end, before the program ends."""
        self._task.settle()

    @Slot()
    def stop(self) -> None:
        """Cancel the job; its last state comes from the printer."""
        if self._busy and not self._stopping:
            self._stopping = True
            self._task.stop()
            self._show(PrintState.STOPPING, 0, self._pages, busy=True)

    @Slot()
    def printRest(self) -> None:
        """Print the pages that are missing; where the job waits at the printer still, it is cancelled first."""
        if self.restKnown and not self._busy:
            self._begin(after=self._out)
        elif self.restKnown:
            self._rest_follows = True
            self.stop()

    @Slot()
    def goOn(self) -> None:
        """Print what is missing, or all pages once more where that is not known."""
        if self.restKnown:
            self.printRest()
        elif self._stacks and not self._busy:
            self._begin(after=0)

    @Slot()
    def chooseAgain(self) -> None:
        """Show nothing of the job that ended, so that other sheets can be chosen."""
        if not self._busy:
            self._stacks, self._sheets, self._out = (), (), 0
            self._show(PrintState.NONE, 0, 0, busy=False)

    @Slot(bool)
    def confirmPages(self, complete: bool) -> None:
        """Take the person's word whether all pages came out, where the printer was not sure."""
        if self._state is PrintState.NOT_SURE:
            state = PrintState.DONE if complete else PrintState.INCOMPLETE
            self._note("print_ended", state=f"said_{state}")
            self._end(state)
