"""How many taps staff need, by the real buttons: a clinician with five entries to paper, a nurse with a stack.

And how many pages they see, none of which they have to turn.
"""

from pathlib import Path
from typing import cast

import pytest
from argon2 import PasswordHasher

from kiosk.content.answers.answers_file import read_answers
from kiosk.content.authoring.reading_time import effort_of
from kiosk.content.authoring.staff_time import STACK
from kiosk.content.authoring.ways import read_ways
from kiosk.content.build.locale import LocaleWriter
from kiosk.decision.handover_code import write_code
from kiosk.device.staff_pin import StaffPin
from tests.journeys.visitor import folder_printer, paper_text
from tests.ui.clinician import Clinician
from tests.ui.person import OpenKiosk, Person
from tests.ui.screens import LANDSCAPE_15, WIDE_15, Glass
from tests.ui.stage import SHIPPED, TODAY, shipped_content

GLASSES = [LANDSCAPE_15, WIDE_15]
CLINICIAN_TAPS = 35
NURSE_TAPS = 12
PIN = "2718"
CHEAP_HASH = PasswordHasher(memory_cost=8, time_cost=1, parallelism=1).hash(PIN)


class Counted(Clinician):
    """Staff whose taps are counted, a scan is none; and the pages on which they tapped."""

    def __init__(self, person: Person) -> None:
        super().__init__(person)
        self.taps = 0
        self.pages: set[tuple[str, str]] = set()

    def tap(self, name: str) -> None:
        """Touch what is so called; it is in sight already."""
        self.taps += 1
        field = self.consult.entries.field.target
        filling = self.consult.step == "field"
        self.pages.add((self.consult.step, f"{field.field} {field.choice}" if filling else ""))
        turns = self.person.taps
        self.person.touch(name)
        assert self.person.taps == turns + 1, f"{name!r} stood in another window"

    def word(self, key: str, **blanks: object) -> str:
        """A word of the kiosk's own with its blanks filled."""
        said = self.words[key]
        for name, value in blanks.items():
            said = said.replace(f"{{{name}}}", str(value))
        return said

    def enters(self) -> None:
        """From the first page through the PIN, digit by digit."""
        self.tap(self.words["staff"])
        for digit in PIN:
            self.tap(digit)
        self.tap(self.words["pin_open"])
        self.stage.qtbot.waitUntil(lambda: self.consult.open)
        self.stage.settle()

    def orders(self, way: str, *details: str) -> None:
        """One order: what was decided, the day if it needs one, and who says so."""
        self.tap(way)
        for detail in details:
            self.tap(detail)
        self.tap(f"{self.words['entry_need_who']}: your surgeon")

    def goes_on_to(self, name: str) -> None:
        """Save, and on to the next open entry."""
        self.tap(self.word("entry_save_next", name=name))


@pytest.fixture(params=GLASSES, ids=str)
def glass(request: pytest.FixtureRequest) -> Glass:
    """Each usual screen."""
    return cast("Glass", request.param)


@pytest.fixture
def staff(open_kiosk: OpenKiosk, tmp_path: Path, glass: Glass) -> Counted:
    """Staff of a kiosk whose pages land in a folder."""
    content = shipped_content()
    printer = folder_printer(tmp_path / "printed", content)
    pin = StaffPin(CHEAP_HASH)
    return Counted(open_kiosk(content, printer, glass.size, pixels_per_mm=glass.pixels_per_mm, pin=pin))


def test_a_clinician_prints_five_entries(staff: Counted, tmp_path: Path) -> None:
    visit = read_answers(SHIPPED / "visit.yaml", shipped_content().aids, TODAY).visit
    staff.enters()
    staff.scans(write_code(shipped_content().aids["en"], visit, TODAY))
    staff.tap(f"{staff.words['entry_empty']}: Arrival time")
    staff.tap("6:00\u00a0AM")
    staff.tap(":30")
    staff.goes_on_to("Warfarin")
    staff.orders("Last dose on", "Last dose on: Friday, November 27")
    staff.goes_on_to("Aspirin")
    staff.orders("Continue", "Take it that morning")
    staff.goes_on_to("NSAID pain pills")
    staff.orders("Last dose on", "Last dose on: Wednesday, November 25")
    staff.goes_on_to("Strong pain pills")
    staff.orders("Continue")
    staff.tap(staff.words["back"])
    staff.tap(staff.words["rail_print_preview"])
    staff.awaits_the_pages()
    staff.tap(staff.word("print_pages", number=staff.consult.preview.total))
    staff.awaits_the_printer()
    assert staff.taps <= CLINICIAN_TAPS, staff.taps
    [pdf] = (tmp_path / "printed").glob("*.pdf")
    text = paper_text(pdf)
    assert "6:30" in text
    assert "Fri, Nov 27" in text
    assert "your surgeon" in text.lower()


def test_the_clinician_of_the_report_needs_as_many_taps_as_it_reckons(staff: Counted) -> None:
    aid = shipped_content().aids["en"]
    [way] = [each for each in read_ways(SHIPPED, shipped_content().aids) if each.of_staff]
    staff.enters()
    staff.scans(write_code(aid, way.answers.visit, way.answers.today))
    staff.taps += 1
    staff.tap(f"{staff.words['entry_empty']}: Day of the operation")
    staff.tap(f"{staff.words['month_after']}: Dec")
    staff.tap("Wednesday, December 2")
    staff.goes_on_to("Arrival time")
    staff.tap("6:00\u00a0AM")
    staff.tap(":30")
    staff.goes_on_to("Apixaban")
    staff.tap("Ask")
    staff.tap(f"{staff.words['entry_need_whom']}: your surgeon")
    staff.tap(f"{staff.words['entry_need_who']}: your heart doctor")
    staff.tap(staff.words["back"])
    staff.tap(staff.words["rail_entries"])
    staff.tap(f"Food stops at. {staff.words['entry_empty']}")
    staff.tap("11:00\u00a0PM")
    staff.tap(staff.words["back"])
    staff.tap(f"Clear drinks stop at. {staff.words['entry_empty']}")
    staff.tap("4:00\u00a0AM")
    staff.tap(":30")
    staff.tap(staff.words["back"])
    staff.tap(staff.words["rail_print_preview"])
    staff.awaits_the_pages()
    staff.tap(staff.word("print_pages", number=staff.consult.preview.total))
    staff.awaits_the_printer()
    entries = staff.session.store.entries
    assert (entries.entries, entries.orders) == (way.answers.consult.entries, way.answers.consult.orders)
    effort = effort_of(aid, way, LocaleWriter("en"))
    assert staff.taps == effort.taps
    # The first page, from which staff come in, is the person's; on that of the code they tap nothing, they scan.
    pages = {page for page in staff.pages if page[0]} | {("code", "")}
    assert len(pages) == effort.pages == effort.windows


def test_a_nurse_prints_twenty_sets_for_tomorrow(staff: Counted, tmp_path: Path) -> None:
    staff.enters()
    staff.tap(staff.words["stack_title"])
    staff.tap("Kyphoplasty")
    staff.tap("Mon, Nov 23")
    staff.tap(f"{staff.words['stack_sets']}: 20")
    staff.stage.qtbot.waitUntil(lambda: staff.consult.stack.setPages > 0)
    staff.stage.settle()
    pages = 20 * staff.consult.stack.setPages
    staff.tap(staff.word("print_pages", number=pages))
    staff.awaits_the_printer()
    assert staff.taps == STACK.taps <= NURSE_TAPS
    [pdf] = (tmp_path / "printed").glob("*.pdf")
    assert paper_text(pdf).count("Monday, November 23") >= 20
