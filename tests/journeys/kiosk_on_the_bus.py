"""The toy aid, or the folder that is named, on a real screen, that does as its standard input says, a line each:

"pass 170" lets that many seconds of the idle clock go by, "go PAGE" turns to a page, "open PANEL", "row KEY" of the
comparison and "close" show a panel and put it away, "answer QUESTION CHOICE" answers, "language xx" changes it, "print" prints, and with "out" the
paper is out; "over" starts anew, "look" does nothing. Once the picture is drawn that each line has led to, it prints which page is on screen, and
whether somebody is asked if they are still there. It is always the same day.
"""

import sys
from collections.abc import Callable, Collection, Mapping
from dataclasses import replace
from datetime import date
from pathlib import Path
from threading import Event

from PySide6.QtCore import QObject, QSize, QSocketNotifier, Slot
from PySide6.QtGui import QGuiApplication

from kiosk.app import Screen, ui_services
from kiosk.content.content_cache import Folders, read_content
from kiosk.decision.summary import Summary
from kiosk.device.idle import Idle
from kiosk.device.journal import Journal
from kiosk.device.settings import Settings
from kiosk.ui.services import PrinterWord, ProgressCallback
from kiosk.ui.window.window import KioskWindow, choose_renderer, load_fonts

TESTS = Path(__file__).parents[1]
SIZE = QSize(1920, 1080)
MOST_PAGES = 60
PAPER = Event()
"""Whether the printer, which does at once what it is asked, may say so."""
TODAY = date(2026, 11, 22)
FRAMES = 2
"""Frames after which what a line has led to is drawn, and has the focus."""


class Clock:
    """Seconds that pass when a line says so."""

    now = 0.0

    def __call__(self) -> float:
        return self.now


class Commands(QObject):
    """Reads the lines."""

    def __init__(self, kiosk: KioskWindow, clock: Clock) -> None:
        super().__init__()
        self._kiosk, self._clock = kiosk, clock
        self._frames = 0
        kiosk.window.frameSwapped.connect(self._drawn)
        self._lines = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read, self)
        self._lines.activated.connect(self._read)

    @Slot()
    def _read(self) -> None:
        line = sys.stdin.readline()
        if not line:
            QGuiApplication.quit()
            return
        self._do(*line.split())
        self._frames = FRAMES
        self._kiosk.window.update()

    @Slot()
    def _drawn(self) -> None:
        if not self._frames:
            return
        self._frames -= 1
        if self._frames:
            self._kiosk.window.update()
            return
        screen = self._kiosk.session.screen
        print(screen.page.key, "asked" if screen.idle.warning else "quiet", flush=True)

    def _do(self, act: str, what: str = "", choice: str = "") -> None:
        session = self._kiosk.session
        acts: Mapping[str, Callable[[], object]] = {
            "pass": lambda: self._pass(int(what)),
            "go": lambda: self._go(what),
            "open": lambda: session.open(what),
            "row": lambda: session.openRow(what),
            "close": session.close,
            "language": lambda: session.screen.display.takeLanguage(what),
            "answer": lambda: session.rate(what, choice),
            "print": session.printHandout,
            "out": self._out,
            "over": session.startOver,
            "look": lambda: None,
        }
        acts[act]()

    def _out(self) -> None:
        PAPER.set()
        while self._kiosk.session.screen.printing.busy:
            QGuiApplication.processEvents()

    def _pass(self, seconds: int) -> None:
        for _ in range(seconds // 5):
            self._clock.now += 5
            self._kiosk.session.screen.idle.check()

    def _go(self, page: str) -> None:
        session = self._kiosk.session
        for _ in range(MOST_PAGES):
            if session.screen.page.key == page:
                return
            session.goOn()
        raise SystemExit(f"there is no way to the page {page}")


def no_paper(
    summary: Summary,
    sheets: Collection[str],
    large_print: bool,
    tell: ProgressCallback,
    stop: Event,
    /,
    *,
    after: int = 0,
) -> PrinterWord:
    """A printer that says that it is done when the paper is out."""
    PAPER.wait()
    return PrinterWord("done")


def kiosk_with(clock: Clock, aid: Path) -> KioskWindow:
    """The kiosk with that aid, and no printer."""
    root, settings = TESTS.parent, Settings()
    choose_renderer("software")
    load_fonts(root / "assets" / "fonts", "*.ttf")
    content = read_content(
        Folders(
            aid=aid,
            kiosk=root / "content" / "kiosk",
            printouts=root / "printouts",
        )
    )
    services = ui_services(
        settings,
        content,
        Screen(SIZE.width(), SIZE.height()),
        Journal("/dev/null"),
        no_paper,
        ask_printer=lambda: PrinterWord("ready"),
        today=lambda: TODAY,
    )
    idle = Idle(settings.idle.warn_after_s, settings.idle.answer_within_s, clock=clock)
    return KioskWindow(replace(services, idle=idle))


def main() -> None:
    application = QGuiApplication(sys.argv)
    clock = Clock()
    aid = Path(sys.argv[1]) if sys.argv[1:] else TESTS / "samples" / "tea-or-coffee"
    kiosk = kiosk_with(clock, aid)
    kiosk.open(SIZE, windowed=True)
    commands = Commands(kiosk, clock)
    application.exec()
    kiosk.close()
    del commands


if __name__ == "__main__":
    main()
