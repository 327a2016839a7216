"""A person's day as a telephone takes it into its calendar, read back by the rules of RFC 5545."""

from datetime import date, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.content.build.locale import LocaleWriter
from kiosk.decision.answers import Answers
from kiosk.decision.calendar_text import LONGEST, calendar_text, folded
from kiosk.decision.clinic import Clinic
from kiosk.decision.consult import Consult
from kiosk.decision.summary import Summary, summarise
from kiosk.decision.visit import Visit
from tests.ui.stage import TODAY, toy_content

PARTY = date(2026, 12, 2)
AT_SEVEN = Consult({"start": time(7, 5), "place": "Hall 2; ring the bell, please", "last_drink": time(18, 0)})
CLINIC = Clinic(name="The Tea House", phone="555-0100, ext. 3")


def summary(
    consult: Consult = AT_SEVEN, day: date | None = PARTY, clinic: Clinic = CLINIC, language: str = "en"
) -> Summary:
    answers: Answers = {"guests": "yes", **({"party_day": day} if day else {})}
    visit, aid = Visit(answers=answers), toy_content().aids[language]
    return summarise(aid, visit, clinic, LocaleWriter(language), TODAY, consult=consult)


def read(text: str) -> dict[str, str]:
    """The lines of an event by their names, unfolded and with their escapes undone."""
    assert text.endswith("\r\n")
    assert "\n" not in text.replace("\r\n", "")
    assert all(len(line.encode()) <= LONGEST for line in text.split("\r\n"))
    lines = text.replace("\r\n ", "").removesuffix("\r\n").split("\r\n")
    assert lines[:2] == ["BEGIN:VCALENDAR", "VERSION:2.0"]
    assert lines[3] == "BEGIN:VEVENT"
    assert lines[-2:] == ["END:VEVENT", "END:VCALENDAR"]
    pairs = [line.split(":", 1) for line in lines[4:-2]]
    assert len(dict(pairs)) == len(pairs), "each stands there once"
    return {name: unescaped(value) for name, value in pairs}


def unescaped(value: str) -> str:
    letters = iter(value)
    return "".join(
        {"n": "\n", "N": "\n"}.get(following := next(letters), following) if each == "\\" else each
        for each in letters
    )


def test_the_day_the_time_and_the_place_that_were_entered_are_told() -> None:
    event = read(calendar_text(summary()))
    assert event["DTSTART"] == "20261202T070500"
    assert event["SUMMARY"] == "Tea party"
    assert event["LOCATION"] == "Hall 2; ring the bell, please, The Tea House"
    assert event["DTSTAMP"] == "20261122T000000Z"
    assert event["UID"]


def test_when_to_stop_is_told_in_the_words_of_the_paper() -> None:
    made = summary()
    told = read(calendar_text(made))["DESCRIPTION"].split("\n")
    assert told == [f"No more drinks: {made.clinic.drinking_stops}.", "Call 555-0100, ext. 3."]


def test_without_a_time_it_is_on_the_whole_day_and_tells_nothing_that_nobody_entered() -> None:
    event = read(calendar_text(summary(Consult(), clinic=Clinic())))
    assert event["DTSTART;VALUE=DATE"] == "20261202"
    assert not {"DTSTART", "LOCATION", "DESCRIPTION"} & event.keys()


@pytest.mark.parametrize("day", [None, date(2026, 11, 21)])
def test_without_a_day_to_come_there_is_none(day: date | None) -> None:
    assert calendar_text(summary(Consult(), day)) == ""


def test_it_is_in_the_language_of_the_person() -> None:
    assert read(calendar_text(summary(language="es")))["SUMMARY"] == "Fiesta del té"


def test_the_same_visit_makes_the_same_event_and_another_day_another() -> None:
    assert calendar_text(summary()) == calendar_text(summary())
    moved = read(calendar_text(summary(day=date(2026, 12, 3))))
    assert moved["UID"] != read(calendar_text(summary()))["UID"]


def test_a_long_line_is_folded_where_no_letter_is_cut() -> None:
    lines = folded("DESCRIPTION:" + "ñ" * LONGEST).split("\r\n")
    assert len(lines) > 1
    assert all(len(line.encode()) <= LONGEST for line in lines)
    assert all(line.startswith(" ") for line in lines[1:])


LETTERS = st.characters(codec="utf-8", exclude_categories=("Cs", "Cc"))


@given(place=st.text(LETTERS, min_size=1, max_size=40).map(str.strip).filter(bool))
def test_whatever_is_entered_is_read_back_as_it_was(place: str) -> None:
    consult = Consult({"start": time(7, 5), "place": place})
    assert read(calendar_text(summary(consult)))["LOCATION"] == f"{place}, The Tea House"


@given(line=st.text(st.characters(codec="utf-8", exclude_categories=("Cs", "Cc")), max_size=300))
def test_a_folded_line_is_short_and_loses_no_letter(line: str) -> None:
    pieces = folded(line).split("\r\n")
    assert all(len(piece.encode()) <= LONGEST for piece in pieces)
    assert folded(line).replace("\r\n ", "") == line
