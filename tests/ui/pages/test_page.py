"""The page on screen."""

from dataclasses import replace
from pathlib import Path

from pytestqt.qtbot import QtBot

from kiosk.decision.aid import Aid
from kiosk.decision.visit import Visit, change, choose, go_on
from kiosk.ui.pages.page import PageContent, PageView, page_content


def face(aid: Aid, visit: Visit) -> PageContent:
    return page_content(aid, visit, Path())


def test_a_question_page_is_headed_by_its_question_and_an_option_page_by_its_option(toy: Aid) -> None:
    assert face(toy, Visit(at="thirsty_page")).title == toy.questions["thirsty"].prompt
    assert face(toy, Visit(at="about_tea")).title == toy.option("tea").name
    assert face(toy, Visit(at="welcome")).title == toy.pages[0].title


def test_a_page_of_several_questions_can_be_gone_on_from_once_one_is_answered(toy: Aid) -> None:
    visit = Visit(at="what_matters")
    assert not face(toy, visit).answered
    assert face(toy, choose(toy, visit, "matter_sleep", "some")).answered


def test_what_asks_nothing_counts_as_answered(toy: Aid) -> None:
    assert face(toy, Visit(at="side_by_side")).answered


def test_where_i_am_is_counted_from_one(toy: Aid) -> None:
    first = face(toy, Visit())
    assert first.section == 1
    assert first.sections[0] == toy.sections[0].name
    assert face(toy, Visit(at="print_it")).section == len(first.sections)


def test_the_ways_on_and_back(toy: Aid) -> None:
    assert (face(toy, Visit()).goes_back, face(toy, Visit()).goes_on) == (False, True)
    last = Visit(at="thank_you")
    assert (face(toy, last).goes_back, face(toy, last).goes_on) == (False, False)


def test_done_is_offered_only_where_it_leads_back(toy: Aid) -> None:
    changed = change(
        toy, Visit(at="my_checklist", seen=frozenset(page.key for page in toy.pages)), "cups_page"
    )
    assert face(toy, changed).returning
    assert not face(toy, go_on(toy, changed)).returning
    assert not face(toy, Visit(at="cups_page", return_to="a_page_that_is_gone")).returning


def test_another_answer_on_the_same_page_turns_no_page(qapp: object, toy: Aid, qtbot: QtBot) -> None:
    view = PageView()
    visit = Visit(at="thirsty_page")
    with qtbot.waitSignal(view.turned):
        view.show(face(toy, visit))
    answered = choose(toy, visit, "thirsty", "yes")
    with qtbot.assertNotEmitted(view.turned), qtbot.waitSignal(view.changed):
        view.show(face(toy, answered))
    with qtbot.assertNotEmitted(view.changed):
        view.show(face(toy, answered))


def test_a_picture_that_is_not_there_is_not_shown(toy: Aid, tmp_path: Path) -> None:
    visit = Visit(at="about_drinks")
    drawn = replace(toy, pages=tuple(replace(page, picture="cup") for page in toy.pages))
    assert page_content(drawn, visit, tmp_path).picture == ""
    (tmp_path / "cup.svg").write_text("<svg/>")
    assert page_content(drawn, visit, tmp_path).picture.endswith("/cup.svg")


def test_a_page_that_asks_once_more_is_shown_anew(qapp: object, toy: Aid, qtbot: QtBot) -> None:
    asking = replace(toy.questions["thirsty"], ask_again="This cannot wait.")
    twice = replace(toy, questions={**toy.questions, "thirsty": asking})
    visit = Visit(at="thirsty_page")
    view = PageView()
    view.show(face(twice, visit))
    again = go_on(twice, visit)
    with qtbot.waitSignal(view.turned):
        view.show(face(twice, again))
    assert view.key == "thirsty_page"
    answered = choose(twice, again, "thirsty", "yes")
    with qtbot.assertNotEmitted(view.turned):
        view.show(face(twice, answered))
    assert face(twice, go_on(twice, answered)).key == "cups_page"


def test_what_counts_all_the_same_is_not_an_answer(toy: Aid) -> None:
    counting = replace(toy.questions["thirsty"], if_skipped="not_sure")
    counted = replace(toy, questions={**toy.questions, "thirsty": counting})
    assert not face(counted, Visit(at="thirsty_page", seen=frozenset({"thirsty_page"}))).answered
