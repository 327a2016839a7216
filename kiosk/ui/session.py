"""What is on screen now, and what the person just did: the one object that QML is given."""

from datetime import date
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.decision import visit as sitting
from kiosk.decision.aid import Aid
from kiosk.decision.glossary import terms_in, texts_of
from kiosk.decision.pages import PageKind
from kiosk.decision.signoff import Standing, standing
from kiosk.decision.summary import Summary, summarise
from kiosk.decision.visit import Reading, Visit, page_of
from kiosk.ui.about import about_of
from kiosk.ui.calendar_view import CalendarView
from kiosk.ui.comparison_view import ComparisonView, detail_of
from kiosk.ui.idle_view import IdleView
from kiosk.ui.option_view import OptionView
from kiosk.ui.outfit import CalendarWriter, Outfit
from kiosk.ui.page_view import PageView, face_of
from kiosk.ui.print_view import PrintView
from kiosk.ui.properties import Property
from kiosk.ui.question_view import QuestionView
from kiosk.ui.rating_view import RatingView
from kiosk.ui.reading_view import ReadingView
from kiosk.ui.summary_view import SummaryView

QML_IMPORT_NAME = "Bridge"
QML_IMPORT_MAJOR_VERSION = 1

ALL_COLUMNS = 12
ANSWERS, DETAIL, HELP = "answers", "detail", "help"

_ASKS_ONE = {PageKind.QUESTION, PageKind.CHECK}
_SUMS_UP = {PageKind.STANDING, PageKind.CHECKLIST, PageKind.PRINT, PageKind.ENDING}


