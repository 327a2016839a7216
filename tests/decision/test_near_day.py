"""How near the day is: the box before all else, times that are past, and the clinic's times with their days."""

from datetime import date, time, timedelta

import pytest

from kiosk.content.build.locale import LocaleWriter
from kiosk.content.pack import check_pack
from kiosk.decision.answers import Answer
from kiosk.decision.checklist import Time
from kiosk.decision.clinic import Clinic
from kiosk.decision.consult import Consult, Entered, MedicineOrder
from kiosk.decision.entry_errors import entry_errors
from kiosk.decision.overview import OverviewKind, overview
from kiosk.decision.summary import Summary, summarise
from kiosk.decision.visit import Visit
from tests.decision.test_visit_properties import TESTS, TODAY

AIDS = check_pack(TESTS.parent / "content" / "spine-fracture").aids
SPINE = AIDS["en"]


def planned(days: int, **more: Answer) -> Visit:
    return Visit(
        answers={
            "danger_signs": frozenset({"none"}),
            "operation_planned": "yes",
            "date_known": "yes",
            "operation_date": TODAY + timedelta(days=days),
            "blood_thinners": frozenset({"warfarin"}),
            "ride": "yes",
            **more,
        }
    )


def summary(visit: Visit, clinic: Clinic | None = None, today: date = TODAY, **entries: Entered) -> Summary:
    return summarise(
        SPINE, visit, clinic or Clinic(), LocaleWriter("en"), today, consult=Consult(entries=entries)
    )


def under(found: Summary, group: Time) -> dict[str, str]:
    return {
        entry.key: entry.text.replace("\u00a0", " ")
        for part in found.checklist
        if part.group.key is group
        for entry in part.entries
    }


def every_text(found: Summary) -> str:
    parts = (part for part in found.checklist)
    return " ".join(entry.text for part in parts for entry in part.entries)


@pytest.mark.parametrize(
    ("days", "item", "said"),
    [
        (7, "soon_days", "It is in 7 days. Call the clinic today"),
        (2, "soon_days", "It is in 2 days. Call the clinic today"),
        (1, "soon_tomorrow", "Call the clinic today about"),
        (0, "soon_today", "Call the clinic now about"),
    ],
)
def test_within_a_week_a_box_comes_first(days: int, item: str, said: str) -> None:
    found = summary(planned(days))
    assert found.checklist[0].group.key is Time.SOON
    assert under(found, Time.SOON)[item].startswith(said)
    assert "medicine that thins your blood" in under(found, Time.SOON)[item]


def test_earlier_there_is_none() -> None:
    found = summary(planned(8))
    assert under(found, Time.SOON) == {}
    assert "blood_thinners_named" in under(found, Time.WEEKS_BEFORE)


def test_what_is_settled_is_not_open() -> None:
    order = MedicineOrder("continue", who="Ann")
    consult = Consult(orders={"warfarin": order}, entries={"arrival_time": time(9)})
    found = summarise(SPINE, planned(3), Clinic(), LocaleWriter("en"), TODAY, consult=consult)
    text = under(found, Time.SOON)["soon_days"]
    assert "blood" not in text
    assert "when and where to come" not in text
    assert "when to finish eating" in text
    assert "a ride home" not in text


@pytest.mark.parametrize(
    ("days", "past"),
    [
        (7, {Time.WEEKS_BEFORE}),
        (1, {Time.WEEKS_BEFORE, Time.DAYS_BEFORE}),
        (0, {Time.WEEKS_BEFORE, Time.DAYS_BEFORE, Time.DAY_BEFORE}),
    ],
)
def test_what_is_past_stands_under_now(days: int, past: set[Time]) -> None:
    found = summary(planned(days))
    assert past.isdisjoint(part.group.key for part in found.checklist)
    assert "blood_thinners_named" in under(found, Time.NOW)


