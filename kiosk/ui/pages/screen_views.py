"""The view models of the pages, as QML binds to them."""

from PySide6.QtCore import QObject

from kiosk.ui.pages.calendar import CalendarView
from kiosk.ui.pages.checklist import ChecklistView
from kiosk.ui.pages.comparison import ComparisonView
from kiosk.ui.pages.ending import EndingView
from kiosk.ui.pages.growing import GrowingView
from kiosk.ui.pages.lesson import LessonView
from kiosk.ui.pages.option import OptionView
from kiosk.ui.pages.page_views import PageViews
from kiosk.ui.pages.question import QuestionView
from kiosk.ui.pages.rating import RatingView
from kiosk.ui.pages.sheets import SheetsView
from kiosk.ui.pages.situation import SituationView
from kiosk.ui.pages.summary import SummaryView
from kiosk.ui.qt.properties import Property
from kiosk.ui.services import UiServices

QML_IMPORT_NAME = "Bridge"
QML_IMPORT_MAJOR_VERSION = 1


class ScreenViews(QObject):
    """What the screen has of each kind of page. None of it is ever replaced, so QML binds to each once."""

    def __init__(self, services: UiServices, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._views = PageViews(services, self)

    @Property(QuestionView, constant=True)
    def question(self) -> QuestionView:
        """The first question of a question or check page, with its choices."""
        return self._views.questions[0]

    @Property("QVariantList", constant=True)
    def questions(self) -> list[QuestionView]:
        """The questions of a question page; those that it does not have are empty."""
        return list(self._views.questions)

    @Property(LessonView, constant=True)
    def lesson(self) -> LessonView:
        """What the knowledge check on screen teaches, once it is answered."""
        return self._views.lesson

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
        """The comparison of the options, and the row and the cell that are open."""
        return self._views.comparison

    @Property(OptionView, constant=True)
    def option(self) -> OptionView:
        """The option of an option page, with its steps."""
        return self._views.option

    @Property(SummaryView, constant=True)
    def summary(self) -> SummaryView:
        """The person's answers, and the words of the page."""
        return self._views.summary

    @Property(SituationView, constant=True)
    def situation(self) -> SituationView:
        """What is known about people in the person's situation, and what to raise."""
        return self._views.situation

    @Property(ChecklistView, constant=True)
    def checklist(self) -> ChecklistView:
        """The checklist as tiles."""
        return self._views.checklist

    @Property(GrowingView, constant=True)
    def growing(self) -> GrowingView:
        """The checklist as it grows beside the questions."""
        return self._views.growing

    @Property(EndingView, constant=True)
    def ending(self) -> EndingView:
        """An ending: what to do, and what was ticked."""
        return self._views.ending

    @Property(SheetsView, constant=True)
    def sheets(self) -> SheetsView:
        """The sheets to print, and the hand-over code."""
        return self._views.sheets
