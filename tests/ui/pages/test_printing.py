"""Printing as the person sees it."""

from collections.abc import Iterator, Mapping

import pytest
from pytestqt.exceptions import capture_exceptions
from pytestqt.qtbot import QtBot

from kiosk.decision.summary import Summary
from kiosk.ui.pages.print_state import SheetPages
from kiosk.ui.pages.printing import PrintView
from kiosk.ui.services import PrinterWord
from tests.ui.stage import Desk, Notes, toy_content, toy_summary

SHEETS = ("getting_ready", "afterwards")


def words() -> Mapping[str, str]:
    return toy_content().screen_words["en"]


@pytest.fixture
def notes() -> Notes:
    return Notes()


@pytest.fixture
def summary() -> Summary:
    return toy_summary()


@pytest.fixture
def desk() -> Desk:
    """A printer that waits until it is let go."""
    return Desk(states=("printing",), waits=True)


@pytest.fixture
def view(qapp: object, desk: Desk, notes: Notes) -> Iterator[PrintView]:
    view = PrintView(desk, notes, words)
    yield view
    view.settle()


def test_nothing_is_said_before_anything_was_printed(view: PrintView) -> None:
    assert (view.state, view.busy) == ("", False)


def test_what_the_printer_says_is_shown_while_it_prints(
    view: PrintView, desk: Desk, summary: Summary, qtbot: QtBot
) -> None:
    view.start(summary, SHEETS, large_print=False)
    assert (view.state, view.busy) == ("preparing", True)
    qtbot.waitUntil(lambda: view.state == "printing")
    assert (view.page, view.pages) == (1, 2)
    desk.go()
    qtbot.waitUntil(lambda: not view.busy)
    assert view.state == "done"


def test_a_second_tap_prints_nothing_more(
    view: PrintView, desk: Desk, summary: Summary, qtbot: QtBot
) -> None:
    view.start(summary, SHEETS, large_print=False)
    view.start(summary, SHEETS, large_print=True)
    desk.go()
    qtbot.waitUntil(lambda: not view.busy)
    assert desk.asked == [(summary, SHEETS, False)]


def test_stopping_waits_for_the_printers_own_word(
    view: PrintView, desk: Desk, summary: Summary, qtbot: QtBot
) -> None:
    view.start(summary, SHEETS, large_print=False)
    view.stop()
    qtbot.waitUntil(lambda: not view.busy)
    assert view.state == "cancelled"
    assert desk.stopped


def test_a_job_of_somebody_who_left_is_stopped_and_shows_nothing(
    view: PrintView, desk: Desk, summary: Summary, notes: Notes, qtbot: QtBot
) -> None:
    view.start(summary, SHEETS, large_print=False)
    qtbot.waitUntil(lambda: view.state == "printing")
    view.forget()
    qtbot.waitUntil(lambda: ("print_ended", {"state": "cancelled"}) in notes.noted)
    assert desk.stopped
    assert (view.state, view.busy, view.page, view.pages) == ("", False, 0, 0)


def test_the_next_person_prints_while_the_old_job_still_ends(
    view: PrintView, desk: Desk, summary: Summary, qtbot: QtBot
) -> None:
    view.start(summary, SHEETS, large_print=False)
    view.forget()
    view.start(summary, SHEETS, large_print=True)
    desk.go()
    qtbot.waitUntil(lambda: not view.busy)
    assert view.state == "done"


def test_a_job_that_fails_is_told_as_refused(
    qapp: object, notes: Notes, summary: Summary, qtbot: QtBot
) -> None:
    def broken(*_: object, after: int = 0) -> PrinterWord:
        raise RuntimeError("out of ink")

    view = PrintView(broken, notes, words)
    with capture_exceptions() as raised:
        view.start(summary, SHEETS, large_print=False)
        qtbot.waitUntil(lambda: not view.busy)
        view.settle()
    assert view.state == "refused"
    assert [str(each[1]) for each in raised] == ["out of ink"]


@pytest.mark.parametrize(("complete", "state"), [(True, "done"), (False, "incomplete")])
def test_the_person_says_whether_the_pages_are_there(
    notes: Notes, summary: Summary, qtbot: QtBot, complete: bool, state: str
) -> None:
    view = PrintView(Desk(end="not_sure"), notes, words)
    view.start(summary, SHEETS, large_print=False)
    qtbot.waitUntil(lambda: not view.busy)
    view.confirmPages(complete)
    assert view.state == state
    view.settle()


def test_nobody_is_asked_where_the_printer_was_sure(notes: Notes, summary: Summary, qtbot: QtBot) -> None:
    view = PrintView(Desk(end="done"), notes, words)
    view.start(summary, SHEETS, large_print=False)
    qtbot.waitUntil(lambda: not view.busy)
    view.confirmPages(False)
    assert view.state == "done"
    view.settle()


