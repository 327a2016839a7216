"""What is read of each page: all that stands there, in its order, what is chosen, and what the buttons do."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from kiosk.content.answers.answers_file import read_answers
from kiosk.content.content_cache import Content
from kiosk.decision.pages import ASKING
from kiosk.tour.patient_tour import taps_for
from kiosk.ui.session import Session
from tests.ui.person import OpenKiosk
from tests.ui.stage import SHIPPED, TODAY, Clock, Desk, Notes, services_for, toy_content
from tests.ui.voices import Heard

WAYS = "Menu."
UNSIGNED = ["Demonstration.", "Not approved by a clinician."]
BEHIND = 4
"""Lines that stand behind every page: which part it is, that nobody approved it, what the buttons do."""


def session_over(content: Content, voice: Heard, desk: Desk | None = None) -> Session:
    printer = desk or Desk()
    services = services_for(content, clock=Clock(), print_handout=printer, journal="/dev/null", voice=voice)
    return Session(replace(services, note=Notes()))


@pytest.fixture
def voice() -> Heard:
    return Heard()


@pytest.fixture
def desk() -> Desk:
    return Desk()


@pytest.fixture
def session(qapp: object, voice: Heard, desk: Desk) -> Iterator[Session]:
    opened = session_over(toy_content(), voice, desk)
    yield opened
    opened.screen.settle()


def walk_to(session: Session, page: str) -> None:
    while session.screen.page.key != page:
        session.goOn()


def read(session: Session, voice: Heard) -> list[str]:
    """What is read of what is on screen."""
    session.speech.stop()
    session.speech.read()
    return voice.written


def test_the_first_page(session: Session, voice: Heard) -> None:
    assert read(session, voice) == [
        "Tea or coffee?",
        "Take your time.",
        "You can go back at any page.",
        "Para escuchar esto en español, elija el botón Español.",
        *UNSIGNED,
        "You can touch: Help me choose; I know what I serve; Menu.",
    ]


def test_a_story_with_its_points(session: Session, voice: Heard) -> None:
    walk_to(session, "about_drinks")
    assert read(session, voice) == [
        "Three drinks",
        "All three are wet.",
        "Tea is made from leaves.",
        "Coffee is made from beans.",
        "Both are hot.",
        "Water need not be.",
        "Part 1 of 6: Drinks",
        *UNSIGNED,
        f"You can touch: Next; Back; {WAYS}",
    ]


def test_a_question_with_what_is_chosen(session: Session, voice: Heard) -> None:
    walk_to(session, "thirsty_page")
    assert read(session, voice)[1:4] == ["Yes", "No", "Not sure"]
    assert voice.written[-1] == f"You can touch: Skip this question; Back; {WAYS}"
    session.choose("no")
    assert read(session, voice) == [
        "Are you thirsty?",
        "Yes",
        "No: chosen",
        "Not sure",
        "Part 2 of 6: You",
        *UNSIGNED,
        f"You can touch: Next; Back; {WAYS}",
    ]


def test_a_question_of_several_with_its_notes_and_its_reason(session: Session, voice: Heard) -> None:
    walk_to(session, "kettle_page")
    session.choose("smoke")
    assert read(session, voice)[:-BEHIND] == [
        "Do you see any of these at the kettle?",
        "Choose all that fit.",
        "Smoke: chosen",
        "Flames",
        "Also small ones.",
        "None of these",
        "Why we ask: A kettle on fire comes before any drink.",
    ]


def test_what_is_left_out_again_is_said_back_too(session: Session, voice: Heard) -> None:
    session.speech.read()
    walk_to(session, "kettle_page")
    session.choose("smoke")
    assert voice.written == ["Smoke: chosen"]
    session.choose("smoke")
    assert voice.written == ["Smoke: not chosen"]


def test_a_number_with_what_its_ends_mean(session: Session, voice: Heard) -> None:
    walk_to(session, "cups_page")
    session.choose("4")
    scale = ["Choose a number from 0 to 10.", "0: None", "10: Ten or more", "4: chosen"]
    assert [line for line in read(session, voice) if line in scale] == scale


def test_a_day(session: Session, voice: Heard) -> None:
    walk_to(session, "guests_page")
    session.choose("yes")
    session.goOn()
    assert "Touch a day." in read(session, voice)
    session.choose("2026-12-01")
    assert voice.written == ["You chose Tuesday, December 1.", "In 9 days"]
    assert "You chose Tuesday, December 1." in read(session, voice)


def test_a_knowledge_check_and_what_it_teaches(session: Session, voice: Heard) -> None:
    walk_to(session, "check_sleep_page")
    session.speech.read()
    session.choose("no")
    taught = session.screen.lesson.explanation
    assert " ".join(voice.written) == f"No: chosen Not quite. Yes. {taught}"
    assert taught in " ".join(read(session, voice))


def test_two_questions_on_a_page_are_read_one_after_the_other(session: Session, voice: Heard) -> None:
    walk_to(session, "tried_page")
    session.choose("coffee")
    walk_to(session, "after_tasting_page")
    session.rate("coffee_liked", "a_little")
    assert read(session, voice)[:-BEHIND] == [
        session.screen.page.title,
        "Did you like the coffee?",
        "A lot",
        "A little: chosen",
        "No",
        "Is there smoke now?",
        "Yes",
        "No",
    ]
    session.rate("smoke_again", "no")
    assert voice.written == ["Is there smoke now?", "No: chosen"]


def test_why_something_is_asked_is_read_where_it_is_shown(session: Session, voice: Heard) -> None:
    walk_to(session, "kettle_page")
    session.screen.page.offerReasons(True)
    said = read(session, voice)
    assert "Why we ask: A kettle on fire comes before any drink." not in said
    assert "Why?" in said[-1]
    session.open("why")
    assert read(session, voice)[:3] == [
        "Why we ask",
        "Do you see any of these at the kettle?",
        "A kettle on fire comes before any drink.",
    ]


def test_where_a_lesson_is_from(session: Session, voice: Heard) -> None:
    walk_to(session, "check_sleep_page")
    session.choose("yes")
    assert "Where this is from" in read(session, voice)[-1]
    session.open("sources")
    assert read(session, voice)[0] == "Where this is from"


def test_ratings_say_their_choices_once(session: Session, voice: Heard) -> None:
    walk_to(session, "what_matters")
    session.rate("matter_sleep", "a_lot")
    assert read(session, voice)[:-BEHIND] == [
        "What matters to you?",
        "For each one, choose: Not much, Some, A lot.",
        "A good taste: nothing chosen yet",
        "Sleeping well",
        "A lot: chosen",
        "A low price: nothing chosen yet",
    ]
    session.rate("matter_taste", "some")
    assert voice.written == ["A good taste", "Some: chosen"]


def test_the_comparison_is_told_cell_by_cell(session: Session, voice: Heard) -> None:
    walk_to(session, "thirsty_page")
    session.choose("yes")
    walk_to(session, "side_by_side")
    said = read(session, voice)
    at = said.index("Taste?")
    assert said[at : at + 4] == [
        "Taste?",
        "Tea: Mild; of leaves.",
        "Coffee: Strong; of beans.",
        "Water: Of nothing; much.",
    ]
    marks = [line.mark for line in voice.lines]
    assert marks[at : at + 4] == ["", "taste tea", "taste coffee", "taste water"]


def test_an_opened_row_is_told_column_by_column(session: Session, voice: Heard) -> None:
    walk_to(session, "thirsty_page")
    session.choose("yes")
    walk_to(session, "side_by_side")
    session.openRow("awake")
    said = read(session, voice)
    assert said[:4] == ["Does it keep me awake?", "Tea:", "Some people.", "13 of 100, after tea."]
    assert "No number" in said
    assert toy_content().screen_words["en"]["row_differ"] in said


def test_where_a_cell_is_from_is_told_without_addresses(session: Session, voice: Heard) -> None:
    walk_to(session, "thirsty_page")
    session.choose("yes")
    walk_to(session, "side_by_side")
    session.openRow("taste")
    session.openSources()
    cell = read(session, voice)
    assert cell[:3] == ["How does it taste?", "A cup of tea", "Mild."]
    assert "Longer in the pot makes it stronger." in cell
    assert "http" not in " ".join(cell), "addresses are for the eye"


def test_an_option_is_told_step_by_step(session: Session, voice: Heard) -> None:
    walk_to(session, "thirsty_page")
    session.choose("yes")
    while session.screen.page.kind != "option":
        session.goOn()
    steps = session.screen.option.steps.shown()
    said = read(session, voice)
    assert said[0] == session.screen.page.title
    assert [line for line in said if line.startswith("Step ")] == [
        f"Step {step.number}: {step.title}" for step in steps
    ]


def fill_in(session: Session) -> None:
    """Answer all that the script of the toy pack answers, up to the checklist."""
    script = read_answers(
        SHIPPED.parents[1] / "tests/samples/tea-or-coffee/visit.yaml", toy_content().aids, TODAY
    )
    while session.screen.page.key != "my_checklist":
        page = next(page for page in session.store.aid.pages if page.key == session.screen.page.key)
        if page.kind in ASKING:
            for question in page.questions:
                for choice in taps_for(script.visit.answers.get(question)):
                    session.rate(question, choice)
        session.goOn()


def test_the_checklist_can_be_heard_before_it_is_printed(session: Session, voice: Heard) -> None:
    fill_in(session)
    said = " ".join(read(session, voice))
    tiles = session.screen.checklist.tiles.shown()
    assert len(tiles) > 5
    last = -1
    for tile in tiles:
        for text in (tile.name, tile.when, *tile.about.splitlines(), tile.count):
            place = said.find(text, last + 1)
            assert place > last or not text, f"{text!r} is read in its order"
            last = max(last, place)
    assert "Tuesday, Dec 1" in said


def test_a_tile_is_told_with_what_it_holds_and_the_ways_on(session: Session, voice: Heard) -> None:
    fill_in(session)
    session.openTile("morning")
    said = read(session, voice)
    assert said[:3] == ["That morning: Tuesday, December 1", "Water", "Boil the water."]
    assert said[-1] == "You can touch: All days; The day before; At the table."


def test_the_answers_so_far_can_be_heard(session: Session, voice: Heard) -> None:
    fill_in(session)
    session.open("answers")
    said = read(session, voice)
    assert said[0] == "Your answers so far"
    assert "Cups a day: 4 / 10" in said
    assert [line.said for line in voice.lines if line.written == "Cups a day: 4 / 10"] == [
        "Cups a day: 4 of 10"
    ]


def test_the_paper_and_the_printer(session: Session, voice: Heard, qtbot: QtBot) -> None:
    fill_in(session)
    session.goOn()
    said = read(session, voice)
    assert said[0] == "Print it"
    chosen = [row.title for row in session.screen.sheets.sheets.shown() if row.chosen]
    assert chosen
    assert {f"{title}: chosen" for title in chosen} <= set(said)
    words = session.screen.words
    assert words["asking_title"] in said
    assert {words["code_title"], words["print_letters"] + ": " + words["print_usual"]} <= set(said)
    assert words["finish_without"] in said[-1]
    qtbot.waitUntil(lambda: session.screen.sheets.pages > 0)
    said = read(session, voice)
    many = words["sheet_pages"].replace("{number}", "2")
    assert words["print_pages"].replace("{number}", str(session.screen.sheets.pages)) in said[-1]
    assert many in said or words["sheet_pages_one"] in said
    qtbot.waitUntil(lambda: session.screen.printer.title == words["ready_title"])
    assert words["ready_title"] in read(session, voice)


def test_a_job_and_its_end(session: Session, voice: Heard, qtbot: QtBot) -> None:
    fill_in(session)
    session.goOn()
    words = session.screen.words
    session.printHandout()
    said = read(session, voice)
    assert said[0] == words["preparing_title"]
    assert words["print_stop"] in said[-1]
    qtbot.waitUntil(lambda: not session.screen.printing.busy)
    said = read(session, voice)
    assert said[0] == words["done_title"]
    assert words["finish"] in said[-1]
    session.finish()
    assert session.screen.page.kind == "thanks"


def test_finishing_without_paper_is_asked_once(session: Session, voice: Heard) -> None:
    fill_in(session)
    session.goOn()
    words = session.screen.words
    session.finish()
    said = read(session, voice)
    assert said[:2] == [words["finish_title"], words["finish_nothing"]]
    assert words["finish_text"] in " ".join(said)
    assert words["finish_back"] in said[-1]
    assert words["finish_clear"] in said[-1]
    session.goOn()
    assert session.screen.page.kind == "thanks"


def test_what_staff_do_about_the_printer(session: Session, voice: Heard, qtbot: QtBot, desk: Desk) -> None:
    fill_in(session)
    session.goOn()
    words = session.screen.words
    desk.told, desk.end = (("sending", 0, 3), ("needs_paper", 2, 3)), "needs_paper"
    session.printHandout()
    qtbot.waitUntil(lambda: not session.screen.printing.busy)
    said = read(session, voice)
    assert said[:2] == [words["needs_paper_title"], "2 of 3 pages are out."]
    assert words["take_with_text"] in " ".join(said)
    assert all(words[name] in said[-1] for name in ("steps", "print_rest", "finish_without"))
    session.open("printersteps")
    said = read(session, voice)
    assert said[0] == words["needs_paper_title"]
    assert f"Step 1: {words['steps_needs_paper']}" in " ".join(said)
    assert words["steps_else_text"] in " ".join(said)


def test_an_ending_tells_first_what_to_do(session: Session, voice: Heard) -> None:
    walk_to(session, "kettle_page")
    session.choose("flames")
    session.goOn()
    said = read(session, voice)
    assert said[:4] == ["Leave the kitchen now", "Call the fire service.", "Close the door.", "Go outside."]
    words = session.screen.words
    assert all(words[name] in said[-1] for name in ("ending_print", "ending_mistake"))
    assert said[said.index(words["ending_ticked"]) + 1] == "Flames"


def test_the_last_page(session: Session, voice: Heard) -> None:
    walk_to(session, "thank_you")
    said = read(session, voice)
    assert said[:2] == ["Thank you", "Your answers are cleared."]
    assert said[-1].startswith("You can touch: Start for the next person;")


@pytest.mark.parametrize("panel", ["menu", "reading", "help", "answers", "startover"])
def test_every_panel_begins_with_its_heading(open_kiosk: OpenKiosk, voice: Heard, panel: str) -> None:
    person = open_kiosk(voice=voice)
    person.stage.kiosk.session.goOn()
    person.stage.kiosk.session.open(panel)
    person.stage.settle()
    person.touch("Listen")
    assert voice.written[0] == person.heading()
