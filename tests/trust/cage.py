"""The real window that a monkey is let loose on, with a clock, a printer and a voice of its own."""

import sys
import threading
from collections.abc import Callable, Collection
from random import Random
from threading import Event
from types import TracebackType

from PySide6.QtCore import QEventLoop, QMessageLogContext, QSize, QTimer, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtQml import QQmlError
from PySide6.QtQuick import QQuickItem

from kiosk.content.content_cache import Content
from kiosk.decision.summary import Summary
from kiosk.tour.rehearsal import SilentVoice
from kiosk.ui.qt.garbage import throw_away
from kiosk.ui.services import PrinterWord, PrintHandout, ProgressCallback
from kiosk.ui.session import Session
from kiosk.ui.window import at_rest
from kiosk.ui.window.window import KioskWindow
from tests.ui.clinician import staff_pin
from tests.ui.stage import Clock, prepare_qt, services_for

PAINTED_WITHIN_MS = 20_000
REST_MS = 1
"""The next monkey comes sooner than a person would."""
ENDS = (
    *(PrinterWord("done"),) * 3,
    *map(PrinterWord, ("saved", "refused", "not_sure", "cancelled", "not_responding")),
    # What cannot be used is a refusal with its reason: the screen makes the word of it.
    *(PrinterWord("refused", (why,)) for why in ("http-404", "certificate-not-trusted", "folder-full")),
    PrinterWord("not_responding", ("job-before-not-cancelled",), left=True),
)
TELLS = (
    *map(PrinterWord, ("waking", "sending", "printing", "needs_paper", "jammed", "door_open")),
    PrinterWord("needs_paper", ("media-not-ready",)),
    PrinterWord("needs_attention", ("toner-empty",)),
)


class FickleDesk:
    """A printer that says now this and now that; now and then it is the real one, which makes a PDF."""

    def __init__(self, chance: Random, real: PrintHandout, share: float = 0.05) -> None:
        self._chance, self._real, self._share = chance, real, share
        self.asked = self.made = 0

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
        self.asked += 1
        if self._chance.random() < self._share:
            self.made += 1
            return self._real(summary, sheets, large_print, tell, stop, after=after)
        for _ in range(self._chance.randrange(4)):
            tell(self._chance.choice(TELLS), 1, 2)
        return self._chance.choice(ENDS)


class Cage:
    """One kiosk. `faults` are all that Python and Qt complained of."""

    def __init__(
        self, content: Content, chance: Random, desk: PrintHandout, journal: str, size: QSize
    ) -> None:
        self.application = QGuiApplication.instance() or QGuiApplication(sys.argv[:1])
        prepare_qt()
        QAccessible.setActive(True)
        self.faults: list[str] = []
        self.visit = 0
        """Which visit it is, for the faults."""
        self._watch()
        self.clock = Clock()
        services = services_for(
            content,
            clock=self.clock,
            print_handout=desk,
            journal=journal,
            size=size,
            pixels_per_mm=size.width() / 346,
            pin=staff_pin(),
            voice=SilentVoice(),
        )
        self.content = content
        at_rest.REST_MS = REST_MS
        self.kiosk = KioskWindow(services)
        self.kiosk._engine.warnings.connect(self._warned)
        self.window = self.kiosk.window
        self._painted = QEventLoop()
        self.window.frameSwapped.connect(self._painted.quit)
        self.kiosk.open(size, windowed=True)
        self.settle()

    @property
    def session(self) -> Session:
        """What the window shows."""
        return self.kiosk.session

    def _watch(self) -> None:
        sys.excepthook = self._take
        threading.excepthook = lambda raised: self._take(
            raised.exc_type, raised.exc_value, raised.exc_traceback
        )
        qInstallMessageHandler(self._complained)

    def _take(
        self, kind: type[BaseException], error: BaseException | None, trace: TracebackType | None
    ) -> None:
        where = trace
        while where is not None and where.tb_next is not None:
            where = where.tb_next
        place = f"{where.tb_frame.f_code.co_filename}:{where.tb_lineno}" if where else ""
        self._note(f"{kind.__name__}: {error} ({place})")

    def _complained(self, kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
        if kind is not QtMsgType.QtDebugMsg:
            self._note(message)

    def _warned(self, warnings: list[QQmlError]) -> None:
        for each in warnings:
            self._note(each.toString())

    def _note(self, fault: str) -> None:
        self.faults.append(f"visit {self.visit}: {fault}")

    def settle(self) -> bool:
        """Wait until what was asked for is on the glass; whether a frame came at all."""
        late = QTimer()
        late.setSingleShot(True)
        late.timeout.connect(lambda: self._painted.exit(1))
        late.start(PAINTED_WITHIN_MS)
        self.window.update()
        painted = self._painted.exec() == 0
        late.stop()
        if not painted:
            self._note("no frame was painted")
        return painted

    def until(self, holds: Callable[[], bool], tries: int = 400) -> bool:
        """Let frames be painted until it holds."""
        return any(holds() or not self.settle() for _ in range(tries)) and holds()

    def walk_away(self) -> None:
        """Let the time pass after which nobody is there any more."""
        idle = self.session.screen.idle
        for _ in range(3):
            self.clock.now += 3_600
            idle.check()
        self.settle()

    def rest(self) -> None:
        """What the kiosk does behind each visit, once whatever was under way has come to its end."""
        self.session.screen.settle()
        self.session.consult.settle()
        self.settle()
        throw_away(self.kiosk._engine)

    def close(self) -> None:
        """Take it down; what Qt complains of then counts, too."""
        self.kiosk.close()
        qInstallMessageHandler(None)


def texts(item: QQuickItem) -> list[str]:
    """Every text that the window holds, seen or not."""
    found = [
        said for name in ("text", "spoken", "note", "title") if isinstance(said := item.property(name), str)
    ]
    for child in item.childItems():
        found += texts(child)
    return found
