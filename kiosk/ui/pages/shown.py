"""What may be on screen besides a page of the visit: a panel over it, or a step of a consult."""

from enum import StrEnum


class Panel(StrEnum):
    """What lies over the page; a QML file of the module Panels draws each."""

    NONE = ""
    MENU = "menu"
    WAYS = "ways"
    READING = "reading"
    HELP = "help"
    ANSWERS = "answers"
    ROW = "row"
    DETAIL = "detail"
    TILE = "tile"
    STATEMENT = "statement"
    SHEET = "sheet"
    WHY = "why"
    SOURCES = "sources"
    START_OVER = "startover"
    FINISH = "finish"
    PRINTER_STEPS = "printersteps"
    STAFF_CALL = "staffcall"


class ConsultStep(StrEnum):
    """Which page of a consult staff have on screen. At CLOSED there is no consult, and at PAGE it is one of the visit."""

    CLOSED = ""
    PIN = "pin"
    CODE = "code"
    OVERVIEW = "overview"
    PAGES = "pages"
    PAGE = "page"
    ENTRIES = "entries"
    TEACH = "teach"
    STACK = "stack"
    PRINTERS = "printers"
    FIELD = "field"
    PRINT_PREVIEW = "print_preview"
    RECORD = "record"
    END = "end"
