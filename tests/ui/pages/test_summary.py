"""The answers so far on screen."""

import pytest

from kiosk.content.build.locale import LocaleWriter
from kiosk.decision.aid import Aid
from kiosk.decision.clinic import Clinic
from kiosk.decision.summary import Summary, summarise
from kiosk.decision.visit import Visit
from kiosk.ui.pages.summary import SummaryView
from tests.ui.every_page import script
from tests.ui.stage import TODAY, toy_content, toy_summary


@pytest.fixture
def full(toy: Aid) -> Summary:
    """What the scripted visit comes to."""
    return summarise(toy, Visit(answers=script(toy_content())), Clinic(), LocaleWriter("en"), TODAY)


def test_the_next_person_sees_no_word_of_the_last(qapp: object, full: Summary) -> None:
    view = SummaryView()
    view.show(full)
    assert view.hasTold
    view.clear()
    assert not view.hasTold
    assert view.told.rowCount() == 0


def test_who_answered_nothing_told_nothing(qapp: object) -> None:
    view = SummaryView()
    view.show(toy_summary())
    assert not view.hasTold


def test_a_page_shows_the_answers_of_those_before_it(qapp: object, full: Summary, toy: Aid) -> None:
    view = SummaryView()
    view.show(full, [page for page in toy.pages if page.key == "cups_page"])
    assert [row.page for row in view.told.shown()] == ["cups_page"]
