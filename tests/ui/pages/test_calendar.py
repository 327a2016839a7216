"""The calendar of a date question."""

from datetime import date, timedelta

import pytest

from kiosk.content.build.locale import LocaleWriter
from kiosk.decision.aid import Aid
from kiosk.decision.questions import Question
from kiosk.ui.pages.calendar import CalendarView, days_of, month_before, next_month
from tests.ui.stage import TODAY

ENGLISH = LocaleWriter("en")


@pytest.fixture
def question(toy: Aid) -> Question:
    """Any day from today to a year from today."""
    return toy.questions["party_day"]


@pytest.fixture
def view(qapp: object, question: Question) -> CalendarView:
    view = CalendarView()
    view.show(question, None, TODAY, ENGLISH)
    return view


def squares(view: CalendarView) -> list[tuple[str, bool]]:
    """Each day on show, and whether it may be chosen."""
    days, roles = view.days, {name.data(): role for role, name in view.days.roleNames().items()}
    rows = [days.index(place) for place in range(days.rowCount())]
    return [(days.data(row, roles[b"day"]), days.data(row, roles[b"offered"])) for row in rows]


def test_the_first_month_is_that_of_the_first_day_on_offer(view: CalendarView) -> None:
    assert view.month == "November 2026"
    assert view.chosenDay == ""


def test_days_gone_by_cannot_be_chosen(view: CalendarView) -> None:
    offered = [day for day, may in squares(view) if may]
    assert offered == [f"2026-11-{day}" for day in range(22, 31)]


def test_weeks_gone_by_are_left_out(view: CalendarView) -> None:
    assert len(squares(view)) == 14, "November 22 is a Sunday"


def test_weeks_are_whole_and_begin_where_the_language_begins_them() -> None:
    december = days_of(date(2026, 12, 1), (date(2026, 12, 1), date(2026, 12, 31)), None, ENGLISH)
    assert len(december) % 7 == 0
    assert [square.label for square in december[:4]] == ["", "", "1", "2"], "December 1 is a Tuesday"
    assert december[2].spoken == "Tuesday, December 1"


def test_leafing_stays_within_the_days_on_offer(view: CalendarView) -> None:
    assert not view.hasEarlier
    view.earlier()
    assert view.month == "November 2026"
    for _ in range(30):
        view.later()
    assert view.month == "November 2027"
    assert not view.hasLater
    assert [day for day, may in squares(view) if may][-1] == (TODAY + timedelta(days=365)).isoformat()
    view.earlier()
    assert view.month == "October 2027"


def test_the_month_leafed_to_stays_when_a_day_in_it_is_chosen(view: CalendarView, question: Question) -> None:
    view.later()
    view.show(question, date(2026, 12, 24), TODAY, ENGLISH)
    assert view.month == "December 2026"
    assert view.chosenDay == "Thursday, December 24"


def test_a_day_of_another_month_that_was_chosen_elsewhere_is_turned_to(
    view: CalendarView, question: Question
) -> None:
    view.show(question, date(2026, 12, 24), TODAY, ENGLISH)
    assert view.month == "December 2026"


def test_a_day_taken_back_leaves_the_month_where_it_is(view: CalendarView, question: Question) -> None:
    view.show(question, date(2026, 12, 24), TODAY, ENGLISH)
    view.show(question, None, TODAY, ENGLISH)
    assert view.month == "December 2026"


def test_who_comes_back_sees_the_chosen_day_and_not_the_month_they_leafed_to(
    view: CalendarView, question: Question
) -> None:
    view.show(question, date(2026, 12, 24), TODAY, ENGLISH)
    view.later()
    view.turn_back()
    view.show(question, date(2026, 12, 24), TODAY, ENGLISH)
    assert view.month == "December 2026"


def test_the_months_beside_are_named_while_they_have_days(view: CalendarView) -> None:
    assert (view.monthBefore, view.monthAfter) == ("", "Dec")
    view.later()
    assert (view.monthBefore, view.monthAfter) == ("Nov", "Jan")


def test_the_chosen_day_is_a_leaf_with_how_far_ahead_it_is(view: CalendarView, question: Question) -> None:
    assert (view.chosenNumber, view.daysAhead) == (0, -1)
    view.show(question, date(2026, 12, 2), TODAY, ENGLISH)
    leaf = (view.chosenWeekday, view.chosenNumber, view.chosenMonth, view.daysAhead)
    assert leaf == ("Wednesday", 2, "December 2026", 10)


def test_the_days_until_then_stand_in_a_row(view: CalendarView, question: Question) -> None:
    assert view.strip(11) == []
    view.show(question, date(2026, 12, 2), TODAY, ENGLISH)
    row = view.strip(11)
    assert (row[0], row[-1], len(row)) == (["S", "22"], ["W", "2"], 11)


def test_of_many_days_the_first_and_the_last_ones_stand_there(view: CalendarView, question: Question) -> None:
    view.show(question, date(2027, 3, 5), TODAY, ENGLISH)
    row = view.strip(5)
    assert row == [["S", "22"], ["", ""], ["W", "3"], ["T", "4"], ["F", "5"]]


def test_spanish_months_and_days_begin_with_a_capital() -> None:
    spanish = LocaleWriter("es")
    assert spanish.weekday(date(2026, 12, 2)) == "Miércoles"
    assert spanish.month_short(date(2026, 12, 2)) == "Dic"


def test_a_day_chosen_before_is_on_show_when_the_person_comes_back(qapp: object, question: Question) -> None:
    view = CalendarView()
    view.show(question, date(2027, 3, 5), TODAY, ENGLISH)
    assert view.month == "March 2027"


def test_the_next_person_sees_no_day_of_the_last(view: CalendarView, question: Question) -> None:
    view.later()
    view.show(question, date(2026, 12, 24), TODAY, ENGLISH)
    view.clear()
    assert (view.chosenDay, view.month) == ("", "")
    assert squares(view) == []
    assert not view.hasLater
    assert not view.hasEarlier
    view.show(question, None, TODAY, ENGLISH)
    assert view.month == "November 2026"


def test_before_anything_is_asked_there_is_no_calendar(qapp: object) -> None:
    view = CalendarView()
    assert (view.month, view.weekdays, view.chosenDay) == ("", [], "")


@pytest.mark.parametrize(
    ("day", "after", "before"),
    [
        (date(2026, 12, 31), date(2027, 1, 1), date(2026, 11, 1)),
        (date(2028, 2, 29), date(2028, 3, 1), date(2028, 1, 1)),
        (date(2027, 1, 31), date(2027, 2, 1), date(2026, 12, 1)),
    ],
)
def test_months_follow_each_other(day: date, after: date, before: date) -> None:
    assert next_month(day) == after
    assert month_before(day) == before
