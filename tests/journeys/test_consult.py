"""The whole story: a patient prints, staff scan the paper, fill in what only they know, read it back, and print."""

import gc
import json
import re
from collections.abc import Callable
from pathlib import Path

import pypdfium2
import pytest
import zxingcpp

from kiosk.decision.consult import Consult, MedicineOrder
from kiosk.decision.handover_code import PREFIX, HandedOver
from kiosk.decision.visit import Visit
from kiosk.device.staff_pin import StaffPin
from kiosk.pdf_pages import PagePixels
from kiosk.ui.consult.entry_rows import EntryRow
from kiosk.ui.consult.overview import SaidRow, ToFillRow
from kiosk.ui.consult.pages import PageRow
from kiosk.ui.pages.print_state import Stack
from tests.journeys.test_nothing_stays import drawn, personal_values
from tests.journeys.test_whole_visit import MIND
from tests.journeys.visitor import Mind, Visitor, folder_printer, paper_text
from tests.ui.clinician import CHEAP_HASH, PIN, Clinician, staff_pin
from tests.ui.person import OpenKiosk
from tests.ui.stage import Clock, shipped_content, toy_content

HER: Mind = {**MIND, "diabetes": "yes", "implant": "yes"}

TEXTS = {
    "level": "T11 and L3",
    "arrival_place": "Door 14",
    "diabetes_plan": "Half the night dose",
    "imaging": "Scan on Friday",
    "implant_notes": "Card number 771",
    "driver": "Neighbor with the red van",
    "brace": "Soft one from room 8",
    "therapy": "Ten minutes twice",
    "phone": "555 0143",
    "after_hours_phone": "555 0199",
}
TIMES = {"arrival_time": ("6", "45"), "eating_stops": ("23", "0"), "drinking_stops": ("4", "30")}
DAYS = {"operation_day": "2026-12-14", "lifting_until": "2027-01-29", "follow_up": "2027-01-11"}
CHOICES = {"procedure": "vertebroplasty", "contrast": "without"}

ON_PAPER = (
    *TEXTS.values(),
    *("6:45", "11:00", "4:30"),
    *("Monday, December 14", "Friday, January 29", "Monday, January 11", "Wed, Dec 9"),
    *("Lift no more than 11 pounds", "Dr Aspen", "Nurse Birch", "This scan is without dye", "Vertebroplasty"),
)
"""What only this consult can have brought on a sheet."""
CANARIES = ("T11 and L3", "Door 14", "Dr Aspen", "Nurse Birch", "555 0143")


@pytest.fixture
def earlier() -> list[object]:
    """What other tests made up and still hold."""
    return [*personal_values([]), *of_a_consult([])]


@pytest.fixture
def printed(tmp_path: Path) -> Path:
    """Where the pages land."""
    return tmp_path / "printed"


@pytest.fixture
def staff(open_kiosk: OpenKiosk, tmp_path: Path, printed: Path, earlier: list[object]) -> Clinician:
    """Staff of a kiosk whose pages land in a folder."""
    content, journal = shipped_content(), str(tmp_path / "journal")
    person = open_kiosk(content, folder_printer(printed, content), journal=journal, pin=staff_pin())
    return Clinician(person)


def code_from_the_patient(staff: Clinician, printed: Path) -> str:
    """A patient walks, prints and leaves; what a reader finds on the paper."""
    visit = Visitor(staff.person, HER)
    visit.begin()
    visit.hurry_to("print_it")
    chosen = {row.sheet: row.chosen for row in staff.session.screen.sheets.sheets.shown()}
    if not chosen["doctor_visit"]:
        visit.turn_sheet("doctor_visit")
    visit.prints()
    staff.person.touch(staff.words["finish"])
    staff.session.startOver()
    staff.stage.settle()
    [pdf] = printed.glob("*.pdf")
    with pypdfium2.PdfDocument(pdf) as document:
        pictures = [page.render(scale=300 / 72, grayscale=True).to_pil() for page in document]
    squares = [found.text for picture in pictures for found in zxingcpp.read_barcodes(picture)]
    [code] = [text for text in squares if text.startswith(PREFIX)]  # the others are for a calendar
    return str(code)


