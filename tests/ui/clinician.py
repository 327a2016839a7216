"""Somebody of the staff at the kiosk, with a keyboard and a barcode reader, which types as a keyboard does."""

from argon2 import PasswordHasher
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest

from kiosk.device.staff_pin import StaffPin
from kiosk.ui.consult.consult import ConsultSession
from kiosk.ui.session import Session
from tests.ui.person import Person

PIN = "271828"
WITHIN_MS = 20_000

CHEAP_HASH = PasswordHasher(memory_cost=8, time_cost=1, parallelism=1).hash(PIN)
"""Cheap, so that a test need not wait for it."""
_PLAIN, _SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier


def staff_pin() -> StaffPin:
    """A PIN that is set, with no wrong tries yet."""
    return StaffPin(CHEAP_HASH)


class Clinician:
    """Touches as a person does, and types."""

    def __init__(self, person: Person) -> None:
        self.person = person
        self.stage = person.stage
        self.words = person.stage.words

    @property
    def session(self) -> Session:
        """The kiosk's session."""
        return self.stage.kiosk.session

    @property
    def consult(self) -> ConsultSession:
        """The consult in it."""
        return self.session.consult

    def types(self, text: str) -> None:
        """Type on a keyboard, letter by letter."""
        for letter in text:
            key, held = ord(letter.upper()), _SHIFT if letter.isupper() else _PLAIN
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                QCoreApplication.sendEvent(self.person.window, QKeyEvent(kind, key, held, letter))
        self.stage.settle()

    def presses(self, key: Qt.Key) -> None:
        """Press a key that has no letter."""
        QTest.keyClick(self.person.window, key)
        self.stage.settle()

    def scans(self, code: str) -> None:
        """Hold the reader over a code: it types all of it, and a Return behind it."""
        self.types(code)
        self.presses(Qt.Key.Key_Return)

    def touch(self, name: str) -> None:
        """Touch what bears that word of the kiosk's own."""
        self.person.touch(self.words[name])

    def tries(self, pin: str) -> None:
        """Type a PIN on the keyboard, and wait for what becomes of it."""
        self.types(pin)
        self.presses(Qt.Key.Key_Return)
        self.stage.qtbot.waitUntil(lambda: self.consult.pin.state != "checking", timeout=WITHIN_MS)
        self.stage.settle()

    def comes_in(self) -> None:
        """From the start page to that for the code."""
        self.touch("staff")
        self.tries(PIN)

    def begins(self) -> None:
        """From the start page to the overview, without a code."""
        self.comes_in()
        self.touch("scan_without")

    def awaits_the_pages(self) -> None:
        """Wait until the pages to read back are drawn."""
        self.stage.qtbot.waitUntil(lambda: not self.consult.preview.drawing, timeout=WITHIN_MS)
        self.stage.settle()

    def awaits_the_printer(self) -> None:
        """Wait until no job is under way."""
        self.stage.qtbot.waitUntil(lambda: not self.session.screen.printing.busy, timeout=WITHIN_MS)
        self.stage.settle()
