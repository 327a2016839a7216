"""The visit that a consult begins with: an empty one, or the one in a code. In both, every page can be turned to."""

from dataclasses import replace

from kiosk.decision.aid import Aid
from kiosk.decision.handover_code import HandedOver
from kiosk.decision.visit import Visit
from kiosk.ui.consult.pages import every_page


def visit_of_staff(aid: Aid, before: Visit) -> Visit:
    """An empty visit on the screen as it is, but not read aloud: staff's own pages are not for everybody to hear."""
    return Visit(seen=every_page(aid), reading=replace(before.reading, aloud=False))


def visit_from_code(aid: Aid, before: Visit, handed: HandedOver) -> Visit:
    """The visit in the code, in the person's language; all else of the screen stays as staff have it."""
    reading = replace(before.reading, language=handed.visit.reading.language)
    return replace(handed.visit, seen=every_page(aid), reading=reading)
