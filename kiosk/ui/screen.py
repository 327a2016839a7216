"""What is on screen now: the view models of the page, and the kiosk's own words."""

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import QObject, QRectF, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.decision.aid import Aid
from kiosk.decision.pages import PageKind
from kiosk.decision.signoff import SignoffStatus, signoff_status
from kiosk.decision.visit import Reading, Visit
from kiosk.ui.over_page import OverPage
from kiosk.ui.pages.about import about_of
from kiosk.ui.pages.display_settings import DisplaySettings
from kiosk.ui.pages.idle import IdleView
from kiosk.ui.pages.page import PageView, page_content
from kiosk.ui.pages.printer_before import PrinterBefore
from kiosk.ui.pages.printing import PrintView
from kiosk.ui.pages.screen_views import ScreenViews
from kiosk.ui.pages.shown import ConsultStep
from kiosk.ui.pages.staff_call import StaffCallView
from kiosk.ui.qt.day_watch import DayWatch
from kiosk.ui.qt.properties import Property
from kiosk.ui.services import UiServices
from kiosk.ui.visit_store import VisitStore

QML_IMPORT_NAME = "Bridge"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class ScreenState(ScreenViews):
    """The view models of the screen, filled anew at each change of the visit."""

    panelChanged = Signal()
    languageChanged = Signal()
    wordsChanged = Signal()
    signoffChanged = Signal()
    consultStepChanged = Signal()
    ringedChanged = Signal()

    def __init__(self, services: UiServices, store: VisitStore, parent: QObject | None = None) -> None:
        super().__init__(services, parent)
        self._services, self._store = services, store
        self._shown = store.visit
        self._language = store.aid.language
        self._ringed = QRectF()
        self._consult_step = ConsultStep.CLOSED
        self._page = PageView(self)
        self._display = DisplaySettings(services.capital_mm, services.language_names, self.read_as, self)
        self._printing = PrintView(services.print_handout, services.note, self._words, self)
        self._printer = PrinterBefore(services.ask_printer, self._words, self)
        self._idle = IdleView(services.idle, services.note, self)
        self._staff_call = StaffCallView(services.call_staff, services.note, self)
        self._over = OverPage(store, self._views, self._staff_call, self._words, self)
        self._day = DayWatch(services.today, self)
        for spoken in (self.wordsChanged, self.signoffChanged):
            self.languageChanged.connect(spoken)
        for worded in (self._printing.changed, self._printer.changed):
            self.wordsChanged.connect(worded)
        self._printing.changed.connect(self._show_page)
        self._over.changed.connect(self.panelChanged)
        for dated in (self.signoffChanged, self.refresh):
            self._day.turned.connect(dated)
        self._views.page_counts.changed.connect(self.refresh)
        self._page.turned.connect(self._ask_printer)
        store.visitChanged.connect(self.refresh)
        self.refresh()

    @property
    def services(self) -> UiServices:
        """The services that the program gave the screen."""
        return self._services

    @property
    def aid(self) -> Aid:
        """The aid in the language on screen."""
        return self._store.aid

    @property
    def visit(self) -> Visit:
        """The visit that is shown."""
        return self._store.visit

    @property
    def over(self) -> OverPage:
        """What lies over the page."""
        return self._over

    @property
    def day(self) -> DayWatch:
        """What tells that another day has begun."""
        return self._day

    @property
    def paper_known(self) -> bool:
        """Whether the pages of every sheet are counted and the printer has answered."""
        counted = all(row.pages for row in self._views.sheets.sheets.shown())
        return counted and not self._printer.asking

    @property
    def shows_job_end(self) -> bool:
        """Whether the page of printing shows a job that ended, in place of the sheets."""
        ended = self._printing.state and not self._printing.busy
        return bool(ended) and self._page.kind == PageKind.PRINTING

    @Slot()
    def refresh(self) -> None:
        """Fill the view models from the visit store; a panel over another page is closed."""
        aid, visit = self._store.aid, self._store.visit
        if (visit.at, visit.opened) != (self._shown.at, self._shown.opened):
            self._over.close()
        self._shown = visit
        self._show_page()
        self._views.show(aid, visit, self._store.summary)
        self._display.show(visit.reading)
        if aid.language != self._language:
            self._language = aid.language
            self.languageChanged.emit()

    @Slot()
    def _show_page(self) -> None:
        """Show the page; on that of printing the title is the job's, and nobody turns back while it runs."""
        pictures = self._services.assets / "pictures"
        content = page_content(self._store.aid, self._store.visit, pictures)
        if content.kind == PageKind.PRINTING and self._printing.state:
            content = replace(content, title=self._printing.title, goes_back=not self._printing.busy)
        self._page.show(content)

    def _words(self) -> Mapping[str, str]:
        """The kiosk's own words: in the patient's language, but on the pages for staff alone in theirs."""
        for_staff = self._consult_step not in {ConsultStep.CLOSED, ConsultStep.PAGE}
        return self._services.words[self._services.first_language if for_staff else self.aid.language]

    @Slot()
    def _ask_printer(self) -> None:
        """Have the printer asked how it is where somebody is about to print."""
        if self._page.kind == PageKind.PRINTING:
            self._printer.ask()

    def read_as(self, reading: Reading) -> None:
        """Put other settings of text, colours, language or voice into the visit."""
        self._store.set_visit(replace(self._store.visit, reading=reading))

    def forget(self) -> None:
        """Clear every view model of the person's data, close the panel and cancel printing."""
        self._over.close()
        self._views.clear()
        self._printing.forget()
        self._printer.forget()

    def settle(self) -> None:
        """Cancel what is under way at the printer, and wait until nothing runs, before the program ends."""
        for each in (self._printing, self._printer, self._views.page_counts, self._staff_call):
            each.settle()

    def show_consult_step(self, step: ConsultStep) -> None:
        """Show that step of a consult; CLOSED is the patient's own visit."""
        before = self._words()
        self._consult_step = step
        if self._words() is not before:
            self.wordsChanged.emit()
        self.consultStepChanged.emit()

    @Property(str, notify=panelChanged)
    def panel(self) -> str:
        """The Panel over the page."""
        return self._over.panel

    def ring_around(self, place: QRectF) -> None:
        """Have the ring of the keys drawn around a group of controls; empty is one control alone."""
        self._ringed = place
        self.ringedChanged.emit()

    @Property(QRectF, notify=ringedChanged)
    def ringed(self) -> QRectF:
        """The place of the group that the ring is around, if it is."""
        return self._ringed

    @Property(str, notify=consultStepChanged)
    def consultStep(self) -> str:
        """The ConsultStep on screen."""
        return self._consult_step

    @Property("QVariantMap", notify=wordsChanged)
    def words(self) -> dict[str, str]:
        """The kiosk's own words, by their keys."""
        return dict(self._words())

    @Property("QVariantMap", notify=signoffChanged)
    def about(self) -> dict[str, str]:
        """The aid's account of itself, by the keys of about.py."""
        services = self._services
        writer = services.writer(self.aid.language)
        return about_of(self.aid, signoff_status(self.aid.signoff, services.today()), writer)

    @Property(bool, notify=signoffChanged)
    def signed(self) -> bool:
        """Whether a clinician's sign-off holds today."""
        return signoff_status(self.aid.signoff, self._services.today()) is SignoffStatus.SIGNED

    @Property(float, constant=True)
    def pixelsPerMm(self) -> float:
        """The screen's resolution in pixels a millimetre."""
        return self._services.pixels_per_mm

    @Property(PageView, constant=True)
    def page(self) -> PageView:
        """The page's heading, text and navigation."""
        return self._page

    @Property(DisplaySettings, constant=True)
    def display(self) -> DisplaySettings:
        """Text size, contrast, motion and language."""
        return self._display

    @Property(PrintView, constant=True)
    def printing(self) -> PrintView:
        """The job at the printer."""
        return self._printing

    @Property(PrinterBefore, constant=True)
    def printer(self) -> PrinterBefore:
        """The printer before anything is printed."""
        return self._printer

    @Property(StaffCallView, constant=True)
    def staffCall(self) -> StaffCallView:
        """The call for staff."""
        return self._staff_call

    @Property(IdleView, constant=True)
    def idle(self) -> IdleView:
        """The idle warning."""
        return self._idle
