"""Call staff: somebody is coming, or the person is told where to ask; it is never a dead end."""

import json
from pathlib import Path
from threading import Event

import pytest

from kiosk.device.staff_call import call_staff
from tests.ui.person import OpenKiosk, Person


def opened(person: Person, title: str) -> None:
    person.opens("Call staff")
    person.stage.qtbot.waitUntil(lambda: person.heading() == title)


def test_whoever_calls_is_told_that_someone_is_coming_and_the_journal_counts(
    open_kiosk: OpenKiosk, tmp_path: Path
) -> None:
    journal = tmp_path / "journal"
    person = open_kiosk(journal=str(journal), call_staff=lambda: True)
    session = person.stage.kiosk.session
    for _ in range(2):
        opened(person, "Someone is coming")
        person.touch("Close")
        assert session.screen.panel == ""
        session.goOn()
        person.stage.settle()
    noted = [json.loads(line) for line in journal.read_text(encoding="utf-8").splitlines()]
    calls = [(each["calls"], each["heard"]) for each in noted if each["event"] == "staff_called"]
    assert calls == [(1, 1), (2, 1)]


def test_a_call_that_fails_sends_to_the_desk(open_kiosk: OpenKiosk) -> None:
    person = open_kiosk(call_staff=lambda: False)
    opened(person, "Please ask at the desk")
    person.touch("Close")
    assert person.stage.kiosk.session.screen.panel == ""


def test_while_it_calls_it_says_so_and_calls_once(open_kiosk: OpenKiosk) -> None:
    go, calls = Event(), []

    def call() -> bool:
        calls.append(1)
        return go.wait(20)

    person = open_kiosk(call_staff=call)
    opened(person, "Calling staff")
    person.touch("Close")
    opened(person, "Calling staff")
    go.set()
    person.stage.qtbot.waitUntil(lambda: person.heading() == "Someone is coming")
    assert calls == [1]


@pytest.mark.parametrize(
    ("command", "heard"), [("true", True), ("false", False), ("", False), ("/no/such/lamp on", False)]
)
def test_the_command_of_the_settings_decides(command: str, *, heard: bool) -> None:
    assert call_staff(command) is heard
