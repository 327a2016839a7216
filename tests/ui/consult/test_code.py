"""The patient's code: typed by a reader, refused with a sentence, and nothing kept of what was typed."""

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt

from kiosk.content.answers.answers_file import read_answers
from kiosk.decision.handover_code import LONGEST, HandedOver, Refusal, write_code
from kiosk.ui.consult.code import CodeView
from tests.ui.clinician import Clinician, staff_pin
from tests.ui.person import OpenKiosk
from tests.ui.stage import SHIPPED, TODAY, TOY, shipped_content, toy_content


def code_of_toy(language: str = "en") -> str:
    answers = read_answers(TOY / "visit.yaml", toy_content().aids, TODAY)
    return write_code(toy_content().aids[language], answers.visit, TODAY)


@pytest.fixture
def staff(open_kiosk: OpenKiosk) -> Clinician:
    clinician = Clinician(open_kiosk(pin=staff_pin()))
    clinician.comes_in()
    return clinician


def test_a_scanned_code_brings_the_answers(staff: Clinician) -> None:
    staff.scans(code_of_toy())
    answers = read_answers(TOY / "visit.yaml", toy_content().aids, TODAY)
    assert staff.session.store.visit.answers == answers.visit.answers
    assert staff.consult.step == "overview"
    assert staff.words["over_made"].replace("{day}", "November 22, 2026") in staff.person.reads()


def test_a_reader_that_ends_with_a_tab_does_as_well(staff: Clinician) -> None:
    staff.types(code_of_toy())
    staff.presses(Qt.Key.Key_Tab)
    assert staff.consult.step == "overview"


def test_a_code_can_be_typed_in_small_letters_and_sent_by_touch(staff: Clinician) -> None:
    staff.types(code_of_toy().lower())
    staff.touch("scan_take")
    assert staff.consult.step == "overview"


@pytest.mark.parametrize(("days", "old"), [(0, False), (14, False), (15, True)])
def test_answers_of_weeks_ago_are_said_to_be_old(staff: Clinician, days: int, old: bool) -> None:
    answers = read_answers(TOY / "visit.yaml", toy_content().aids, TODAY)
    staff.scans(write_code(toy_content().aids["en"], answers.visit, TODAY - timedelta(days)))
    assert staff.consult.step == "overview"
    warned = staff.words["over_old"].replace("{days}", str(days)) in staff.person.reads()
    assert warned is old


def boxes(staff: Clinician) -> list[str]:
    return [row.letters for row in staff.consult.code.groups.shown() if row.letters]


