"""Printing as the person sees it."""

from collections.abc import Iterator

import pytest
from pytestqt.exceptions import capture_exceptions
from pytestqt.qtbot import QtBot

from kiosk.decision.summary import Summary
from kiosk.ui.pages.printing import PrintView
from tests.ui.stage import Desk, Notes, toy_summary

SHEETS = ("getting_ready", "afterwards")


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
    view = PrintView(desk, notes)
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
    def broken(*_: object) -> str:
        raise RuntimeError("out of ink")

    view = PrintView(broken, notes)
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
    view = PrintView(Desk(end="not_sure"), notes)
    view.start(summary, SHEETS, large_print=False)
    qtbot.waitUntil(lambda: not view.busy)
    view.confirmPages(complete)
    assert view.state == state
    view.settle()


def test_nobody_is_asked_where_the_printer_was_sure(notes: Notes, summary: Summary, qtbot: QtBot) -> None:
    view = PrintView(Desk(end="done"), notes)
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
