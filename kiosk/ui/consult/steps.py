"""The places of a consult: where staff are, and which of them the rail leads to."""

from enum import StrEnum


class Place(StrEnum):
    """Where staff are. At CLOSED the kiosk is the patient's."""

    CLOSED = ""
    PIN = "pin"
    CODE = "code"
    OVERVIEW = "overview"
    PAGES = "pages"
    PAGE = "page"
    ENTRIES = "entries"
    FIELD = "field"
    READ_BACK = "read_back"
    RECORD = "record"
    END = "end"


OUTSIDE = frozenset({Place.CLOSED, Place.PIN})
RAIL = frozenset({Place.OVERVIEW, Place.PAGES, Place.ENTRIES, Place.READ_BACK, Place.END})
"""Where the rail leads, besides single pages."""
