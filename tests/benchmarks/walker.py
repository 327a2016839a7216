"""Walks through a whole visit by touch, as its script says, and times each touch until its page is painted."""

import time
from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QDeadlineTimer, QEventLoop, QPoint
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.decision.answers import Answers
from kiosk.decision.pages import Page
from kiosk.tour.patient_tour import taps_for
from kiosk.ui.window.window import KioskWindow

PAINTED_WITHIN_MS = 5_000
QUIET_MS = 30
"""Where nothing is painted for so long, nothing is under way: nearly two frames."""
TOUCHED = frozenset({QAccessible.Role.Button, QAccessible.Role.RadioButton, QAccessible.Role.CheckBox})


@dataclass(frozen=True, slots=True)
class Touch:
    """One touch: its page, what was touched, milliseconds to the next picture, and if another page came of it."""

    page: str
    name: str
    milliseconds: float
    turns: bool


class Walker:
    """A finger on the window. It finds what it touches by role and name, as a screen reader does."""

    def __init__(self, kiosk: KioskWindow, answers: Answers) -> None:
        self._kiosk = kiosk
        self._window = kiosk.window
        self._session = kiosk.session
        self._words = kiosk.session.screen.words
        self._answers = answers
        self._finger = QTest.createTouchDevice()
        self._painted = 0
        self._window.frameSwapped.connect(self._note_painted)

    def _note_painted(self) -> None:
        self._painted = time.perf_counter_ns()

    def walk(self) -> Iterator[Touch]:
        """Every touch from the first page to the last."""
        yield self.touch(self._words["start"])
        while self._session.screen.page.kind != "thanks":
            yield from self._answer()
            yield self._go_on()

    def _answer(self) -> Iterator[Touch]:
        """Touch the answers of the page on screen, where the script has any that can be found by their name."""
        aid = self._session.store.aid
        page = _page(aid.pages, self._session.screen.page.key)
        for key in page.questions:
            names = {choice.key: choice.text for choice in aid.questions[key].choices}
            for choice in taps_for(self._answers.get(key)):
                if choice in names and len(page.questions) == 1:
                    yield self.touch(names[choice])
                else:
                    self._session.rate(key, choice)
                    self.settle()

    def _go_on(self) -> Touch:
        for word in ("next", "skip_short", "finish"):
            if self._seen(self._words[word]) is not None:
                return self.touch(self._words[word])
        raise AssertionError(f"no way leads on from {self._session.screen.page.key}")

    def touch(self, name: str) -> Touch:
        """Touch the control so called and wait for the picture that shows what came of it."""
        item = self._seen(name)
        assert item is not None, f"{self._session.screen.page.key} has no control called {name!r}"
        page, where = self._session.screen.page.key, _middle(item)
        self.settle()
        QTest.touchEvent(self._window, self._finger).press(0, where, self._window).commit()
        self.settle()
        self._painted = 0
        before = time.perf_counter_ns()
        QTest.touchEvent(self._window, self._finger).release(0, where, self._window).commit()
        deadline = QDeadlineTimer(PAINTED_WITHIN_MS)
        while not self._painted and not deadline.hasExpired():
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 50)
        assert self._painted, f"nothing was painted after {name!r} on {page}"
        return Touch(page, name, (self._painted - before) / 1e6, turns=self._session.screen.page.key != page)

    def settle(self) -> None:
        """Wait until nothing more is painted, so that the next picture is the one of the touch."""
        quiet = QDeadlineTimer(QUIET_MS)
        while not quiet.hasExpired():
            painted = self._painted
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, QUIET_MS)
            if painted != self._painted:
                quiet = QDeadlineTimer(QUIET_MS)
            time.sleep(0.001)

    def _seen(self, name: str) -> QQuickItem | None:
        """The control so called, scrolled into sight."""
        root = QAccessible.queryAccessibleInterface(self._window)
        for each in _shown(root):
            item = each.object()
            said = f"{each.text(QAccessible.Text.Name)}. ".casefold()
            if (
                each.role() in TOUCHED
                and said.startswith((f"{name}. ".casefold(), f"{name}: ".casefold()))
                and isinstance(item, QQuickItem)
            ):
                self._bring_into_sight(item)
                return item
        return None

    def _bring_into_sight(self, item: QQuickItem) -> None:
        """Scroll the page so far that the middle of the item shows."""
        around = item.parentItem()
        while around is not None and around.objectName() != "scroller":
            around = around.parentItem()
        if around is None:
            return
        below = item.mapRectToItem(around, item.boundingRect()).bottom() - around.height()
        if below > 0:
            around.setProperty("contentY", float(around.property("contentY")) + below)
            self.settle()


def _shown(root: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    if not root.state().invisible:
        yield root
        for place in range(root.childCount()):
            if (child := root.child(place)) is not None:
                yield from _shown(child)


def _middle(item: QQuickItem) -> QPoint:
    return item.mapRectToScene(item.boundingRect()).center().toPoint()


def _page(pages: tuple[Page, ...], key: str) -> Page:
    return next(page for page in pages if page.key == key)
