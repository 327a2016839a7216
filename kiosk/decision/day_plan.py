"""The plan of the day on paper: what the day is, when to be where, and the days from now until after it, in words."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from kiosk.decision.aid import Aid
from kiosk.decision.answers import Answers
from kiosk.decision.apply_entries import value_words
from kiosk.decision.checklist import PlanOfDay, Stretch
from kiosk.decision.clinic import Clinic
from kiosk.decision.consult import Consult
from kiosk.decision.dates import Writer, answer_words


@dataclass(frozen=True, slots=True)
class StripDay:
    """One cell of the strip of days: its weekday and date in short, and what belongs to it. `key` says which it is."""

    key: Stretch
    weekday: str
    date: str
    text: str


@dataclass(frozen=True, slots=True)
class DayPlan:
    """What a person has to know about the day; what is not known is empty, and is written in by hand.

    `coming` is when and where to come where the clinic said that in one sentence. `strip` is empty without a day.
    """

    what: str = ""
    day: date | None = None
    day_words: str = ""
    short_day: str = ""
    arrival: str = ""
    place: str = ""
    coming: str = ""
    eating_stops: str = ""
    drinking_stops: str = ""
    driver: str = ""
    visit: str = ""
    strip: tuple[StripDay, ...] = ()


def day_plan(
    aid: Aid, answers: Answers, clinic: Clinic, consult: Consult, *, writer: Writer, today: date
) -> DayPlan | None:
    """The plan of that day, the entries applied to answers and clinic; None for whom no day is planned."""
    form = aid.checklist.day
    if form is None or not form.when.holds(answers):
        return None
    given = answers.get(form.date)
    day = given if isinstance(given, date) else None
    named = answer_words(aid.questions[form.what], answers, form.leave_out)
    said = {
        key: _entered(aid, key, consult, writer)
        for key in (form.arrival, form.place, form.driver, form.visit)
    }
    known = bool(said[form.arrival] or said[form.place])
    return DayPlan(
        what=", ".join(named),
        day=day,
        day_words=writer.full(day) if day else "",
        short_day=writer.month_day(day) if day else "",
        arrival=said[form.arrival],
        place=said[form.place],
        coming="" if known else clinic.arrival,
        eating_stops=clinic.eating_stops,
        drinking_stops=clinic.drinking_stops,
        driver=said[form.driver],
        visit=said[form.visit],
        strip=tuple(_strip(form, day, writer, today)) if day else (),
    )


def _entered(aid: Aid, key: str, consult: Consult, writer: Writer) -> str:
    found = aid.consult.field(key)
    if found is None or key not in consult.entries:
        return ""
    value = consult.entries[key]
    return value_words(aid.consult, found, value, writer)


def _strip(form: PlanOfDay, day: date, writer: Writer, today: date) -> Iterator[StripDay]:
    left = (day - today).days
    if left >= 1:
        key = Stretch.TODAY_BEFORE if left == 1 else Stretch.TODAY
        yield StripDay(key, "", f"{writer.weekday_short(today)}, {writer.month_day(today)}", form.words[key])
    if left > 2:
        first, last = today + timedelta(days=1), day - timedelta(days=2)
        dates = [writer.month_day(each) for each in dict.fromkeys((first, last))]
        yield StripDay(Stretch.UNTIL_THEN, "", " – ".join(dates), form.words[Stretch.UNTIL_THEN])
    around = {Stretch.DAY_BEFORE: -1, Stretch.THE_DAY: 0, Stretch.DAY_AFTER: 1}
    for key, days in around.items():
        if key is not Stretch.DAY_BEFORE or left > 1:
            each = day + timedelta(days=days)
            yield StripDay(key, writer.weekday_short(each), writer.month_day(each), form.words[key])
