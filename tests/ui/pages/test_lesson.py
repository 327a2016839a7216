"""What a knowledge check teaches."""

import pytest
from pytestqt.qtbot import QtBot

from kiosk.decision.aid import Aid
from kiosk.decision.understanding import Check
from kiosk.ui.pages.lesson import LessonContent, LessonView, lesson_of
from tests.ui.person import OpenKiosk, Person
from tests.ui.stage import shipped_content, toy_content

HEALING = "check_healing"


def taught(aid: Aid, question: str, given: str | None, language: str = "en") -> LessonContent:
    check = aid.check_of(question)
    assert isinstance(check, Check)
    words = toy_content().screen_words[language]
    return lesson_of(aid, check, {} if given is None else {question: given}, words)


@pytest.mark.parametrize(
    ("given", "verdict"), [(None, ""), ("yes", "right"), ("no", "wrong"), ("not_sure", "wrong")]
)
def test_a_knowledge_check_explains_itself_once_answered(toy: Aid, given: str | None, verdict: str) -> None:
    shown = taught(toy, "check_sleep", given)
    assert shown.verdict == verdict
    assert bool(shown.explanation) == bool(shown.answer) == bool(given)


def test_the_number_behind_it_is_drawn_and_both_of_a_pair_are_told() -> None:
    shown = taught(shipped_content().aids["en"], HEALING, "yes")
    assert (shown.number, shown.per_hundred) == ("60 of 100", 60)
    assert [row.perHundred for row in shown.evidence] == [60, 40]
    assert len(shown.sources) == 2


def test_without_a_number_none_is_drawn(toy: Aid) -> None:
    assert taught(toy, "check_water", "no").per_hundred == -1


def test_the_next_person_sees_no_verdict_of_the_last(qapp: object, toy: Aid, qtbot: QtBot) -> None:
    view = LessonView()
    with qtbot.waitSignal(view.changed):
        view.show(taught(toy, "check_sleep", "yes"))
    view.clear()
    assert (view.verdict, view.explanation, view.sources, view.perHundred) == ("", "", [], -1)


def at_the_check(open_kiosk: OpenKiosk) -> Person:
    person = open_kiosk(shipped_content())
    session = person.stage.kiosk.session
    while session.screen.page.key != "check_healing_page":
        session.goOn()
    person.stage.settle()
    return person


def test_the_answers_stay_where_they_are_when_the_explanation_appears(open_kiosk: OpenKiosk) -> None:
    person = at_the_check(open_kiosk)
    before = [seen.whole for seen in person.choices()]
    assert "Yes. Most, not all." not in person.reads()
    person.touch("No")
    assert [seen.whole for seen in person.choices()] == before
    assert "Yes. Most, not all." in person.reads()
    assert "Not quite." in person.reads()


def test_a_touch_tells_where_it_is_from(open_kiosk: OpenKiosk) -> None:
    person = at_the_check(open_kiosk)
    person.touch("Yes")
    person.touch("Where this is from")
    told = person.text()
    assert "60 of 100" in told
    assert "40 of 100" in told, "the number that it must not stand without"
