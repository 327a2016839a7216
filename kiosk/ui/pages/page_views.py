"""The view models of the kinds of page, of which those of the page on screen are filled."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from itertools import zip_longest

from PySide6.QtCore import QObject

import kiosk.ui.qt.text_ruler  # noqa: F401  (QML makes its own)
from kiosk.decision.aid import Aid
from kiosk.decision.answers import Answer
from kiosk.decision.endings import led_to
from kiosk.decision.pages import Page, PageKind
from kiosk.decision.questions import Kind, Question
from kiosk.decision.sheet import by_default, that_apply, wanted
from kiosk.decision.summary import Summary
from kiosk.decision.visit import Visit, page_of, prints_large, questions_on, route_of
from kiosk.ui.animation.procedure import PICTURES
from kiosk.ui.pages.calendar import CalendarView
from kiosk.ui.pages.checklist import ChecklistView
from kiosk.ui.pages.comparison import ComparisonView
from kiosk.ui.pages.ending import EndingView
from kiosk.ui.pages.growing import GrowingView
from kiosk.ui.pages.lesson import LessonView, lesson_of
from kiosk.ui.pages.option import OptionView
from kiosk.ui.pages.page_counts import PageCounts
from kiosk.ui.pages.question import QuestionView
from kiosk.ui.pages.rating import RatingView
from kiosk.ui.pages.sheets import SheetsView, sheet_rows
from kiosk.ui.pages.situation import SituationView
from kiosk.ui.pages.summary import SummaryView
from kiosk.ui.services import UiServices

MOST_QUESTIONS = 3
"""The most questions that a page asks, but for a page of ratings."""

_ASKS = {PageKind.QUESTION, PageKind.CHECK}
_PRINTS = {PageKind.CHECKLIST, PageKind.PRINTING}


class PageViews:
    """One view model for each kind of page, each a child of `parent`."""

    def __init__(self, services: UiServices, parent: QObject) -> None:
        self._services = services
        self.questions = tuple(QuestionView(parent) for _ in range(MOST_QUESTIONS))
        self.calendar = CalendarView(parent)
        self.lesson = LessonView(parent)
        self.rating = RatingView(parent)
        self.comparison = ComparisonView(parent)
        self.option = OptionView(parent)
        self.summary = SummaryView(parent)
        self.situation = SituationView(parent)
        self.checklist = ChecklistView(parent)
        self.ending = EndingView(parent)
        self.growing = GrowingView(parent)
        self.sheets = SheetsView(parent)
        self._at = ""
        self.page_counts = PageCounts(services.count_pages, parent)

    def show(self, aid: Aid, visit: Visit, summary: Callable[[], Summary]) -> None:
        """Fill the views of the page that the visit is at."""
        page = page_of(aid, visit)
        if page.key != self._at:
            self.calendar.turn_back()
        self._at = page.key
        self._show_asked(aid, visit, page)
        self.growing.show(aid, visit, summary)
        if page.kind is PageKind.COMPARISON:
            self.comparison.show(aid, visit, self._services.assets / PICTURES)
        if page.kind is PageKind.OPTION:
            option, below = aid.option(page.option), page_of(aid, replace(visit, opened=""))
            compared = below.kind is PageKind.COMPARISON
            self.option.show(option, self._services.assets, asked=bool(aid.asked), compared=compared)
        if page.kind is PageKind.SITUATION:
            self.summary.show(summary(), route_of(aid, visit).before(page.key))
            self.situation.show(summary())
        if page.kind is PageKind.CHECKLIST:
            self.show_list(summary())
        if page.kind is PageKind.ENDING:
            self.ending.show(page, led_to(aid, route_of(aid, visit)))
        if page.kind in _PRINTS:
            self._show_sheets(visit, summary())
        else:
            self.sheets.clear()

    def _show_asked(self, aid: Aid, visit: Visit, page: Page) -> None:
        """Fill the views of a page on which answers are given."""
        if page.kind in _ASKS:
            self._show_questions(aid, visit, page)
        if page.kind is PageKind.CHECK:
            self._show_lesson(aid, visit)
        if page.kind is PageKind.RATING:
            self.rating.show(aid, questions_on(aid, visit), visit.answers)

    def show_list(self, summary: Summary) -> None:
        """Fill the view of the checklist."""
        services, language = self._services, summary.aid.language
        self.checklist.show(summary, services.words[language], services.writer(language))

    def _show_questions(self, aid: Aid, visit: Visit, page: Page) -> None:
        asked = [aid.questions[key] for key in questions_on(aid, visit)]
        for view, question in zip_longest(self.questions, asked):
            if question is None:
                view.clear()
                continue
            view.show(question, visit.answers.get(question.key), again=page.key in visit.asked_again)
        if asked and asked[0].kind is Kind.DATE:
            self._show_calendar(asked[0], visit.answers.get(asked[0].key), aid.language)

    def _show_lesson(self, aid: Aid, visit: Visit) -> None:
        for check in filter(None, map(aid.check_of, questions_on(aid, visit))):
            self.lesson.show(lesson_of(aid, check, visit.answers, self._services.words[aid.language]))

    def _show_calendar(self, question: Question, given: Answer | None, language: str) -> None:
        chosen = given if isinstance(given, date) else None
        self.calendar.show(question, chosen, self._services.today(), self._services.writer(language))

    def _show_sheets(self, visit: Visit, summary: Summary) -> None:
        services, language, large = self._services, summary.aid.language, prints_large(visit)
        offered, likely = that_apply(services.sheets, summary), by_default(services.sheets, summary)
        first = sorted(offered, key=lambda sheet: sheet not in likely)
        self.page_counts.ask(summary, tuple(sheet.key for sheet in first), large)
        rows = sheet_rows(
            offered,
            wanted(services.sheets, summary, visit.sheets),
            services.sheet_titles[language],
            services.words[language],
            self.page_counts.of,
        )
        self.sheets.show(rows, large=large)
        self.sheets.draw_code(summary.code, services.code_squares)

    def clear(self) -> None:
        """Clear every view of the person's data."""
        for question in self.questions:
            question.clear()
        asked = (self.calendar, self.lesson, self.rating, self.comparison)
        told = (self.summary, self.situation, self.checklist, self.growing, self.ending, self.sheets)
        for view in (*asked, *told):
            view.clear()
        self.page_counts.forget()
