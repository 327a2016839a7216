"""The consult: access by PIN, the visit from a code, its pages, the clinic's entries, print preview and record."""

from datetime import date

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.decision.aid import Aid
from kiosk.decision.aside import turned_to
from kiosk.decision.handover_code import HandedOver
from kiosk.decision.visit import choose_print
from kiosk.ui.consult.beginning import visit_from_code, visit_of_staff
from kiosk.ui.consult.code import CodeView
from kiosk.ui.consult.entries import EntriesView
from kiosk.ui.consult.entry_rows import Target
from kiosk.ui.consult.overview import OverviewView, show_overview
from kiosk.ui.consult.pages import PagesView, keys_of, page_beside
from kiosk.ui.consult.paper import draw, print_all
from kiosk.ui.consult.pin import PinView
from kiosk.ui.consult.print_preview import PrintPreview
from kiosk.ui.consult.printers import PrintersView
from kiosk.ui.consult.record import RecordView
from kiosk.ui.consult.stack import StackView
from kiosk.ui.consult.steps import OUTSIDE, RAIL, leads_to
from kiosk.ui.consult.teach import TeachView
from kiosk.ui.consult.views import ConsultViews
from kiosk.ui.input.text_input import TextTarget
from kiosk.ui.pages.shown import ConsultStep
from kiosk.ui.qt.properties import Property
from kiosk.ui.screen import ScreenState
from kiosk.ui.services import UiServices
from kiosk.ui.visit_store import VisitStore

