"""What holds on every page of a consult, in every text size, on screens of every shape."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QSize

from kiosk.content.answers.answers_file import read_answers
from kiosk.decision.handover_code import write_code
from tests.ui.clinician import Clinician, staff_pin
from tests.ui.pages.test_lowered import OUT_OF_REACH
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
    staff.session.open("ways")
    stage.settle()
    yield "the menu"
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


def faults_of(staff: Clinician, page: str) -> Iterator[str]:
    """What is wrong with the page on screen."""
    for finder in FINDERS:
        yield from (f"{page}: {fault}" for fault in lasting(finder, staff.person))
    if not any(seen.role is Role.Heading for seen in staff.person.sees()):
        yield f"{page}: no heading"
    if not any(seen.enabled for seen in staff.person.controls()):
        yield f"{page}: no way on"


@pytest.mark.parametrize(("screen", "text_size"), SCREENS)
def test_everything_is_named_large_enough_whole_and_apart(
    open_kiosk: OpenKiosk, screen: QSize, text_size: str
) -> None:
    scale = SMALL_SCALE if screen == SMALL_SCREEN else PIXELS_PER_MM
    staff = Clinician(open_kiosk(size=screen, pixels_per_mm=scale, pin=staff_pin()))
    staff.session.screen.display.takeTextSize(text_size)
    staff.stage.settle()
    faults = [fault for page in every_page(staff) for fault in faults_of(staff, page)]
    assert not faults, "\n".join(faults)


def test_a_tall_glass_brings_staffs_buttons_down_too(open_kiosk: OpenKiosk) -> None:
    staff = Clinician(open_kiosk(size=PORTRAIT, pin=staff_pin()))
    faults: list[str] = []
    for page in every_page(staff):
        if page == "the way in":
            staff.person.touch("Lower my buttons")
        faults += faults_of(staff, page)
        highest = min(seen.whole.top() for seen in staff.person.controls())
        if highest < OUT_OF_REACH * staff.person.window.height():
            faults.append(f"{page}: something to touch is out of reach")
    assert not faults, "\n".join(faults)


def test_the_way_in_brings_them_up_again_and_offers_nothing_on_a_wide_glass(open_kiosk: OpenKiosk) -> None:
    staff = Clinician(open_kiosk(size=PORTRAIT, pin=staff_pin()))
    staff.touch("staff")
    heading = staff.person.heading_seen().whole.top()
    staff.person.touch("Lower my buttons")
    assert staff.person.heading_seen().whole.top() > heading
    staff.person.touch("On all of the screen")
    assert staff.person.heading_seen().whole.top() == heading
    staff.person.window.resize(LANDSCAPE)
    staff.stage.settle()
    assert not staff.person.offers("Lower my buttons")
