"""The patient's pages one after the other, for the tour: every page, panel and ending as pictures."""

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

from PySide6.QtCore import Q_ARG, QCoreApplication, QDeadlineTimer, QEventLoop, QMetaObject, QSize
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.decision.aid import Aid
from kiosk.decision.answers import Answer, Answers
from kiosk.decision.aside import pages_on_request
from kiosk.decision.pages import ASKING, Page, PageKind
from kiosk.decision.questions import Kind
from kiosk.decision.route import find_route
from kiosk.decision.visit import Reading
from kiosk.tour.consult_tour import consult_steps
from kiosk.ui.input.focus_order import visible_items
from kiosk.ui.pages.shown import Panel
from kiosk.ui.window.window import KioskWindow

_REQUESTED = frozenset({PageKind.STORY, PageKind.OPTION})
"""The kinds of page that are drawn when they are first offered; a comparison is drawn where it is on the way."""

PRINT_WITHIN_MS = 60_000
DRAWN_WITHIN_MS = 5_000


class Tour:
    """Goes through all pages with the answers of a script; with `only`, a page's key, it draws no other one."""

    def __init__(self, kiosk: KioskWindow, answers: Answers, folder: Path, only: str = "") -> None:
        self._only = only
        self._kiosk = kiosk
        self._session = kiosk.session
        self._answers = answers
        self._folder = folder
        self._number = 0
        self._drawn: set[str] = set()

    def draw_all(self, reading: Reading, size: QSize) -> list[Path]:
        """Draw every page, panel and ending, and printing. Gives the files of the pictures in order."""
        self._folder.mkdir(parents=True, exist_ok=True)
        self._kiosk.open(size, windowed=True)
        self._settle()
        self._read_as(reading)
        pictures = list(self._way(reading))
        for ending, answers in endings_of(self._session.store.aid, self._answers):
            if self._only in {"", ending.key}:
                pictures += self._ending(ending, answers, reading)
        if not self._only:
            pictures += self._consult(reading)
        return pictures

    def _consult(self, reading: Reading) -> Iterator[Path]:
        """The pages of staff, with the answers of the script."""
        self._read_as(reading)
        for name in consult_steps(self._session, self._answers):
            yield from self._pictures(name)

    def _read_as(self, reading: Reading) -> None:
        self._session.screen.display.takeTextSize(reading.text_size)
        self._session.screen.display.takeContrast(reading.contrast)
        if reading.language:
            self._session.screen.display.takeLanguage(reading.language)
        self._session.screen.display.takeCalm(reading.calm)

    def _way(self, reading: Reading) -> Iterator[Path]:
        """The pages from the first to the last, then those that only another door of the first page leads to."""
        yield from self._walk("")
        aid = self._session.store.aid
        for question in aid.pages[0].questions:
            for choice in aid.questions[question].choices:
                self._read_as(reading)
                yield from self._walk(choice.key)

    def _walk(self, door: str) -> Iterator[Path]:
        """The pages behind that door that are not drawn yet; "" is the door of the script."""
        while True:
            page = self._page()
            self._answer(page, self._answers)
            if door and page.kind is PageKind.START:
                self._session.begin(door)
                continue
            if page.key not in self._drawn:
                yield from self._new(page)
            if page.kind is PageKind.THANKS:
                self._session.startOver()
                return
            self._session.goOn()

    def _new(self, page: Page) -> Iterator[Path]:
        """A page that is not drawn yet, and what can be opened from it."""
        self._drawn.add(page.key)
        if page.kind is PageKind.PRINTING:
            self._await(lambda: self._session.screen.paper_known)
        self._session.screen.growing.fill()
        if self._only in {"", page.key}:
            yield from self._pictures(page.key)
        if not self._only:
            yield from self._extras(page)
        yield from self._requested()

    def _requested(self) -> Iterator[Path]:
        """The pages that can be opened on request, each when it is first offered."""
        store = self._session.store
        for page in pages_on_request(store.aid, store.visit):
            if page.key not in self._drawn and self._only in {"", page.key} and page.kind in _REQUESTED:
                self._drawn.add(page.key)
                self._session.openPage(page.key)
                yield from self._pictures(page.key)
                self._session.goBack()

    def _page(self) -> Page:
        aid = self._session.store.aid
        key = self._session.screen.page.key
        return next(page for page in (*aid.pages, *aid.endings) if page.key == key)

    def _answer(self, page: Page, answers: Answers) -> None:
        if page.kind in ASKING:
            for question in page.questions:
                for choice in taps_for(answers.get(question)):
                    self._session.rate(question, choice)

    def _extras(self, page: Page) -> Iterator[Path]:
        """The panels that are opened from this page, and printing."""
        if page.kind is PageKind.COMPARISON:
            yield from self._rows(page)
        if page.kind is PageKind.SITUATION:
            yield from self._panels()
            yield from self._statement()
        if page.kind is PageKind.CHECKLIST:
            yield from self._tiles()
            yield from self._panel(Panel.SHEET)
        if page.kind is PageKind.PRINTING:
            yield from self._printing()

    def _rows(self, page: Page) -> Iterator[Path]:
        """The rows of this tab, each opened, and of the first one where it is from."""
        for place, row in enumerate(self._session.store.aid.tab(page.tab).rows):
            self._session.openRow(row)
            yield from self._pictures(f"panel-{Panel.ROW}-{row}")
            if place == 0:
                self._session.openSources()
                yield from self._pictures(f"panel-{Panel.DETAIL}-{row}")
            self._session.close()

    def _statement(self) -> Iterator[Path]:
        self._session.openStatement(self._session.screen.situation.known.shown()[0].statement)
        yield from self._pictures(f"panel-{Panel.STATEMENT}")
        self._session.close()

    def _tiles(self) -> Iterator[Path]:
        for tile in self._session.screen.checklist.tiles.shown():
            self._session.openTile(tile.group)
            yield from self._pictures(f"panel-{Panel.TILE}-{tile.group}")
        self._session.close()

    def _panels(self) -> Iterator[Path]:
        for panel in (Panel.MENU, Panel.READING, Panel.HELP, Panel.ANSWERS, Panel.START_OVER):
            yield from self._panel(panel)

    def _panel(self, panel: Panel) -> Iterator[Path]:
        self._session.open(panel)
        yield from self._pictures(f"panel-{panel}")
        self._session.close()

    def _printing(self) -> Iterator[Path]:
        yield from self._panel(Panel.FINISH)
        self._session.printHandout()
        self._await(lambda: not self._session.screen.printing.busy)
        yield from self._pictures("printed")

    def _await(self, holds: Callable[[], bool]) -> None:
        """Let things happen until that holds, PRINT_WITHIN_MS at the most."""
        deadline = QDeadlineTimer(PRINT_WITHIN_MS)
        while not holds() and not deadline.hasExpired():
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 100)

    def _ending(self, ending: Page, answers: Answers, reading: Reading) -> list[Path]:
        """Go to an ending by other answers, draw it, and start over."""
        self._read_as(reading)
        while self._session.screen.page.key != ending.key:
            self._answer(self._page(), answers)
            self._session.goOn()
        pictures = list(self._pictures(ending.key))
        self._session.startOver()
        return pictures

    def _pictures(self, name: str) -> Iterator[Path]:
        """The screen as it is, then turned window by window."""
        self._settle()
        yield self._picture(name)
        body = _windows_of(self._kiosk.window)
        if body is None:
            return
        for window in range(1, int(body.property("windows"))):
            QMetaObject.invokeMethod(body, "turn", Q_ARG(int, 1))
            self._settle()
            yield self._picture(f"{name}-{window + 1}")

    def _picture(self, name: str) -> Path:
        self._number += 1
        file = self._folder / (f"{name}.png" if self._only else f"{self._number:03d}-{name}.png")
        self._kiosk.window.grabWindow().save(str(file))
        return file

    def _settle(self) -> None:
        """Process events until the page is laid out and its drawings, which load in the background, are read."""
        for _ in range(3):
            QCoreApplication.processEvents()
        deadline = QDeadlineTimer(DRAWN_WITHIN_MS)
        while self._reads_drawings() and not deadline.hasExpired():
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 10)

    def _reads_drawings(self) -> bool:
        items = visible_items(self._kiosk.window.contentItem())
        images = (item for item in items if item.inherits("QQuickImage"))
        return any(
            not image.property("source").isEmpty() and image.property("progress") < 1 for image in images
        )


def _windows_of(window: QQuickWindow) -> QQuickItem | None:
    """The page or panel on top, if it is cut into windows."""
    found = [item for item in visible_items(window.contentItem()) if (item.property("windows") or 1) > 1]
    return next((item for item in reversed(found) if item.metaObject().indexOfMethod("turn(int)") >= 0), None)


def taps_for(answer: Answer | None) -> list[str]:
    """The choices to tap for an answer."""
    if answer is None:
        return []
    if isinstance(answer, frozenset):
        return sorted(answer)
    return [answer.isoformat() if isinstance(answer, date) else str(answer)]


def endings_of(aid: Aid, answers: Answers) -> Iterator[tuple[Page, Answers]]:
    """Each ending with answers that lead to it: the script with one choice changed."""
    for ending in aid.endings:
        changed = _ways_to(aid, answers, ending)
        if changed is not None:
            yield ending, changed


def _ways_to(aid: Aid, answers: Answers, ending: Page) -> Answers | None:
    for question in aid.questions.values():
        for choice in question.choices:
            given: Answer = frozenset({choice.key}) if question.kind is Kind.MANY else choice.key
            trial = {**answers, question.key: given}
            if find_route(aid.pages, aid.endings, trial).ending is ending:
                return trial
    return None
