"""The printers for staff: how each of them is, what to do about it, and pages of nobody to try one out with."""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.decision.blanks import fill
from kiosk.ui.pages.print_causes import remedies, said_before, state_of
from kiosk.ui.pages.print_state import FOR_STAFF, PrintState
from kiosk.ui.pages.printing import PrintView
from kiosk.ui.qt.background_task import BackgroundTask
from kiosk.ui.qt.list_model import ListModel
from kiosk.ui.qt.properties import Property
from kiosk.ui.services import ConsultServices, PrinterWord, TrialVisit

QML_IMPORT_NAME = "Bridge"
QML_IMPORT_MAJOR_VERSION = 1

Words = Mapping[str, str]


@dataclass(frozen=True, slots=True)
class PrinterRow:
    """A printer: which it is and how it is, what to do step by step ("" where nothing), whether to shred a page that may come out."""

    name: str
    said: str
    steps: str
    trouble: bool
    shred: bool


def printer_rows(words: Words, said: tuple[PrinterWord, ...]) -> list[PrinterRow]:
    """The printers in order; one that bears no name has its number, where there are several."""
    return [
        _row(words, word, fill(words["printers_number"], number=number) if len(said) > 1 else "")
        for number, word in enumerate(said, start=1)
    ]


def _row(words: Words, word: PrinterWord, otherwise: str) -> PrinterRow:
    state = state_of(word)
    steps = list(remedies(words, state, word.why))
    if state is PrintState.SAVED:
        steps = [words["printers_folder"]]
    numbered = [f"{place}. {step}" for place, step in enumerate(steps, start=1)] if len(steps) > 1 else steps
    name = word.name[:1].upper() + word.name[1:] or otherwise
    title = words[f"{said_before(state)}_title"]
    return PrinterRow(name, title, "\n".join(numbered), state in FOR_STAFF, word.left)


@QmlElement
class PrintersView(QObject):
    """What each printer says, and the job that tries one out, for QML to bind to."""

    changed = Signal()

    def __init__(
        self, services: ConsultServices, words: Words, printing: PrintView, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._services, self._words, self._printing = services, words, printing
        self._rows = ListModel(PrinterRow, self)
        self._trial: TrialVisit | None = None
        self._task = BackgroundTask(self)
        self._task.succeeded.connect(self._take)

    @Slot()
    def ask(self) -> None:
        """Ask every printer anew."""
        services = self._services
        self._task.start(lambda job: (services.ask_printers(), services.trial_visit()))
        self.changed.emit()

    @Slot(object)
    def _take(self, told: tuple[tuple[PrinterWord, ...], TrialVisit | None]) -> None:
        said, self._trial = told
        self._rows.show(printer_rows(self._words, said))
        self.changed.emit()

    @Slot()
    def printTest(self) -> None:
        """Print the pages of nobody."""
        if self._trial is not None:
            summary, sheets = self._trial
            self._printing.start(summary, sheets, large_print=False)

    def forget(self) -> None:
        """Ask no more, and clear what was said."""
        self._task.abandon()
        self._rows.show(())
        self._trial = None
        self.changed.emit()

    def settle(self) -> None:
        """Wait for the printers' answers, before the program ends."""
        self._task.settle()

    @Property(ListModel, constant=True)
    def rows(self) -> ListModel:
        """The printers, as rows of name, said, steps, trouble, shred."""
        return self._rows

    @Property(bool, notify=changed)
    def asking(self) -> bool:
        """Whether a printer has not answered yet."""
        return self._task.running

    @Property(bool, notify=changed)
    def tries(self) -> bool:
        """Whether this aid has pages of nobody to print."""
        return self._trial is not None
