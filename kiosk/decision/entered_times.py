"""Times of the day that a clinician entered: on which day each is, and how it reads with that day."""

from datetime import date, time, timedelta

from kiosk.decision.answers import Answers
from kiosk.decision.blanks import fill
from kiosk.decision.consult import Consult
from kiosk.decision.consult_form import ConsultForm, Field
from kiosk.decision.dates import Writer

MIDNIGHT, NOON = time(0), time(12)
DAY = 24 * 60
"""Minutes."""


def minutes(form: ConsultForm, field: Field, value: time, consult: Consult) -> int:
    """The minutes from the beginning of the day that a time is about; below 0 on the evening before."""
    found = value.hour * 60 + value.minute
    return found - DAY if _is_evening_before(form, field, value, consult) else found


def _is_evening_before(form: ConsultForm, field: Field, value: time, consult: Consult) -> bool:
    if field.evening is None or value < field.evening:
        return False
    later = consult.entries.get(field.before)
    return not (isinstance(later, time) and later >= field.evening)


def to_midnight(value: time) -> int:
    """The minutes between a time and the midnight that is nearest."""
    found = value.hour * 60 + value.minute
    return min(found, DAY - found)


def clock_words(form: ConsultForm, value: time, writer: Writer) -> str:
    """The time of the day, in words where its digits leave it in doubt."""
    return {MIDNIGHT: form.midnight, NOON: form.noon}.get(value) or writer.clock(value)


def day_of(form: ConsultForm, field: Field, value: time, consult: Consult, answers: Answers) -> date | None:
    """The day on which that time is; None where the day that it is about is not known."""
    day = answers.get(field.on)
    if not isinstance(day, date):
        return None
    return day - timedelta(days=1) if minutes(form, field, value, consult) < 0 else day


def time_words(form: ConsultForm, value: time, day: date | None, writer: Writer) -> str:
    """The time with its weekday and date, where the day is known; midnight is told by the day that it ends."""
    if day is None:
        return clock_words(form, value, writer)
    if value == MIDNIGHT:
        return fill(form.midnight_at, day=writer.day(day - timedelta(days=1)))
    return fill(form.at, time=clock_words(form, value, writer), day=writer.day(day))
