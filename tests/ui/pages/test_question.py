"""The question on screen."""

from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from kiosk.decision.aid import Aid
from kiosk.ui.pages.question import QuestionView, as_line, choice_rows, question_content
from tests.ui.person import OpenKiosk, Person, Role


def test_a_number_has_a_square_for_each_value(toy: Aid) -> None:
    rows = choice_rows(toy.questions["cups"], 4)
    assert [row.label for row in rows] == [str(number) for number in range(11)]
    assert [row.label for row in rows if row.chosen] == ["4"]


def test_several_choices_can_be_marked(toy: Aid) -> None:
    rows = choice_rows(toy.questions["tried"], frozenset({"tea", "coffee"}))
    assert [row.choice for row in rows if row.chosen] == ["tea", "coffee"]


def test_a_date_has_a_calendar_in_place_of_choices(toy: Aid) -> None:
    assert choice_rows(toy.questions["party_day"], None) == []


def test_how_many_may_be_chosen_is_said_where_that_may_be_more_than_one(toy: Aid) -> None:
    assert question_content(toy.questions["kettle"]).hint == "Choose all that fit."
    one = replace(toy.questions["thirsty"], hint="Choose one.")
    assert question_content(one).hint == "", "its round marks say so"


@pytest.mark.parametrize(("text", "line"), [("aspirin", "Aspirin"), ("", ""), ("X-ray", "X-ray")])
def test_words_begin_a_line_with_a_capital(text: str, line: str) -> None:
    assert as_line(text) == line


def test_the_next_person_sees_no_answer_of_the_last(qapp: object, toy: Aid) -> None:
    view = QuestionView()
    view.show(toy.questions["thirsty"], "yes", again=True)
    view.clear()
    assert (view.key, view.prompt, view.askedAgain, view.choices.rowCount()) == ("", "", "", 0)


def test_what_asks_again_stays_once_there_is_an_answer(qapp: object, toy: Aid) -> None:
    asking = replace(toy.questions["thirsty"], ask_again="This cannot wait.")
    view = QuestionView()
    view.show(asking, None)
    assert view.askedAgain == ""
    view.show(asking, None, again=True)
    assert view.askedAgain == "This cannot wait."
    view.show(asking, "yes", again=True)
    assert view.askedAgain == "This cannot wait.", "the choices must not move under the finger"


def test_what_has_an_answer_is_not_asked_again_when_its_neighbour_is(qapp: object, toy: Aid) -> None:
    view = QuestionView()
    view.show(replace(toy.questions["thirsty"], ask_again="This cannot wait."), "yes", again=True)
    assert view.askedAgain == ""


def test_a_tap_changes_nothing_by_which_the_page_lays_itself_out(
    qapp: object, toy: Aid, qtbot: QtBot
) -> None:
    view = QuestionView()
    view.show(toy.questions["thirsty"], None)
    with qtbot.assertNotEmitted(view.changed), qtbot.assertNotEmitted(view.choices.modelReset):
        view.show(toy.questions["thirsty"], "yes")


def turn_to(person: Person, page: str) -> None:
    session = person.stage.kiosk.session
    while session.screen.page.key != page:
        session.goOn()
    person.stage.settle()


def test_a_screen_reader_hears_what_is_chosen_and_whether_more_may_be(open_kiosk: OpenKiosk) -> None:
    person = open_kiosk()
    turn_to(person, "kettle_page")
    person.touch("Smoke", Role.CheckBox)
    assert [seen.name for seen in person.choices() if seen.checked] == ["Smoke"]
    person.touch("None of these", Role.CheckBox)
    assert [seen.name for seen in person.choices() if seen.checked] == ["None of these"], "it stands alone"
    person.touch("Next")
    assert {seen.role for seen in person.choices()} == {Role.RadioButton}


def test_a_screen_reader_hears_what_was_chosen_on_a_page_that_is_come_back_to(open_kiosk: OpenKiosk) -> None:
    person = open_kiosk()
    turn_to(person, "thirsty_page")
    person.touch("Yes")
    person.touch("Next")
    person.touch("Back")
    assert [seen.name for seen in person.choices() if seen.checked] == ["Yes"]
    assert all(seen.checkable for seen in person.choices())


def on_two_questions(open_kiosk: OpenKiosk) -> Person:
    """A person at the page of the toy pack that asks two."""
    person = open_kiosk()
    session = person.stage.kiosk.session
    while session.screen.page.key != "after_tasting_page":
        if session.screen.page.key == "tried_page":
            session.choose("coffee")
        session.goOn()
    person.stage.settle()
    return person


def test_two_questions_on_a_page_are_each_answered_in_their_own_row(open_kiosk: OpenKiosk) -> None:
    person = on_two_questions(open_kiosk)
    asked = [person.stage.kiosk.session.store.aid.questions[key] for key in ("coffee_liked", "smoke_again")]
    groups = [seen for seen in person.sees() if seen.role is Role.Grouping]
    assert [seen.name for seen in groups] == [question.prompt for question in asked]
    person.touch("A little")
    person.touch("Yes")
    assert [seen.name for seen in person.choices() if seen.checked] == ["A little", "Yes"]
    assert person.stage.kiosk.session.store.visit.answers["coffee_liked"] == "a_little"
    assert person.stage.kiosk.session.store.visit.answers["smoke_again"] == "yes"


def test_one_of_two_questions_may_be_left(open_kiosk: OpenKiosk) -> None:
    person = on_two_questions(open_kiosk)
    assert not person.offers("Next")
    person.touch("A little")
    person.touch("Next")
    assert person.stage.kiosk.session.screen.page.key != "after_tasting_page"


def test_nothing_moves_under_the_finger(open_kiosk: OpenKiosk) -> None:
    person = on_two_questions(open_kiosk)
    before = [seen.whole for seen in person.choices()]
    person.touch("A lot")
    assert [seen.whole for seen in person.choices()] == before
