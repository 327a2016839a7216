"""Fingers on the glass, one by one: down, along, up."""

from PySide6.QtCore import QPoint, QSize
from PySide6.QtTest import QTest

from tests.ui.person import OpenKiosk, Person
from tests.ui.stage import LANDSCAPE, PIXELS_PER_MM, TOY_DOOR


class Fingers:
    """The fingers of one person; each has a number, and no time passes but what a test lets pass."""

    def __init__(self, person: Person) -> None:
        self.person = person
        self._on: dict[int, QPoint] = {}

    def on(self, name: str) -> QPoint:
        """The middle of the control so called."""
        return self.person.find(name).shown.center().toPoint()

    def down(self, where: QPoint, number: int = 0) -> None:
        """Put a finger down."""
        event = self._others(number)
        event.press(number, where, self.person.window).commit()
        self._on[number] = where
        self.person.stage.settle()

    def along(self, where: QPoint, number: int = 0, steps: int = 6) -> None:
        """Move a finger there without lifting it."""
        start = self._on[number]
        for step in range(1, steps + 1):
            self._on[number] = start + (where - start) * step / steps
            self._others(number).move(number, self._on[number], self.person.window).commit()
            self.person.stage.settle()

    def up(self, number: int = 0) -> None:
        """Lift a finger."""
        where = self._on.pop(number)
        self._others(number).release(number, where, self.person.window).commit()
        self.person.stage.settle()

    def tap(self, where: QPoint) -> None:
        """Down and up."""
        self.down(where)
        self.up()

    def wait(self, seconds: float) -> None:
        """Let time pass."""
        self.person.stage.hand.now += seconds

    def _others(self, number: int) -> QTest.QTouchEventSequence:
        event = QTest.touchEvent(self.person.window, self.person.finger, autoCommit=False)
        for other in self._on:
            if other != number:
                event.stationary(other)
        return event


def mm(length: float) -> int:
    """So many millimetres of the glass in pixels."""
    return round(length * PIXELS_PER_MM)


def at_choices(open_kiosk: OpenKiosk, text_size: str = "normal", glass: QSize = LANDSCAPE) -> Fingers:
    """Before a question that takes several answers."""
    person = open_kiosk(size=glass)
    person.stage.kiosk.session.screen.display.takeTextSize(text_size)
    person.touch(TOY_DOOR)
    person.touch("Next")
    person.takes_time()
    return Fingers(person)


def at(person: Person) -> str:
    """The key of the page on screen."""
    return person.stage.kiosk.session.screen.page.key


def down(person: Person, name: str) -> bool:
    """Whether the control so called shows that it is pressed."""
    return bool(person.find(name).item.property("down"))
