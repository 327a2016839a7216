"""Behind a visit the kiosk throws away what nobody holds, and never while somebody is there."""

import gc
from weakref import ref

import pytest

from kiosk.ui.session import Session
from kiosk.ui.window import at_rest
from kiosk.ui.window.after_visit import AfterVisit
from tests.ui.person import OpenKiosk, Person


class Answer:
    """Something of a visit that holds itself, so that only a search for garbage ends it."""

    def __init__(self) -> None:
        self.me = self


def watched(person: Person) -> tuple[Session, list[int]]:
    """The session, and a 1 for each time that something was thrown away."""
    session, thrown = person.stage.kiosk.session, list[int]()
    AfterVisit(session, lambda: thrown.append(1), rest_ms=0)
    return session, thrown


def wait(person: Person) -> None:
    """Long enough for a timer of no time at all."""
    for _ in range(5):
        person.stage.settle()


def test_it_does_so_once_behind_each_visit(open_kiosk: OpenKiosk) -> None:
    person = open_kiosk()
    session, thrown = watched(person)
    for _ in range(2):
        session.goOn()
        session.startOver()
        wait(person)
    assert thrown == [1, 1]


def test_a_first_page_that_nobody_touched_throws_nothing_away(open_kiosk: OpenKiosk) -> None:
    person = open_kiosk()
    session, thrown = watched(person)
    session.startOver()
    wait(person)
    assert not thrown


def test_whoever_is_there_already_is_not_kept_waiting(open_kiosk: OpenKiosk) -> None:
    person = open_kiosk()
    session, thrown = watched(person)
    session.goOn()
    session.startOver()
    session.goOn()
    wait(person)
    assert not thrown
    session.startOver()
    session.open("menu")
    wait(person)
    assert not thrown
    session.close()
    person.stage.qtbot.waitUntil(lambda: thrown == [1])


def test_what_a_visit_left_in_a_cycle_is_gone(open_kiosk: OpenKiosk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(at_rest, "REST_MS", 0)
    person = open_kiosk()
    answer = Answer()
    held = ref(answer)
    gc.collect()  # so old by now that the search of each second passes it over
    del answer
    session = person.stage.kiosk.session
    session.goOn()
    session.startOver()
    person.stage.qtbot.waitUntil(lambda: held() is None)


def test_a_window_that_is_taken_down_throws_nothing_away(open_kiosk: OpenKiosk) -> None:
    person = open_kiosk()
    session = person.stage.kiosk.session
    thrown = list[int]()
    after = AfterVisit(session, lambda: thrown.append(1), rest_ms=0)
    session.goOn()
    session.startOver()
    after.stop()
    wait(person)
    session.goOn()
    session.startOver()
    wait(person)
    assert not thrown
