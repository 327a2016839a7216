"""What a consult is given: the PIN's verdicts as the screen knows them, its own idle time, its pages."""

import os
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.app import Screen, ui_services
from kiosk.consult_services import consult_services
from kiosk.decision.sheet import that_apply
from kiosk.decision.summary import Summary
from kiosk.device.journal import Journal
from kiosk.device.settings import Settings
from kiosk.device.staff_pin import StaffPin
from kiosk.handout.document import Handout
from kiosk.paper_services import copies_of
from kiosk.ui.services import ConsultServices, PrinterWord, Tried
from tests.ui.clinician import CHEAP_HASH, PIN, staff_pin
from tests.ui.stage import Clock, Desk, toy_content, toy_summary


def paper(summary: Summary, keys: Sequence[str], large_print: bool) -> Handout:
    return copies_of(toy_content(), summary, keys, large_print)


def services(pin: StaffPin, clock: Clock | None = None, settings: Settings | None = None) -> ConsultServices:
    return consult_services(settings or Settings(), pin, paper, clock or Clock())


def test_each_verdict_on_a_pin_is_told() -> None:
    given = services(staff_pin())
    assert given.pin_is_set
    assert given.try_pin("111222") == (Tried.WRONG, 4)
    assert given.try_pin(PIN) == (Tried.RIGHT, 0)
    for _ in range(5):
        given.try_pin("111222")
    assert given.try_pin(PIN) == (Tried.WAIT, 0)
    assert 0 < given.waiting_s() <= 30


def test_without_a_pin_nothing_opens() -> None:
    given = services(StaffPin(""))
    assert not given.pin_is_set
    assert given.try_pin("") == (Tried.NOT_SET, 0)


@pytest.mark.parametrize("idle_s", [300, 1800])
def test_a_consult_is_over_so_long_after_the_last_touch(idle_s: int) -> None:
    clock = Clock()
    settings = Settings()
    settings = replace(settings, staff=replace(settings.staff, idle_s=idle_s))
    idle = services(StaffPin(""), clock, settings).idle
    idle.touched()
    clock.now += idle_s - settings.idle.answer_within_s - 1
    assert idle.seconds_left() is None
    clock.now += 1
    assert idle.seconds_left() == settings.idle.answer_within_s
    clock.now += settings.idle.answer_within_s
    assert idle.seconds_left() == 0


def test_the_pages_are_those_that_would_be_printed() -> None:
    summary = toy_summary()
    keys = [that_apply(toy_content().sheets, summary)[0].key]
    pages, too_long = services(StaffPin("")).lay_out(summary, keys, False, 1.0)
    made = paper(summary, keys, large_print=False)
    assert (len(pages), too_long) == (made.pages, made.too_long)


def test_the_screen_is_given_the_pin_of_the_settings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path))
    settings = Settings()
    settings = replace(settings, staff=replace(settings.staff, pin_hash=CHEAP_HASH))
    journal = Journal(os.devnull)
    screen, desk = Screen(1280, 800), Desk()
    given = ui_services(
        settings, toy_content(), screen, journal, desk, ask_printer=lambda: PrinterWord("ready")
    ).consult
    assert given.try_pin("111222") == (Tried.WRONG, 4)
    assert [file.name for file in tmp_path.rglob("*.json")] == ["wrong-tries.json"]
    assert given.try_pin(PIN) == (Tried.RIGHT, 0)
    assert not list(tmp_path.rglob("*.json"))
