"""One switch: the ring goes on by itself, by groups first; a press selects."""

import pytest

from kiosk.decision.visit import CONTRASTS
from kiosk.ui.input.scanning import Scanning
from tests.ui.input.test_focus import bands_are_seen
from tests.ui.keyboarder import Key, Keyboarder, at
from tests.ui.person import OpenKiosk
from tests.ui.stage import TOY_DOOR


@pytest.fixture
def person(open_kiosk: OpenKiosk) -> Keyboarder:
    """Somebody with one switch on a page with choices, where the ring goes round."""
    person = Keyboarder(open_kiosk(scanning_s=5.0).stage)
    session = person.stage.kiosk.session
    while at(person) != "kettle_page":
        session.goOn()
    person.stage.settle()
    person.presses(Key.Key_Space)
    return person


def scanning(person: Keyboarder) -> Scanning:
    found = person.window.findChild(Scanning)
    assert isinstance(found, Scanning)
    return found


def goes_on(person: Keyboarder, times: int = 1) -> None:
    """Let the pace pass so many times."""
    for _ in range(times):
        scanning(person).tick()
        person.stage.settle()


def test_the_ring_is_around_all_answers_first_and_then_around_each(person: Keyboarder) -> None:
    choices = person.choices()
    around = person.ring_place()
    assert all(around.contains(seen.whole) for seen in choices)
    person.presses(Key.Key_Space)
    assert person.on_name() == choices[0].name
    goes_on(person)
    assert person.on_name() == choices[1].name
    person.presses(Key.Key_Space)
    assert person.has_chosen(choices[1].name)


def test_after_an_answer_the_button_that_leads_on_comes_first(person: Keyboarder) -> None:
    person.presses(Key.Key_Space)
    person.presses(Key.Key_Space)
    assert person.on_name() == person.stage.words["next"]
    person.presses(Key.Key_Space)
    assert at(person) != "kettle_page"


def test_a_group_entered_by_mistake_is_left_after_two_rounds(person: Keyboarder) -> None:
    within = len(person.choices())
    person.presses(Key.Key_Space)
    goes_on(person, 2 * within)
    assert person.ring_place().contains(person.choices()[0].whole.united(person.choices()[-1].whole))
    assert not any(seen.checked for seen in person.choices())


def test_a_switch_that_bounces_selects_once(person: Keyboarder) -> None:
    person.presses(Key.Key_Space)
    person.stage.hand.now -= 0.9
    person.presses(Key.Key_Space)
    assert not any(seen.checked for seen in person.choices())


def test_a_touch_stops_the_ring_and_the_next_press_starts_it_anew(person: Keyboarder) -> None:
    person.nudges()
    assert person.on() is None
    assert scanning(person).target == ()
    person.presses(Key.Key_Space)
    assert scanning(person).target


def test_it_moves_by_itself(open_kiosk: OpenKiosk) -> None:
    person = Keyboarder(open_kiosk(scanning_s=0.5).stage)
    person.presses(Key.Key_Space)
    first = scanning(person).target
    person.stage.qtbot.waitUntil(lambda: scanning(person).target != first)
    assert TOY_DOOR in person.names()


@pytest.mark.parametrize("theme", CONTRASTS)
def test_the_ring_around_a_group_cannot_be_missed_in_any_theme(person: Keyboarder, theme: str) -> None:
    person.stage.kiosk.session.screen.display.takeContrast(theme)
    person.stage.settle()
    for _ in range(4):
        bands_are_seen(person)
        goes_on(person)
