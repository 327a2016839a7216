"""The choices of one entry as rows: choices, ways of an order, hours and minutes."""

from datetime import time

from kiosk.decision.consult import Entered
from kiosk.decision.consult_form import Field
from kiosk.decision.dates import Writer
from kiosk.ui.consult.entry_rows import Target
from kiosk.ui.pages.question import ChoiceRow, as_line

MINUTES_STEP = 5


def choices_at(field: Field, target: Target, value: Entered | None) -> list[ChoiceRow]:
    """The choices of a field, or the ways of an order; a need of an order has none."""
    if target.part:
        return []
    if target.choice:
        return [ChoiceRow(way.key, way.label, "", way.key == value) for way in field.ways]
    return [ChoiceRow(each.key, as_line(each.text), "", each.key == value) for each in field.choices]


def hour_rows(at: time | None, writer: Writer) -> list[ChoiceRow]:
    """The hours of a day, as the language writes them; that of the time is chosen."""
    hours = range(24)
    return [
        ChoiceRow(str(hour), writer.clock(time(hour)), "", at is not None and at.hour == hour)
        for hour in hours
    ]


def minute_rows(at: time) -> list[ChoiceRow]:
    """The minutes of an hour, some steps apart; those of the time are chosen."""
    minutes = range(0, 60, MINUTES_STEP)
    return [ChoiceRow(str(each), f":{each:02}", "", at.minute == each) for each in minutes]