def test_letters_stand_in_boxes_as_on_the_paper(staff: Clinician) -> None:
    code = code_of_toy()
    for letter in code[:5]:
        staff.person.touch(letter)
    assert boxes(staff) == [code[:4], code[4]]
    assert staff.words["scan_typed"].replace("{number}", "5") in staff.person.reads()
    staff.person.touch(code[5])
    told = staff.words["scan_of"].replace("{number}", "6").replace("{all}", str(len(code)))
    assert told in staff.person.reads()
    assert len(staff.consult.code.groups.shown()) == -(-len(code) // 4)
    staff.presses(Qt.Key.Key_Backspace)
    staff.touch("digit_erase")
    assert staff.consult.code.count == 4
    staff.touch("scan_clear")
    assert staff.consult.code.count == 0


def test_a_whole_code_is_typed_by_touch(staff: Clinician) -> None:
    for letter in code_of_toy():
        staff.person.touch(letter)
    staff.touch("scan_take")
    assert staff.consult.step == "overview"


def test_a_wrong_letter_is_named_at_its_place_and_can_be_corrected(staff: Clinician) -> None:
    code = code_of_toy()
    wrong = code[:-1] + ("0" if code[-1] != "0" else "1")
    staff.types(wrong)
    staff.touch("scan_take")
    box = -(-len(code) // 4)
    assert staff.words["scan_suspect"].replace("{number}", str(box)) in staff.person.reads()
    assert [row.wrong for row in staff.consult.code.groups.shown()].index(True) == box - 1
    staff.touch("digit_erase")
    staff.person.touch(code[-1])
    staff.touch("scan_take")
    assert staff.consult.step == "overview"


def test_a_reader_for_another_keyboard_is_understood(staff: Clinician) -> None:
    staff.consult.code.takes(code_of_toy().translate(str.maketrans("YZ", "ZY")))
    staff.consult.code.enter()
    assert staff.consult.step == "overview"


def refused() -> dict[Refusal, str]:
    """A text for each way in which a code is refused by the toy's kiosk."""
    code = code_of_toy()
    foreign = read_answers(SHIPPED / "visit.yaml", shipped_content().aids, TODAY)
    return {
        Refusal.FOREIGN: "HELLO",
        Refusal.OTHER_VERSION: "SDK2" + code[4:],
        Refusal.OTHER_AID: write_code(shipped_content().aids["en"], foreign.visit, TODAY),
        Refusal.HALF_READ: code[:-3],
        Refusal.DAMAGED: code[:-1] + ("0" if code[-1] != "0" else "1"),
    }


@pytest.mark.parametrize("reason", refused())
def test_a_code_that_cannot_be_taken_says_why_and_what_to_do(staff: Clinician, reason: Refusal) -> None:
    staff.scans(refused()[reason])
    assert staff.words[f"scan_refused_{reason}"] in staff.person.reads()
    assert staff.consult.step == "code"
    staff.scans(code_of_toy())
    assert staff.consult.step == "overview"


@settings(max_examples=200, suppress_health_check=[HealthCheck.too_slow])
@given(
    st.text(max_size=80)
    | st.text(alphabet="SDK1 -0123456789ABCDEFGHJKMNPQRSTVWXYZ", max_size=120).map("SDK1".__add__)
)
def test_no_text_whatever_gets_in_or_breaks_it(text: str) -> None:
    handed: list[HandedOver] = []
    code = CodeView(toy_content().aids)
    code.handed.connect(handed.append)
    for letter in text:
        code.takes(letter)
    code.enter()
    assert not handed
    assert code.refused in list(Refusal)


def test_no_more_is_kept_than_any_code_has() -> None:
    code = CodeView(toy_content().aids)
    code.takes("A" * (LONGEST + 500))
    assert code.count == LONGEST + 1
    code.enter()
    assert code.refused == Refusal.FOREIGN
    assert code.count == 0


def test_starting_without_a_code_is_one_touch(staff: Clinician) -> None:
    staff.touch("scan_without")
    assert staff.consult.step == "overview"
    assert staff.words["over_none"] in staff.person.reads()


def test_the_visit_is_in_the_patients_language_and_the_rail_stays_in_english(open_kiosk: OpenKiosk) -> None:
    staff = Clinician(open_kiosk(shipped_content(), pin=staff_pin()))
    answers = read_answers(SHIPPED / "visit.yaml", shipped_content().aids, TODAY)
    staff.comes_in()
    spanish = shipped_content().aids["es"]
    reading = replace(answers.visit.reading, language="es")
    staff.scans(write_code(spanish, replace(answers.visit, reading=reading), TODAY))
    assert staff.session.store.aid.language == "es"
    staff.touch("rail_compare")
    page = next(page for page in spanish.pages if page.kind == "comparison")
    assert page.title in staff.person.reads()
    assert staff.words["consult_done"] in staff.person.names()
    staff.touch("consult_done")
    assert staff.words["rail_print_preview"] in staff.person.names()


def test_the_answers_of_the_one_before_are_gone_when_staff_come_in(open_kiosk: OpenKiosk) -> None:
    staff = Clinician(open_kiosk(pin=staff_pin()))
    staff.begins()
    assert not staff.session.store.visit.answers
