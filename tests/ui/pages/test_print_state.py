"""The pages of a job as they come out, and what is said of each state."""

import pytest

from kiosk.ui.pages.print_state import FOR_STAFF, PageRow, PrintState, SheetPages, page_rows
from kiosk.ui.pages.print_words import Progress, steps, told
from tests.ui.stage import toy_content

LIST, HOME = SheetPages("Getting ready", 2), SheetPages("At home", 1)
WORDS = toy_content().screen_words["en"]


def shown(sheets: list[SheetPages], out: int, now: int) -> list[tuple[str, int, str]]:
    def state(row: PageRow) -> str:
        return "out" if row.out else "now" if row.now else ""

    return [(row.title, row.number, state(row)) for row in page_rows(sheets, out, now)]


def test_each_page_is_out_or_printing_or_waiting() -> None:
    assert shown([LIST, HOME], 1, 2) == [
        ("Getting ready", 1, "out"),
        ("Getting ready", 2, "now"),
        ("At home", 1, ""),
    ]


def test_of_a_long_job_each_sheet_is_told_once() -> None:
    long = SheetPages("My options", 7)
    assert shown([LIST, long], 4, 5) == [("Getting ready", 2, "out"), ("My options", 3, "now")]
    assert shown([LIST, long], 1, 0) == [("Getting ready", 1, ""), ("My options", 0, "")]


def test_which_page_is_printed_is_told_where_it_is_known_and_not_made_up() -> None:
    assert told(WORDS, Progress(PrintState.PRINTING, True, 2, 1, 4)).came == "Page 2 of 4 is printing."
    assert told(WORDS, Progress(PrintState.PRINTING, True, 0, 0, 4)).came == ""


def test_out_of_paper_tells_how_many_pages_are_out_and_how_to_go_on() -> None:
    said = told(WORDS, Progress(PrintState.NEEDS_PAPER, True, 0, 2, 4))
    assert said.came == "2 of 4 pages are out."
    assert "“Print the rest”" in said.text
    assert "Nothing is lost. Your answers wait here for 10 minutes." in said.text


def test_a_job_of_which_nobody_knows_the_pages_goes_on_by_itself_or_once_more_as_a_whole() -> None:
    waiting = told(WORDS, Progress(PrintState.NEEDS_PAPER, True, 0, 0, 4))
    assert (waiting.came, "by themselves" in waiting.text) == ("", True)
    assert "“Print again”" in told(WORDS, Progress(PrintState.NEEDS_PAPER, False, 0, 0, 4)).text


@pytest.mark.parametrize("state", sorted(FOR_STAFF - {PrintState.UNUSABLE}))
@pytest.mark.parametrize("out", [0, 1, 2])
def test_every_fault_has_steps_for_staff_that_end_in_a_button(state: PrintState, out: int) -> None:
    way = steps(WORDS, Progress(state, False, 0, out, 4))
    assert len(way) == 3
    assert ("only the pages that are missing" in way[-1]) is (out > 0)
    assert not any("{" in step for step in way)


@pytest.mark.parametrize("state", [PrintState.DONE, PrintState.PRINTING, PrintState.NOT_SURE])
def test_where_nothing_is_wrong_staff_have_nothing_to_do(state: PrintState) -> None:
    assert steps(WORDS, Progress(state)) == ()


@pytest.mark.parametrize("state", sorted(set(PrintState) - {PrintState.NONE, PrintState.READY}))
@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.parametrize("busy", [False, True])
@pytest.mark.parametrize(("out", "pages"), [(0, 0), (0, 4), (1, 4), (3, 4), (1, 1)])
def test_whatever_happens_is_told_in_whole_sentences(
    state: PrintState, language: str, busy: bool, out: int, pages: int
) -> None:
    said = told(toy_content().screen_words[language], Progress(state, busy, 0, out, pages))
    assert said.title
    assert said.text.endswith(".")
    assert "{" not in said.title + said.came + said.text
