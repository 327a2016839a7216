"""A person who skips what must not be skipped lightly: what the screen does, by touch."""

from pathlib import Path

from tests.journeys.test_whole_visit import visitor
from tests.ui.person import OpenKiosk


def test_a_danger_question_is_asked_once_more_and_can_then_be_left(
    open_kiosk: OpenKiosk, tmp_path: Path
) -> None:
    visit = visitor(open_kiosk, tmp_path, danger_signs=[])
    visit.begin()
    visit.walk_to("danger_signs_page")
    asked = visit.aid.questions["danger_signs"].ask_again
    assert asked not in visit.person.reads()
    visit.go_on()
    assert visit.at.key == "danger_signs_page"
    assert asked in visit.person.reads()
    visit.go_on()
    assert visit.at.key == "fit_page"


def test_weakness_without_a_word_on_whether_it_is_new_leads_to_help(
    open_kiosk: OpenKiosk, tmp_path: Path
) -> None:
    visit = visitor(open_kiosk, tmp_path, nerve_feelings=["weakness"])
    visit.begin()
    visit.hurry_to("weakness_new_page")
    visit.go_on()
    assert visit.at.key == "get_help_now"
    visit.person.touch(visit.words["ending_mistake"])
    visit.mind["weakness_new"] = "no"
    visit.answer()
    visit.go_on()
    assert visit.at.key == "which_proposed_page"


def test_somebody_with_cancer_gets_ready_and_sees_no_comparison(
    open_kiosk: OpenKiosk, tmp_path: Path
) -> None:
    visit = visitor(open_kiosk, tmp_path, other_cause=["cancer"], date_known="no")
    visit.begin()
    visit.hurry_to("fit_page")
    passed = []
    while visit.at.key != "my_checklist":
        passed.append(visit.at.key)
        visit.answer()
        visit.go_on()
    assert "not_for_this_guide" in passed
    assert "next_page" in passed
    assert not {"where_you_stand", "side_by_side", "about_fusion", "leaning_page"} & set(passed)
    assert "Your kind of break" in visit.reads_list()
