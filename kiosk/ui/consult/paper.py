"""The paper of a consult: what the print preview shows, and what is printed of it."""

from kiosk.decision.sheet import by_default, that_apply
from kiosk.decision.visit import prints_large
from kiosk.ui.consult.views import ConsultViews
from kiosk.ui.pages.print_state import Stack
from kiosk.ui.pages.printing import PrintView
from kiosk.ui.services import UiServices
from kiosk.ui.visit_store import VisitStore


def draw(services: UiServices, store: VisitStore, views: ConsultViews) -> None:
    """Draw the print preview from the current visit."""
    summary, sheets = store.summary(), services.sheets
    titles = services.sheet_titles[store.clinic_aid.language]
    faults = views.entries.fault_lines()
    views.preview.offer(that_apply(sheets, summary), by_default(sheets, summary), titles, faults)
    views.preview.draw(summary, store.summary(store.clinic_aid), prints_large(store.visit))


def print_all(store: VisitStore, views: ConsultViews, printing: PrintView) -> None:
    """Print the sheets of the print preview; the clinic's own copy is in its language, in usual letters."""
    keys = views.preview.keys
    stacks = [Stack(store.summary(), keys, prints_large(store.visit))]
    if views.preview.clinic_copy:
        own = store.summary(store.clinic_aid)
        stacks.append(Stack(own, tuple(dict.fromkeys(keys)), large_print=False))
    if keys:
        printing.start_all(tuple(stacks))
