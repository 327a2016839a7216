"""A real kiosk window that a test opens, with a clock it turns by hand and a printer of its choosing."""

from collections.abc import Callable, Collection, Mapping
from dataclasses import replace
from datetime import date
from functools import cache, partial
from itertools import count
from pathlib import Path
from threading import Event
from typing import TypedDict, Unpack

import shiboken6
from PySide6.QtCore import QMessageLogContext, QSize, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QAccessible
from pytestqt.qtbot import QtBot

from kiosk.app import Screen, ui_services
from kiosk.consult_services import consult_services
from kiosk.content.build.locale import LocaleWriter
from kiosk.content.content_cache import Content, Folders, read_content
from kiosk.decision.clinic import Clinic
from kiosk.decision.summary import Summary, summarise
from kiosk.decision.visit import Visit
from kiosk.device.idle import Idle
from kiosk.device.journal import Journal
from kiosk.device.setting_sections import RecordSettings
from kiosk.device.settings import Settings
from kiosk.device.staff_pin import StaffPin
from kiosk.paper_services import copies_of, letters_missing
from kiosk.ui.services import (
    AskPrinter,
    PrinterWord,
    PrintHandout,
    ProgressCallback,
    UiServices,
    Voice,
    WatchHeadphone,
)
from kiosk.ui.window.window import KioskWindow, choose_renderer, load_fonts
from tests.ui.voices import Heard

ROOT = Path(__file__).parents[2]
TOY = ROOT / "tests" / "samples" / "tea-or-coffee"
SHIPPED = ROOT / "content" / "spine-fracture"

TOY_DOOR = "Help me choose. With a look at each drink."
"""What the button is called by which a visit of the toy aid is begun."""

TODAY = date(2026, 11, 22)
PIXELS_PER_MM = 5.55
"""A 15.6 inch screen of 1920 by 1080 pixels."""
LANDSCAPE, PORTRAIT = QSize(1920, 1080), QSize(1080, 1920)


@cache
def shipped_content() -> Content:
    """All that ships with the program."""
    return read_content(Folders(aid=SHIPPED, kiosk=ROOT / "content" / "kiosk", printouts=ROOT / "printouts"))


@cache
def toy_content() -> Content:
    """The toy pack in its two languages, with the kiosk's own words and sheets."""
    return read_content(Folders(aid=TOY, kiosk=ROOT / "content" / "kiosk", printouts=ROOT / "printouts"))


class Clock:
    """Seconds that pass when a test says so."""

    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


def deliberate() -> Callable[[], float]:
    """A clock for somebody who takes a second for everything."""
    seconds = count()
    return lambda: float(next(seconds))


def said(word: str | PrinterWord) -> PrinterWord:
    """A printer's word that is no more than its state, where it is one."""
    return word if isinstance(word, PrinterWord) else PrinterWord(word)


class Desk:
    """A printer that does as a test says: it tells `states` or whole reports, waits to be let go, and ends as `end`."""

    def __init__(
        self,
        end: str | PrinterWord = "done",
        states: tuple[str, ...] = (),
        *,
        told: tuple[tuple[str | PrinterWord, int, int], ...] = (),
        waits: bool = False,
    ) -> None:
        self.end: str | PrinterWord = end
        self.told = told or tuple((state, 1, 2) for state in states)
        self.asked: list[tuple[Summary, tuple[str, ...], bool]] = []
        self.after: list[int] = []
        self.stopped = False
        self._go = Event()
        if not waits:
            self._go.set()

    def go(self) -> None:
        """Let the job that waits come to its end."""
        self._go.set()

    def __call__(
        self,
        summary: Summary,
        sheets: Collection[str],
        large_print: bool,
        tell: ProgressCallback,
        stop: Event,
        *,
        after: int = 0,
    ) -> PrinterWord:
        for word, page, pages in self.told:
            tell(said(word), page, pages)
        self.after.append(after)
        self.asked.append((summary, tuple(sheets), large_print))
        while not self._go.wait(0.01):
            if stop.is_set():
                self.stopped = True
                return PrinterWord("cancelled")
        return said(self.end)


@cache
def prepare_qt() -> None:
    """The renderer and fonts of the kiosk, and a listening screen reader; once is enough."""
    choose_renderer("software")
    load_fonts(ROOT / "assets" / "fonts", "*.ttf")
    QAccessible.setActive(True)


