"""The consult: access by PIN, the visit from a code, its pages, the clinic's entries, print preview and record."""

from dataclasses import replace
from datetime import date

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.decision.aid import Aid
from kiosk.decision.aside import turned_to
from kiosk.decision.handover_code import HandedOver
from kiosk.decision.overview import overview
from kiosk.decision.sheet import by_default, that_apply
from kiosk.decision.visit import Visit, choose_print, page_of, prints_large
from kiosk.ui.consult.code import CodeView
from kiosk.ui.consult.entries import EntriesView
from kiosk.ui.consult.entry_rows import Target
from kiosk.ui.consult.overview import OverviewView, consult_pages
from kiosk.ui.consult.pin import PinView
from kiosk.ui.consult.print_preview import PrintPreview
from kiosk.ui.consult.record import RecordView
from kiosk.ui.consult.steps import OUTSIDE, RAIL
from kiosk.ui.input.text_input import TextTarget
from kiosk.ui.pages.print_state import Stack
from kiosk.ui.pages.shown import ConsultStep
from kiosk.ui.qt.properties import Property
from kiosk.ui.screen import ScreenState
from kiosk.ui.services import CalendarWriter, UiServices
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
        offered = services.consult
        self._pin = PinView(offered, self)
        self._code = CodeView(services.aids, self._take_code, self)
        self._overview = OverviewView(self)
        self._entries = EntriesView(store, self._writer, services.today, self)
        self._preview = PrintPreview(offered.lay_out, services.pixels_per_mm, self)
        self._record = RecordView(offered.keep_record, services.today, services.note, self)
        self._preview.copied.connect(self._draw)
        self._pin.opened.connect(self._let_in)

    @property
    def text_target(self) -> TextTarget | None:
        """The view model that takes typed text in this step, if there is one."""
        targets: dict[ConsultStep, TextTarget] = {
            ConsultStep.PIN: self._pin,
            ConsultStep.CODE: self._code,
            ConsultStep.RECORD: self._record,
        }
        if self._step is ConsultStep.FIELD and self._entries.field.types:
            return self._entries.field
        return targets.get(self._step)

    @property
    def aid(self) -> Aid:
        """The aid in the clinician's language."""
        return self._store.clinic_aid

    @property
    def _every_page(self) -> frozenset[str]:
        """All pages: the visit is looked at whole, whichever page of it is on screen."""
        return frozenset(page.key for page in self.aid.pages)

    @property
    def _writer(self) -> CalendarWriter:
        return self._services.writer(self.aid.language)

    @Slot()
    def requestStaffAccess(self) -> None:
        """Show the PIN page; only from the start page."""
        if self._step is ConsultStep.CLOSED and not self._store.visit.at:
            self._pin.begin()
            self._move(ConsultStep.PIN)

    @Slot()
    def _let_in(self) -> None:
        self._pin.forget()
        self._services.note("consult_started")
        self._store.set_visit(
            Visit(seen=self._every_page, reading=replace(self._store.visit.reading, aloud=False))
        )
        self._screen.idle.follow(self._services.consult.idle)
        self._move(ConsultStep.CODE)

    def _take_code(self, handed: HandedOver) -> None:
        reading = replace(self._store.visit.reading, language=handed.visit.reading.language)
        self._made_on = handed.made_on
        self._store.set_visit(replace(handed.visit, seen=self._every_page, reading=reading))
        self._move(ConsultStep.OVERVIEW)

    @Slot()
    def startWithoutCode(self) -> None:
        """Go on to the overview with no answers."""
        self._code.forget()
        self._move(ConsultStep.OVERVIEW)

    @Slot(str)
    def go(self, step: str) -> None:
        """Go to a step of the rail; ignored for any other step."""
        if self.open and step in RAIL:
            self._move(ConsultStep(step))

    @Slot(str)
    def turnTo(self, page: str) -> None:
        """Go to a page of the visit by its key; ignored for a page that is not on the patient's way."""
        if self.open and page in self._page_keys():
            if self._step is not ConsultStep.PAGE:
                self._from = self._step
            self._store.set_visit(turned_to(self.aid, self._store.visit, page))
            self._move(ConsultStep.PAGE)

    def _page_keys(self, kind: str = "") -> list[str]:
        pages = consult_pages(self.aid, self._store.visit)
        return [page.key for page in pages if kind in {"", page.kind}]

    @Slot(str)
    def turnToFirst(self, kind: str) -> None:
        """Go to the first page of that PageKind, if there is one."""
        pages = self._page_keys(kind)
        if pages:
            self.turnTo(pages[0])

    @Slot(int)
    def turnPage(self, step: int) -> None:
        """Go to the page after (1) or before (-1); past either end back to the overview."""
        pages = self._page_keys()
        here = page_of(self.aid, self._store.visit).key
        place = pages.index(here) + step if here in pages else len(pages)
        if 0 <= place < len(pages):
            self.turnTo(pages[place])
        else:
            self._move(ConsultStep.OVERVIEW)

    @Slot()
    def done(self) -> None:
        """Go back to the step from which the page was opened."""
        self._move(self._from if self._from in RAIL else ConsultStep.OVERVIEW)

    @Slot(str)
    def turnTalked(self, key: str) -> None:
        """Mark a comparison row or a page, by its key, as talked about, or take the mark away."""
        self._entries.turn_talked(key)
        self._refresh()

    @Slot(str, str)
    def fill(self, field: str, choice: str) -> None:
        """Show the page of a field, or of the order about a choice; a field of orders without one is shown as a list."""
        if self._entries.is_list(field, choice):
            self.go(ConsultStep.ENTRIES)
        elif self.open:
            self._from = self._step
            self._entries.aim(Target(field, choice))
            self._move(ConsultStep.FIELD)

    @Slot(str)
    def fillPart(self, part: str) -> None:
        """Show the page of one need of the current order; "" is the order itself."""
        self._entries.aim_at_part(part)
        self._move(ConsultStep.FIELD)

    @Slot()
    def filled(self) -> None:
        """Leave the field's page: to the order that it is a part of, or to the step from which it was opened."""
        if self._entries.field.part:
            self.fillPart("")
        else:
            self._entries.field.forget()
            self.done()

    @Slot(bool)
    def chooseLetters(self, large: bool) -> None:
        """Print the patient's sheets in large letters, or in usual ones."""
        self._store.set_visit(choose_print(self._store.visit, large=large))
        self._draw()

    @Slot()
    def printAll(self) -> None:
        """Print the sheets of the print preview; the clinic's own copy is in its language, in usual letters."""
        keys, store = self._preview.keys, self._store
        stacks = [Stack(store.summary(), keys, prints_large(store.visit))]
        if self._preview.clinic_copy:
            stacks.append(Stack(store.summary(self.aid), tuple(dict.fromkeys(keys)), large_print=False))
        if keys:
            self._screen.printing.start_all(tuple(stacks))

    @Slot()
    def openRecord(self) -> None:
        """Go from the print preview to the record page; ignored where the clinic wants no record."""
        if self._step is ConsultStep.PRINT_PREVIEW and self._record.offered:
            self._move(ConsultStep.RECORD)

    @Slot()
    def keepRecord(self) -> None:
        """Keep a record of the patient's answers, in the patient's language."""
        self._record.start(self._store.aid, self._store.visit)

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
        views = (self._pin, self._code, self._overview, self._entries, self._preview, self._record)
        for view in views:
            view.forget()
        if self._step is not ConsultStep.CLOSED:
            self._show_step(ConsultStep.CLOSED)
            self.changed.emit()

    def settle(self) -> None:
        """Wait for the background tasks, before the program ends."""
        for view in (self._pin, self._preview, self._record):
            view.settle()

    def _move(self, step: ConsultStep) -> None:
        self._step = step
        self._screen.close()
        self._refresh()
        if step is ConsultStep.PRINT_PREVIEW:
            self._draw()
        self._show_step(step)

    def _show_step(self, step: ConsultStep) -> None:
        self._step = step
        self._screen.show_consult_step(step)
        self.moved.emit()

    def _draw(self) -> None:
        """Draw the print preview from the current visit."""
        summary, sheets = self._store.summary(), self._services.sheets
        titles = self._services.sheet_titles[self.aid.language]
        faults = self._entries.fault_lines(summary.entry_errors)
        self._preview.offer(that_apply(sheets, summary), by_default(sheets, summary), titles, faults)
        self._preview.draw(summary, prints_large(self._store.visit))

    def _refresh(self) -> None:
        if self.open:
            self._overview.show_pages(self.aid, self._store.visit, self._store.entries.talked)
        if self._step is ConsultStep.OVERVIEW:
            self._show_overview()
        if self._step in {ConsultStep.ENTRIES, ConsultStep.FIELD}:
            self._entries.refresh()
        self.changed.emit()

    def _show_overview(self) -> None:
        today, made_on = self._services.today(), self._made_on
        lines = overview(self.aid, self._store.visit, self._store.entries, self._writer, today)
        dated = self._writer.dated(made_on) if made_on else ""
        self._overview.show_lines(lines, dated, (today - (made_on or today)).days)

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

    @Property(PinView, constant=True)
    def pin(self) -> PinView:
        """The state of the PIN page."""
        return self._pin

    @Property(CodeView, constant=True)
    def code(self) -> CodeView:
        """The state of the code page."""
        return self._code

    @Property(OverviewView, constant=True)
    def overview(self) -> OverviewView:
        """The overview's lines, and the list of pages."""
        return self._overview

    @Property(EntriesView, constant=True)
    def entries(self) -> EntriesView:
        """The clinic's entries."""
        return self._entries

    @Property(PrintPreview, constant=True)
    def preview(self) -> PrintPreview:
        """The print preview."""
        return self._preview

    @Property(RecordView, constant=True)
    def record(self) -> RecordView:
        """The record of the visit, where a clinic wants one."""
        return self._record
