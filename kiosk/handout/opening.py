"""How a sheet opens: a big plain title, the day, and how to reach the clinic."""

from reportlab.platypus import Flowable

from kiosk.decision.summary import Summary
from kiosk.handout.marks import Rule
from kiosk.handout.pen import Pen
from kiosk.handout.style import STRONG_BORDER


def opening(title: str, summary: Summary, pen: Pen) -> list[Flowable]:
    """The title, the day it was made, the clinic's name and both phone numbers, or lines to write them on."""
    made = pen.text(pen.word("made_on", day=summary.made_on_words))
    clinic = summary.clinic
    reach = (
        ("clinic", clinic.name),
        ("phone", clinic.phone),
        ("after_hours_phone", clinic.after_hours_phone),
    )
    rows = [_fact(pen.word(key), fact, pen) for key, fact in reach]
    head = [pen.text(title, style=pen.style.title), Rule(pen.style.sizes.body * 0.6, STRONG_BORDER)]
    return [*head, pen.below(made), *rows]


def _fact(label: str, fact: str, pen: Pen) -> Flowable:
    return pen.text(fact, lead=label) if fact.strip() else pen.write_in(label, bold=True)
