"""Walks through a whole visit by touch, as its script says, and times each touch until its page is painted."""

import time
from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QDeadlineTimer, QEventLoop, QPoint
from PySide6.QtTest import QTest

from kiosk.decision.answers import Answers
from kiosk.decision.pages import PageKind
from kiosk.decision.questions import Question
from kiosk.tour.patient_tour import taps_for
from kiosk.ui.window.window import KioskWindow
from tests.benchmarks.seen import CHOICES, Seen, middle, named, seen

PAINTED_WITHIN_MS = 5_000
QUIET_MS = 30
"""Where nothing is painted for so long, nothing is under way: nearly two frames."""
CHOICE, WINDOW, PAGE, ROW = "choice", "window", "page", "row"
"""What comes of a touch: an answer is chosen, a window or a page is turned, a row of the comparison is opened."""


@dataclass(frozen=True, slots=True)
class Touch:
    """One touch: its page, what was touched, what came of it, and milliseconds to the next picture.

    `processor` is what this process took of the processor until then, in milliseconds: a busy machine adds little.
    """

    page: str
    name: str
    act: str
    milliseconds: float
    processor: float


class Walker:
    """A finger on the window. It finds what it touches by role and name, as a screen reader does."""

    def __init__(self, kiosk: KioskWindow, answers: Answers) -> None:
        self._window = kiosk.window
        self._session = kiosk.session
        self._answers = answers
        self._finger = QTest.createTouchDevice()
        self._painted = (0, 0)
        self._window.frameSwapped.connect(self._note_painted)

    def _note_painted(self) -> None:
        self._painted = time.perf_counter_ns(), time.process_time_ns()

    def walk(self) -> Iterator[Touch]:
        """Every touch from the first page to the paper."""
        yield self._touch(self._doors()[0], PAGE)
        while self._session.screen.page.kind != PageKind.PRINTING:
            yield from self._answer()
            if self._session.screen.page.kind == PageKind.COMPARISON:
                yield self._open_row()
            yield from self._go_on()

    def _doors(self) -> list[Seen]:
        """The ways into the visit."""
        first = self._session.store.aid.pages[0]
        choices = self._session.store.aid.questions[first.questions[0]].choices
        shown = seen(self._window)
        return [each for choice in choices for each in named(shown, choice.text)]

    def _answer(self) -> Iterator[Touch]:
        """Touch the answers of the page on screen; those that no choice stands for are given without a finger."""
        aid, key = self._session.store.aid, self._session.screen.page.key
        page = next(page for page in aid.pages if page.key == key)
        for question in page.questions:
            for choice in taps_for(self._answers.get(question)):
                found = self._choice(aid.questions[question], choice)
                if found is not None:
                    yield self._touch(found, CHOICE)
                else:
                    self._session.rate(question, choice)
                    self.settle()

    def _choice(self, question: Question, key: str) -> Seen | None:
        """Its button, within the group of its question where the page asks several."""
        text = next((choice.text for choice in question.choices if choice.key == key), None)
        if text is None:
            return None
        shown = seen(self._window)
        group = next((each for each in shown if each.name == question.prompt and each.groups), None)
        inside = [each for each in shown if group is None or group.place.contains(each.place.center())]
        found = [each for each in named(inside, text) if each.role in CHOICES]
        return found[0] if len(found) == 1 else None

    def _open_row(self) -> Touch:
        """Touch the first cell, and close its row again."""
        questions = tuple(row.question for row in self._session.store.aid.rows)
        cell = next(each for each in seen(self._window) if each.name.startswith(questions))
        touch = self._touch(cell, ROW)
        self._session.close()
        self.settle()
        return touch

    def _go_on(self) -> Iterator[Touch]:
        """The button that leads on, as often as the page has windows; where there is none, without a finger."""
        page = self._session.screen.page.key
        while self._session.screen.page.key == page:
            button = self._way_on()
            if button is None:
                self._session.goOn()
                self.settle()
            else:
                yield self._touch(button, WINDOW)

    def _way_on(self) -> Seen | None:
        return next((each for each in seen(self._window) if each.item.objectName() == "next"), None)

    def _touch(self, what: Seen, act: str) -> Touch:
        """Touch it and wait for the picture that shows what came of it."""
        page, where = self._session.screen.page.key, middle(what.item)
        self.settle()
        self._at(where, down=True)
        self.settle()
        self._painted = (0, 0)
        begun = time.perf_counter_ns(), time.process_time_ns()
        self._at(where, down=False)
        deadline = QDeadlineTimer(PAINTED_WITHIN_MS)
        while not self._painted[0] and not deadline.hasExpired():
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 50)
        assert self._painted[0], f"nothing was painted after {what.name!r} on {page}"
        turned = self._session.screen.page.key != page
        spent = [(late - early) / 1e6 for late, early in zip(self._painted, begun, strict=True)]
        return Touch(page, what.name, PAGE if turned else act, *spent)

    def _at(self, where: QPoint, *, down: bool) -> None:
        event = QTest.touchEvent(self._window, self._finger)
        (event.press if down else event.release)(0, where, self._window).commit()

    def settle(self) -> None:
        """Wait until nothing more is painted, so that the next picture is the one of the touch."""
        quiet = QDeadlineTimer(QUIET_MS)
        while not quiet.hasExpired():
            painted = self._painted
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, QUIET_MS)
            if painted != self._painted:
                quiet = QDeadlineTimer(QUIET_MS)
            time.sleep(0.001)
