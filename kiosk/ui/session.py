"""What a patient does, said to the visit store; the object that QML is given."""

from dataclasses import replace

from PySide6.QtCore import QObject, Slot
from PySide6.QtQml import QmlElement

from kiosk.decision import aside
from kiosk.decision import visit as visits
from kiosk.decision.pages import PageKind
from kiosk.decision.sheet import wanted
from kiosk.decision.visit import page_of, prints_large
from kiosk.ui.consult.consult import ConsultSession
from kiosk.ui.pages.print_words import ANSWERS_WAIT_S
from kiosk.ui.pages.shown import Panel
from kiosk.ui.qt.properties import Property
from kiosk.ui.screen import ScreenState
from kiosk.ui.services import UiServices
from kiosk.ui.speech.screen_narrator import ScreenNarrator
from kiosk.ui.speech.speech import SpeechView
from kiosk.ui.visit_store import VisitStore

QML_IMPORT_NAME = "Bridge"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class Session(QObject):
    """Each act of the patient asks `decision.visit` for a new visit and puts it into the store."""

    def __init__(self, services: UiServices, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._store = VisitStore(services, self)
        self._screen = ScreenState(services, self._store, self)
        self._speech = SpeechView(services, self._screen.read_as, ScreenNarrator(self._screen), self)
        self._consult = ConsultSession(services, self._store, self._screen, self)
        self._connect()

    def _connect(self) -> None:
        """Printing and reading aloud hold the idle clock; a change of the screen has reading aloud checked."""
        screen, speech, store = self._screen, self._speech, self._store
        screen.idle.over.connect(self.leave)
        self._consult.ended.connect(self.startOver)
        self._store.visitChanged.connect(self._follow)
        for busy in (screen.printing.changed, speech.changed):
            busy.connect(self._hold)
        # Whoever presses nothing, but acts by a screen reader's own way, is there too.
        for act in (store.visitChanged, store.entriesChanged, screen.panelChanged, screen.consultStepChanged):
            act.connect(screen.idle.act)
        waited_for = (screen.printing.changed, screen.staffCall.changed, screen.calendar.changed)
        panels = (screen.panelChanged, screen.languageChanged, screen.consultStepChanged)
        for change in (screen.page.turned, *panels, screen.idle.changed, *waited_for):
            change.connect(speech.check_soon)

    @Slot()
    def _follow(self) -> None:
        self._speech.show(self._store.visit.reading)

    @Slot()
    def _hold(self) -> None:
        """What waits for staff counts for a while only: nobody may be there any more."""
        printing = self._screen.printing
        waits = printing.waitsForStaff
        active = self._speech.speaking or (printing.busy and not waits)
        self._screen.idle.hold(active or waits, None if active else ANSWERS_WAIT_S)

    @property
    def store(self) -> VisitStore:
        """The store of the visit and the clinic's entries."""
        return self._store

    def _end(self, reason: str) -> None:
        """Note the end of the visit and clear every view model; the store itself is cleared by the caller."""
        ended = self._screen.page.kind == PageKind.THANKS
        if self._store.visit.at and not ended and not self._consult.open:
            self._services.note("visit_ended", reason=reason)
        self._consult.forget(reason)
        self._speech.forget()
        self._screen.forget()

    @Slot(str)
    def begin(self, choice: str) -> None:
        """Go through one of the doors of the first page: answer what it asks, and go on."""
        aid, visit = self._store.aid, self._store.visit
        asked = visits.questions_on(aid, visit)
        if page_of(aid, visit).kind is PageKind.START and asked:
            self._store.set_visit(visits.choose(aid, visit, asked[0], choice))
        self.goOn()

    @Slot()
    def goOn(self) -> None:
        """Next: the page that follows. The last page is reached with everything cleared."""
        visit = replace(self._store.visit, printed=self._store.visit.printed or self._screen.printing.paper)
        following = visits.go_on(self._store.aid, visit)
        if page_of(self._store.aid, following).kind is PageKind.THANKS:
            self._end("finished")
        elif not visit.at:
            self._screen.day.check()
            self._services.note("visit_started")
        self._store.set_visit(following)

    @Slot()
    def goBack(self) -> None:
        """Back: from a job that ended to the sheets, and else to the page before, with every answer kept."""
        if self._screen.shows_job_end:
            self._screen.printing.chooseAgain()
            return
        self._store.set_visit(visits.go_back(self._store.aid, self._store.visit))

    @Slot()
    def finish(self) -> None:
        """Go on to the last page; who has nothing printed is asked first."""
        if self._screen.printing.printed:
            self.goOn()
        else:
            self._screen.over.open(Panel.FINISH)

    @Slot()
    def startOver(self) -> None:
        """The person starts over, or the next one begins: everything is cleared."""
        self._begin_anew("start_over")

    @Slot()
    def leave(self) -> None:
        """Nobody answered the warning: everything is cleared."""
        self._begin_anew("idle")

    def _begin_anew(self, reason: str) -> None:
        self._end(reason)
        self._store.reset()
        self._screen.day.check()
        self._screen.idle.rest()

    @Slot(str)
    def choose(self, choice: str) -> None:
        """Answer the first question that the page asks."""
        for question in visits.questions_on(self._store.aid, self._store.visit)[:1]:
            self.rate(question, choice)

    @Slot(str, str)
    def rate(self, question: str, choice: str) -> None:
        """Answer a question of this page; ignored for any other question."""
        aid, visit = self._store.aid, self._store.visit
        if question in visits.questions_on(aid, visit):
            self._store.set_visit(visits.choose(aid, visit, question, choice))
            self._speech.answered(question, choice)

    @Slot(str)
    def change(self, page: str) -> None:
        """Go to an earlier page to change its answer."""
        self._store.set_visit(visits.change(self._store.aid, self._store.visit, page))

    @Slot(str)
    def openPage(self, page: str) -> None:
        """Open a page on request over this one; Next and Back lead back. Nothing happens where it is not offered."""
        self.close()
        self._store.set_visit(aside.open_page(self._store.aid, self._store.visit, page))

    @Slot(str)
    def openOption(self, option: str) -> None:
        """Open the page of an option over this one."""
        self.openPage(aside.option_page(self._store.aid, self._store.visit, option))

    @Slot(str)
    def goToPart(self, section: str) -> None:
        """Go to the first page of a part of the way that is open."""
        self.close()
        self._store.set_visit(aside.go_to_part(self._store.aid, self._store.visit, section))

    @Slot(str)
    def open(self, panel: str) -> None:
        """Open that Panel over the page."""
        self._screen.over.open(Panel(panel))

    @Slot()
    def close(self) -> None:
        """Close the panel over the page."""
        self._screen.over.close()

    @Slot(str)
    def turnTab(self, page: str) -> None:
        """Show another tab of the comparison, by the page that it is on."""
        self._store.set_visit(visits.turn_tab(self._store.aid, self._store.visit, page))

    @Slot(str)
    def openRow(self, row: str) -> None:
        """Open the panel of a row of the comparison."""
        self._screen.over.open_row(row)

    @Slot()
    def openSources(self) -> None:
        """Open the panel of where the row that is open is from, at its first option."""
        self._screen.over.open_detail(self._store.aid.options[0].key)

    @Slot(str)
    def openDetail(self, option: str) -> None:
        """Show the cell of another option in the panel of a cell."""
        self._screen.over.open_detail(option)

    @Slot(str)
    def openAsked(self, option: str) -> None:
        """Open the panel of what to ask about that option."""
        self._screen.over.open_asked(option)

    @Slot()
    def closeDetail(self) -> None:
        """Close the panel of a cell, back to its row."""
        self._screen.over.close_detail()

    @Slot(str)
    def openTile(self, group: str) -> None:
        """Open the tile of that group of the checklist, or show it in place of the one that is open."""
        self._screen.over.open_tile(group)

    @Slot(str)
    def openStatement(self, key: str) -> None:
        """Open the statement with that key."""
        self._screen.over.open_statement(key)

    @Slot(str)
    def turnSheet(self, sheet: str) -> None:
        """Choose a sheet of paper for printing, or leave it out."""
        self._store.set_visit(visits.turn_sheet(self._store.visit, sheet))

    @Slot(bool)
    def choosePrint(self, large: bool) -> None:
        """Print in large letters, or not."""
        self._store.set_visit(visits.choose_print(self._store.visit, large=large))

    @Slot()
    def printHandout(self) -> None:
        """Print the sheets that the person chose; nothing where they chose none."""
        summary, visit = self._store.summary(), self._store.visit
        sheets = tuple(sheet.key for sheet in wanted(self._services.sheets, summary, visit.sheets))
        if sheets:
            self._screen.printing.start(
                summary, sheets, prints_large(visit), self._screen.sheets.chosen_pages
            )

    @Slot()
    def printOn(self) -> None:
        """Staff have mended the printer: print what is missing, back on the page."""
        self._screen.over.close()
        self._screen.printing.goOn()

    @Property(ScreenState, constant=True)
    def screen(self) -> ScreenState:
        """The state of the screen."""
        return self._screen

    @Property(SpeechView, constant=True)
    def speech(self) -> SpeechView:
        """Reading aloud."""
        return self._speech

    @Property(ConsultSession, constant=True)
    def consult(self) -> ConsultSession:
        """The consult."""
        return self._consult
