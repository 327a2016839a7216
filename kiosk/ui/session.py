"""What is on screen now, and what the person just did: the one object that QML is given."""

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.decision import visit as sitting
from kiosk.decision.aid import Aid
from kiosk.decision.glossary import terms_in, texts_of
from kiosk.decision.pages import PageKind
from kiosk.decision.sheet import wanted
from kiosk.decision.signoff import SignoffStatus, signoff_status
from kiosk.decision.summary import Summary, summarise
from kiosk.decision.visit import Reading, Visit, page_of, prints_large
from kiosk.ui.consult.consult import ConsultSession
from kiosk.ui.on_screen import OnScreen
from kiosk.ui.pages.about import about_of
from kiosk.ui.pages.comparison import detail_of
from kiosk.ui.pages.display_settings import ReadingView
from kiosk.ui.pages.idle import IdleView
from kiosk.ui.pages.page import PageView, face_of
from kiosk.ui.pages.page_views import Body
from kiosk.ui.pages.printing import PrintView
from kiosk.ui.qt.properties import Property
from kiosk.ui.services import CalendarWriter, UiServices
from kiosk.ui.speech.panel_text import SpokenScreen
from kiosk.ui.speech.speech import SpeechView

QML_IMPORT_NAME = "Bridge"
QML_IMPORT_MAJOR_VERSION = 1

ALL_COLUMNS = 12
ANSWERS, CODE, DETAIL, HELP = "answers", "code", "detail", "help"


