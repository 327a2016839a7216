"""The overview and the pages together: what matters first, each line leads on, Done leads back."""

import re

import pytest
from PySide6.QtCore import QSize

from kiosk.content.answers.answers_file import read_answers
from kiosk.decision.handover_code import write_code
from kiosk.decision.overview import OverviewItem, OverviewKind
from kiosk.ui.consult.overview import SaidRow, most_of, said_rows
from kiosk.ui.consult.pages import consult_pages, page_rows
from tests.ui.clinician import Clinician, staff_pin
from tests.ui.person import OpenKiosk
from tests.ui.stage import LANDSCAPE, PIXELS_PER_MM, SHIPPED, TODAY, shipped_content
from tests.ui.voices import Heard


@pytest.fixture
def staff(open_kiosk: OpenKiosk) -> Clinician:
    """A clinician with the answers of the scripted visit."""
    return scripted(Clinician(open_kiosk(shipped_content(), pin=staff_pin())))


def scripted(clinician: Clinician) -> Clinician:
    """Let in, with the scripted visit scanned."""
    answers = read_answers(SHIPPED / "visit.yaml", shipped_content().aids, TODAY)
    clinician.comes_in()
    clinician.scans(write_code(shipped_content().aids["en"], answers.visit, TODAY))
    return clinician


ALLERGY = "Allergy: X-ray dye; latex"


def flag(staff: Clinician, text: str) -> str:
    """A red flag by its accessible name."""
    return f"{staff.words['over_urgent']}: {text}"


def to_fill(staff: Clinician, text: str) -> str:
    """An entry that is still open, by its accessible name."""
    return f"{staff.words['entry_empty']}: {text}"


def test_a_line_says_what_it_is_about() -> None:
    lines = (
        OverviewItem(OverviewKind.CONFLICT, "look", "first"),
        OverviewItem(OverviewKind.TOLD, "yes", "second", "tea"),
        OverviewItem(OverviewKind.MISSED, "no", "third", "really?"),
    )
    assert list(said_rows(lines, [OverviewKind.CONFLICT, OverviewKind.MISSED])) == [
        SaidRow("Look", "first", strong=True),
        SaidRow("Really? No", "third", wrong=True),
    ]


def test_only_what_matters_most_is_named() -> None:
    lines = (
        OverviewItem(OverviewKind.CONCERN, "A lot", "page", "sleep"),
        OverviewItem(OverviewKind.CONCERN, "A lot", "page", "taste"),
        OverviewItem(OverviewKind.CONCERN, "Some", "page", "price"),
    )
    assert most_of(lines) == ["Sleep", "Taste"]


@pytest.mark.parametrize(("screen", "scale"), [(LANDSCAPE, PIXELS_PER_MM), (QSize(1280, 800), 3.81)], ids=str)
def test_red_flags_and_all_that_is_open_stand_in_one_window(
    open_kiosk: OpenKiosk, screen: QSize, scale: float
) -> None:
    person = open_kiosk(shipped_content(), size=screen, pixels_per_mm=scale, pin=staff_pin())
    staff = scripted(Clinician(person))
    assert {flag(staff, ALLERGY), flag(staff, "Weakness: not new")} <= set(staff.person.names())
    open_ones = [row.text for row in staff.consult.overview.entry_rows if not row.filled]
    assert len(open_ones) == staff.consult.overview.toFill == 8
    assert {to_fill(staff, text) for text in open_ones} <= set(staff.person.names())
    assert staff.words["over_fill"].replace("{number}", "8") in staff.person.reads()
    assert not staff.person.offers(staff.words["more_below"])


def test_what_has_no_room_is_shown_on_request(staff: Clinician) -> None:
    said = [row.text for row in staff.consult.overview.said_rows if not row.wrong]
    assert [text for text in said if text not in staff.person.names()]
    [more] = [name for name in staff.person.names() if re.fullmatch(r"and \d+ more", name)]
    staff.person.touch(more)
    seen = set(staff.person.names())
    while staff.person.offers(staff.words["more_below"]):
        staff.touch("more_below")
        seen |= set(staff.person.names())
    assert not [text for text in said if text not in seen]


