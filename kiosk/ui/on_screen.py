"""The views of all that is on screen, as QML is given them by the session."""

from PySide6.QtCore import QObject
from PySide6.QtQml import QmlElement

from kiosk.ui.pages.calendar import CalendarView
from kiosk.ui.pages.comparison import ComparisonView
from kiosk.ui.pages.display_settings import ReadingView
from kiosk.ui.pages.idle import IdleView
from kiosk.ui.pages.option import OptionView
from kiosk.ui.pages.page import PageView
from kiosk.ui.pages.page_views import Body
from kiosk.ui.pages.printing import PrintView
from kiosk.ui.pages.question import QuestionView
from kiosk.ui.pages.rating import RatingView
from kiosk.ui.pages.sheets import PaperView
from kiosk.ui.pages.summary import SummaryView
from kiosk.ui.qt.properties import Property
from kiosk.ui.speech.speech import SpeechView

QML_IMPORT_NAME = "Bridge"
QML_IMPORT_MAJOR_VERSION = 1


# The linter of QML learns of it only if it comes before session.py, as it does by name.
@QmlElement
class OnScreen(QObject):
    """One view for each matter, made by the session; none is ever replaced by another."""

    _page: PageView
    _body: Body
    _reading: ReadingView
    _printing: PrintView
    _idle: IdleView
    _speech: SpeechView

    @Property(PageView, constant=True)
    def page(self) -> PageView:
        """The page on screen."""
        return self._page

    @Property(QuestionView, constant=True)
    def question(self) -> QuestionView:
        """The question on screen."""
        return self._body.question

    @Property(CalendarView, constant=True)
    def calendar(self) -> CalendarView:
        """The calendar of a date question."""
        return self._body.calendar

    @Property(RatingView, constant=True)
    def rating(self) -> RatingView:
        """The ratings on screen."""
        return self._body.rating

    @Property(ComparisonView, constant=True)
    def comparison(self) -> ComparisonView:
        """The options side by side."""
        return self._body.comparison

    @Property(OptionView, constant=True)
    def option(self) -> OptionView:
        """The option on screen."""
        return self._body.option

    @Property(SummaryView, constant=True)
    def summaryView(self) -> SummaryView:
        """The person's own words."""
        return self._body.summary

    @Property(ReadingView, constant=True)
    def reading(self) -> ReadingView:
        """How the person reads."""
        return self._reading

    @Property(PaperView, constant=True)
    def paper(self) -> PaperView:
        """What is to be printed, and the code."""
        return self._body.paper

    @Property(SpeechView, constant=True)
    def speech(self) -> SpeechView:
        """Reading aloud."""
        return self._speech

    @Property(PrintView, constant=True)
    def printing(self) -> PrintView:
        """The printing of the handout."""
        return self._printing

    @Property(IdleView, constant=True)
    def idle(self) -> IdleView:
        """The idle warning."""
        return self._idle
