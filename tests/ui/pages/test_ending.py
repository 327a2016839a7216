"""The page of an ending on screen."""

from dataclasses import replace

from kiosk.decision.aid import Aid
from kiosk.ui.pages.ending import EndingView, advice_rows
from tests.ui.person import OpenKiosk
from tests.ui.stage import TOY_DOOR, Desk, shipped_content, toy_content


def test_what_to_do_is_bold_words_and_a_sentence_beside_an_icon() -> None:
    page = shipped_content().aids["en"].endings[0]
    rows = advice_rows(page)
    assert [row.sign for row in rows] == ["desk", "phone", "car"]
    assert any("911" in row.title for row in rows)
    assert page.points[0] == f"{rows[0].title}. {rows[0].text}", "paper says the same in one line"


def test_an_ending_without_advice_shows_its_points(toy: Aid) -> None:
    page = next(each for each in toy.endings if each.urgent)
    assert [(row.sign, row.title, row.text) for row in advice_rows(page)] == [
        ("warn", point, "") for point in page.points
    ]
    assert {row.sign for row in advice_rows(replace(page, urgent=False))} == {"info"}


def test_the_next_person_sees_nothing_of_the_last(qapp: object, toy: Aid) -> None:
    view = EndingView()
    view.show(toy.endings[0], ("Flames",))
    assert view.ticked == ["Flames"]
    view.clear()
    assert (view.ticked, view.advice.rowCount()) == ([], 0)


def test_a_printer_that_waits_takes_next_from_no_page(open_kiosk: OpenKiosk) -> None:
    """Whoever touched a danger sign by mistake prints, goes back, and goes on, while the printer has no paper."""
    person = open_kiosk(toy_content(), Desk(told=(("needs_paper", 1, 2),), waits=True))
    session, words = person.stage.kiosk.session, person.stage.words
    for name in (TOY_DOOR, "Next", "Smoke", "Next"):
        person.touch(name)
    person.touch(words["ending_print"])
    person.stage.qtbot.waitUntil(lambda: session.screen.printing.state == "needs_paper")
    session.goBack()
    person.stage.settle()
    assert person.offers(words["next"])
    session.startOver()
