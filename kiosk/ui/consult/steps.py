"""Which steps of a consult staff reach before they are let in, and which by the rail at the screen's side."""

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
    ConsultStep.CODE: frozenset({ConsultStep.STACK}),
    ConsultStep.STACK: frozenset({ConsultStep.CODE}),
    ConsultStep.PRINT_PREVIEW: frozenset({ConsultStep.RECORD}),
}
"""Where a step leads besides."""
