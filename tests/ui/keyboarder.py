"""Somebody who uses the kiosk by keys or switches alone, and goes by the ring."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from tests.ui.person import OpenKiosk, Person, Seen
from tests.ui.stage import LANDSCAPE, Stage

Key = Qt.Key
MOST_PRESSES = 150


class Keyboarder(Person):
    """Presses a key, waits for the picture, looks where the ring is."""

    def __init__(self, stage: Stage, move: Key = Key.Key_Down, select: Key = Key.Key_Return) -> None:
        super().__init__(stage)
        self.move, self.select = move, select
        self.pressed = 0

    def presses(self, key: Key) -> None:
        """Press and let go of a key."""
        self.takes_time()
        self.pressed += 1
        QTest.keyClick(self.window, key)
        self.stage.settle()

    def holds(self, key: Key, repeats: int = 5) -> None:
        """Hold a key down, so that the keyboard repeats it."""
        self.takes_time()
        for repeat in range(repeats):
            press = QKeyEvent(
                QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, "", autorep=repeat > 0
            )
            QCoreApplication.sendEvent(self.window, press)
            self.takes_time()
        QTest.keyRelease(self.window, key)
        self.stage.settle()

    def on(self) -> QQuickItem | None:
        """What the ring is around, or nothing."""
        return self.window.activeFocusItem() if self.ring().isVisible() else None

    def ring(self) -> QQuickItem:
        """The outer band of the ring."""
        return next(item for item in _all(self.window.contentItem()) if item.objectName() == "ring")

    def ring_place(self) -> QRectF:
        """Where the ring is, its bands included."""
        ring = self.ring()
        return ring.mapRectToScene(ring.boundingRect())

    def on_name(self) -> str:
        """The name of the control in the ring, "" for a text."""
        return next((seen.name for seen in self.controls() if seen.item is self.on()), "")

    def _press(self, seen: Seen) -> None:
        """Move the ring to what is in sight, and select it."""
        for _ in range(MOST_PRESSES):
            if self.on() is seen.item:
                self.presses(self.select)
                return
            self.presses(self.move)
        raise AssertionError(f"no number of presses leads to {seen.name!r}; there are {self.names()}")

    def rounds(self) -> Iterator[QQuickItem]:
        """Move once round the page. Gives each control while the ring is on it."""
        met: list[QQuickItem] = []
        for _ in range(MOST_PRESSES):
            item = self.on()
            if item is not None and item.inherits("QQuickAbstractButton") and item not in met[1:]:
                if met and item is met[0]:
                    return
                met.append(item)
                yield item
            self.presses(self.move)
        raise AssertionError(f"the ring does not come round; it met {len(met)} controls")


def _all(item: QQuickItem) -> Iterator[QQuickItem]:
    yield item
    for child in item.childItems():
        yield from _all(child)


def keyboarder(open_kiosk: OpenKiosk, page: str = "", size: QSize = LANDSCAPE) -> Keyboarder:
    """Somebody with a keypad, on the page named."""
    person = Keyboarder(open_kiosk(size=size).stage)
    session = person.stage.kiosk.session
    while page and session.screen.page.key != page:
        session.goOn()
    person.stage.settle()
    return person


def at(person: Keyboarder) -> str:
    """The key of the page on screen."""
    return person.stage.kiosk.session.screen.page.key


def place(item: QQuickItem) -> QRectF:
    """Where it is in the window."""
    return item.mapRectToScene(item.boundingRect())
