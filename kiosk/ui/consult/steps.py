"""Which steps of a consult staff reach before they are let in, and which by the rail at the screen's side."""

from kiosk.ui.consult.views import ConsultViews
from kiosk.ui.pages.shown import ConsultStep

OUTSIDE = frozenset({ConsultStep.CLOSED, ConsultStep.PIN})
RAIL = frozenset({
    ConsultStep.OVERVIEW,
    ConsultStep.PAGES,
    ConsultStep.ENTRIES,
    ConsultStep.TEACH,
    ConsultStep.PRINT_PREVIEW,
    ConsultStep.END,
})  # fmt: skip
"""Where the rail leads, besides single pages."""
BESIDE = {
    ConsultStep.CODE: frozenset({ConsultStep.STACK, ConsultStep.PRINTERS}),
    ConsultStep.STACK: frozenset({ConsultStep.CODE}),
    ConsultStep.PRINTERS: frozenset({ConsultStep.CODE}),
    ConsultStep.PRINT_PREVIEW: frozenset({ConsultStep.RECORD}),
}
"""Where a step leads besides."""


def leads_to(views: ConsultViews, here: ConsultStep, step: str) -> bool:
    """Whether that step is reached from here, and this aid and this clinic have its page."""
    if step == ConsultStep.STACK and not views.stack.offered:
        return False
    if step == ConsultStep.RECORD and not views.record.offered:
        return False
    return step in RAIL | BESIDE.get(here, frozenset())