def fill_in(staff: Clinician) -> None:
    """Every entry that there is."""
    field = staff.consult.entries.field
    for key, text in TEXTS.items():
        staff.consult.fill(key, "")
        staff.types(text)
        staff.touch("back")
    for key, (hour, minute) in TIMES.items():
        staff.consult.fill(key, "")
        field.chooseHour(hour)
        field.chooseMinute(minute)
        staff.consult.filled()
    for key, day in DAYS.items():
        staff.consult.fill(key, "")
        field.chooseDay(day)
        staff.consult.filled()
    for key, choice in CHOICES.items():
        staff.consult.fill(key, "")
        field.choose(choice)
        staff.consult.filled()
    staff.consult.fill("lifting_limit", "")
    staff.types("11")
    staff.consult.filled()
    order(staff, "warfarin", "last_dose", "Dr Aspen", "2026-12-09")
    order(staff, "aspirin", "continue", "Nurse Birch")


def order(staff: Clinician, medicine: str, way: str, who: str, day: str = "") -> None:
    """What is ordered about one medicine."""
    staff.consult.fill("medicines", medicine)
    staff.consult.entries.field.choose(way)
    staff.consult.fillPart("who")
    staff.types(who)
    staff.touch("consult_done")
    if day:
        staff.consult.entries.order.chooseDay(day)
    staff.consult.filled()


def a_whole_consult(staff: Clinician, printed: Path) -> str:
    """From the patient's paper to a page read back; gives the code."""
    code = code_from_the_patient(staff, printed)
    staff.comes_in()
    staff.scans(code)
    staff.touch("rail_entries")
    fill_in(staff)
    staff.touch("rail_print_preview")
    staff.awaits_the_pages()
    return code


def of_a_consult(besides: list[object]) -> list[object]:
    """Every other value in memory that holds something of a consult."""
    gc.collect()
    known = {id(each) for each in besides}
    return [each for each in gc.get_objects() if id(each) not in known and is_of_a_consult(each)]


def is_of_a_consult(value: object) -> bool:
    match value:
        case Consult():
            return value.says_something or bool(value.talked or value.said_back or value.companion)
        case EntryRow():
            return bool(value.value)
        case MedicineOrder():
            return bool(value.way)
        case SaidRow() | ToFillRow() | PageRow() | HandedOver() | PagePixels() | Stack():
            return True
        case _:
            return False


def test_from_the_patients_paper_to_the_clinics(staff: Clinician, printed: Path) -> None:
    code = code_from_the_patient(staff, printed)
    [first] = printed.glob("*.pdf")
    assert not [text for text in ON_PAPER if text != "Vertebroplasty" and text in paper_text(first)]

    staff.touch("staff")
    staff.tries("112233")
    assert not staff.consult.open
    staff.tries(PIN)
    staff.scans(code[:-4])
    assert staff.words["scan_refused_half_read"] in staff.person.reads()
    staff.scans("https://example.org/" + code)
    assert staff.words["scan_refused_foreign"] in staff.person.reads()
    staff.scans(code)
    assert staff.consult.step == "overview"
    assert staff.session.store.visit.answers["blood_thinners"] == {"warfarin", "aspirin"}
    open_ones = {f"{staff.words['entry_empty']}: {name}" for name in ("Warfarin", "Aspirin")}
    assert open_ones <= set(staff.person.names())

    staff.touch("rail_entries")
    fill_in(staff)
    assert not staff.session.store.summary().entry_errors
    staff.touch("rail_overview")
    assert not open_ones & set(staff.person.names())

    staff.touch("rail_print_preview")
    staff.awaits_the_pages()
    for sheet in staff.consult.preview.sheets.shown():
        for _ in range(1 - sheet.copies):
            staff.consult.preview.copy(sheet.sheet, 1)
    staff.awaits_the_pages()
    number = staff.consult.preview.total
    staff.person.touch(staff.words["print_pages"].replace("{number}", str(number)))
    staff.awaits_the_printer()
    [second] = set(printed.glob("*.pdf")) - {first}
    text = paper_text(second)
    assert not [entry for entry in ON_PAPER if entry not in text], text
    assert "from your clinic" in text, "what the clinic entered is marked so"

    leave_by_the_rail(staff)
    assert staff.person.heading() == staff.session.store.aid.pages[0].title


