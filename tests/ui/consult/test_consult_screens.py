"""What holds on every page of a consult, in every text size, on screens of every shape."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QSize

from kiosk.content.answers.answers_file import read_answers
from kiosk.decision.handover_code import write_code
from tests.ui.clinician import Clinician, staff_pin
from tests.ui.person import OpenKiosk, Role
from tests.ui.stage import LANDSCAPE, PIXELS_PER_MM, PORTRAIT, TODAY, TOY, toy_content
from tests.ui.test_pages import FINDERS, lasting

SMALL_SCREEN = QSize(1280, 800)
SMALL_SCALE = 3.81
"""Pixels in a millimetre of the small screen, which is as wide as the others."""
SCREENS = [
    *(pytest.param(LANDSCAPE, size, id=f"landscape-{size}") for size in ("small", "normal", "twice")),
    *(pytest.param(PORTRAIT, size, id=f"portrait-{size}") for size in ("normal", "twice")),
    *(pytest.param(SMALL_SCREEN, size, id=f"small-screen-{size}") for size in ("normal", "twice")),
]


def every_page(staff: Clinician) -> Iterator[str]:
    """Turns to each page of a consult, and names it."""
    stage, consult = staff.stage, staff.consult
    staff.touch("staff")
    yield "the way in"
    staff.tries("123")
    yield "the way in, refused"
    staff.tries("271828")
    yield "the code"
    staff.scans("SDK1")
    yield "the code, refused"
    consult.go("printers")
    stage.qtbot.waitUntil(lambda: not consult.printers.asking)
    stage.settle()
    yield "the printers"
    consult.go("code")
    stage.settle()
    answers = read_answers(TOY / "visit.yaml", toy_content().aids, TODAY)
    staff.scans(write_code(toy_content().aids["en"], answers.visit, TODAY))
    yield "overview"
    for place in ("pages", "entries", "teach", "end"):
        consult.go(place)
        stage.settle()
        yield place
    for page in staff.session.store.aid.pages:
        if page.kind in {"comparison", "option", "question"}:
            consult.turnTo(page.key)
            stage.settle()
            yield page.key
    yield from entries(staff)
    consult.go("print_preview")
    staff.awaits_the_pages()
    yield "read back"
    consult.printAll()
    staff.awaits_the_printer()
    yield "printed"


def entries(staff: Clinician) -> Iterator[str]:
    """Each kind of field, with something wrong in those that can be wrong."""
    stage, consult = staff.stage, staff.consult
    field = consult.entries.field
    for key in ("place", "start", "wash_by", "most_cups", "milk"):
        consult.fill(key, "")
        if field.kind == "number":
            field.takes("0")
        if field.kind == "time":
            field.chooseHour("6")
        stage.settle()
        yield key
        consult.filled()
    consult.fill("sweets", "ginger")
    field.choose("last")
    stage.settle()
    yield "an order"
    consult.fillPart("who")
    stage.settle()
    yield "a name of an order"
    consult.filled()
    consult.filled()
    stage.settle()
    yield "entries with faults"


@pytest.mark.parametrize(("screen", "text_size"), SCREENS)
def test_everything_is_named_large_enough_whole_and_apart(
    open_kiosk: OpenKiosk, screen: QSize, text_size: str
) -> None:
    scale = SMALL_SCALE if screen == SMALL_SCREEN else PIXELS_PER_MM
    staff = Clinician(open_kiosk(size=screen, pixels_per_mm=scale, pin=staff_pin()))
    staff.session.screen.display.takeTextSize(text_size)
    staff.stage.settle()
    faults = [
        f"{page}: {fault}"
        for page in every_page(staff)
        for finder in FINDERS
        for fault in lasting(finder, staff.person)
    ]
    assert not faults, "\n".join(faults)


def test_every_page_has_a_heading_and_a_way_on(open_kiosk: OpenKiosk) -> None:
    staff = Clinician(open_kiosk(pin=staff_pin()))
    for page in every_page(staff):
        assert any(seen.role is Role.Heading for seen in staff.person.sees()), page
        assert any(seen.enabled for seen in staff.person.controls()), page