class Parts(TypedDict, total=False):
    """What a test puts in the place of a part of the kiosk; what it leaves out is quiet or off."""

    voice: Voice | None
    keys: Mapping[int, str] | None
    dark_after_s: int
    pin: StaffPin | None
    records_to: str
    ask_printer: AskPrinter
    listened: bool
    keys_speak: bool
    watch_headphone: WatchHeadphone
    call_staff: Callable[[], bool]
    scanning_s: float


def services_for(
    content: Content,
    *,
    clock: Callable[[], float],
    print_handout: PrintHandout,
    journal: str,
    size: QSize = LANDSCAPE,
    pixels_per_mm: float = PIXELS_PER_MM,
    hand: Callable[[], float] | None = None,
    **parts: Unpack[Parts],
) -> UiServices:
    """What app.py hands the screen, on a fixed day, with the clocks and the voice in the test's hand."""
    settings = Settings(records=RecordSettings(parts.get("records_to", "")))
    screen = Screen(size.width(), size.height(), pixels_per_mm)
    services = ui_services(
        settings,
        content,
        screen,
        Journal(journal),
        print_handout,
        ask_printer=parts.get("ask_printer", lambda: PrinterWord("ready")),
        today=lambda: TODAY,
    )
    idle = Idle(settings.idle.warn_after_s, settings.idle.answer_within_s, clock=clock)
    return replace(
        services,
        idle=idle,
        consult=consult_services(
            settings,
            parts.get("pin") or StaffPin(""),
            partial(copies_of, content),
            clock,
            ask_printers=services.consult.ask_printers,
            trial_visit=services.consult.trial_visit,
            letters_missing=letters_missing,
        ),
        voice=parts.get("voice") or Heard(),
        keys=parts.get("keys") or services.keys,
        dark_after_s=parts.get("dark_after_s", 0),
        now=hand or deliberate(),
        listened=lambda: parts.get("listened", False),
        keys_speak=parts.get("keys_speak", False),
        watch_headphone=parts.get("watch_headphone"),
        call_staff=parts.get("call_staff", lambda: False),
        scanning_s=parts.get("scanning_s", 0.0),
    )


class Stage:
    """One kiosk on stage. `close` takes it down and says what Qt complained of meanwhile."""

    def __init__(
        self,
        qtbot: QtBot,
        content: Content,
        print_handout: PrintHandout,
        *,
        size: QSize = LANDSCAPE,
        pixels_per_mm: float = PIXELS_PER_MM,
        journal: str = "/dev/null",
        **parts: Unpack[Parts],
    ) -> None:
        self.qtbot = qtbot
        self.pixels_per_mm = pixels_per_mm
        self.content = content
        self.clock = Clock()
        self.hand = Clock()
        """The clock by which touches and keys are told apart from double ones."""
        self.warnings: list[str] = []
        services = services_for(
            content,
            clock=self.clock,
            print_handout=print_handout,
            journal=journal,
            size=size,
            pixels_per_mm=pixels_per_mm,
            hand=self.hand,
            **parts,
        )
        self.kiosk = KioskWindow(services)
        # The engine is the window's own affair; only its complaints are of interest here.
        self.kiosk._engine.warnings.connect(
            lambda warnings: self.warnings.extend(warning.toString() for warning in warnings)
        )
        self.kiosk.open(size, windowed=True)
        qtbot.waitUntil(self.kiosk.window.isExposed)
        self.settle()

    @property
    def words(self) -> Mapping[str, str]:
        """The kiosk's own words in the language on screen."""
        return self.content.screen_words[self.kiosk.session.store.aid.language]

    def settle(self) -> None:
        """Wait until what was asked for is on the glass."""
        for _ in range(2):
            with self.qtbot.waitSignal(self.kiosk.window.frameSwapped):
                self.kiosk.window.update()

    def close(self) -> None:
        """Take the kiosk down; fails where Qt complained of anything, now or since the opening."""
        before = qInstallMessageHandler(self._complained)
        try:
            self.kiosk.close()
            shiboken6.delete(self.kiosk)
        finally:
            qInstallMessageHandler(before)
        assert not self.warnings, "\n".join(self.warnings)

    def _complained(self, kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
        if kind is not QtMsgType.QtDebugMsg:
            self.warnings.append(message)


class Notes:
    """Keeps what would stand in the journal."""

    def __init__(self) -> None:
        self.noted: list[tuple[str, dict[str, int | str]]] = []

    def __call__(self, event: str, **counts: int | str) -> None:
        self.noted.append((event, counts))


def toy_summary() -> Summary:
    """What an unanswered visit of the toy pack comes to."""
    return summarise(toy_content().aids["en"], Visit(), Clinic(), LocaleWriter("en"), TODAY)
