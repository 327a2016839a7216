"""The way with a date by one switch: the ring goes round by itself, and the only key there is selects."""

from pathlib import Path

from kiosk.ui.input.scanning import Scanning
from tests.journeys.test_whole_visit import MIND, WARNING, printed
from tests.journeys.visitor import Visitor, folder_printer
from tests.ui.keyboarder import Key, Keyboarder
from tests.ui.person import OpenKiosk, Role
from tests.ui.stage import shipped_content

MOST = 120
"""Presses for the whole way, from the first page to paper and an empty screen."""


class Switcher(Keyboarder):
    """Waits until the ring is around what is wanted, and presses the switch."""

    def touch(self, name: str, *roles: Role, within: str = "") -> None:
        """Have the ring come to the control so called, by its group, and select it."""
        scanning = self.window.findChild(Scanning)
        assert isinstance(scanning, Scanning)
        for _ in range(400):
            item = self.find(name, *roles, within=within).item
            target = scanning.target
            if item in target or not target:
                self.presses(Key.Key_Space)
                if target == (item,):
                    return
            else:
                scanning.tick()
                self.stage.settle()
        raise AssertionError(f"the ring never comes to {name!r}; there are {self.names()}")


def test_the_way_with_a_date_by_one_switch(open_kiosk: OpenKiosk, tmp_path: Path) -> None:
    content = shipped_content()
    person = Switcher(open_kiosk(content, folder_printer(tmp_path, content), scanning_s=5.0).stage)
    visit = Visitor(person, {**MIND, "purpose": "get_ready"})
    visit.begin()
    visit.walk_to("date_page")
    visit.leaf_to("December 2026")
    visit.walk_to("print_it")
    visit.prints()
    assert WARNING in printed(tmp_path)
    visit.go_on()
    assert person.heading() == "Thank you"
    person.touch(visit.words["thanks_again"])
    assert person.pressed <= MOST
