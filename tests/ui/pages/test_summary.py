"""The person's own words on screen."""

import pytest

from kiosk.content.build.locale import LocaleWriter
from kiosk.decision.aid import Aid
from kiosk.decision.clinic import Clinic
from kiosk.decision.summary import Summary, summarise
from kiosk.decision.visit import Visit
from kiosk.ui.pages.summary import SummaryView, list_rows
from tests.ui.every_page import script
from tests.ui.stage import TODAY, toy_content, toy_summary


@pytest.fixture
def full(toy: Aid) -> Summary:
    """What the scripted visit comes to."""
    return summarise(toy, Visit(answers=script(toy_content())), Clinic(), LocaleWriter("en"), TODAY)


def test_the_checklist_is_headings_with_their_entries(full: Summary) -> None:
    rows = list_rows(full)
    assert rows[0].heading == full.checklist[0].group.heading
    entries = [row for row in rows if not row.heading]
    assert [row.text for row in entries] == [each.text for part in full.checklist for each in part.entries]
    assert all(row.text for row in entries)


def test_the_emergency_group_is_marked_and_has_nothing_to_tick(full: Summary) -> None:
    marked = [row for row in list_rows(full) if row.emergency]
    assert marked[0].heading
    assert not any(row.tick for row in marked)


def test_the_next_person_sees_no_word_of_the_last(qapp: object, full: Summary) -> None:
    view = SummaryView()
    view.show(full, toy_content().screen_words["en"])
    assert view.hasTold
    assert view.checklist.rowCount() > 0
    view.clear()
    assert not view.hasTold
    assert [rows.rowCount() for rows in (view.told, view.known, view.toRaise, view.checklist)] == [0, 0, 0, 0]


def test_who_answered_nothing_told_nothing(qapp: object) -> None:
    view = SummaryView()
    view.show(toy_summary(), toy_content().screen_words["en"])
    assert not view.hasTold
