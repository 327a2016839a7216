"""The view models of the kinds of page, of which those of the page on screen are filled."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QObject

from kiosk.decision.aid import Aid
from kiosk.decision.endings import led_to
from kiosk.decision.pages import PageKind
from kiosk.decision.questions import Kind
from kiosk.decision.sheet import that_apply, wanted
from kiosk.decision.summary import Summary
from kiosk.decision.visit import Visit, page_of, prints_large, questions_on, route_of
from kiosk.ui.pages.calendar import CalendarView
from kiosk.ui.pages.checklist import ChecklistView
from kiosk.ui.pages.comparison import ComparisonView
from kiosk.ui.pages.ending import EndingView
from kiosk.ui.pages.option import OptionView
from kiosk.ui.pages.question import QuestionView
from kiosk.ui.pages.rating import RatingView
from kiosk.ui.pages.sheets import SheetsView, sheet_rows
from kiosk.ui.pages.situation import SituationView
from kiosk.ui.pages.summary import SummaryView
from kiosk.ui.services import UiServices

_ASKS_ONE = {PageKind.QUESTION, PageKind.CHECK}


class PageViews:
    """One view model for each kind of page, each a child of `parent`."""

    def __init__(self, services: UiServices, parent: QObject) -> None:
        self._services = services
        self.question = QuestionView(parent)
        self.calendar = CalendarView(parent)
        self.rating = RatingView(parent)
        self.comparison = ComparisonView(parent)
        self.option = OptionView(parent)
        self.summary = SummaryView(parent)
        self.situation = SituationView(parent)
        self.checklist = ChecklistView(parent)
        self.ending = EndingView(parent)
        self.sheets = SheetsView(parent)

    def show(self, aid: Aid, visit: Visit, most: int, summary: Callable[[], Summary]) -> None:
        """Fill the views of the page that the visit is at; `most` columns have room on it."""
        page = page_of(aid, visit)
        if page.kind in _ASKS_ONE:
            self._show_question(aid, visit, questions_on(aid, visit)[0])
        if page.kind is PageKind.RATING:
            self.rating.show(aid, questions_on(aid, visit), visit.answers)
        if page.kind is PageKind.COMPARISON:
            self.comparison.show(aid, visit, most)
        if page.kind is PageKind.OPTION:
            self.option.show(aid.option(page.option), self._services.assets)
        if page.kind is PageKind.SITUATION:
            self.summary.show(summary(), route_of(aid, visit).before(page.key))
            self.situation.show(summary())
        if page.kind is PageKind.CHECKLIST:
            self.show_list(summary())
        if page.kind is PageKind.ENDING:
            self.ending.show(page, led_to(aid, route_of(aid, visit)))
        if page.kind is PageKind.PRINTING:
            self._show_sheets(visit, summary())

    def show_list(self, summary: Summary) -> None:
        """Fill the view of the checklist."""
        services, language = self._services, summary.aid.language
        self.checklist.show(summary, services.words[language], services.writer(language))

    def _show_question(self, aid: Aid, visit: Visit, key: str) -> None:
        question, given = aid.questions[key], visit.answers.get(key)
        self.question.show(aid, question, given)
        if question.kind is Kind.DATE:
            chosen = given if isinstance(given, date) else None
            self.calendar.show(question, chosen, self._services.today(), self._services.writer(aid.language))

    def _show_sheets(self, visit: Visit, summary: Summary) -> None:
        services, language = self._services, summary.aid.language
        rows = sheet_rows(
            that_apply(services.sheets, summary),
            wanted(services.sheets, summary, visit.sheets),
            services.sheet_titles[language],
            services.words[language],
        )
        self.sheets.show(rows, large=prints_large(visit))

    def clear(self) -> None:
        """Clear every view of the person's data."""
        asked = (self.question, self.calendar, self.rating, self.comparison)
        for view in (*asked, self.summary, self.situation, self.checklist, self.ending, self.sheets):
            view.clear()
