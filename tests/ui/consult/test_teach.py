"""What is said back: ticks for the key facts, who came along, and the sentences that are printed of it."""

from dataclasses import replace

import pytest

from kiosk.decision.consult import Consult
from kiosk.decision.sheet import BlockKind
from tests.ui.clinician import Clinician, staff_pin
from tests.ui.person import OpenKiosk
from tests.ui.stage import shipped_content, toy_content


@pytest.fixture
def staff(open_kiosk: OpenKiosk) -> Clinician:
    clinician = Clinician(open_kiosk(pin=staff_pin()))
    clinician.begins()
    clinician.touch("rail_teach")
    return clinician


def test_what_is_ticked_is_printed(staff: Clinician) -> None:
    assert staff.session.store.summary().talk == ()
    staff.person.touch("When it is cold")
    staff.person.touch("How hot it is")
    staff.touch("teach_companion")
    printed = staff.session.store.summary().talk
    assert printed[0] == "A friend came along."
    assert printed[1].startswith("I said back: how hot it is")
    assert printed[1].endswith("when it is cold.")
    assert " ".join(printed) in staff.person.reads()
    assert staff.person.has_chosen("When it is cold")
    staff.person.touch("When it is cold")
    staff.touch("teach_companion")
    assert staff.session.store.summary().talk == ("I said back: how hot it is.",)


def test_what_was_talked_about_is_printed(staff: Clinician) -> None:
    staff.touch("rail_options")
    staff.touch("consult_talked")
    page = staff.session.screen.page.title
    [said] = staff.session.store.summary().talk
    assert said == f"We talked about: {page}."


def test_the_doctor_visit_sheet_has_a_place_for_it() -> None:
    sheets = {sheet.key: sheet for sheet in shipped_content().sheets}
    assert BlockKind.TALK in [block.kind for block in sheets["doctor_visit"].blocks]


def test_ticks_are_no_entries_and_go_with_the_consult(staff: Clinician) -> None:
    staff.person.touch("How hot it is")
    assert not staff.session.store.entries.says_something
    staff.consult.end()
    staff.stage.settle()
    assert staff.session.store.entries == Consult()


def test_an_aid_without_key_facts_has_no_such_page(open_kiosk: OpenKiosk) -> None:
    content = toy_content()
    bare = {
        language: replace(aid, consult=replace(aid.consult, talk=None))
        for language, aid in content.aids.items()
    }
    staff = Clinician(open_kiosk(replace(content, aids=bare), pin=staff_pin()))
    staff.begins()
    assert not staff.person.offers(staff.words["rail_teach"])
