"""The view models of a consult, made and cleared together."""

from PySide6.QtCore import QObject

from kiosk.ui.consult.code import CodeView
from kiosk.ui.consult.entries import EntriesView
from kiosk.ui.consult.overview import OverviewView
from kiosk.ui.consult.pages import PagesView
from kiosk.ui.consult.pin import PinView
from kiosk.ui.consult.print_preview import PrintPreview
from kiosk.ui.consult.printers import PrintersView
from kiosk.ui.consult.record import RecordView
from kiosk.ui.consult.stack import StackView
from kiosk.ui.consult.teach import TeachView
from kiosk.ui.input.text_input import TextTarget
from kiosk.ui.pages.printing import PrintView
from kiosk.ui.pages.shown import ConsultStep
from kiosk.ui.services import UiServices
from kiosk.ui.visit_store import VisitStore


class ConsultViews:
    """One view model of each kind; none is ever replaced."""

    def __init__(self, services: UiServices, store: VisitStore, printing: PrintView, parent: QObject) -> None:
        offered, writer = services.consult, services.writer(store.clinic_aid.language)
        self._printing = printing
        self.pin = PinView(offered, parent)
        self.code = CodeView(services.aids, parent)
        self.stack = StackView(services, printing, parent)
        words = services.words[services.first_language]
        self.printers = PrintersView(offered, words, printing, parent)
        self.overview = OverviewView(parent)
        self.pages = PagesView(parent)
        self.entries = EntriesView(store, writer, services.today, offered.letters_missing, parent)
        self.teach = TeachView(store, writer, parent)
        self.preview = PrintPreview(
            offered.lay_out, services.count_pages, words, services.pixels_per_mm, parent
        )
        self.record = RecordView(
            offered.keep_record,
            lambda: (store.aid, store.visit, store.entries, services.today()),
            services.note,
            parent,
        )

    def begin(self, step: str) -> None:
        """Show a page of printing as it begins, without the job of another one."""
        if step in {ConsultStep.STACK, ConsultStep.PRINTERS}:
            self._printing.chooseAgain()
        if step == ConsultStep.STACK:
            self.stack.begin()
        if step == ConsultStep.PRINTERS:
            self.printers.ask()

    def text_target(self, step: ConsultStep) -> TextTarget | None:
        """The view model that takes typed text in that step, if there is one."""
        targets: dict[ConsultStep, TextTarget] = {
            ConsultStep.PIN: self.pin,
            ConsultStep.CODE: self.code,
            ConsultStep.RECORD: self.record,
        }
        if step is ConsultStep.FIELD and self.entries.field.types:
            return self.entries.field
        return targets.get(step)

    def forget(self) -> None:
        """Clear all of them."""
        views = (self.pin, self.code, self.stack, self.printers, self.overview, self.pages)
        for view in (*views, self.entries, self.preview, self.record):
            view.forget()

    def settle(self) -> None:
        """Wait for the background tasks, before the program ends."""
        for view in (self.pin, self.stack, self.printers, self.preview, self.record):
            view.settle()