@QmlElement
class Session(QObject):
    """Holds the visit. Each act asks decision for a new one and shows what changed."""

    languageChanged = Signal()
    overlayChanged = Signal()

    def __init__(self, outfit: Outfit, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._outfit = outfit
        self._visit = Visit()
        self._most = ALL_COLUMNS
        self._overlay = ""
        self._page = PageView(self)
        self._question = QuestionView(self)
        self._calendar = CalendarView(self)
        self._rating = RatingView(self)
        self._comparison = ComparisonView(self)
        self._option = OptionView(self)
        self._summary = SummaryView(self)
        self._reading = ReadingView(outfit.capital_mm, outfit.language_names, self._read, self)
        self._printing = PrintView(outfit.print_handout, outfit.note, self)
        self._idle = IdleView(outfit.idle, outfit.note, self)
        self._printing.busyChanged.connect(self._idle.hold)
        self._idle.over.connect(self.leave)
        self._show(self._visit)

    @property
    def visit(self) -> Visit:
        """The visit as it stands."""
        return self._visit

    @property
    def aid(self) -> Aid:
        """The aid in the language on screen."""
        return self._outfit.aids[self._visit.reading.language or self._outfit.first_language]

    @property
    def _standing(self) -> Standing:
        return standing(self.aid.signoff, self._outfit.today())

    @property
    def _writer(self) -> CalendarWriter:
        return self._outfit.writer(self.aid.language)

    @property
    def _pictures(self) -> Path:
        return self._outfit.assets / "pictures"

    def summary(self) -> Summary:
        """What the visit comes to so far."""
        return summarise(self.aid, self._visit, self._outfit.clinic, self._writer, self._outfit.today())

    def _show(self, visit: Visit) -> None:
        language_before = self.aid.language
        if visit.at != self._visit.at:
            self.close()
        self._visit = visit
        page = page_of(self.aid, visit)
        self._page.show(face_of(self.aid, visit, self._pictures))
        if page.kind in _ASKS_ONE:
            self._show_question(page.questions[0])
        if page.kind is PageKind.RATING:
            self._rating.show(self.aid, page.questions, visit.answers)
        if page.kind is PageKind.COMPARISON:
            self._comparison.show(self.aid, visit, self._most)
        if page.kind is PageKind.OPTION:
            self._option.show(self.aid.option(page.option), self._pictures)
        if page.kind in _SUMS_UP:
            self._summary.show(self.summary())
        self._reading.show(visit.reading)
        if self.aid.language != language_before:
            self.languageChanged.emit()

    def _show_question(self, key: str) -> None:
        question, given = self.aid.questions[key], self._visit.answers.get(key)
        self._question.show(self.aid, question, given)
        if question.kind == "date":
            chosen = given if isinstance(given, date) else None
            self._calendar.show(question, chosen, self._outfit.today(), self._writer)

    def _read(self, reading: Reading) -> None:
        self._show(sitting.read(self._visit, reading))

    def _end(self, reason: str) -> None:
        """Everything of the visit goes; nothing is cleaned, it is simply no longer held."""
        if self._visit.at and self._page.kind != PageKind.THANKS:  # there it has ended already
            self._outfit.note("visit_ended", reason=reason)
        for view in (self._question, self._calendar, self._rating, self._comparison, self._summary):
            view.clear()
        self._printing.forget()

    @Slot()
    def goOn(self) -> None:
        """Next: the page that follows. The last page is reached with everything cleared."""
        now = sitting.go_on(self.aid, self._visit)
        if page_of(self.aid, now).kind is PageKind.THANKS:
            self._end("finished")
        elif not self._visit.at:
            self._outfit.note("visit_started")
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

    @Slot(str)
    def change(self, page: str) -> None:
        """Go to an earlier page to change its answer."""
        self._show(sitting.change(self.aid, self._visit, page))

    @Slot(str)
    def open(self, overlay: str) -> None:
        """Lay something over the page: reading, help, answers, detail or startover."""
        if overlay == ANSWERS:
            self._summary.show(self.summary())
        if overlay == HELP:
            texts = texts_of(self.aid, page_of(self.aid, self._visit), self.summary())
            self._summary.explain(terms_in(self.aid.terms, texts))
        self._overlay = overlay
        self.overlayChanged.emit()

    @Slot()
    def close(self) -> None:
        """Back to the page beneath."""
        if self._overlay:
            self._overlay = ""
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
        self._comparison.open(detail_of(self.aid, row, option))
        self.open(DETAIL)

    @Slot()
    def printHandout(self) -> None:
        """Print what the visit comes to; large print for who reads large."""
        large = self._visit.reading.text_size in {"large", "largest"}
        self._printing.start(self.summary(), large)

    @Property(str, notify=overlayChanged)
    def overlay(self) -> str:
        """What lies over the page, or nothing."""
        return self._overlay

    @Property(PageView, constant=True)
    def page(self) -> PageView:
        """The page on screen."""
        return self._page

    @Property(QuestionView, constant=True)
    def question(self) -> QuestionView:
        """The question on screen."""
        return self._question

    @Property(CalendarView, constant=True)
    def calendar(self) -> CalendarView:
        """The calendar of a date question."""
        return self._calendar

    @Property(RatingView, constant=True)
    def rating(self) -> RatingView:
        """The ratings on screen."""
        return self._rating

    @Property(ComparisonView, constant=True)
    def comparison(self) -> ComparisonView:
        """The options side by side."""
        return self._comparison

    @Property(OptionView, constant=True)
    def option(self) -> OptionView:
        """The option on screen."""
        return self._option

    @Property(SummaryView, constant=True)
    def summaryView(self) -> SummaryView:
        """The person's own words."""
        return self._summary

    @Property(ReadingView, constant=True)
    def reading(self) -> ReadingView:
        """How the person reads."""
        return self._reading

    @Property(PrintView, constant=True)
    def printing(self) -> PrintView:
        """The printing of the handout."""
        return self._printing

    @Property(IdleView, constant=True)
    def idle(self) -> IdleView:
        """The idle warning."""
        return self._idle

    @Property("QVariantMap", notify=languageChanged)
    def words(self) -> dict[str, str]:
        """The kiosk's own words in the language on screen."""
        return dict(self._outfit.words[self.aid.language])

    @Property("QVariantMap", notify=languageChanged)
    def about(self) -> dict[str, str]:
        """What the aid says of itself."""
        return about_of(self.aid, self._standing, self._writer)

    @Property(bool, notify=languageChanged)
    def signed(self) -> bool:
        """Whether a clinician signed the content off."""
        return self._standing is Standing.SIGNED

    @Property(float, constant=True)
    def pixelsPerMm(self) -> float:
        """Pixels of the glass in a millimetre."""
        return self._outfit.pixels_per_mm
