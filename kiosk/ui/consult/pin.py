"""The PIN page: how many digits are typed, and the result of checking them."""

from enum import StrEnum

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.decision.handover_code import MARK
from kiosk.ui.qt.background_task import BackgroundTask
from kiosk.ui.qt.properties import Property
from kiosk.ui.services import ConsultServices, Tried

QML_IMPORT_NAME = "Bridge"
QML_IMPORT_MAJOR_VERSION = 1

LONGEST = 12
CHECK_EVERY_MS = 500


class PinState(StrEnum):
    """The state of the PIN page; digits are taken in TYPING and in WRONG."""

    TYPING = ""
    CHECKING = "checking"
    WRONG = "wrong"
    WAIT = "wait"
    NOT_SET = "not_set"


_BECAME = {
    Tried.RIGHT: PinState.TYPING,
    Tried.WRONG: PinState.WRONG,
    Tried.WAIT: PinState.WAIT,
    Tried.NOT_SET: PinState.NOT_SET,
}


@QmlElement
class PinView(QObject):
    """The PIN page, for QML to bind to. The digits are held until they are tried, and no longer."""

    changed = Signal()
    opened = Signal()

    def __init__(self, services: ConsultServices, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._task = BackgroundTask(self)
        self._task.succeeded.connect(self._take)
        self._task.failed.connect(self._take_failure)
        self._typed, self._state, self._tries_left = "", PinState.TYPING, 0
        self._last = ""
        """The last letters from a keyboard, by which a scanned code is known."""
        self._scanning = False
        self._clock = QTimer(self)
        self._clock.setInterval(CHECK_EVERY_MS)
        self._clock.timeout.connect(self.check)

    def begin(self) -> None:
        """Open the page, in the state that settings and wrong tries have left."""
        self.forget()
        self._show(PinState.TYPING if self._services.pin_is_set else PinState.NOT_SET)
        self.check()

    def forget(self) -> None:
        """Clear everything; the result of a check that is still running is dropped."""
        self._task.abandon()
        self._typed, self._tries_left, self._last, self._scanning = "", 0, "", False
        self._clock.stop()
        self._show(PinState.TYPING)

    def settle(self) -> None:
        """Wait for the check that is running."""
        self._task.settle()

    def takes(self, text: str) -> bool:
        """Append a digit from a keyboard; false for anything else. A code that is scanned here is no try."""
        self._last = (self._last + text.upper())[-len(MARK) :]
        if self._last == MARK:
            self._typed, self._scanning = "", True
            self.changed.emit()
        digit = text.isascii() and text.isdigit()
        if digit and not self._scanning:
            self.press(text)
        return digit or self._scanning

    @Slot(str)
    def press(self, digit: str) -> None:
        """Append a digit, up to LONGEST of them."""
        if self.takesDigits and len(self._typed) < LONGEST:
            self._typed += digit
            self._show(PinState.TYPING)

    @Slot()
    def erase(self) -> None:
        """Remove the last digit."""
        if self.takesDigits:
            self._typed = self._typed[:-1]
            self.changed.emit()

    @Slot()
    def enter(self) -> None:
        """Have the digits checked in the background."""
        self._last, self._scanning = "", False
        if not (self._typed and self.takesDigits):
            return
        pin, self._typed = self._typed, ""
        self._task.start(lambda job: self._services.try_pin(pin))
        self._show(PinState.CHECKING)

    @Slot(object)
    def _take(self, verdict: tuple[Tried, int]) -> None:
        tried, self._tries_left = verdict
        self._show(_BECAME[tried])
        if tried is Tried.RIGHT:
            self.opened.emit()
        else:
            self.check()

    @Slot()
    def _take_failure(self) -> None:
        """Take digits again: the check itself failed."""
        self._show(PinState.TYPING)

    @Slot()
    def check(self) -> None:
        """Update the wait after wrong tries, and end it when it is over."""
        if self._services.waiting_s():
            self._clock.start()
            self._show(PinState.WAIT)
        elif self._state is PinState.WAIT:
            self._clock.stop()
            self._show(PinState.TYPING)

    def _show(self, state: PinState) -> None:
        self._state = state
        self.changed.emit()

    @Property(int, notify=changed)
    def count(self) -> int:
        """The number of digits typed."""
        return len(self._typed)

    @Property(str, notify=changed)
    def state(self) -> str:
        """The PinState."""
        return self._state

    @Property(bool, notify=changed)
    def takesDigits(self) -> bool:
        """Whether a digit may be typed now."""
        return self._state in {PinState.TYPING, PinState.WRONG}

    @Property(int, notify=changed)
    def triesLeft(self) -> int:
        """How many wrong tries there may still be before a wait."""
        return self._tries_left

    @Property(str, notify=changed)
    def wait(self) -> str:
        """The time left to wait: 0:30, or 1:04:00 with hours."""
        return clock_face(self._services.waiting_s())


def clock_face(seconds: int) -> str:
    """Seconds as minutes and seconds, with hours where there are any."""
    minutes, second = divmod(seconds, 60)
    hours, minute = divmod(minutes, 60)
    return f"{hours}:{minute:02}:{second:02}" if hours else f"{minute}:{second:02}"
