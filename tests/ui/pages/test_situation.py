"""What is known about people in the person's situation, on screen."""

import pytest

from kiosk.content.build.locale import LocaleWriter
from kiosk.decision.aid import Aid
from kiosk.decision.clinic import Clinic
from kiosk.decision.summary import Summary, summarise
from kiosk.decision.visit import Visit
from kiosk.ui.pages.situation import SituationView
from tests.ui.every_page import script
from tests.ui.stage import TODAY, shipped_content


@pytest.fixture
def summary() -> Summary:
    """What the scripted visit comes to."""
    aid: Aid = shipped_content().aids["en"]
    return summarise(aid, Visit(answers=script(shipped_content())), Clinic(), LocaleWriter("en"), TODAY)


def test_a_statement_is_short_until_it_is_opened(qapp: object, summary: Summary) -> None:
    view, words = SituationView(), shipped_content().screen_words["en"]
    view.show(summary)
    row = view.known.shown()[0]
    assert (row.text, row.certainty, row.certaintyWord) == (summary.known[0].short, 3, "Fairly sure")
    view.open(summary, row.statement, words)
    assert view.openedText == summary.known[0].text
    assert len(view.openedText) > len(row.text)
    assert (view.openedCertainty, view.openedCertaintyWord) == (3, "Fairly sure")
    assert all(source.strip() for source in view.openedSources)
    assert "We looked for newer studies until" in view.openedSources[0]


def test_what_to_raise_has_no_certainty(qapp: object, summary: Summary) -> None:
    view = SituationView()
    view.show(summary)
    assert {row.certainty for row in view.toRaise.shown()} == {-1}


def test_the_next_person_sees_nothing_of_the_last(qapp: object, summary: Summary) -> None:
    view = SituationView()
    view.show(summary)
    view.open(summary, summary.known[0].key, shipped_content().screen_words["en"])
    view.clear()
    assert (view.known.rowCount(), view.toRaise.rowCount()) == (0, 0)
    assert (view.openedText, view.openedCertainty, view.openedSources) == ("", -1, [])
