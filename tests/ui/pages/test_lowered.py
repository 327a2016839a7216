"""Lower my buttons: on a tall glass everything that is touched comes down into the reach of who sits."""

import pytest

from kiosk.ui.pages.shown import Panel
from kiosk.ui.speech.screen_narrator import ScreenNarrator
from tests.ui.keyboarder import Keyboarder
from tests.ui.person import OpenKiosk, Person
from tests.ui.stage import LANDSCAPE, PORTRAIT, TOY_DOOR, shipped_content

OUT_OF_REACH = 0.35
"""The share of a tall glass, from its top, in which nothing may have to be touched."""


def lowered(open_kiosk: OpenKiosk) -> Person:
    """Somebody who asked for their buttons, on the first page after the start."""
    person = open_kiosk(size=PORTRAIT)
    person.touch(TOY_DOOR)
    lowers(person)
    return person


def lowers(person: Person) -> None:
    """Switch it on in the reading settings."""
    person.opens("Text, colors, sound")
    person.touch("Lower my buttons")


def highest(person: Person) -> float:
    """The top of the highest control, as a share of the glass."""
    return min(seen.whole.top() for seen in person.controls()) / person.window.height()


def test_every_button_and_choice_comes_down_and_stays_down(open_kiosk: OpenKiosk) -> None:
    person = open_kiosk(shipped_content(), size=PORTRAIT)
    session = person.stage.kiosk.session
    session.goOn()
    person.stage.settle()
    lowers(person)
    assert person.has_chosen("Lower my buttons")
    person.touch("Close")
    met = []
    while session.screen.page.kind != "thanks":
        assert highest(person) > OUT_OF_REACH, session.screen.page.key
        met.append(session.screen.page.key)
        session.goOn()
        person.stage.settle()
    assert len(met) > 15


def test_what_is_over_a_page_comes_down_too(open_kiosk: OpenKiosk) -> None:
    person = lowered(open_kiosk)
    for panel in (Panel.MENU, Panel.HELP, Panel.ANSWERS, Panel.START_OVER, Panel.STAFF_CALL):
        person.stage.kiosk.session.open(panel)
        person.stage.settle()
        assert highest(person) > OUT_OF_REACH, panel


def test_the_next_person_has_the_whole_glass(open_kiosk: OpenKiosk) -> None:
    person = lowered(open_kiosk)
    session = person.stage.kiosk.session
    session.startOver()
    person.stage.settle()
    person.touch(TOY_DOOR)
    assert highest(person) < OUT_OF_REACH
    person.opens("Text, colors, sound")
    assert person.has_chosen("On all of the screen")


def test_it_can_be_taken_back(open_kiosk: OpenKiosk) -> None:
    person = lowered(open_kiosk)
    person.touch("On all of the screen")
    person.touch("Close")
    assert highest(person) < OUT_OF_REACH


def test_a_wide_glass_does_not_offer_it(open_kiosk: OpenKiosk) -> None:
    person = open_kiosk(size=LANDSCAPE)
    person.opens("Text, colors, sound")
    assert "Lower my buttons" not in person.names()
    assert "Buttons" not in spoken(person)


@pytest.mark.parametrize(("language", "said"), [("en", "Lower my buttons"), ("es", "Bajar mis botones")])
def test_it_is_spoken_and_reached_by_keys(open_kiosk: OpenKiosk, language: str, said: str) -> None:
    person = Keyboarder(open_kiosk(shipped_content(), size=PORTRAIT).stage)
    session = person.stage.kiosk.session
    session.screen.display.takeLanguage(language)
    session.goOn()
    session.open(Panel.READING)
    person.stage.settle()
    person.touch(said)
    assert person.has_chosen(said)
    assert said in spoken(person)


def spoken(person: Person) -> str:
    """What reading aloud says of what is on screen."""
    narrator = ScreenNarrator(person.stage.kiosk.session.screen)
    return " ".join(sentence.written for sentence in narrator.lines())
