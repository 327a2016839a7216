"""A whole visit to the aid that ships without a touch: by five keys, and by two switches."""

from pathlib import Path

from kiosk.decision.visit import Visit
from kiosk.device.setting_sections import KeySettings
from tests.journeys.test_whole_visit import MIND, WARNING, printed
from tests.journeys.visitor import Visitor, folder_printer
from tests.ui.keyboarder import Key, Keyboarder
from tests.ui.person import OpenKiosk
from tests.ui.stage import shipped_content

THANKS = "thank_you"


class KeyVisitor(Visitor):
    """Goes on by the key for it, not by the button."""

    def go_on(self) -> None:
        """Press the key that leads on."""
        assert isinstance(self.person, Keyboarder)
        self.person.presses(Key.Key_Right)


def keyboarder(open_kiosk: OpenKiosk, folder: Path, keys: KeySettings, move: Key) -> Keyboarder:
    """Somebody before the aid that ships, with such keys, beside a printer that is a folder."""
    content = shipped_content()
    return Keyboarder(open_kiosk(content, folder_printer(folder, content), keys=keys.acts).stage, move)


def visits(visit: Visitor, folder: Path) -> None:
    """From the start page to the last, a cell opened, a sheet picked, paper printed."""
    person, words = visit.person, visit.words
    assert isinstance(person, Keyboarder)
    visit.begin()
    visit.walk_to("side_by_side")
    row = visit.aid.rows[0]
    short = row.cell("kyphoplasty").short
    assert short is not None
    name = f"{row.question} {visit.aid.option('kyphoplasty').short}: {short.bold}; {short.plain}"
    person.touch(name)
    assert person.heading() == row.question
    person.touch(words["close"])
    assert person.on_name() == name
    visit.walk_to("date_page")
    visit.leaf_to("December 2026")
    visit.walk_to("print_it")
    visit.prints()
    assert WARNING in printed(folder)
    visit.go_on()
    assert person.heading() == "Thank you"
    assert visit.session.store.visit == Visit(at=THANKS, printed=True)
    person.touch(words["thanks_again"])
    assert visit.session.store.visit == Visit()


def test_a_whole_visit_by_five_keys(open_kiosk: OpenKiosk, tmp_path: Path) -> None:
    person = keyboarder(open_kiosk, tmp_path, KeySettings(), Key.Key_Down)
    visits(KeyVisitor(person, MIND), tmp_path)


def test_a_whole_visit_by_two_switches(open_kiosk: OpenKiosk, tmp_path: Path) -> None:
    person = keyboarder(open_kiosk, tmp_path, KeySettings(switches=True), Key.Key_Space)
    visits(Visitor(person, MIND), tmp_path)


def test_a_keypad_of_numbers_does_it_too(open_kiosk: OpenKiosk, tmp_path: Path) -> None:
    keys = KeySettings(up="8", down="2", back="4", next="6", select="5")
    person = keyboarder(open_kiosk, tmp_path, keys, Key.Key_2)
    person.select = Key.Key_5
    person.touch(person.names()[0])
    assert person.stage.kiosk.session.screen.page.key == person.stage.kiosk.session.store.aid.pages[1].key
    person.presses(Key.Key_6)
    person.presses(Key.Key_6)
    assert person.stage.kiosk.session.screen.page.key == "fit_page", "danger signs are asked once more"
    person.presses(Key.Key_4)
    assert person.stage.kiosk.session.screen.page.key == person.stage.kiosk.session.store.aid.pages[1].key
