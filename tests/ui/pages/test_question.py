"""The question on screen."""

import pytest

from kiosk.decision.aid import Aid
from kiosk.ui.pages.question import QuestionView, as_line, choice_rows, question_content
from tests.ui.person import OpenKiosk, Role


def test_a_number_has_a_square_for_each_value(toy: Aid) -> None:
    rows = choice_rows(toy.questions["cups"], 4)
    assert [row.label for row in rows] == [str(number) for number in range(11)]
    assert [row.label for row in rows if row.chosen] == ["4"]


def test_several_choices_can_be_marked(toy: Aid) -> None:
    rows = choice_rows(toy.questions["tried"], frozenset({"tea", "coffee"}))
    assert [row.choice for row in rows if row.chosen] == ["tea", "coffee"]


def test_a_date_has_a_calendar_in_place_of_choices(toy: Aid) -> None:
    assert choice_rows(toy.questions["party_day"], None) == []


@pytest.mark.parametrize(
    ("given", "verdict"), [(None, ""), ("yes", "right"), ("no", "wrong"), ("not_sure", "wrong")]
)
def test_a_knowledge_check_explains_itself_once_answered(toy: Aid, given: str | None, verdict: str) -> None:
    shown = question_content(toy, toy.questions["check_sleep"], given)
    assert shown.verdict == verdict
    assert bool(shown.explanation) == bool(given)


def test_other_questions_are_never_right_or_wrong(toy: Aid) -> None:
    shown = question_content(toy, toy.questions["thirsty"], "yes")
    assert (shown.verdict, shown.explanation) == ("", "")


@pytest.mark.parametrize(("text", "line"), [("aspirin", "Aspirin"), ("", ""), ("X-ray", "X-ray")])
def test_words_begin_a_line_with_a_capital(text: str, line: str) -> None:
    assert as_line(text) == line


def test_the_next_person_sees_no_answer_of_the_last(qapp: object, toy: Aid) -> None:
    view = QuestionView()
    view.show(toy, toy.questions["check_sleep"], "yes")
    view.clear()
    assert (view.key, view.verdict, view.explanation, view.choices.rowCount()) == ("", "", "", 0)


def test_a_screen_reader_hears_what_is_chosen_and_whether_more_may_be(open_kiosk: OpenKiosk) -> None:
    person = open_kiosk()
    person.touch("Start")
    person.touch("Next")
    person.touch("Smoke", Role.CheckBox)
    assert [seen.name for seen in person.choices() if seen.checked] == ["Smoke"]
    person.touch("None of these", Role.CheckBox)
    assert [seen.name for seen in person.choices() if seen.checked] == ["None of these"], "it stands alone"
    person.touch("Next")
    assert {seen.role for seen in person.choices()} == {Role.RadioButton}


def test_a_screen_reader_hears_what_was_chosen_on_a_page_that_is_come_back_to(open_kiosk: OpenKiosk) -> None:
    person = open_kiosk()
    for name in ("Start", "Next", "Smoke", "Next"):
        if person.offers(name):
            person.touch(name)
    session = person.stage.kiosk.session
    session.change("kettle_page")
    person.stage.settle()
    assert [seen.name for seen in person.choices() if seen.checked] == ["Smoke"]
    assert all(seen.checkable for seen in person.choices())
