"""Where people are alone with it, no key of a keyboard and no button of a mouse leads out of the window.

The whole machine's keys, which the window never sees, are pressed by `make machine-test`.
"""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from tests.ui.person import OpenKiosk, Person

Key, Held = Qt.Key, Qt.KeyboardModifier

LETTERS = tuple(Key(code) for code in range(Key.Key_A, Key.Key_Z + 1))
ON_TOP = tuple(Key(code) for code in range(Key.Key_F1, Key.Key_F12 + 1))
OTHERS = (
    *(Key.Key_Escape, Key.Key_Tab, Key.Key_Backspace, Key.Key_Delete, Key.Key_Insert, Key.Key_Return),
    *(
        Key.Key_Space,
        Key.Key_Home,
        Key.Key_End,
        Key.Key_PageUp,
        Key.Key_PageDown,
        Key.Key_Left,
        Key.Key_Right,
    ),
    *(Key.Key_Print, Key.Key_Pause, Key.Key_Menu, Key.Key_Meta, Key.Key_SysReq, Key.Key_ScrollLock),
    *(Key.Key_Plus, Key.Key_Minus, Key.Key_0, Key.Key_Slash, Key.Key_Backslash),
)
HELD = {
    "alone": Held.NoModifier,
    "Shift": Held.ShiftModifier,
    "Ctrl": Held.ControlModifier,
    "Alt": Held.AltModifier,
    "Super": Held.MetaModifier,
    "Ctrl+Alt": Held.ControlModifier | Held.AltModifier,
    "Ctrl+Shift": Held.ControlModifier | Held.ShiftModifier,
    "Alt+Shift": Held.AltModifier | Held.ShiftModifier,
}


@pytest.fixture
def alone(open_kiosk: OpenKiosk) -> Person:
    """Somebody with whom nobody is."""
    person = open_kiosk()
    person.stage.kiosk.keep_open()
    return person


def shown_windows() -> int:
    """How many windows there are on the screen."""
    return sum(window.isVisible() for window in QGuiApplication.topLevelWindows())


@pytest.mark.parametrize("held", HELD)
def test_no_key_closes_the_window_or_opens_another(alone: Person, held: str) -> None:
    ended: list[None] = []
    QGuiApplication.instance().aboutToQuit.connect(lambda: ended.append(None))  # type: ignore[union-attr]
    before = shown_windows()
    led_out = []
    for key in LETTERS + ON_TOP + OTHERS:
        QTest.keyClick(alone.window, key, HELD[held])
        if shown_windows() != before or not alone.window.isVisible() or ended:
            led_out.append(key)
    assert not led_out


@pytest.mark.parametrize(
    "button", [Qt.MouseButton.RightButton, Qt.MouseButton.MiddleButton, Qt.MouseButton.BackButton]
)
def test_no_other_button_of_a_mouse_opens_anything(alone: Person, button: Qt.MouseButton) -> None:
    before, read = shown_windows(), [seen.name for seen in alone.sees()]
    for at in (QPoint(2, 2), QPoint(alone.window.width() // 2, alone.window.height() // 2)):
        QTest.mouseClick(alone.window, button, Held.NoModifier, at)
    assert shown_windows() == before
    assert [seen.name for seen in alone.sees()] == read
