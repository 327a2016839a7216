"""A row of days: it ends or begins where it should, and turns without losing or doubling a day."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.content.build.locale import LocaleWriter
from kiosk.ui.consult.day_strip import PLACES, DayStripView, days_shown, start_to_end_at

FIRST = date(2026, 11, 22)


def strip(days: int, *, end: date | None = None, chosen: date | None = None) -> DayStripView:
    view = DayStripView()
    view.show("key", FIRST, FIRST + timedelta(days), chosen, LocaleWriter("en"), end=end)
    return view


def shown(view: DayStripView) -> list[str]:
    return [row.day for row in view.days.shown()]


def test_few_days_stand_in_one_row(qapp: object) -> None:
    view = strip(PLACES - 1)
    assert len(shown(view)) == PLACES
    assert not view.hasEarlier
    assert not view.hasLater
    assert (view.days.shown()[0].weekday, view.days.shown()[0].number) == ("Sun", "22")
    assert view.said == "November 2026"


def test_a_row_may_end_at_the_last_day(qapp: object) -> None:
    view = strip(30, end=FIRST + timedelta(30))
    assert shown(view)[-1] == "2026-12-22"
    assert view.hasEarlier
    assert not view.hasLater


def test_a_chosen_day_is_in_the_row(qapp: object) -> None:
    view = strip(90, chosen=FIRST + timedelta(60))
    assert "2027-01-21" in shown(view)
    assert view.said == "Thursday, January 21"


@pytest.mark.parametrize("days", [1, 9, 10, 11, 17, 18, 19, 40])
def test_turning_shows_each_day_once(qapp: object, days: int) -> None:
    view = strip(days)
    seen = shown(view)
    while view.hasLater:
        view.later()
        seen += shown(view)
    assert seen == [(FIRST + timedelta(each)).isoformat() for each in range(days + 1)]
    while view.hasEarlier:
        view.earlier()
    assert shown(view)[0] == FIRST.isoformat()


@given(st.integers(0, 60), st.integers(0, 60))
def test_a_row_is_never_longer_than_its_places(days: int, end: int) -> None:
    last = FIRST + timedelta(days)
    start = start_to_end_at(FIRST, last, FIRST + timedelta(end))
    row = days_shown(FIRST, last, start)
    assert row[-1] <= last
    assert len(row) + (start > FIRST) + (row[-1] < last) <= PLACES
    assert row[-1] >= min(FIRST + timedelta(end), last) or start == FIRST
