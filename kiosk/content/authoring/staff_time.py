"""The time that staff need: from the PIN by a scanned code, with what the clinic knows, to the printed sheets."""

from datetime import date

from kiosk.content.authoring.effort import Effort, months_between, word_count
from kiosk.content.authoring.ways import Way
from kiosk.decision.aid import Aid
from kiosk.decision.consult import Consult, MedicineOrder
from kiosk.decision.consult_form import Field, FieldKind, Need
from kiosk.decision.dates import Writer
from kiosk.decision.overview import overview

PIN_TAPS = 6
"""The staff button, four digits, and the button that sends them."""

CODE_TAPS = 1
"""A code is scanned; typed, it would be a tap a letter."""

TIME_TAPS = 2
"""An hour and its minutes."""

TO_PRINT_TAPS = 2
"""The print preview, and its button."""

STAFF_PAGES = 5
"""The PIN, the code, the overview, the list of all entries and the print preview; each entry has a page besides."""

STACK = Effort(pages=2, windows=2, taps=PIN_TAPS + 5)
"""A stack of blank sheets: the PIN, then "Print a stack", which operation, the next day, how many, and the print button.

Its words are the kiosk's own.
"""


def effort_of_staff(aid: Aid, way: Way, writer: Writer) -> Effort:
    """From the PIN by a scanned code to the print button: the overview, the list of entries, and a page for each."""
    answers, consult = way.answers, way.answers.consult
    lines = overview(aid, answers.visit, consult, writer, answers.today)
    seen = word_count(text for line in lines for text in (line.label, line.text))
    filled = [field for field in aid.consult.fields if _is_filled(field, consult)]
    read = word_count(text for field in filled for text in (field.label, field.hint))
    taps = PIN_TAPS + CODE_TAPS + sum(_entry_taps(field, consult, answers.today) for field in filled)
    groups = len({field.group for field in filled})
    pages = STAFF_PAGES + len(consult.entries) + len(consult.orders)
    return Effort(pages, pages, taps + groups + TO_PRINT_TAPS, seen + read)


def _is_filled(field: Field, consult: Consult) -> bool:
    return field.key in consult.entries or (field.kind is FieldKind.ORDERS and bool(consult.orders))


def _entry_taps(field: Field, consult: Consult, today: date) -> int:
    """The taps that fill in one field: one to open it, then a tap for each letter, digit, choice or month."""
    if field.kind is FieldKind.ORDERS:
        return sum(_order_taps(field, order, today) for order in consult.orders.values())
    given = consult.entries[field.key]
    match field.kind:
        case FieldKind.CHOICE:
            return 2
        case FieldKind.TIME:
            return 1 + TIME_TAPS
        case FieldKind.DAY if isinstance(given, date):
            return 2 + months_between(today, given)
        case _:
            return 1 + len(str(given))


def _order_taps(field: Field, order: MedicineOrder, today: date) -> int:
    """The medicine and what is to be done, then a day, who says so, and whom to ask."""
    day = 1 + months_between(today, order.day) if order.day else 0
    return 2 + day + _name_taps(field, Need.WHO, order.who) + _name_taps(field, Need.WHOM, order.whom)


def _name_taps(field: Field, need: Need, name: str) -> int:
    """One tap for a name that is offered, else one a letter."""
    return 1 if name in field.offered.get(need, {}) else len(name)
