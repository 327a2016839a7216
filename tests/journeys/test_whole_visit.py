"""A person walks through the aid that ships, by touch, and takes sheets of paper home."""

from datetime import date
from pathlib import Path

import pytest

from kiosk.decision.visit import Visit
from tests.journeys.visitor import Answer, Mind, Visitor, folder_printer, paper_text
from tests.ui.person import OpenKiosk, Person
from tests.ui.stage import shipped_content

MIND: Mind = {
    "danger_signs": ["none"],
    "other_cause": ["none"],
    "how_long": "under_6_weeks",
    "pain_now": 7,
    "getting_about": "some_things",
    "tried": ["medicine", "rest"],
    "medicine_helped": "a_little",
    "rest_helped": "no",
    "nerve_feelings": ["tingling"],
    "nerve_at_risk": "not_sure",
    "operation_proposed": "yes",
    "which_proposed": "kyphoplasty",
    "matter_pain": "a_lot",
    "matter_moving": "some",
    "matter_no_operation": "some",
    "matter_home": "not_much",
    "matter_proof": "a_lot",
    "matter_next_break": "some",
    "leaning": "not_sure",
    "check_healing": "yes",
    "check_sure": "yes",
    "check_medicine": "ask_first",
    "check_danger": "get_help",
    "operation_planned": "yes",
    "which_operation": "kyphoplasty",
    "date_known": "yes",
    "operation_date": date(2026, 12, 2),
    "blood_thinners": ["warfarin", "aspirin"],
    "other_medicines": ["none"],
    "diabetes": "no",
    "smoking": "yes",
    "allergies": ["latex"],
    "implant": "no",
    "pregnancy": "no",
    "ride": "not_yet",
    "help_at_home": "alone",
    "to_ask": ["right_for_me"],
}
"""One visit; the other tests change some of it."""

WARNING = "Do not stop any medicine on your own"


def visitor(open_kiosk: OpenKiosk, folder: Path, **changed: Answer) -> Visitor:
    """Somebody before the aid that ships, beside a printer that is a folder."""
    content = shipped_content()
    person = open_kiosk(content, folder_printer(folder, content))
    return Visitor(person, {**MIND, **changed})


def printed(folder: Path) -> str:
    """The text of the one PDF that was printed."""
    [pdf] = folder.glob("*.pdf")
    return paper_text(pdf)


def test_from_the_start_to_paper_in_hand(open_kiosk: OpenKiosk, tmp_path: Path) -> None:
    visit = visitor(open_kiosk, tmp_path)
    person, words = visit.person, visit.words
    assert words["demonstration"] in person.reads()
    visit.begin()

    visit.walk_to("where_you_stand")
    assert {"Pain today", "7 / 10"} <= set(person.reads())
    assert visit.at.lead in person.reads(), "it recommends nothing, and says so"

    visit.walk_to("side_by_side")
    row = visit.aid.rows[0]
    cell = row.cell("kyphoplasty")
    assert cell.short is not None
    short = f"{cell.short.bold}; {cell.short.plain}"
    person.touch(f"{row.question} {visit.aid.option('kyphoplasty').short}: {short}")
    assert person.heading() == row.question
    assert cell.text in person.reads()
    person.touch(words["close"])
    assert visit.at.key == "side_by_side"

    visit.walk_to("date_page")
    visit.leaf_to("December 2026")
    visit.walk_to("my_checklist")
    assert "Tuesday, Dec 1" in person.text()
    listed = visit.reads_list()
    for expected in (
        "Tuesday, December 1",
        WARNING,
        "warfarin (Coumadin) and aspirin",
        "latex",
        "Find a ride",
    ):
        assert expected in listed
    assert "You will be alone" in listed
    assert visit.at.key == "my_checklist"

    visit.walk_to("print_it")
    visit.prints()
    assert words["saved_title"] in person.text()
    text = printed(tmp_path)
    for expected in (
        "Tuesday, December 1",
        WARNING,
        "warfarin (Coumadin) and aspirin",
        "latex",
        "Kyphoplasty",
    ):
        assert expected in text
    assert visit.aid.questions["to_ask"].choice("right_for_me").text in text

    person.touch(words["finish"])
    assert person.heading() == "Thank you"
    assert visit.session.store.visit == Visit(at="thank_you", printed=True)
    person.touch(words["thanks_again"])
    assert person.heading() == visit.aid.pages[0].title
    assert visit.session.store.visit == Visit()


def test_back_undoes_next(open_kiosk: OpenKiosk, tmp_path: Path) -> None:
    visit = visitor(open_kiosk, tmp_path)
    person, words = visit.person, visit.words
    visit.hurry_to("danger_signs_page")
    for _ in range(8):
        visit.answer()
        before = visit.at.key, controls(person)
        visit.go_on()
        person.touch(words["back"])
        assert (visit.at.key, controls(person)) == before
        visit.go_on()