def test_a_line_leads_to_the_page_where_it_is_changed_and_done_leads_back(staff: Clinician) -> None:
    staff.person.touch(flag(staff, ALLERGY))
    assert staff.session.screen.page.key == "allergies_page"
    staff.person.touch("Latex")
    assert "latex" not in str(staff.session.store.visit.answers["allergies"])
    staff.touch("consult_done")
    assert staff.consult.step == "overview"


def test_a_changed_answer_changes_the_overview(staff: Clinician) -> None:
    staff.consult.turnTo("allergies_page")
    staff.stage.settle()
    for row in [row for row in staff.session.screen.question.choices.shown() if row.chosen]:
        staff.person.touch(row.label)
    staff.touch("consult_done")
    assert flag(staff, ALLERGY) not in staff.person.names()


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
    staff.touch("consult_done")
    staff.touch("rail_options")
    assert staff.session.screen.page.kind == "option"
    for option in staff.session.store.aid.options:
        staff.person.touch(option.short)
        assert staff.session.screen.page.title == option.name


def test_next_leads_through_the_pages_and_never_to_the_end_of_the_walk(staff: Clinician) -> None:
    pages = consult_pages(staff.consult.aid, staff.session.store.visit)
    staff.consult.turnTo(pages[-2].key)
    staff.stage.settle()
    seen = [staff.session.screen.page.key]
    while staff.consult.step == "page" and len(seen) < 20:
        staff.touch("next")
        seen.append(staff.session.screen.page.key)
    assert pages[-1].key in seen
    assert staff.consult.step == "overview"
    assert staff.session.store.visit.answers, "nothing was cleared"


def test_a_page_and_a_row_can_be_marked_as_talked_about(staff: Clinician) -> None:
    staff.touch("rail_compare")
    row = staff.session.screen.comparison.lines.shown()[0]
    staff.person.touch(f"{row.question} {staff.words['consult_talked']}")
    assert staff.session.store.entries.talked == {row.row}
    assert not staff.person.offers(staff.words["consult_talked"]), "each row has its own mark"
    staff.touch("consult_done")
    staff.touch("rail_options")
    staff.touch("consult_talked")
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
    staff.touch("rail_options")
    assert staff.session.store.aid.language == "es"
    assert staff.session.screen.page.title in staff.person.reads()
    assert staff.words["rail_overview"] in staff.person.names()


def test_all_that_is_shown_together_is_in_the_patients_language_and_the_buttons_of_staff_in_theirs(
    staff: Clinician,
) -> None:
    staff.touch("rail_options")
    english = staff.session.screen.words["option_whom"]
    staff.person.touch(f"{staff.words['over_language']} Español")
    spanish = staff.session.screen.words["option_whom"]
    assert spanish != english
    assert spanish in staff.person.reads()
    assert english not in staff.person.reads()
    for option in staff.session.store.aid.options:
        staff.person.touch(option.short)
        assert staff.session.screen.page.title == option.name
    for staffs in ("consult_done", "consult_talked", "next"):
        assert staff.person.offers(staff.words[staffs])
    staff.touch("consult_done")
    assert staff.session.screen.words == staff.words, "the pages for staff alone are in their language"


def test_beside_a_comparison_the_rail_makes_way_but_for_what_it_ends_with(staff: Clinician) -> None:
    staff.touch("rail_compare")
    assert staff.words["rail_overview"] not in staff.person.names()
    staff.person.touch(f"{staff.words['over_language']} Español")
    assert staff.session.store.aid.language == "es"
    assert staff.session.screen.page.title in staff.person.reads()
    staff.touch("rail_end")
    staff.touch("end_stay")
    staff.touch("rail_compare")
    staff.touch("consult_done")
    assert staff.consult.step == "overview"
    assert staff.words["rail_overview"] in staff.person.names()


def test_a_row_opens_over_the_page_and_closes_again(staff: Clinician) -> None:
    staff.touch("rail_compare")
    row = staff.session.screen.comparison.lines.shown()[0]
    staff.session.openRow(row.row)
    staff.stage.settle()
    assert staff.words["consult_done"] not in staff.person.names()
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
