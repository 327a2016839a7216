"""Reading back: the pages are the PDF's own, and as many copies are printed as were asked for."""

import re
from dataclasses import replace
from itertools import pairwise

import pypdfium2
import pytest
from PySide6.QtGui import QColor

from kiosk.content.answers.answers_file import read_answers
from kiosk.decision.blanks import fill
from kiosk.decision.handover_code import write_code
from kiosk.decision.sheet import TooLong
from kiosk.paper_services import copies_of
from kiosk.pdf_pages import page_pixels
from tests.ui.clinician import Clinician, staff_pin
from tests.ui.person import OpenKiosk, Role
from tests.ui.stage import PORTRAIT, SHIPPED, TODAY, Desk, shipped_content


@pytest.fixture
def desk() -> Desk:
    return Desk()


@pytest.fixture
def staff(open_kiosk: OpenKiosk, desk: Desk) -> Clinician:
    """A clinician who reads the scripted visit back in Spanish."""
    clinician = Clinician(open_kiosk(shipped_content(), desk, pin=staff_pin()))
    answers = read_answers(SHIPPED / "visit.yaml", shipped_content().aids, TODAY)
    visit = replace(answers.visit, reading=replace(answers.visit.reading, language="es"))
    clinician.comes_in()
    clinician.scans(write_code(shipped_content().aids["es"], visit, TODAY))
    clinician.touch("rail_print_preview")
    clinician.awaits_the_pages()
    return clinician


def pages(staff: Clinician, page: int) -> str:
    count = staff.consult.preview.pages
    return staff.words["preview_page"].replace("{page}", str(page)).replace("{pages}", str(count))


def copies(staff: Clinician) -> dict[str, int]:
    return {row.sheet: row.copies for row in staff.consult.preview.sheets.shown()}


def test_the_pages_on_screen_are_those_of_the_pdf(staff: Clinician) -> None:
    view = staff.consult.preview
    handout = copies_of(shipped_content(), staff.session.store.summary(), view.keys, large_print=False)
    assert view.pages == handout.pages
    scale = staff.session.screen.services.pixels_per_mm * 25.4 / 72
    drawn = list(page_pixels(handout.pdf, scale))
    assert view.picture == drawn[0]
    view.turnPage(1)
    assert view.picture == drawn[1]
    with pypdfium2.PdfDocument(handout.pdf) as document:
        wide = document[0].get_width() * scale
    assert abs(view.pageWidth - wide) <= 1, "as large as on paper"


def test_the_picture_is_on_the_glass(staff: Clinician) -> None:
    page = next(
        seen for seen in staff.person.sees() if seen.name == pages(staff, 1) and seen.whole.height() > 200
    )
    picture = staff.person.window.grabWindow()
    shown = page.shown.toRect()
    dark = sum(
        QColor(picture.pixel(x, y)).lightness() < 60
        for x in range(shown.left(), shown.right(), 3)
        for y in range(shown.top(), shown.bottom(), 3)
    )
    assert dark > 300, "there are letters on it"


def test_brought_down_the_paper_stands_over_the_buttons_and_no_line_of_it_is_left_out(
    open_kiosk: OpenKiosk,
) -> None:
    staff = Clinician(open_kiosk(size=PORTRAIT, pin=staff_pin()))
    staff.begins()
    display = staff.session.screen.display
    display.takeTextSize("large")
    display.takeLowered(True)
    staff.person.opens(staff.words["rail_print_preview"])
    staff.awaits_the_pages()
    seen = []
    for _ in range(9):
        paper = next(each for each in staff.person.sees() if each.role is Role.Graphic)
        assert paper.shown.bottom() < staff.person.heading_seen().whole.top()
        seen.append((paper.shown.top() - paper.whole.top(), paper.shown.bottom() - paper.whole.top()))
        if staff.person.offers(staff.words["preview_top"]):
            break
        staff.touch("preview_rest")
    assert seen[0][0] == 0
    assert seen[-1][1] == pytest.approx(paper.whole.height(), abs=1)
    assert all(below[0] <= above[1] for above, below in pairwise(seen))


def test_pages_are_leafed_and_stop_at_both_ends(staff: Clinician) -> None:
    assert not staff.person.offers(staff.words["preview_before"])
    for page in range(2, staff.consult.preview.pages + 1):
        staff.touch("preview_after")
        assert pages(staff, page) in staff.person.reads()
    assert not staff.person.offers(staff.words["preview_after"])


def test_what_is_entered_stands_on_the_pages(staff: Clinician) -> None:
    before = staff.consult.preview.picture
    staff.consult.fill("operation_day", "")
    staff.consult.entries.field.chooseDay("2026-12-14")
    staff.consult.filled()
    staff.touch("rail_print_preview")
    staff.awaits_the_pages()
    assert staff.consult.preview.picture != before