def test_on_the_day_nobody_is_told_of_yesterday() -> None:
    text = every_text(summary(planned(0)))
    assert "midnight" not in text
    assert "If nobody has told you your times, call now." in text


@pytest.mark.parametrize(("days", "said"), [(0, "is today"), (1, "is tomorrow"), (5, "within 7 days")])
def test_the_clinician_sees_a_red_flag(days: int, said: str) -> None:
    lines = overview(SPINE, planned(days), Consult(), LocaleWriter("en"), TODAY)
    assert [line for line in lines if line.kind is OverviewKind.URGENT and said in line.text]


def test_a_code_that_is_read_after_the_day_says_so() -> None:
    lines = overview(SPINE, planned(3), Consult(), LocaleWriter("en"), TODAY + timedelta(days=9))
    assert [line for line in lines if line.kind is OverviewKind.URGENT and "is past" in line.text]


def test_the_clinics_times_have_their_day_and_end_the_usual_ones() -> None:
    found = summary(
        planned(10, diabetes="yes"),
        eating_stops=time(23),
        drinking_stops=time(4, 30),
        arrival_time=time(6, 30),
        arrival_place="Main desk",
    )
    items = under(found, Time.DAY_BEFORE)
    assert "stop at 11:00 PM on Tuesday, December 1" in items["eat_drink_times"]
    assert "4:30 AM on Wednesday, December 2" in items["eat_drink_times"]
    assert "6:30 AM on Wednesday, December 2, Main desk" in under(found, Time.MORNING)["arrive"]
    assert items.keys().isdisjoint({"eat_drink_night", "eat_drink_differs"})


def test_midnight_is_told_by_the_day_that_it_ends() -> None:
    found = summary(planned(10), eating_stops=time(0))
    assert (
        "12 midnight, at the end of Tuesday, December 1" in under(found, Time.DAY_BEFORE)["eat_drink_times"]
    )


def test_the_clinics_usual_times_end_the_usual_ones_of_others_but_not_that_yours_may_differ() -> None:
    clinic = Clinic(eating_stops="midnight", drinking_stops="4 AM")
    items = under(summary(planned(10, diabetes="yes"), clinic), Time.DAY_BEFORE)
    assert "eat_drink_night" not in items
    assert "eat_drink_differs" in items


@pytest.mark.parametrize(
    ("entries", "wrong"),
    [
        ({"eating_stops": time(9), "arrival_time": time(8)}, "before_eating_stops"),
        ({"eating_stops": time(18, 30), "arrival_time": time(18)}, "before_eating_stops"),
        ({"eating_stops": time(5), "drinking_stops": time(4)}, "drinks_before_food"),
        ({"eating_stops": time(4), "drinking_stops": time(23)}, "drinks_before_food"),
        ({"eating_stops": time(6), "arrival_time": time(7)}, "food_too_late"),
        ({"drinking_stops": time(6), "arrival_time": time(7)}, "drinks_too_late"),
        ({"arrival_time": time(0, 10)}, "near_midnight"),
        ({"arrival_time": time(23, 45)}, "near_midnight"),
    ],
)
def test_times_that_cannot_be_right_are_refused(entries: dict[str, Entered], wrong: str) -> None:
    found = entry_errors(SPINE, planned(10), Consult(entries=entries), TODAY)
    assert wrong in [each.key for each in found]


def test_times_that_go_together_are_taken() -> None:
    entries: dict[str, Entered] = {
        "eating_stops": time(23),
        "drinking_stops": time(5),
        "arrival_time": time(7),
    }
    assert entry_errors(SPINE, planned(10), Consult(entries=entries), TODAY) == ()


def test_who_arrives_in_the_evening_stops_on_the_same_day() -> None:
    found = summary(planned(10), eating_stops=time(17), drinking_stops=time(18), arrival_time=time(21))
    assert "5:00 PM on Wednesday, December 2" in under(found, Time.DAY_BEFORE)["eat_drink_times"]