def test_with_every_entry_left_blank_it_prints_lines_and_no_day(staff: Clinician, printed: Path) -> None:
    code = code_from_the_patient(staff, printed)
    [first] = printed.glob("*.pdf")
    staff.comes_in()
    staff.scans(code)
    staff.touch("rail_print_preview")
    staff.awaits_the_pages()
    staff.consult.printAll()
    staff.awaits_the_printer()
    [second] = set(printed.glob("*.pdf")) - {first}
    assert "from your clinic" not in paper_text(second)
    assert not re.search(r"last dose on \w+day", paper_text(second).lower())


def leave_by_the_rail(staff: Clinician) -> None:
    staff.touch("rail_end")
    ending = [seen for seen in staff.person.controls() if seen.name == staff.words["rail_end"]]
    staff.person._tap(ending[-1].shown.center().toPoint())


def leave_by_idling(staff: Clinician) -> None:
    for seconds in (555, 45):
        staff.stage.clock.now += seconds
        staff.session.screen.idle.check()
    staff.stage.settle()


Leaving = Callable[[Clinician], None]


@pytest.mark.parametrize("leaves", [leave_by_the_rail, leave_by_idling])
def test_nothing_of_a_consult_is_left(
    staff: Clinician, printed: Path, tmp_path: Path, earlier: list[object], leaves: Leaving
) -> None:
    code = a_whole_consult(staff, printed)
    staff.consult.printAll()
    staff.awaits_the_printer()
    assert of_a_consult(earlier), "the search finds what is there"
    leaves(staff)
    assert staff.consult.step == ""
    assert staff.session.store.visit == Visit()
    left = [*personal_values(earlier), *of_a_consult(earlier)]
    assert not left, [type(each).__name__ for each in left]
    held = " | ".join(drawn(staff.person.window.contentItem()))
    assert not [canary for canary in (*CANARIES, code) if canary in held]
    files = [path for path in tmp_path.rglob("*") if path.is_file() and path.suffix != ".pdf"]
    for path in files:
        assert not [canary for canary in (*CANARIES, code) if canary.encode() in path.read_bytes()], path
    events = [json.loads(line)["event"] for line in (tmp_path / "journal").read_text().splitlines()]
    assert events.count("consult_started") == events.count("consult_ended") == 1
    assert "visit_ended" in events, "that of the patient"


def test_the_next_patient_finds_the_kiosk_as_ever(staff: Clinician, printed: Path) -> None:
    a_whole_consult(staff, printed)
    leave_by_the_rail(staff)
    visit = Visitor(staff.person, {})
    visit.begin()
    assert not staff.session.screen.page.goesBack or visit.at.key != staff.session.store.aid.pages[0].key
    staff.stage.clock.now += 180
    staff.session.screen.idle.check()
    assert staff.session.screen.idle.warning, "the patient's own idle time holds again"


def test_a_consult_has_a_longer_time_to_talk(open_kiosk: OpenKiosk) -> None:
    staff = Clinician(open_kiosk(toy_content(), pin=staff_pin()))
    staff.begins()
    clock, idle = staff.stage.clock, staff.session.screen.idle
    clock.now += 554
    idle.check()
    assert not idle.warning
    clock.now += 1
    idle.check()
    staff.stage.settle()
    assert staff.person.heading() == staff.words["idle_title"]
    staff.touch("idle_stay")
    assert staff.consult.step == "overview"
    leave_by_idling(staff)
    assert staff.consult.step == ""


def test_a_thousand_tries_do_not_pass_the_wait(open_kiosk: OpenKiosk) -> None:
    clock = Clock()
    staff = Clinician(open_kiosk(toy_content(), pin=StaffPin(CHEAP_HASH, None, clock, clock)))
    staff.touch("staff")
    for number in range(1_000):
        for digit in f"{number:06}":
            staff.consult.pin.press(digit)
        staff.consult.pin.enter()
        staff.stage.qtbot.waitUntil(lambda: staff.consult.pin.state != "checking")
        clock.now += 1
        staff.consult.pin.check()
    assert not staff.consult.open
    assert staff.consult.pin.state == "wait", "1000 seconds bring ten tries of a thousand at the most"
