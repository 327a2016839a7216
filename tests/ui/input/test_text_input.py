"""Keys go to what waits for them, and all others to the keypad."""

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from pytestqt.qtbot import QtBot

from kiosk.ui.input.text_input import TextInput, TextTarget
from tests.ui.clinician import PIN, Clinician, staff_pin
from tests.ui.person import OpenKiosk
from tests.ui.stage import Clock

_PLAIN, _CONTROL = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier


class Slip:
    """Takes letters, and notes how often all was typed."""

    def __init__(self, refused: str = "") -> None:
        self.typed, self.refused, self.entered = "", refused, 0

    def takes(self, text: str) -> bool:
        if text in self.refused:
            return False
        self.typed += text
        return True

    def erase(self) -> None:
        self.typed = self.typed[:-1]

    def enter(self) -> None:
        self.entered += 1


class Desk(QObject):
    """Something with keys, watched by TextInput; counts the keys that come through to it."""

    def __init__(self, taker: TextTarget | None) -> None:
        super().__init__()
        self.taker, self.through = taker, 0
        self.clock = Clock()
        self.typing = TextInput(lambda: self.taker, self.clock, self)
        self.installEventFilter(self.typing)

    def event(self, event: QEvent) -> bool:
        self.through += event.type() is QEvent.Type.KeyPress
        return super().event(event)

    def press(
        self, key: Qt.Key, text: str = "", held: Qt.KeyboardModifier = _PLAIN, *, repeated: bool = False
    ) -> None:
        self.clock.now += 0.2
        QCoreApplication.sendEvent(self, QKeyEvent(QEvent.Type.KeyPress, key, held, text, repeated))


def test_letters_and_their_return_go_to_what_waits(qtbot: QtBot) -> None:
    slip = Slip()
    desk = Desk(slip)
    desk.press(Qt.Key.Key_A, "a")
    desk.press(Qt.Key.Key_Space, " ")
    desk.press(Qt.Key.Key_B, "b")
    desk.press(Qt.Key.Key_Backspace, "\b")
    desk.press(Qt.Key.Key_Return, "\r")
    assert (slip.typed, slip.entered, desk.through) == ("a ", 1, 0)


def test_a_return_that_follows_no_letter_presses_a_button(qtbot: QtBot) -> None:
    slip = Slip()
    desk = Desk(slip)
    desk.press(Qt.Key.Key_Return, "\r")
    desk.press(Qt.Key.Key_Space, " ")
    assert (slip.entered, desk.through) == (0, 2)
    desk.press(Qt.Key.Key_A, "a")
    desk.press(Qt.Key.Key_Return, "\r")
    desk.press(Qt.Key.Key_Return, "\r")
    assert (slip.entered, desk.through) == (1, 3), "the second one ends nothing any more"


def test_what_is_nothing_to_it_and_shortcuts_go_on(qtbot: QtBot) -> None:
    slip = Slip(refused="x")
    desk = Desk(slip)
    desk.press(Qt.Key.Key_X, "x")
    desk.press(Qt.Key.Key_A, "\x01", _CONTROL)
    desk.press(Qt.Key.Key_Down)
    assert (slip.typed, desk.through) == ("", 3)


def test_a_key_that_is_held_types_once(qtbot: QtBot) -> None:
    slip = Slip()
    desk = Desk(slip)
    desk.press(Qt.Key.Key_A, "a")
    for _ in range(5):
        desk.press(Qt.Key.Key_A, "a", repeated=True)
    assert slip.typed == "a"


def test_what_was_typed_for_one_page_does_not_end_another(qtbot: QtBot) -> None:
    first, second = Slip(), Slip()
    desk = Desk(first)
    desk.press(Qt.Key.Key_A, "a")
    desk.taker = second
    desk.press(Qt.Key.Key_Return, "\r")
    assert (first.entered, second.entered) == (0, 0)


def test_where_nothing_waits_every_key_goes_on(qtbot: QtBot) -> None:
    desk = Desk(None)
    desk.press(Qt.Key.Key_A, "a")
    assert desk.through == 1


