"""Visits and consults of the toy aid, for the tests of what a clinician enters."""

from datetime import date, time

from kiosk.decision.answers import Answers
from kiosk.decision.consult import Consult, MedicineOrder
from kiosk.decision.visit import Visit

TODAY = date(2026, 11, 22)
PARTY = date(2026, 12, 1)
BISCUITS: Answers = {
    "thirsty": "yes",
    "cups": 4,
    "tried": frozenset({"tea"}),
    "guests": "yes",
    "party_day": PARTY,
    "biscuits": frozenset({"ginger", "oat"}),
}
GUEST = Visit(answers=BISCUITS)
UNSURE = Visit(answers={**BISCUITS, "biscuits": frozenset({"not_sure"})})

FULL = Consult(
    entries={
        "day": date(2026, 12, 2),
        "cups": 5,
        "sleep": "badly",
        "start": time(15, 30),
        "place": "the garden",
        "phone": "555-0142",
        "last_drink": time(22),
        "milk": "without",
        "most_cups": 3,
        "wash_by": date(2026, 12, 3),
    },
    orders={
        "ginger": MedicineOrder("last", who="the cook", day=date(2026, 11, 28)),
        "oat": MedicineOrder("ask", who="the cook", whom="the baker"),
    },
)
"""One entry in every field that the guest has a place for."""