QML_IMPORT_NAME = "Bridge"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class ConsultSession(QObject):
    """The state of a consult: its step and its view models. Visit and entries are in the visit store."""

    moved = Signal()
    """The step changed."""
    changed = Signal()
    ended = Signal()
    """Staff ended the consult; the owner clears the visit."""

    def __init__(
        self, services: UiServices, store: VisitStore, screen: ScreenState, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._services, self._store, self._screen = services, store, screen
        self._step, self._from = ConsultStep.CLOSED, ConsultStep.OVERVIEW
        self._made_on: date | None = None
        self._views = ConsultViews(services, store, screen.printing, self)
        self._views.code.handed.connect(self._take_code)
        self._views.preview.copied.connect(self._draw)
        self._views.pin.opened.connect(self._let_in)
        screen.languageChanged.connect(self._refresh)

    @property
    def text_target(self) -> TextTarget | None:
        """The view model that takes typed text in this step, if there is one."""
        return self._views.text_target(self._step)

    @property
    def aid(self) -> Aid:
        """The aid in the clinician's language."""
        return self._store.clinic_aid

    @Slot()
    def requestStaffAccess(self) -> None:
        """Show the PIN page; only from the start page."""
        if self._step is ConsultStep.CLOSED and not self._store.visit.at:
            self._views.pin.begin()
            self._move(ConsultStep.PIN)

    @Slot()
    def _let_in(self) -> None:
        self._views.pin.forget()
        self._services.note("consult_started")
        self._store.set_visit(visit_of_staff(self.aid, self._store.visit))
        self._screen.idle.follow(self._services.consult.idle)
        self._move(ConsultStep.CODE)

    @Slot(object)
    def _take_code(self, handed: HandedOver) -> None:
        self._made_on = handed.made_on
        self._store.set_visit(visit_from_code(self.aid, self._store.visit, handed))
        self._move(ConsultStep.OVERVIEW)

    @Slot(str)
    def go(self, step: str) -> None:
        """Go to a step of the rail, or to one that the current step leads to; ignored for any other step."""
        if self.open and leads_to(self._views, self._step, step):
            self._views.code.forget()
            self._views.begin(step)
            self._move(ConsultStep(step))

    @Slot(str)
    def turnTo(self, page: str) -> None:
        """Go to a page of the visit by its key; ignored for a page that a consult does not show."""
        if self.open and page in keys_of(self.aid, self._store.visit):
            if self._step is not ConsultStep.PAGE:
                self._from = self._step
            self._store.set_visit(turned_to(self.aid, self._store.visit, page))
            self._move(ConsultStep.PAGE)

    @Slot(str)
    def turnToFirst(self, kind: str) -> None:
        """Go to the first page of that PageKind, if there is one."""
        self.turnTo(next(iter(keys_of(self.aid, self._store.visit, kind)), ""))

    @Slot(int)
    def turnPage(self, step: int) -> None:
        """Go to the page after (1) or before (-1); past either end back to the overview."""
        page = page_beside(self.aid, self._store.visit, step)
        if page:
            self.turnTo(page)
        else:
            self._move(ConsultStep.OVERVIEW)

    @Slot()
    def done(self) -> None:
        """Go back to the step from which the page was opened."""
        self._move(self._from if self._from in RAIL else ConsultStep.OVERVIEW)

    @Slot(str)
    def turnTalked(self, key: str) -> None:
        """Mark a comparison row or a page, by its key, as talked about, or take the mark away."""
        self._views.entries.turn_talked(key)
        self._refresh()

    @Slot(str, str)
    def fill(self, field: str, choice: str) -> None:
        """Show the page of a field, or of the order about a choice; a field of orders without one is shown as a list."""
        if self._views.entries.is_list(field, choice):
            self.go(ConsultStep.ENTRIES)
        elif self.open:
            if self._step is not ConsultStep.FIELD:
                self._from = self._step
            self._views.entries.aim(Target(field, choice))
            self._move(ConsultStep.FIELD)

    @Slot(str)
    def fillPart(self, part: str) -> None:
        """Show the page on which a name of the current order is typed; "" is the order itself."""
        self._views.entries.aim_at_part(part)
        self._move(ConsultStep.FIELD)

    @Slot()
    def fillNext(self) -> None:
        """Go on to the next open entry; with none left back to where the first one was opened."""
        following = self._views.entries.following
        if following:
            self.fill(following.field, following.choice)
        else:
            self.filled()

    @Slot()
    def filled(self) -> None:
        """Leave the field's page: to the order that it is a part of, or to the step from which it was opened."""
        if self._views.entries.field.part:
            self.fillPart("")
        else:
            self._views.entries.leave()
            self.done()

    @Slot(bool)
    def chooseLetters(self, large: bool) -> None:
        """Print the patient's sheets in large letters, or in usual ones."""
        self._store.set_visit(choose_print(self._store.visit, large=large))
        self._draw()

    @Slot()
    def printAll(self) -> None:
        """Print the sheets of the print preview."""
        print_all(self._store, self._views, self._screen.printing)

    @Slot()
    def end(self) -> None:
        """End the consult, also before the PIN was accepted; the owner clears the visit."""
        if self._step is not ConsultStep.CLOSED:
            self.ended.emit()

    def forget(self, reason: str) -> None:
        """Clear all view models and close the consult; `reason` is for the journal."""
        if self.open:
            self._services.note("consult_ended", reason=reason)
            self._screen.idle.follow(self._services.idle)
        self._made_on, self._from = None, ConsultStep.OVERVIEW
        self._views.forget()
        if self._step is not ConsultStep.CLOSED:
            self._show_step(ConsultStep.CLOSED)
            self.changed.emit()

    def _move(self, step: ConsultStep) -> None:
        self._step = step
        self._screen.over.close()
        self._refresh()
        if step is ConsultStep.PRINT_PREVIEW:
            self._draw()
        self._show_step(step)

    def _show_step(self, step: ConsultStep) -> None:
        self._step = step
        self._screen.show_consult_step(step)
        self.moved.emit()

    @Slot()
    def _draw(self) -> None:
        draw(self._services, self._store, self._views)

    @Slot()
    def _refresh(self) -> None:
        if self.open:
            self._views.pages.show(self.aid, self._store.visit, self._store.entries.talked, self._store.aid)
        if self._step is ConsultStep.OVERVIEW:
            writer, today = self._services.writer(self.aid.language), self._services.today()
            show_overview(self._views.overview, self._store, writer, today, self._made_on)
        if self._step in {ConsultStep.ENTRIES, ConsultStep.FIELD}:
            self._views.entries.refresh()
        self.changed.emit()

    @Property(str, notify=moved)
    def step(self) -> str:
        """The ConsultStep."""
        return str(self._step)

    @Property(str, notify=changed)
    def here(self) -> str:
        """The rail's current entry: a ConsultStep, or for a page of the visit its PageKind."""
        return self._screen.page.kind if self._step is ConsultStep.PAGE else str(self._step)

    @Property(bool, notify=moved)
    def open(self) -> bool:
        """Whether the PIN was accepted."""
        return self._step not in OUTSIDE

    @Property("QVariantMap", constant=True)
    def words(self) -> dict[str, str]:
        """The kiosk's own words in the clinician's language."""
        return dict(self._services.words[self._services.first_language])

    def settle(self) -> None:
        """Wait for the background tasks, before the program ends."""
        self._views.settle()

    @Property(PinView, constant=True)
    def pin(self) -> PinView:
        """The state of the PIN page."""
        return self._views.pin

    @Property(CodeView, constant=True)
    def code(self) -> CodeView:
        """The state of the code page."""
        return self._views.code

    @Property(OverviewView, constant=True)
    def overview(self) -> OverviewView:
        """The overview."""
        return self._views.overview

    @Property(PagesView, constant=True)
    def pages(self) -> PagesView:
        """The list of pages."""
        return self._views.pages

    @Property(StackView, constant=True)
    def stack(self) -> StackView:
        """The stack of blank sheets."""
        return self._views.stack

    @Property(PrintersView, constant=True)
    def printers(self) -> PrintersView:
        """The printers for staff."""
        return self._views.printers

    @Property(TeachView, constant=True)
    def teach(self) -> TeachView:
        """What the person says back."""
        return self._views.teach

    @Property(EntriesView, constant=True)
    def entries(self) -> EntriesView:
        """The clinic's entries."""
        return self._views.entries

    @Property(PrintPreview, constant=True)
    def preview(self) -> PrintPreview:
        """The print preview."""
        return self._views.preview

    @Property(RecordView, constant=True)
    def record(self) -> RecordView:
        """The record of the visit, where a clinic wants one."""
        return self._views.record
