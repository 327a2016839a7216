"""Printing as the person sees it: one job at a time, away from the screen's thread, stopped when they leave."""

from collections.abc import Callable
from dataclasses import dataclass
from threading import Event

from PySide6.QtCore import QObject, QThreadPool, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.decision.summary import Summary
from kiosk.ui.qt.properties import Property
from kiosk.ui.services import Note, PrintHandout

QML_IMPORT_NAME = "Bridge"
QML_IMPORT_MAJOR_VERSION = 1

PREPARING = "preparing"
UNSURE = "not_sure"
FAILED = "refused"
ENDED_WELL = frozenset({"done", "saved"})


@dataclass(frozen=True, slots=True)
class Stack:
    """Sheets of one visit in one language, named by their keys: one that stands there twice gives two copies."""

    summary: Summary
    sheets: tuple[str, ...]
    large_print: bool


@QmlElement
class PrintView(QObject):
    """The printing of the handout, for QML to bind to."""

    changed = Signal()
    busyChanged = Signal(bool)
    _reported = Signal(int, str, int, int)

    def __init__(self, print_handout: PrintHandout, note: Note, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._print_handout = print_handout
        self._note = note
        self._pool = QThreadPool(self)
        self._stop = Event()
        self._number = 0
        self._busy = False
        self._state, self._page, self._pages = "", 0, 0
        self._reported.connect(self._take)

    def start(self, summary: Summary, sheets: tuple[str, ...], large_print: bool) -> None:
        """Print those sheets of that visit, named by their keys; does nothing while a job is under way."""
        self.start_all((Stack(summary, sheets, large_print),))

    def start_all(self, stacks: tuple[Stack, ...]) -> None:
        """Print these one after the other, until one of them fails; does nothing while a job is under way."""
        if self._busy:
            return
        self._note("print_asked")
        self._number += 1
        self._stop = Event()
        self._take(self._number, PREPARING, 0, 0)
        self._pool.start(self._work(self._number, stacks, self._stop))

    def _work(self, number: int, stacks: tuple[Stack, ...], stop: Event) -> Callable[[], None]:
        def report(state: str, page: int, pages: int) -> None:
            self._reported.emit(number, state, page, pages)

        def work() -> None:
            state = FAILED
            try:
                for each in stacks:
                    state = FAILED
                    state = self._print_handout(each.summary, each.sheets, each.large_print, report, stop)
                    if state not in ENDED_WELL:
                        break
            finally:
                self._reported.emit(number, f"{state}.", 0, 0)

        return work

    @Slot(int, str, int, int)
    def _take(self, number: int, state: str, page: int, pages: int) -> None:
        """Show a state; one that ends in a full stop is the last of its job."""
        ended, state = state.endswith("."), state.rstrip(".")
        if ended:
            self._note("print_ended", state=state)
        if number == self._number:
            self._show(state, page, pages, busy=not ended)

    def _show(self, state: str, page: int, pages: int, *, busy: bool) -> None:
        was_busy, self._busy = self._busy, busy
        self._state, self._page, self._pages = state, page, pages
        self.changed.emit()
        if busy is not was_busy:
            self.busyChanged.emit(busy)

    def forget(self) -> None:
        """The person has left: stop what is under way and show nothing of it any more."""
        self._stop.set()
        self._number += 1
        self._show("", 0, 0, busy=False)

    def settle(self) -> None:
        """Stop and wait until no job is left, before the program ends."""
        self._stop.set()
        self._pool.waitForDone()

    @Slot()
    def stop(self) -> None:
        """Stop the job that is under way; its last state comes from the printer."""
        self._stop.set()

    @Slot(bool)
    def inHand(self, complete: bool) -> None:
        """The person says whether the pages are all there, where the printer could not tell."""
        if self._state == UNSURE:
            self._state = "done" if complete else "incomplete"
            self._note("print_ended", state=f"said_{self._state}")
            self.changed.emit()

    @Property(str, notify=changed)
    def state(self) -> str:
        """The printer's state; empty before anything was printed."""
        return self._state

    @Property(bool, notify=changed)
    def busy(self) -> bool:
        """Whether a job is under way."""
        return self._busy

    @Property(int, notify=changed)
    def page(self) -> int:
        """The page that is being printed, 0 where that is not known."""
        return self._page

    @Property(int, notify=changed)
    def pages(self) -> int:
        """How many pages there are, 0 where that is not known."""
        return self._pages
