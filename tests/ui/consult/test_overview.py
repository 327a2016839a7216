"""The overview and the pages together: what matters first, each line leads on, Done leads back."""

import pytest

from kiosk.content.answers.answers_file import read_answers
from kiosk.decision.handover_code import write_code
from kiosk.decision.overview import OverviewItem, OverviewKind
from kiosk.ui.consult.overview import OverviewRow, consult_pages, overview_rows, page_rows
from tests.ui.clinician import Clinician, staff_pin
from tests.ui.person import OpenKiosk
from tests.ui.stage import SHIPPED, TODAY, shipped_content
from tests.ui.voices import Heard


@pytest.fixture
def staff(open_kiosk: OpenKiosk) -> Clinician:
    """A clinician with the answers of the scripted visit."""
    clinician = Clinician(open_kiosk(shipped_content(), pin=staff_pin()))
    answers = read_answers(SHIPPED / "visit.yaml", shipped_content().aids, TODAY)
    clinician.comes_in()
    clinician.scans(write_code(shipped_content().aids["en"], answers.visit, TODAY))
    return clinician


def test_lines_stand_under_a_heading_for_each_kind() -> None:
    lines = (
        OverviewItem(OverviewKind.URGENT, "look", "first"),
        OverviewItem(OverviewKind.TOLD, "yes", "second", "tea"),
        OverviewItem(OverviewKind.TOLD, "no", "third", "coffee"),
    )
    assert list(overview_rows(lines)) == [
        OverviewRow("urgent"),
        OverviewRow("", "", "Look", "first", urgent=True),
        OverviewRow("told"),
        OverviewRow("", "Tea", "Yes", "second"),
        OverviewRow("", "Coffee", "No", "third"),
    ]


def test_what_is_urgent_stands_at_the_top(staff: Clinician) -> None:
    rows = staff.consult.overview.lines.shown()
    assert [row.heading for row in rows if row.heading][:3] == ["urgent", "conflict", "told"]
    assert "Named an allergy." in staff.person.names()


def test_a_line_leads_to_the_page_where_it_is_changed_and_done_leads_back(staff: Clinician) -> None:
    staff.person.touch("Named an allergy.")
    assert staff.session.screen.page.key == "allergies_page"
    staff.person.touch("Latex")
    assert "latex" not in str(staff.session.store.visit.answers["allergies"])
    staff.touch("consult_done")
    assert staff.person.heading() == staff.words["rail_overview"]


def test_a_changed_answer_changes_the_overview(staff: Clinician) -> None:
    assert "Has no ride home yet." in staff.person.text() or "ride" in str(staff.session.store.visit.answers)
    staff.consult.turnTo("allergies_page")
    staff.stage.settle()
    for row in [row for row in staff.session.screen.question.choices.shown() if row.chosen]:
        staff.person.touch(row.label)
    staff.touch("consult_done")
    assert "Named an allergy." not in staff.person.names()


def test_every_page_of_the_walk_can_be_opened(staff: Clinician) -> None:
    for page in consult_pages(staff.consult.aid, staff.session.store.visit):
        staff.consult.go("pages")
        staff.consult.turnTo(page.key)
        staff.stage.settle()
        assert staff.session.screen.page.key == page.key
        assert staff.person.offers(staff.words["consult_done"])


def test_pages_that_lead_in_and_out_of_the_walk_are_not_among_them(staff: Clinician) -> None:
    visit = staff.session.store.visit
    kinds = {page.kind for page in consult_pages(staff.consult.aid, visit)}
    assert not kinds & {"start", "print", "thanks", "ending"}
    rows = list(page_rows(staff.consult.aid, visit, frozenset()))
    assert rows[0].heading == staff.consult.aid.sections[0].name
    staff.consult.turnTo("print_it")
    assert staff.consult.step == "overview"


def test_the_rail_leads_to_the_comparison_and_to_each_option(staff: Clinician) -> None:
    staff.touch("rail_compare")
    assert staff.session.screen.page.kind == "comparison"
    staff.touch("rail_options")
    assert staff.session.screen.page.kind == "option"
    for option in staff.session.store.aid.options:
        staff.person.touch(option.short)
        assert staff.session.screen.page.title == option.name


def test_next_leads_through_the_pages_and_never_to_the_end_of_the_walk(staff: Clinician) -> None:
    pages = consult_pages(staff.consult.aid, staff.session.store.visit)
    staff.consult.turnTo(pages[-2].key)
    staff.stage.settle()
    staff.touch("next")
    assert staff.session.screen.page.key == pages[-1].key
    staff.touch("next")
    assert staff.consult.step == "overview"
    assert staff.session.store.visit.answers, "nothing was cleared"


def test_a_page_and_a_row_can_be_marked_as_talked_about(staff: Clinician) -> None:
    staff.touch("rail_compare")
    staff.touch("consult_talked")
    row = staff.session.screen.comparison.lines.shown()[0]
    staff.person.touch(f"{row.question} {staff.words['consult_talked']}")
    assert staff.session.store.entries.talked == {staff.session.screen.page.key, row.row}
    assert staff.person.has_chosen(staff.words["consult_talked"])
    staff.touch("consult_talked")
    assert staff.session.store.entries.talked == {row.row}


def test_a_patient_who_compares_alone_has_nothing_to_mark(open_kiosk: OpenKiosk) -> None:
    person = open_kiosk(shipped_content(), pin=staff_pin())
    session = person.stage.kiosk.session
    page = next(page for page in session.store.aid.pages if page.kind == "comparison")
    session.goOn()
    while session.screen.page.key != page.key:
        session.goOn()
    person.stage.settle()
    assert not [name for name in person.names() if person.stage.words["consult_talked"] in name]


def test_the_pages_change_their_language_and_the_rail_does_not(staff: Clinician) -> None:
    staff.person.touch(f"{staff.words['over_language']} Español")
    staff.touch("rail_compare")
    assert staff.session.store.aid.language == "es"
    assert staff.session.screen.page.title in staff.person.reads()
    assert staff.words["rail_overview"] in staff.person.names()


def test_a_cell_opens_over_the_page_and_closes_again(staff: Clinician) -> None:
    staff.touch("rail_compare")
    row = staff.session.screen.comparison.lines.shown()[0]
    staff.session.openCell(row.row, row.options[0])
    staff.stage.settle()
    assert staff.words["rail_overview"] not in staff.person.names()
    staff.person.touch(staff.session.screen.words["close"])
    assert staff.session.screen.page.kind == "comparison"
    assert staff.consult.step == "page"


def test_the_way_out_asks_first(staff: Clinician) -> None:
    staff.touch("rail_end")
    staff.touch("end_stay")
    assert staff.consult.open
    assert staff.session.store.visit.answers


def test_the_page_is_read_aloud_together_and_the_clinicians_own_pages_are_not(open_kiosk: OpenKiosk) -> None:
    voice = Heard()
    staff = Clinician(open_kiosk(shipped_content(), voice=voice, pin=staff_pin()))
    staff.begins()
    staff.session.speech.read()
    staff.touch("rail_compare")
    staff.stage.qtbot.waitUntil(lambda: staff.session.screen.page.title in voice.written)
    staff.touch("consult_done")
    staff.stage.qtbot.waitUntil(lambda: not voice.sounding)
