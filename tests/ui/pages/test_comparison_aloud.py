"""The comparison by ear: told cell by cell, with a ring around the one that is being read."""

import pytest

from kiosk.content.authoring.readability import words_of
from kiosk.decision.visit import Visit
from tests.ui.pages.test_comparison_fits import CELL, TABS, items
from tests.ui.person import OpenKiosk
from tests.ui.stage import shipped_content
from tests.ui.voices import Heard

WORDS_A_MINUTE = 130
MOST_SECONDS = 90


@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.parametrize("tab", TABS)
def test_a_tab_is_told_within_ninety_seconds_while_a_ring_walks_from_cell_to_cell(
    open_kiosk: OpenKiosk, tab: str, language: str
) -> None:
    voice = Heard()
    person = open_kiosk(shipped_content(), voice=voice)
    session = person.stage.kiosk.session
    session.screen.display.takeLanguage(language)
    session.store.set_visit(Visit(at=tab, reading=session.store.visit.reading))
    person.stage.settle()
    session.speech.read()
    lines = voice.lines
    assert sum(len(words_of(line.written)) for line in lines) <= WORDS_A_MINUTE * MOST_SECONDS / 60
    ringed: list[str] = []
    for place, line in enumerate(lines):
        voice.comes_to(place)
        walked = [cell for cell in items(person.window.contentItem(), CELL) if cell.property("walked")]
        assert len(walked) == bool(line.mark), line.written
        ringed += [cell.property("spoken") for cell in walked if cell.property("spoken") not in ringed]
    cells = [cell for row in session.screen.comparison.lines.shown() for cell in row.cells]
    assert len(ringed) == len(cells), "every cell, each once"


def test_a_touch_ends_the_reading_and_takes_the_ring_away(open_kiosk: OpenKiosk) -> None:
    voice = Heard()
    person = open_kiosk(shipped_content(), voice=voice)
    session = person.stage.kiosk.session
    session.store.set_visit(Visit(at=TABS[0]))
    person.stage.settle()
    session.speech.read()
    voice.comes_to(next(place for place, line in enumerate(voice.lines) if line.mark))
    assert session.speech.mark
    person.touch("Menu")
    assert not [cell for cell in items(person.window.contentItem(), CELL) if cell.property("walked")]
