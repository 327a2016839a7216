"""The steps of a consult, and which of them the rail at the screen's side leads to."""

from enum import StrEnum


class Step(StrEnum):
    """Where staff are. At CLOSED the kiosk is the patient's."""

    CLOSED = ""
    PIN = "pin"
    CODE = "code"
    OVERVIEW = "overview"
    PAGES = "pages"
    PAGE = "page"
    ENTRIES = "entries"
    FIELD = "field"
    PRINT_PREVIEW = "print_preview"
    RECORD = "record"
    END = "end"


OUTSIDE = frozenset({Step.CLOSED, Step.PIN})
RAIL = frozenset({Step.OVERVIEW, Step.PAGES, Step.ENTRIES, Step.PRINT_PREVIEW, Step.END})
"""Where the rail leads, besides single pages."""
