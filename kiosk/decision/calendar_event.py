"""The event that a person's day makes in a calendar: what, when and where, and what the clinic said about it."""

from dataclasses import dataclass
from datetime import date, time

from kiosk.decision.answers import Answers
from kiosk.decision.blanks import fill
from kiosk.decision.clinic import Clinic
from kiosk.decision.consult import Consult
from kiosk.decision.consult_form import ConsultForm, EventPlan
from kiosk.decision.entered_times import day_of


@dataclass(frozen=True, slots=True)
class Event:
    """One event. Without `at` it is on the whole day. Nothing in it names the person."""

    title: str
    day: date
    at: time | None = None
    place: str = ""
    lines: tuple[str, ...] = ()


def event_of(
    form: ConsultForm, answers: Answers, clinic: Clinic, consult: Consult, today: date
) -> Event | None:
    """The event, where the day is known and not past; `clinic` has the clinic's entries in place of its facts."""
    plan = form.event
    day = answers.get(plan.on) if plan else None
    if plan is None or not isinstance(day, date) or day < today:
        return None
    asked, entered = form.field(plan.at), consult.entries.get(plan.at)
    at = entered if isinstance(entered, time) else None
    if asked and at:
        day = day_of(form, asked, at, consult, answers) or day
    return Event(plan.title, day, at, _place(plan, clinic, consult), _lines(plan, clinic))


def _place(plan: EventPlan, clinic: Clinic, consult: Consult) -> str:
    """Where to come: what was entered, and the clinic's name."""
    place = consult.entries.get(plan.where)
    return ", ".join(filter(None, [place if isinstance(place, str) else "", clinic.name]))


def _lines(plan: EventPlan, clinic: Clinic) -> tuple[str, ...]:
    facts = ((text, str(getattr(clinic, fact))) for fact, text in plan.lines.items())
    return tuple(fill(text, value=value) for text, value in facts if value)