def test_the_pin_can_be_entered_by_the_five_keys(open_kiosk: OpenKiosk) -> None:
    staff = Clinician(open_kiosk(pin=staff_pin()))
    staff.touch("staff")

    def move_to(name: str) -> None:
        for _ in staff.person.controls():
            staff.person.takes_time()
            staff.presses(Qt.Key.Key_Down)
            if staff.person.window.activeFocusItem() is staff.person.find(name).item:
                return
        raise AssertionError(f"no number of presses leads to {name}")

    for digit in PIN:
        move_to(digit)
        staff.person.takes_time()
        staff.presses(Qt.Key.Key_Return)
    assert staff.consult.pin.count == len(PIN)
    move_to(staff.words["pin_open"])
    staff.person.takes_time()
    staff.presses(Qt.Key.Key_Return)
    staff.stage.qtbot.waitUntil(lambda: staff.consult.open)


def test_the_same_key_of_the_glass_counts_twice_where_staff_type(open_kiosk: OpenKiosk) -> None:
    staff = Clinician(open_kiosk(pin=staff_pin()))
    staff.touch("staff")
    staff.person.touch("1")
    staff.stage.hand.now -= 0.8
    staff.person.touch("1")
    assert staff.consult.pin.count == 2


def scans(desk: Desk, code: str) -> None:
    """A barcode reader types a code at its own pace, and a return."""
    for letter in code:
        desk.clock.now -= 0.19
        desk.press(Qt.Key(ord(letter)), letter)
    desk.clock.now -= 0.19
    desk.press(Qt.Key.Key_Return, "\r")


def test_a_scan_goes_into_no_open_field(qtbot: QtBot) -> None:
    slip = Slip()
    desk = Desk(slip)
    desk.press(Qt.Key.Key_A, "a")
    scans(desk, "SDK11MRG1J8T")
    assert (slip.typed, slip.entered, desk.through) == ("a", 0, 0)
    desk.press(Qt.Key.Key_B, "b")
    assert slip.typed == "ab", "what is typed next is typed"


def test_a_scan_presses_nothing_where_nobody_waits_for_text(qtbot: QtBot) -> None:
    desk = Desk(None)
    scans(desk, "SDK11MRG1J8T")
    assert desk.through == len("SD"), "only its first letters come before it is known"


def test_who_types_the_same_letters_by_hand_types_them(qtbot: QtBot) -> None:
    slip = Slip()
    desk = Desk(slip)
    for letter in "SDK12":
        desk.press(Qt.Key(ord(letter)), letter)
    assert slip.typed == "SDK12"


def test_the_keypad_gives_digits_whether_numlock_is_on_or_off(qtbot: QtBot) -> None:
    slip = Slip()
    desk = Desk(slip)
    keypad = Qt.KeyboardModifier.KeypadModifier
    for key in (Qt.Key.Key_Home, Qt.Key.Key_Clear, Qt.Key.Key_Insert, Qt.Key.Key_PageDown):
        desk.press(key, "", keypad)
    desk.press(Qt.Key.Key_7, "7", keypad)
    desk.press(Qt.Key.Key_Down)
    assert (slip.typed, desk.through) == ("75037", 1), "the arrow beside it is an arrow"


def test_a_dead_key_gives_its_accent_to_the_letter_after_it(qtbot: QtBot) -> None:
    slip = Slip()
    desk = Desk(slip)
    for key, text in (
        (Qt.Key.Key_J, "J"), (Qt.Key.Key_O, "o"), (Qt.Key.Key_S, "s"), (Qt.Key.Key_Dead_Acute, ""),
        (Qt.Key.Key_E, "e"), (Qt.Key.Key_Dead_Tilde, ""), (Qt.Key.Key_N, "n"), (Qt.Key.Key_Dead_Acute, ""),
        (Qt.Key.Key_X, "x"),
    ):  # fmt: skip
        desk.press(key, text)
    assert slip.typed == "Joséñx"


def test_a_dead_key_and_the_space_bar_are_the_mark_itself(qtbot: QtBot) -> None:
    slip = Slip()
    desk = Desk(slip)
    for key, text in (
        (Qt.Key.Key_O, "O"), (Qt.Key.Key_Dead_Acute, ""), (Qt.Key.Key_Space, " "), (Qt.Key.Key_B, "B"),
    ):  # fmt: skip
        desk.press(key, text)
    assert slip.typed == "O'B", "so whoever has such a keyboard types an apostrophe"


def test_a_dead_key_is_forgotten_once_the_glass_is_touched(open_kiosk: OpenKiosk) -> None:
    staff = Clinician(open_kiosk(pin=staff_pin()))
    staff.begins()
    staff.consult.fill("place", "")
    staff.stage.settle()
    dead = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Dead_Acute, _PLAIN)
    QCoreApplication.sendEvent(staff.person.window, dead)
    staff.person.touch("w")
    staff.types("e")
    assert staff.consult.entries.field.typed == "we"
