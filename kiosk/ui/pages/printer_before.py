"""What the printer says of itself before anything is printed: asked in the background, once the page is entered."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.decision.blanks import fill
from kiosk.ui.pages.print_causes import said_before, state_of
from kiosk.ui.pages.print_state import FOR_STAFF, PrintState
from kiosk.ui.qt.background_task import BackgroundTask
from kiosk.ui.qt.properties import Property
from kiosk.ui.services import AskPrinter, PrinterWord

QML_IMPORT_NAME = "Bridge"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class PrinterBefore(QObject):
    """The printer's own word, for QML to bind to; until it came, that it is asked."""

    changed = Signal()

    def __init__(
        self,
        ask_printer: AskPrinter,
        words: Callable[[], Mapping[str, str]],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._ask_printer, self._words = ask_printer, words
        self._task = BackgroundTask(self)
        self._task.succeeded.connect(self._take)
        self._state, self._name = PrintState.NONE, ""

    @Slot()
    def ask(self) -> None:
        """Ask the printer anew."""
        self._task.start(lambda job: self._ask_printer())
        self._show(PrintState.NONE)

    @Slot(object)
    def _take(self, word: PrinterWord) -> None:
        self._show(state_of(word), word.name)

    def _show(self, state: PrintState, name: str = "") -> None:
        self._state, self._name = state, name
        self.changed.emit()

    def forget(self) -> None:
        """Ask no more."""
        self._task.abandon()
        self._show(PrintState.NONE)

    def settle(self) -> None:
        """Wait for the printer's answer, before the program ends."""
        self._task.settle()

    @property
    def _named(self) -> bool:
        """Whether it can print, and people are told which it is."""
        return self._state is PrintState.READY and self._name != ""

    @property
    def asking(self) -> bool:
        """Whether the printer has not answered yet."""
        return self._task.running

    @Property(bool, notify=changed)
    def trouble(self) -> bool:
        """Whether staff have to mend something before it can print."""
        return self._state in FOR_STAFF

    @Property(str, notify=changed)
    def title(self) -> str:
        """What the printer says."""
        if self._named:
            return fill(self._words()["comes_out_of"], name=self._name)
        return self._words()[f"{said_before(self._state)}_title"]

    @Property(str, notify=changed)
    def text(self) -> str:
        """What follows from that, or "" where the printer has said it all."""
        words = self._words()
        if self.trouble:
            return words["not_ready_text"]
        return "" if self._named else words[f"{said_before(self._state)}_text"]
