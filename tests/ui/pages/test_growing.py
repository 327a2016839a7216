"""The checklist that grows beside the questions."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QSize
from pytestqt.qtbot import QtBot

from kiosk.content.build.locale import LocaleWriter
from kiosk.decision.answers import Answer
from kiosk.decision.clinic import Clinic
from kiosk.decision.summary import Summary, summarise
from kiosk.decision.visit import Visit
from kiosk.ui.pages.growing import GrowingView
from tests.ui.person import OpenKiosk
from tests.ui.stage import TODAY, shipped_content
from tests.ui.voices import Heard

AID = shipped_content().aids["en"]
PLANNED: dict[str, Answer] = {
    "operation_planned": "yes",
    "which_operation": "kyphoplasty",
    "date_known": "no",
}


def at(page: str, **answers: Answer) -> Visit:
    return Visit(answers=PLANNED | answers, at=page)


def summary_of(visit: Visit) -> Callable[[], Summary]:
    return lambda: summarise(AID, visit, Clinic(), LocaleWriter("en"), TODAY)


@pytest.fixture
def view(qapp: object) -> GrowingView:
    return GrowingView()


def grow(view: GrowingView, visit: Visit) -> list[str]:
    """Show the list of that visit at once, and give what is marked as newest."""
    view.show(AID, visit, summary_of(visit))
    view.fill()
    return [row.name for row in view.rows.shown() if row.newest]


LATEX = frozenset({"latex"})


def test_what_an_answer_brings_is_marked_and_stands_last(view: GrowingView) -> None:
    assert grow(view, at("allergies_page")) == [], "nothing is new on the first page"
    before = view.rows.rowCount()
    assert grow(view, at("allergies_page", allergies=LATEX)) == ["Your allergies"]
    assert view.rows.rowCount() == before + 1
    assert view.rows.shown()[-1].name == "Your allergies"


def test_an_answer_taken_back_takes_its_entry_with_it(view: GrowingView) -> None:
    grow(view, at("allergies_page", allergies=LATEX))
    grow(view, at("allergies_page", allergies=frozenset({"none"})))
    names = [row.name for row in view.rows.shown()]
    assert names
    assert "Your allergies" not in names


def test_what_was_not_asked_yet_is_not_on_it(view: GrowingView) -> None:
    grow(view, at("allergies_page"))
    names = [row.name for row in view.rows.shown()]
    assert "Stronger bones" in names
    assert "Allergies" not in names, "what is told to whoever did not say comes after the question"


def test_it_is_made_after_the_answer_is_painted(view: GrowingView, qtbot: QtBot) -> None:
    visit = at("allergies_page", allergies=LATEX)
    view.show(AID, visit, summary_of(visit))
    assert view.rows.rowCount() == 0
    with qtbot.waitSignal(view.changed):
        pass
    assert view.rows.rowCount() > 0


@pytest.mark.parametrize(
    ("page", "beside"),
    [("allergies_page", True), ("blood_thinners_page", False), ("date_page", False), ("more_page", False)],
    ids=str,
)
def test_it_stands_beside_the_pages_that_have_room(view: GrowingView, page: str, beside: bool) -> None:
    visit = at(page, date_known="yes")
    view.show(AID, visit, summary_of(visit))
    assert view.beside is beside


def test_the_next_person_sees_nothing_of_the_last(view: GrowingView) -> None:
    grow(view, at("allergies_page", allergies=LATEX))
    view.clear()
    assert (view.rows.rowCount(), view.headline, view.beside) == (0, "", False)
    view.fill()
    assert view.rows.rowCount() == 0


@pytest.mark.parametrize(
    ("size", "seen"), [(QSize(1920, 1080), True), (QSize(1280, 800), False)], ids=["wide", "small"]
)
def test_a_touch_opens_it_large_where_there_is_room_for_it(
    open_kiosk: OpenKiosk, size: QSize, seen: bool
) -> None:
    voice = Heard()
    person = open_kiosk(shipped_content(), size=size, voice=voice)
    session, words = person.stage.kiosk.session, person.stage.words
    session.store.set_visit(at("allergies_page", allergies=LATEX))
    person.stage.settle()
    session.speech.read()
    assert (words["growing_see"] in voice.written[-1]) is seen
    assert person.offers(words["growing_see"]) is seen
    if seen:
        person.touch(words["growing_see"])
        assert words["growing_title"] in person.text()
        assert "You told us of an allergy to" in person.text()
        person.touch(words["close"])
        assert session.screen.page.key == "allergies_page"