def test_a_faulty_entry_is_named_and_not_printed(staff: Clinician, desk: Desk) -> None:
    staff.consult.fill("lifting_limit", "")
    staff.consult.entries.field.takes("9")
    staff.consult.entries.field.takes("9")
    staff.consult.filled()
    staff.touch("rail_print_preview")
    staff.awaits_the_pages()
    assert "Lifting limit: This limit is not possible." in staff.person.text()
    staff.consult.printAll()
    staff.awaits_the_printer()
    [(summary, _, _)] = desk.asked
    assert "lifting_limit" not in summary.consult.entries


def test_a_sheet_that_is_longer_than_it_should_be_says_by_what(staff: Clinician) -> None:
    assert staff.words["preview_longer"].split("”")[1].split("{")[0] not in staff.person.text()
    kept = staff.session.screen.services.consult.lay_out
    view = staff.consult.preview
    titles = staff.session.screen.services.sheet_titles["en"]
    view._lay_out = lambda *asked: (kept(*asked)[0], (TooLong("getting_ready", 3, 2, ("Pack", "Wash")),))
    view.copied.emit()
    staff.awaits_the_pages()
    sentence = fill(
        staff.words["preview_longer"],
        sheet=titles["getting_ready"],
        pages=3,
        promised=2,
        longest="Pack; Wash",
    )
    assert sentence in staff.person.text()


def test_copies_are_asked_for_sheet_by_sheet(staff: Clinician, desk: Desk) -> None:
    first, *rest = [sheet for sheet, number in copies(staff).items() if number]
    title = shipped_content().paper_words["en"][f"title_{first}"]
    staff.person.touch(f"{title}: {staff.words['preview_more']}")
    staff.awaits_the_pages()
    for sheet in rest:
        other = shipped_content().paper_words["en"][f"title_{sheet}"]
        staff.person.touch(f"{other}: {staff.words['preview_fewer']}")
        staff.awaits_the_pages()
    total = staff.words["print_pages"].replace("{number}", str(2 * staff.consult.preview.pages))
    staff.person.touch(total)
    staff.awaits_the_printer()
    [(summary, keys, _)] = desk.asked
    assert keys == (first, first)
    assert summary.aid.language == "es"
    assert staff.words["done_title"] in staff.person.text()


def test_two_copies_are_twice_the_pages(staff: Clinician) -> None:
    keys = staff.consult.preview.keys
    once = copies_of(shipped_content(), staff.session.store.summary(), keys, large_print=False)
    twice = copies_of(shipped_content(), staff.session.store.summary(), keys + keys, large_print=False)
    assert twice.pages == 2 * once.pages


def test_the_clinic_gets_its_own_copy_in_english(staff: Clinician, desk: Desk) -> None:
    staff.touch("preview_clinic_copy")
    staff.consult.printAll()
    staff.awaits_the_printer()
    assert [summary.aid.language for summary, _, _ in desk.asked] == ["es", "en"]
    assert [large for _, _, large in desk.asked][1] is False


def test_where_the_first_job_fails_the_clinics_copy_is_not_printed(staff: Clinician, desk: Desk) -> None:
    desk.end = "jammed"
    staff.touch("preview_clinic_copy")
    staff.consult.printAll()
    staff.awaits_the_printer()
    assert len(desk.asked) == 1
    assert staff.session.screen.printing.state == "jammed"


def test_nothing_can_be_printed_where_no_copy_is_wanted(staff: Clinician, desk: Desk) -> None:
    for sheet, number in copies(staff).items():
        for _ in range(number):
            staff.consult.preview.copy(sheet, -1)
    staff.awaits_the_pages()
    assert not [name for name in staff.person.names() if re.fullmatch(r"Print \d+ pages?", name)]
    staff.consult.printAll()
    assert not desk.asked
    assert staff.consult.preview.page == 0


def test_who_leaves_while_the_pages_are_drawn_gets_none(staff: Clinician) -> None:
    staff.consult.go("print_preview")
    staff.consult.end()
    staff.consult.settle()
    staff.stage.settle()
    assert staff.consult.preview.picture is None
    assert not staff.consult.preview.drawing


def test_the_patients_letters_can_be_large_and_the_clinics_stay_usual(staff: Clinician, desk: Desk) -> None:
    before = staff.consult.preview.pages
    staff.person.touch(f"{staff.words['print_letters']}: {staff.words['print_large']}")
    staff.awaits_the_pages()
    assert staff.consult.preview.pages > before
    assert staff.person.has_chosen(f"{staff.words['print_letters']}: {staff.words['print_large']}")
    staff.touch("preview_clinic_copy")
    staff.consult.printAll()
    staff.awaits_the_printer()
    assert [large for _, _, large in desk.asked] == [True, False]
