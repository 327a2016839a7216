"""A monkey at the kiosk: touches whatever is offered, types whatever it likes, and leaves whenever it likes."""

from collections import Counter
from dataclasses import dataclass, field
from random import Random

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent, QPointingDevice
from PySide6.QtTest import QTest

from kiosk.decision.visit import Visit
from tests.trust.cage import Cage
from tests.ui.clinician import PIN
from tests.ui.person import Seen, seen_on

LEADS_ON = [
    "start",
    "next",
    "skip",
    "skip_short",
    "done_changing",
    "finish",
    "finish_without",
    "finish_clear",
    "close",
    "scan_without",
]
"""The words of the buttons that lead on: without some love for these a monkey sees the first pages only."""
KEYS = (
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
    Qt.Key.Key_Left,
    Qt.Key.Key_Right,
    Qt.Key.Key_Return,
    Qt.Key.Key_Escape,
    Qt.Key.Key_Tab,
    Qt.Key.Key_Space,
    Qt.Key.Key_F1,
    Qt.Key.Key_F2,
    Qt.Key.Key_Backspace,
    Qt.Key.Key_Q,
)
LONGEST_VISIT = 45
WAYS_OUT = 15
"""So many touches must be enough to clear everything by the menu."""


@dataclass
class Seeing:
    """What all visits of a monkey came to."""

    visits: int = 0
    acts: int = 0
    pages: Counter[str] = field(default_factory=Counter)
    ends: Counter[str] = field(default_factory=Counter)
    stuck: list[str] = field(default_factory=list)
    typed: list[str] = field(default_factory=list)


class Monkey:
    """One monkey; the same `chance` does the same again, but for what the printer's thread is quick or slow at."""

    def __init__(self, cage: Cage, chance: Random) -> None:
        self._cage, self._chance = cage, chance
        self._finger: QPointingDevice = QTest.createTouchDevice()
        self._tried: set[str] = set()
        self._glass: tuple[object, ...] = ()
        self.seeing = Seeing()

    def visit(self) -> None:
        """One visit, from the first page to the first page."""
        seeing = self.seeing
        seeing.visits += 1
        self._cage.visit = seeing.visits
        for _ in range(self._chance.randrange(3, LONGEST_VISIT)):
            self._act()
            seeing.acts += 1
            seeing.pages[self._where()] += 1
        self._leave()
        if self._cage.session.store.visit != Visit() or self._where() != self._first():
            seeing.stuck.append(f"visit {seeing.visits} does not end: {self._where()}")
            self._cage.session.startOver()

    def _first(self) -> str:
        return f"page {self._cage.session.store.aid.pages[0].key}"

    def _where(self) -> str:
        session = self._cage.session
        if session.screen.consultStep:
            return f"consult {session.screen.consultStep}"
        if session.screen.panel:
            return f"panel {session.screen.panel}"
        return f"page {session.screen.page.key}"

    def _act(self) -> None:
        self._type_a_marker()
        dice = self._chance.random()
        if dice < 0.05:
            self._presses_a_key()
        elif dice < 0.10:
            self._touches_anywhere()
        else:
            self._touches_a_control(on=dice < 0.5)
            return
        self._tried.clear()  # it may have come back to where it was

    def _controls(self) -> list[Seen]:
        """What can be touched now; the words of the kiosk and a job that prints may take a moment."""
        found: list[Seen] = []

        def some() -> bool:
            found[:] = [
                each
                for each in seen_on(self._cage.window)
                if each.is_control and each.enabled and each.shown.contains(each.whole.center())
            ]
            return bool(found)

        if not self._cage.until(some):
            self.seeing.stuck.append(f"nothing can be touched: {self._where()}")
        return found

    def _touches_a_control(self, *, on: bool) -> None:
        controls = self._controls()
        self._look(controls)
        untried = [each for each in controls if each.name not in self._tried]
        if controls and not untried:
            self.seeing.stuck.append(f"nothing that is offered does anything: {self._where()}")
            self._tried.clear()
            untried = controls
        leading = [each for each in untried if each.name in self._words(LEADS_ON)] if on else []
        if chosen := self._chance.choice(leading or untried) if untried else None:
            self._tried.add(chosen.name)
            self._tap(chosen.shown.center().toPoint())

    def _look(self, controls: list[Seen]) -> None:
        """A glass that has changed is tried anew."""
        glass = (self._where(), *((each.name, each.checked, each.whole.y()) for each in controls))
        if glass != self._glass:
            self._glass = glass
            self._tried.clear()

    def _words(self, keys: list[str]) -> set[str]:
        return {words[key] for words in self._cage.content.screen_words.values() for key in keys}

    def _touches_anywhere(self) -> None:
        size = self._cage.window.size()
        self._tap(QPoint(self._chance.randrange(size.width()), self._chance.randrange(size.height())))

    def _tap(self, where: QPoint) -> None:
        window = self._cage.window
        QTest.touchEvent(window, self._finger).press(0, where, window).commit()
        QTest.touchEvent(window, self._finger).release(0, where, window).commit()
        self._cage.settle()

    def _presses_a_key(self) -> None:
        QTest.keyClick(self._cage.window, self._chance.choice(KEYS))
        self._cage.settle()

    def _type_a_marker(self) -> None:
        """Where text is taken: the PIN, or a word that stands nowhere else."""
        session = self._cage.session
        if session.consult.text_target is None or self._chance.random() < 0.5:
            return
        if session.screen.consultStep == "pin":
            self._type(PIN)
            QTest.keyClick(self._cage.window, Qt.Key.Key_Return)
            self._cage.until(lambda: session.consult.pin.state != "checking")
            return
        marker = f"zq{self._chance.randrange(10**6):06}xv"
        self.seeing.typed.append(marker)
        self._type(marker)

    def _type(self, text: str) -> None:
        for letter in text:
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                event = QKeyEvent(kind, ord(letter.upper()), Qt.KeyboardModifier.NoModifier, letter)
                QCoreApplication.sendEvent(self._cage.window, event)
        self._cage.settle()

    def _leave(self) -> None:
        """By the menu, or by walking away."""
        if self._chance.random() < 0.5 and not self._cage.session.consult.open:
            self.seeing.ends["menu"] += 1
            self._starts_over()
        else:
            self.seeing.ends["walked away"] += 1
            self._cage.walk_away()

    def _starts_over(self) -> None:
        """By touch alone: close what lies over the page, open the menu, clear."""
        for _ in range(WAYS_OUT):
            if self._cage.session.store.visit == Visit() and self._where() == self._first():
                return
            controls = self._controls()
            for word in ("startover_yes", "start_over", "menu", "idle_leave", "close", "finish", "back"):
                names = self._words([word])
                if way := next((each for each in controls if each.name in names), None):
                    self._tap(way.shown.center().toPoint())
                    break
            else:
                self._touches_a_control(on=True)
        self._cage.walk_away()
