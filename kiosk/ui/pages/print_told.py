"""What QML and reading aloud are told of a print job; the acts are those of PrintView."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.ui.pages.print_state import (
    FOR_STAFF,
    TRIED_AGAIN,
    PageRow,
    PrintState,
    SheetPages,
    Stack,
    page_rows,
)
from kiosk.ui.pages.print_words import Progress, go_on_key, steps, told
from kiosk.ui.qt.list_model import ListModel
from kiosk.ui.qt.properties import Property
from kiosk.ui.services import PrinterWord

QML_IMPORT_NAME = "Bridge"
QML_IMPORT_MAJOR_VERSION = 1

NOTHING_SAID = PrinterWord(PrintState.NONE)


@QmlElement
class PrintTold(QObject):
    """A job's state, in words and in numbers, for QML to bind to."""

    changed = Signal()

    def __init__(self, words: Callable[[], Mapping[str, str]], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._rows = ListModel(PageRow, self)
        self._clear()

    def _clear(self) -> None:
        self._busy = self._printed = self._paper = self._sent = False
        self._state, self._word = PrintState.NONE, NOTHING_SAID
        self._now = self._out = self._pages = 0
        self._stacks: tuple[Stack, ...] = ()
        self._sheets: tuple[SheetPages, ...] = ()

    def _tell(self, state: PrintState, page: int, pages: int, *, busy: bool) -> None:
        self._busy, self._state, self._pages = busy, state, pages
        self._now = page if state is PrintState.PRINTING else 0
        self._out = max(self._out, self._now - 1 if self._now else page)
        self._paper = self._paper or self._out > 0
        self._rows.show(page_rows(self._sheets, self._out, self._now))
        self.changed.emit()

    @property
    def progress(self) -> Progress:
        """How far the job came; of several stacks it is not known which pages are out."""
        out = self._out if len(self._stacks) == 1 else 0
        word = self._word
        return Progress(self._state, self._busy, self._now, out, self._pages, word.why, word.name)

    @property
    def paper(self) -> bool:
        """Whether a page came out in this visit."""
        return self._paper

    @Property(str, notify=changed)
    def state(self) -> str:
        """The PrintState; NONE before anything was printed."""
        return self._state

    @Property(str, notify=changed)
    def title(self) -> str:
        """The state as a title."""
        return told(self._words(), self.progress).title

    @Property(str, notify=changed)
    def came(self) -> str:
        """How far it came, or ""."""
        return told(self._words(), self.progress).came

    @Property(str, notify=changed)
    def text(self) -> str:
        """The next step."""
        return told(self._words(), self.progress).text

    @Property(bool, notify=changed)
    def busy(self) -> bool:
        """Whether a job is running."""
        return self._busy

    @Property(bool, notify=changed)
    def waitsForStaff(self) -> bool:
        """Whether nothing goes on until staff have come."""
        return self._state in FOR_STAFF

    @Property(bool, notify=changed)
    def printed(self) -> bool:
        """Whether something was printed to its end in this visit."""
        return self._printed

    @Property(bool, notify=changed)
    def sent(self) -> bool:
        """Whether anything was sent to the printer in this visit, so that pages may be out."""
        return self._sent

    @Property(int, notify=changed)
    def page(self) -> int:
        """The number of the page being printed, from 1; 0 where that is not known."""
        return self._now

    @Property(int, notify=changed)
    def out(self) -> int:
        """How many pages are out; 0 where that is not known."""
        return self._out

    @Property(int, notify=changed)
    def pages(self) -> int:
        """The number of pages of the job; 0 where that is not known."""
        return self._pages

    @Property(bool, notify=changed)
    def restKnown(self) -> bool:
        """Whether it is known which pages are missing."""
        return self.progress.rest_known

    @Property(bool, notify=changed)
    def goesOn(self) -> bool:
        """Whether a touch prints what is missing, or all of it once more."""
        return self._state in TRIED_AGAIN and (self.restKnown or not self._busy)

    @property
    def go_on_key(self) -> str:
        """The key of that word."""
        return go_on_key(self.progress)

    @Property(str, notify=changed)
    def goOnWord(self) -> str:
        """What the button says that prints what is missing, or all of it once more."""
        return self._words()[self.go_on_key]

    @Property(list, notify=changed)
    def steps(self) -> list[str]:
        """What staff do about the fault."""
        return list(steps(self._words(), self.progress))

    @Property(ListModel, constant=True)
    def rows(self) -> ListModel:
        """The pages of the job, as rows of title, number, pages, out, now."""
        return self._rows
