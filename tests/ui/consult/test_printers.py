"""The printers for staff: how each is, what to do about it, and a test of one."""

import pytest

from kiosk.ui.consult.printers import printer_rows
from kiosk.ui.services import PrinterWord
from tests.ui.clinician import Clinician, staff_pin
from tests.ui.person import OpenKiosk
from tests.ui.stage import Desk, shipped_content, toy_content

WORDS = toy_content().screen_words["en"]


def at_printers(open_kiosk: OpenKiosk, desk: Desk, word: PrinterWord) -> Clinician:
    """A nurse at the page of the printers, which have answered."""
    staff = Clinician(open_kiosk(shipped_content(), desk, pin=staff_pin(), ask_printer=lambda: word))
    staff.comes_in()
    staff.touch("printers_title")
    staff.stage.qtbot.waitUntil(lambda: not staff.consult.printers.asking)
    staff.stage.settle()
    return staff


def test_each_printer_is_told_by_its_name_or_its_number() -> None:
    rows = printer_rows(
        WORDS, (PrinterWord("ready", name="the printer by the window"), PrinterWord("jammed"))
    )
    assert [row.name for row in rows] == ["The printer by the window", "Printer 2"]
    assert [row.trouble for row in rows] == [False, True]
    assert [row.name for row in printer_rows(WORDS, (PrinterWord("ready"),))] == [""]


def test_what_to_do_stands_in_steps_and_where_nothing_is_wrong_nothing() -> None:
    [ready, jammed] = printer_rows(WORDS, (PrinterWord("ready"), PrinterWord("jammed")))
    assert ready.steps == ""
    assert jammed.steps.splitlines()[0] == f"1. {WORDS['steps_jammed']}"


def test_a_folder_is_told_as_one() -> None:
    [row] = printer_rows(WORDS, (PrinterWord("saved"),))
    assert (row.said, row.steps) == (WORDS["no_printer_title"], WORDS["printers_folder"])


def test_staff_see_what_is_wrong_and_that_a_page_was_left(open_kiosk: OpenKiosk) -> None:
    staff = at_printers(open_kiosk, Desk(), PrinterWord("refused", ("http-401",), left=True))
    assert staff.words["unusable_title"] in staff.person.text()
    assert staff.words["steps_no_access"] in staff.person.text()
    assert staff.words["steps_left_page"] in staff.person.text()


def test_a_test_prints_the_sheets_of_a_made_up_person(open_kiosk: OpenKiosk) -> None:
    desk = Desk()
    staff = at_printers(open_kiosk, desk, PrinterWord("ready"))
    assert staff.words["steps_left_page"] not in staff.person.text()
    staff.touch("printers_test")
    staff.awaits_the_printer()
    [(summary, keys, large)] = desk.asked
    assert keys
    assert summary.told
    assert not large
    assert staff.words["done_title"] in staff.person.text()


def test_the_job_of_one_page_is_not_shown_on_another(open_kiosk: OpenKiosk) -> None:
    staff = at_printers(open_kiosk, Desk(), PrinterWord("ready"))
    staff.touch("printers_test")
    staff.awaits_the_printer()
    staff.touch("back")
    staff.touch("stack_title")
    assert staff.words["done_title"] not in staff.person.text()


@pytest.mark.parametrize("says", ["needs_paper", "ready"])
def test_the_printer_is_asked_again_at_a_touch(open_kiosk: OpenKiosk, says: str) -> None:
    words = iter([PrinterWord("jammed"), PrinterWord(says)])
    staff = Clinician(open_kiosk(pin=staff_pin(), ask_printer=lambda: next(words)))
    staff.comes_in()
    staff.touch("printers_title")
    staff.stage.qtbot.waitUntil(lambda: staff.words["jammed_title"] in staff.person.text())
    staff.touch("printers_ask")
    staff.stage.qtbot.waitUntil(lambda: staff.words[f"{says}_title"] in staff.person.text())


def test_a_test_that_failed_is_printed_again_by_the_button_that_its_steps_name(open_kiosk: OpenKiosk) -> None:
    desk = Desk("jammed")
    staff = at_printers(open_kiosk, desk, PrinterWord("ready"))
    staff.touch("printers_test")
    staff.awaits_the_printer()
    desk.end = "done"
    staff.touch("print_again")
    staff.awaits_the_printer()
    assert len(desk.asked) == 2
    assert staff.words["done_title"] in staff.person.text()
