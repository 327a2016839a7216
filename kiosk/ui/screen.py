"""What is on screen now: the view models of the page, what lies over it, and the kiosk's own words."""

from dataclasses import replace

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.decision.aid import Aid
from kiosk.decision.glossary import terms_in, texts_of
from kiosk.decision.signoff import SignoffStatus, signoff_status
from kiosk.decision.visit import Reading, Visit, page_of
from kiosk.ui.pages.about import about_of
from kiosk.ui.pages.calendar import CalendarView
from kiosk.ui.pages.comparison import ComparisonView, detail_of
from kiosk.ui.pages.display_settings import DisplaySettings
from kiosk.ui.pages.idle import IdleView
from kiosk.ui.pages.option import OptionView
from kiosk.ui.pages.page import PageView, page_content
from kiosk.ui.pages.page_views import PageViews
from kiosk.ui.pages.printing import PrintView
from kiosk.ui.pages.question import QuestionView
from kiosk.ui.pages.rating import RatingView
from kiosk.ui.pages.sheets import SheetsView
from kiosk.ui.pages.shown import ConsultStep, Panel
from kiosk.ui.pages.summary import SummaryView
from kiosk.ui.qt.properties import Property
from kiosk.ui.services import UiServices
from kiosk.ui.visit_store import VisitStore

QML_IMPORT_NAME = "Bridge"
QML_IMPORT_MAJOR_VERSION = 1

ALL_COLUMNS = 12


@QmlElement
class ScreenState(QObject):
    """The view models of the screen, filled anew at each change of the visit.

    None of them is ever replaced, so QML binds to each once.
    """

    panelChanged = Signal()
    languageChanged = Signal()
    consultStepChanged = Signal()

    def __init__(self, services: UiServices, store: VisitStore, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._services, self._store = services, store
        self._shown = store.visit
        self._language = store.aid.language
        self._columns = ALL_COLUMNS
        self._panel, self._consult_step = Panel.NONE, ConsultStep.CLOSED
        self._page = PageView(self)
        self._views = PageViews(services, self)
        self._display = DisplaySettings(services.capital_mm, services.language_names, self.read_as, self)
        self._printing = PrintView(services.print_handout, services.note, self)
        self._idle = IdleView(services.idle, services.note, self)
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
    def columns(self) -> int:
        """How many columns of the comparison have room at the most."""
        return self._columns

    @Slot()
    def refresh(self) -> None:
        """Fill the view models from the visit store; a panel over another page is closed."""
        aid, visit = self._store.aid, self._store.visit
        if (visit.at, visit.opened) != (self._shown.at, self._shown.opened):
            self.close()
        self._shown = visit
        self._page.show(page_content(aid, visit, self._services.assets / "pictures"))
        self._views.show(aid, visit, self._columns, self._store.summary)
        self._display.show(visit.reading)
        if aid.language != self._language:
            self._language = aid.language
            self.languageChanged.emit()

    def read_as(self, reading: Reading) -> None:
        """Put other settings of text, colours, language or voice into the visit."""
        self._store.set_visit(replace(self._store.visit, reading=reading))

    def forget(self) -> None:
        """Clear every view model of the person's data, close the panel and cancel printing."""
        self.close()
        self._views.clear()
        self._printing.forget()

    def open(self, panel: Panel) -> None:
        """Open that panel in place of any other."""
        if panel is Panel.ANSWERS:
            self._views.summary.show(self._store.summary(), self.words)
        if panel is Panel.HELP:
            summary = self._store.summary()
            self._views.summary.explain(
                terms_in(self.aid.terms, texts_of(self.aid, page_of(self.aid, self.visit), summary))
            )
        if panel is Panel.CODE:
            self._views.sheets.draw_code(self._services.code_squares(self._store.summary().code))
        self._panel = panel
        self.panelChanged.emit()

    def open_cell(self, row: str, option: str) -> None:
        """Open the detail panel for one cell of the comparison."""
        self._views.comparison.open(detail_of(self.aid, row, option, self.words))
        self.open(Panel.DETAIL)

    def close(self) -> None:
        """Close the panel, if one is open."""
        if self._panel:
            self._panel = Panel.NONE
            self._views.sheets.draw_code(())
            self.panelChanged.emit()

    def fit_columns(self, most: int) -> None:
        """Limit the comparison to so many columns, at least one; QML measures how many fit."""
        if most != self._columns:
            self._columns = max(1, most)
            self.refresh()

    def show_consult_step(self, step: ConsultStep) -> None:
        """Show that step of a consult; CLOSED is the patient's own visit."""
        self._consult_step = step
        self.consultStepChanged.emit()

    @Property(str, notify=panelChanged)
    def panel(self) -> str:
        """The Panel over the page."""
        return self._panel

    @Property(str, notify=consultStepChanged)
    def consultStep(self) -> str:
        """The ConsultStep on screen."""
        return self._consult_step

    @Property("QVariantMap", notify=languageChanged)
    def words(self) -> dict[str, str]:
        """The kiosk's own words, by their keys."""
        return dict(self._services.words[self.aid.language])

    @Property("QVariantMap", notify=languageChanged)
    def about(self) -> dict[str, str]:
        """The aid's account of itself, by the keys of about.py."""
        services = self._services
        writer = services.writer(self.aid.language)
        return about_of(self.aid, signoff_status(self.aid.signoff, services.today()), writer)

    @Property(bool, notify=languageChanged)
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

    @Property(QuestionView, constant=True)
    def question(self) -> QuestionView:
        """The one question of a question or check page, with its choices."""
        return self._views.question

    @Property(CalendarView, constant=True)
    def calendar(self) -> CalendarView:
        """The calendar of a date question, one month at a time."""
        return self._views.calendar

    @Property(RatingView, constant=True)
    def rating(self) -> RatingView:
        """The questions of a rating page, which share their choices."""
        return self._views.rating

    @Property(ComparisonView, constant=True)
    def comparison(self) -> ComparisonView:
        """The comparison of the options, and the cell that is open."""
        return self._views.comparison

    @Property(OptionView, constant=True)
    def option(self) -> OptionView:
        """The option of an option page, with its steps."""
        return self._views.option

    @Property(SummaryView, constant=True)
    def summary(self) -> SummaryView:
        """The person's answers, situation and checklist."""
        return self._views.summary

    @Property(SheetsView, constant=True)
    def sheets(self) -> SheetsView:
        """The sheets to print, and the hand-over code."""
        return self._views.sheets

    @Property(DisplaySettings, constant=True)
    def display(self) -> DisplaySettings:
        """Text size, contrast, motion and language."""
        return self._display

    @Property(PrintView, constant=True)
    def printing(self) -> PrintView:
        """The job at the printer."""
        return self._printing

    @Property(IdleView, constant=True)
    def idle(self) -> IdleView:
        """The idle warning."""
        return self._idle
