"""The checklist as tiles by time."""

from datetime import date, timedelta

import pytest

from kiosk.content.build.locale import LocaleWriter
from kiosk.decision.aid import Aid
from kiosk.decision.clinic import Clinic
from kiosk.decision.summary import Summary, summarise
from kiosk.decision.visit import Visit
from kiosk.ui.pages.checklist import ChecklistView, TileRow, TileWriter, tile_rows
from tests.ui.every_page import script
from tests.ui.stage import TODAY, shipped_content, toy_content

PARTY = date(2026, 12, 1)


def summary_of(aid: Aid, language: str = "en", **answers: object) -> Summary:
    given = {"guests": "yes", "party_day": PARTY, "biscuits": frozenset({"oat"})} | answers
    said = {key: answer for key, answer in given.items() if answer is not None}
    return summarise(aid, Visit(answers=said), Clinic(), LocaleWriter(language), TODAY)  # type: ignore[arg-type]


def tiles_of(summary: Summary, language: str = "en") -> dict[str, TileRow]:
    write = TileWriter(toy_content().screen_words[language], LocaleWriter(language), TODAY)
    return {row.group: row for row in tile_rows(summary.checklist, write)}


def test_each_tile_has_its_days(toy: Aid) -> None:
    found = {group: tile.when for group, tile in tiles_of(summary_of(toy)).items()}
    assert found == {
        "now": "Sunday, Nov 22",
        "weeks_before": "until Nov 23",
        "days_before": "Nov 24 to Nov 29",
        "day_before": "Monday, Nov 30",
        "morning": "Tuesday, Dec 1",
        "after": "from Dec 1",
        "call": "",
        "emergency": "at once",
    }


def test_the_days_are_written_as_the_language_has_them() -> None:
    found = tiles_of(summary_of(toy_content().aids["es"], "es"), "es")
    assert found["days_before"].when == "24 nov a 29 nov"
    assert found["morning"].when == "martes, 1 dic"


@pytest.mark.parametrize(
    ("days", "when"),
    [(3, "until Nov 23"), (2, "Sunday, Nov 22"), (7, "until Nov 27"), (8, "Nov 23 to Nov 28")],
    ids=str,
)
def test_days_that_are_over_are_not_told(toy: Aid, days: int, when: str) -> None:
    summary = summary_of(toy, party_day=TODAY + timedelta(days=days))
    assert tiles_of(summary)["days_before"].when == when


def test_without_a_day_each_tile_says_so_in_words(toy: Aid) -> None:
    found = tiles_of(summary_of(toy, party_day=None))
    assert found["morning"].when == "no day yet"
    assert found["weeks_before"].when == ""
    assert found["now"].when == "Sunday, Nov 22"


def test_a_tile_names_what_is_in_it_and_how_much(toy: Aid) -> None:
    found = tiles_of(summary_of(toy))
    assert (found["morning"].about, found["morning"].count) == ("Hot water", "1 thing")
    assert (found["emergency"].name, found["emergency"].count) == ("Fire service", "1 sign")
    assert found["call"].count == "0 signs", "a phone number is no sign"
    assert [group for group, tile in found.items() if tile.day] == ["morning"]
    assert [group for group, tile in found.items() if tile.emergency] == ["emergency"]


def test_the_open_tile_leads_to_those_beside_it(qapp: object, toy: Aid) -> None:
    view = ChecklistView()
    view.show(summary_of(toy), toy_content().screen_words["en"], LocaleWriter("en"))
    view.open("day_before")
    assert view.title == "The day before: Monday, November 30"
    assert [row.lead for row in view.entries.shown()] == ["The pot"]
    assert (view.before, view.after) == ("days_before", "morning")
    assert (view.beforeName, view.afterName) == ("The days before", "That morning")
    view.open("now")
    assert (view.before, view.beforeName) == ("", "")
    view.open("emergency")
    assert (view.after, view.afterName) == ("", "")


def test_the_next_person_sees_no_tile_of_the_last(qapp: object, toy: Aid) -> None:
    view = ChecklistView()
    view.show(summary_of(toy), toy_content().screen_words["en"], LocaleWriter("en"))
    view.clear()
    assert (view.tiles.rowCount(), view.entries.rowCount(), view.title) == (0, 0, "")


DAYS = [None, 0, 1, 2, 7, 8, 60]


@pytest.mark.parametrize("days", DAYS, ids=str)
@pytest.mark.parametrize("planned", ["yes", "not_yet", "no"])
def test_nobody_gets_more_than_eight_tiles(planned: str, days: int | None) -> None:
    aid = shipped_content().aids["en"]
    answers = dict(script(shipped_content())) | {"operation_planned": planned}
    answers.pop("operation_date", None)
    if days is not None:
        answers |= {"date_known": "yes", "operation_date": TODAY + timedelta(days=days)}
    summary = summarise(aid, Visit(answers=answers), Clinic(), LocaleWriter("en"), TODAY)
    groups = [part.group.key.value for part in summary.checklist]
    assert 4 <= len(groups) <= 8, groups
    assert groups[-2:] == ["call", "emergency"]
    dated = planned == "yes" and days is not None
    assert ("soon" in groups) == (dated and days is not None and days <= 7)
    assert ("weeks_before" in groups) == (planned != "no" and not (dated and days is not None and days <= 7))
    assert ("at_home" in groups) == (planned != "yes")