def test_the_screen_is_told_when_it_begins_and_ends(
    view: PrintView, desk: Desk, summary: Summary, qtbot: QtBot
) -> None:
    told: list[bool] = []
    view.busyChanged.connect(told.append)
    view.start(summary, SHEETS, large_print=False)
    desk.go()
    qtbot.waitUntil(lambda: not view.busy)
    assert told == [True, False]


PAGES = (SheetPages("Getting ready", 2), SheetPages("At home", 2))


def starts(view: PrintView, summary: Summary) -> None:
    view.start(summary, SHEETS, False, PAGES)


def waits_for(qtbot: QtBot, view: PrintView, state: str) -> None:
    qtbot.waitUntil(lambda: view.state == state)


@pytest.fixture
def empty() -> Desk:
    """A printer that is out of paper after two of four pages, and waits."""
    return Desk(end="done", told=(("printing", 2, 4), ("needs_paper", 2, 4)), waits=True)


@pytest.fixture
def stuck(qapp: object, empty: Desk, notes: Notes) -> Iterator[PrintView]:
    view = PrintView(empty, notes, words)
    yield view
    view.settle()


def test_the_rest_is_what_is_missing_and_the_job_that_waits_is_cancelled_first(
    stuck: PrintView, empty: Desk, summary: Summary, qtbot: QtBot
) -> None:
    starts(stuck, summary)
    waits_for(qtbot, stuck, "needs_paper")
    assert (stuck.out, stuck.pages, stuck.restKnown) == (2, 4, True)
    assert [(row.out, row.now) for row in stuck.rows.shown()] == [(True, False)] * 2 + [(False, False)] * 2
    empty.told = ()
    stuck.goOn()
    assert stuck.state == "stopping", "at once"
    qtbot.waitUntil(lambda: len(empty.asked) == 2)
    assert (empty.stopped, empty.after) == (True, [0, 2])
    empty.go()
    waits_for(qtbot, stuck, "done")
    assert (stuck.out, stuck.printed, stuck.paper) == (4, True, True)


def test_a_printer_that_nobody_filled_in_time_leaves_its_fault_and_the_rest_on_screen(
    stuck: PrintView, empty: Desk, summary: Summary, qtbot: QtBot
) -> None:
    empty.end = "cancelled"
    starts(stuck, summary)
    waits_for(qtbot, stuck, "needs_paper")
    empty.go()
    qtbot.waitUntil(lambda: not stuck.busy)
    assert (stuck.state, stuck.restKnown) == ("needs_paper", True)
    empty.end, empty.told = "done", ()
    stuck.goOn()
    waits_for(qtbot, stuck, "done")
    assert empty.after == [0, 2]


def test_who_stops_with_all_pages_out_has_them_all(
    qapp: object, notes: Notes, summary: Summary, qtbot: QtBot
) -> None:
    desk = Desk(told=(("printing", 4, 4), ("sending", 4, 4)), waits=True)
    view = PrintView(desk, notes, words)
    starts(view, summary)
    qtbot.waitUntil(lambda: view.out == 4)
    view.stop()
    assert view.state == "stopping"
    qtbot.waitUntil(lambda: not view.busy)
    assert view.state == "done"


def test_where_no_page_is_counted_all_are_printed_once_more(
    qapp: object, notes: Notes, summary: Summary, qtbot: QtBot
) -> None:
    desk = Desk(end="refused", told=(("sending", 0, 4),))
    view = PrintView(desk, notes, words)
    starts(view, summary)
    qtbot.waitUntil(lambda: not view.busy)
    assert (view.state, view.restKnown, view.sent, view.paper) == ("refused", False, True, False)
    view.goOn()
    qtbot.waitUntil(lambda: len(desk.asked) == 2 and not view.busy)
    assert desk.after == [0, 0]


def test_other_sheets_can_be_chosen_after_the_end_and_not_before(
    view: PrintView, desk: Desk, summary: Summary, qtbot: QtBot
) -> None:
    starts(view, summary)
    view.chooseAgain()
    assert view.busy
    desk.go()
    waits_for(qtbot, view, "done")
    view.chooseAgain()
    assert (view.state, view.rows.shown(), view.printed) == ("", (), True)


def test_nothing_of_a_job_is_kept_once_the_person_left(
    stuck: PrintView, summary: Summary, qtbot: QtBot
) -> None:
    starts(stuck, summary)
    waits_for(qtbot, stuck, "needs_paper")
    stuck.forget()
    assert (stuck.state, stuck.out, stuck.rows.shown(), stuck.printed, stuck.sent) == (
        "",
        0,
        (),
        False,
        False,
    )
    stuck.goOn()
    assert not stuck.busy