@QmlElement
class Session(OnScreen):
    """Holds the visit. Each act asks decision for a new one and shows what changed."""

    languageChanged = Signal()
    overlayChanged = Signal()

    def __init__(self, services: UiServices, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._visit = Visit()
        self._most = ALL_COLUMNS
        self._overlay = ""
        self._page = PageView(self)
        self._body = Body(services, self)
        self._reading = ReadingView(services.capital_mm, services.language_names, self._read, self)
        self._printing = PrintView(services.print_handout, services.note, self)
        self._idle = IdleView(services.idle, services.note, self)
        self._speech = SpeechView(services, self._read, SpokenScreen(self), self)
        self._consult = ConsultSession(self, self)
        self._join()
        self._show(self._visit)

    def _join(self) -> None:
        """Printing and reading aloud count as somebody being there; what is read follows what is shown."""
        self._idle.over.connect(self.leave)
        for busy in (self._printing.busyChanged, self._speech.changed):
            busy.connect(self._hold)
        page, overlay, language = self._page.turned, self.overlayChanged, self.languageChanged
        moved, idle, printing = self._consult.moved, self._idle.changed, self._printing.changed
        for seen in (page, overlay, language, moved, idle, printing):
            seen.connect(self._speech.stir)

    @Slot()
    def _hold(self) -> None:
        self._idle.hold(self._printing.busy or self._speech.speaking)

    @property
    def services(self) -> UiServices:
        """What the program hands the screen."""
        return self._services

    @property
    def visit(self) -> Visit:
        """The visit as it stands."""
        return self._visit

    @property
    def aid(self) -> Aid:
        """The aid in the language on screen."""
        return self._services.aids[self._visit.reading.language or self._services.first_language]

    @property
    def _signoff_status(self) -> SignoffStatus:
        return signoff_status(self.aid.signoff, self._services.today())

    @property
    def _writer(self) -> CalendarWriter:
        return self._services.writer(self.aid.language)

    def summary(self) -> Summary:
        """What the visit comes to so far."""
        return self.summary_in(self.aid)

    def summary_in(self, aid: Aid) -> Summary:
        """What it comes to in the language of that aid, with what the clinic entered."""
        services, entered = self._services, self._consult.entered
        writer = services.writer(aid.language)
        return summarise(aid, self._visit, services.clinic, writer, services.today(), consult=entered)

    def take(self, visit: Visit) -> None:
        """Go on with that visit, as a consult has it."""
        self._show(visit)

    def _show(self, visit: Visit) -> None:
        language_before = self.aid.language
        if visit.at != self._visit.at:
            self.close()
        self._visit = visit
        self._page.show(face_of(self.aid, visit, self._services.assets / "pictures"))
        self._body.show(self.aid, visit, self._most, self.summary)
        self._reading.show(visit.reading)
        self._speech.show(visit.reading)
        if self.aid.language != language_before:
            self.languageChanged.emit()

    def _read(self, reading: Reading) -> None:
        self._show(sitting.read(self._visit, reading))

    def _end(self, reason: str) -> None:
        """Everything of the visit goes; nothing is cleaned, it is simply no longer held."""
        ended = self._page.kind == PageKind.THANKS
        if self._visit.at and not ended and not self._consult.open:
            self._services.note("visit_ended", reason=reason)
        self._consult.forget(reason)
        self._body.clear()
        self._speech.clear()
        self._printing.forget()

    @Slot()
    def goOn(self) -> None:
        """Next: the page that follows. The last page is reached with everything cleared."""
        now = sitting.go_on(self.aid, self._visit)
        if page_of(self.aid, now).kind is PageKind.THANKS:
            self._end("finished")
        elif not self._visit.at:
            self._services.note("visit_started")
        self._show(now)

    @Slot()
    def goBack(self) -> None:
        """Back: the page before, with every answer kept."""
        self._show(sitting.go_back(self.aid, self._visit))

    @Slot()
    def startOver(self) -> None:
        """The person starts over, or the next one begins: everything is cleared."""
        self._end("start_over")
        self._show(Visit())
        self._idle.rest()

    @Slot()
    def leave(self) -> None:
        """Nobody answered the warning: everything is cleared."""
        self._end("idle")
        self._show(Visit())
        self._idle.rest()

    @Slot(str)
    def choose(self, choice: str) -> None:
        """A choice of the question on screen was tapped."""
        page = page_of(self.aid, self._visit)
        self.rate(page.questions[0], choice)

    @Slot(str, str)
    def rate(self, question: str, choice: str) -> None:
        """A choice of one of the questions on screen was tapped."""
        if question in page_of(self.aid, self._visit).questions:
            self._show(sitting.choose(self.aid, self._visit, question, choice))
            self._speech.answered(question, choice)

    @Slot(str)
    def change(self, page: str) -> None:
        """Go to an earlier page to change its answer."""
        self._show(sitting.change(self.aid, self._visit, page))

    @Slot(str)
    def open(self, overlay: str) -> None:
        """Lay something over the page: menu, reading, help, answers, detail, code or startover."""
        if overlay == ANSWERS:
            self._body.summary.show(self.summary())
        if overlay == HELP:
            texts = texts_of(self.aid, page_of(self.aid, self._visit), self.summary())
            self._body.summary.explain(terms_in(self.aid.terms, texts))
        if overlay == CODE:
            self._body.paper.draw_code(self._services.code_squares(self.summary().code))
        self._overlay = overlay
        self.overlayChanged.emit()

    @Slot()
    def close(self) -> None:
        """Back to the page beneath."""
        if self._overlay:
            self._overlay = ""
            self._body.paper.draw_code(())
            self.overlayChanged.emit()

    @Slot(str)
    def pickColumn(self, option: str) -> None:
        """Lay out an option, or put it away."""
        self._show(sitting.pick_column(self.aid, self._visit, option, self._most))

    @Slot(int)
    def fitColumns(self, most: int) -> None:
        """At most so many columns fit on the screen in this text size."""
        if most != self._most:
            self._most = max(1, most)
            self._show(self._visit)

    @Slot(str, str)
    def openCell(self, row: str, option: str) -> None:
        """A cell of the comparison was tapped."""
        self._body.comparison.open(detail_of(self.aid, row, option))
        self.open(DETAIL)

    @Slot(str)
    def turnSheet(self, sheet: str) -> None:
        """Choose a sheet of paper for printing, or leave it out."""
        self._show(sitting.turn_sheet(self._visit, sheet))

    @Slot(bool)
    def choosePrint(self, large: bool) -> None:
        """Print in large letters, or not."""
        self._show(sitting.choose_print(self._visit, large=large))

    @Slot()
    def printHandout(self) -> None:
        """Print the sheets that the person chose; nothing where they chose none."""
        summary = self.summary()
        sheets = tuple(sheet.key for sheet in wanted(self._services.sheets, summary, self._visit.sheets))
        if sheets:
            self._printing.start(summary, sheets, prints_large(self._visit))

    @Property(str, notify=overlayChanged)
    def overlay(self) -> str:
        """What lies over the page, or nothing."""
        return self._overlay

    @Property("QVariantMap", notify=languageChanged)
    def words(self) -> dict[str, str]:
        """The kiosk's own words in the language on screen."""
        return dict(self._services.words[self.aid.language])

    @Property("QVariantMap", notify=languageChanged)
    def about(self) -> dict[str, str]:
        """What the aid says of itself."""
        return about_of(self.aid, self._signoff_status, self._writer)

    @Property(bool, notify=languageChanged)
    def signed(self) -> bool:
        """Whether a clinician signed the content off."""
        return self._signoff_status is SignoffStatus.SIGNED

    @Property(float, constant=True)
    def pixelsPerMm(self) -> float:
        """Pixels of the glass in a millimetre."""
        return self._services.pixels_per_mm

    @Property(ConsultSession, constant=True)
    def consult(self) -> ConsultSession:
        """The consult of staff with the person."""
        return self._consult