def controls(person: Person) -> list[tuple[str, bool]]:
    """What can be touched and what is chosen, wherever the page was moved to."""
    down = person.stage.words["more_below"]
    return [(seen.name, seen.checked) for seen in person.controls() if not seen.name.startswith(down)]


def test_an_answer_changed_later_leads_back(open_kiosk: OpenKiosk, tmp_path: Path) -> None:
    visit = visitor(open_kiosk, tmp_path)
    person, words = visit.person, visit.words
    visit.hurry_to("leaning_page")
    visit.opens("my_answers")
    assert person.heading() == words["answers_title"]
    person.touch(f"{words['answers_change']}. Pain today: 7 / 10")
    assert visit.at.key == "pain_page"
    person.touch("3")
    person.touch(words["done_changing"])
    assert visit.at.key == "leaning_page"
    visit.opens("my_answers")
    assert "Pain today: 3 / 10" in person.text()


def test_an_answer_whose_question_is_skipped_now_counts_nowhere(
    open_kiosk: OpenKiosk, tmp_path: Path
) -> None:
    visit = visitor(open_kiosk, tmp_path)
    person, words = visit.person, visit.words
    visit.hurry_to("my_checklist")
    assert "warfarin" in visit.reads_list()
    visit.opens("my_answers")
    person.touch(f"{words['answers_change']}. Operation planned: Yes")
    person.touch("No", within=visit.aid.questions["operation_planned"].prompt)
    person.touch(words["done_changing"])
    gone = ("warfarin", "aspirin", "latex", "December", "midnight", "Find a ride", "Kyphoplasty is planned")
    assert visit.at.key == "my_checklist"
    visit.opens("my_answers")
    assert not [each for each in gone if each in person.text()]
    assert "Day of the operation" not in person.text()
    person.touch(words["close"])
    listed = visit.reads_list()
    assert not [each for each in gone if each in listed]
    visit.walk_to("print_it")
    visit.prints()
    text = printed(tmp_path)
    assert not [each for each in gone if each in text]
    assert "Help to quit" in text, "what still counts stays"


def test_starting_over_asks_first(open_kiosk: OpenKiosk, tmp_path: Path) -> None:
    visit = visitor(open_kiosk, tmp_path)
    person, words = visit.person, visit.words
    visit.hurry_to("pain_page")
    person.touch("7")
    visit.opens("start_over")
    assert person.heading() == words["startover_title"]
    person.touch(words["startover_no"])
    assert person.has_chosen("7")
    visit.opens("start_over")
    person.touch(words["startover_yes"])
    assert person.heading() == visit.aid.pages[0].title
    assert visit.session.store.visit == Visit()


RED_FLAGS = [
    *(
        pytest.param("danger_signs_page", {"danger_signs": [sign]}, id=sign)
        for sign in ("weak_legs", "numb_groin", "bladder_bowel")
    ),
    *(
        pytest.param(
            "weakness_new_page",
            {"nerve_feelings": ["weakness"], "weakness_new": new},
            id=f"weakness-new-{new}",
        )
        for new in ("yes", "not_sure")
    ),
]


@pytest.mark.parametrize(("page", "changed"), RED_FLAGS)
def test_a_danger_sign_leads_to_help_and_nowhere_else(
    open_kiosk: OpenKiosk, tmp_path: Path, page: str, changed: dict[str, Answer]
) -> None:
    visit = visitor(open_kiosk, tmp_path, **changed)
    person, words = visit.person, visit.words
    visit.hurry_to(page)
    visit.answer()
    visit.go_on()
    assert person.heading() == "Please get help now"
    assert "Call 911" in person.text()
    assert not any(person.offers(words[name]) for name in ("next", "skip", "done_changing"))
    visit.session.goOn()
    visit.session.change("side_by_side")
    assert visit.at.key == "get_help_now", "the comparison cannot be reached"

    person.touch(words["ending_print"])
    visit.awaits_the_printer()
    text = printed(tmp_path)
    assert "What to do now" in text
    assert "Call 911" in text
    sheets = [sheet.key for sheet in shipped_content().sheets if sheet.key != "get_help"]
    titles = [shipped_content().paper_words["en"][f"title_{key}"] for key in sheets]
    assert not [title for title in titles if title in text]

    person.touch(words["ending_finish"])
    assert visit.session.store.visit == Visit()


def test_a_wrong_touch_can_be_taken_back(open_kiosk: OpenKiosk, tmp_path: Path) -> None:
    visit = visitor(open_kiosk, tmp_path, danger_signs=["numb_groin"])
    person, words = visit.person, visit.words
    visit.hurry_to("danger_signs_page")
    visit.answer()
    visit.go_on()
    person.touch(words["ending_mistake"])
    assert visit.at.key == "danger_signs_page"
    person.touch("None of these")
    visit.go_on()
    assert visit.at.key == "fit_page"
