"""A person at the kiosk: finds things by what they are called, touches them, reads what stands there."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Protocol, Unpack

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QPointingDevice
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest

from kiosk.content.content_cache import Content
from kiosk.ui.services import PrintHandout
from tests.ui.stage import LANDSCAPE, PIXELS_PER_MM, Parts, Stage

Role = QAccessible.Role
CONTROLS = frozenset({Role.Button, Role.RadioButton, Role.CheckBox})
MOST_SCROLLS = 40


@dataclass(frozen=True, slots=True)
class Seen:
    """One thing that a screen reader would read out. `whole` is where it lies, `shown` what of that is not cut
    off; both in pixels of the window. `viewport` is the scrolling part that it stands in."""

    role: Role
    name: str
    enabled: bool
    checkable: bool
    checked: bool
    item: QQuickItem
    whole: QRectF
    shown: QRectF
    viewport: QQuickItem | None

    @property
    def is_control(self) -> bool:
        """Whether something happens when it is touched."""
        return self.role in CONTROLS


def announced(root: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    """Everything under that in the order in which it is read, but for what cannot be seen."""
    if root.state().invisible:
        return
    yield root
    for place in range(root.childCount()):
        child = root.child(place)
        if child is not None:
            yield from announced(child)


def seen_on(window: QQuickWindow) -> list[Seen]:
    """Everything on that window's page, also what only scrolling brings into sight."""
    root = QAccessible.queryAccessibleInterface(window)
    return [seen for each in announced(root) if (seen := _seen(each)) is not None]


def _seen(interface: QAccessibleInterface) -> Seen | None:
    item = interface.object()
    if not isinstance(item, QQuickItem):
        return None
    whole = item.mapRectToScene(item.boundingRect())
    shown, viewport = clipped(item, whole)
    state = interface.state()
    name = interface.text(QAccessible.Text.Name)
    return Seen(
        interface.role(),
        name,
        not state.disabled,
        bool(state.checkable),
        bool(state.checked),
        item,
        whole,
        shown,
        viewport,
    )


def clipped(item: QQuickItem, whole: QRectF) -> tuple[QRectF, QQuickItem | None]:
    """What of the item its surroundings leave in sight, and the nearest of those that cut things off."""
    shown, viewport = whole, None
    around = item.parentItem()
    while around is not None:
        if around.clip():
            shown = shown.intersected(around.mapRectToScene(around.boundingRect()))
            viewport = viewport or around
        around = around.parentItem()
    return shown, viewport


class Person:
    """Somebody who uses the kiosk by finger, and by nothing but what can be seen or heard of it."""

    _finger: QPointingDevice | None = None

    def __init__(self, stage: Stage) -> None:
        self.stage = stage
        self.window = stage.kiosk.window
        self.taps = 0
        Person._finger = self.finger = Person._finger or QTest.createTouchDevice()

    def sees(self) -> list[Seen]:
        """Everything on the page, also what only scrolling brings into sight."""
        return seen_on(self.window)

    def reads(self) -> list[str]:
        """Every name on the page, in order."""
        return [seen.name for seen in self.sees()]

    def text(self) -> str:
        """All of it as one text."""
        return " | ".join(self.reads())

    def heading(self) -> str:
        """The first heading."""
        return self.heading_seen().name

    def heading_seen(self) -> Seen:
        """The first heading, and where it stands."""
        return next(seen for seen in self.sees() if seen.role is Role.Heading)

    def controls(self) -> list[Seen]:
        """What can be touched, enabled or not."""
        return [seen for seen in self.sees() if seen.is_control]

    def choices(self) -> list[Seen]:
        """What can be chosen and may be."""
        return [each for each in self.controls() if each.role is not Role.Button and each.enabled]

    def find(self, name: str, *roles: Role, within: str = "") -> Seen:
        """The one control so called, in the group of that name if one is given. Fails where there is none, or more than one."""
        wanted = roles or tuple(CONTROLS)
        found = [seen for seen in self.controls() if seen.name == name and seen.role in wanted]
        if within:
            group = next(seen for seen in self.sees() if seen.role is Role.Grouping and seen.name == within)
            found = [seen for seen in found if group.whole.contains(seen.whole.center())]
        assert len(found) == 1, f"{len(found)} controls are called {name!r}; there are {self.names()}"
        return found[0]

    def names(self) -> list[str]:
        """What the controls are called."""
        return [seen.name for seen in self.controls()]

    def offers(self, name: str) -> bool:
        """Whether a control so called is there and can be used."""
        return any(seen.name == name and seen.enabled for seen in self.controls())

    def has_chosen(self, name: str) -> bool:
        """Whether the choice so called is marked as chosen."""
        return self.find(name).checked

    def touch(self, name: str, *roles: Role, within: str = "") -> None:
        """Bring the control so called into sight, and touch it."""
        seen = self.find(name, *roles, within=within)
        for _ in range(MOST_SCROLLS):
            if self._reachable(seen):
                break
            self._turn_to(seen)
            seen = self.find(name, *roles, within=within)
        assert seen.enabled, f"{name!r} cannot be used"
        self._press(seen)

    def opens(self, name: str) -> None:
        """Touch the entry of the menu that is so called."""
        self.touch(self.stage.words["menu"])
        self.touch(name)

    def _reachable(self, seen: Seen) -> bool:
        """Whether the middle of it can be hit."""
        return seen.shown.contains(seen.whole.center())

    def _turn_to(self, seen: Seen) -> None:
        key = self.turn_key(on=seen.viewport is not None and seen.whole.center().y() > _middle(seen.viewport))
        assert key is not None, f"{seen.name!r} is out of sight, and no button leads there"
        self._press(key)

    def _press(self, seen: Seen) -> None:
        """Press what is in sight."""
        self._tap(seen.shown.center().toPoint())

    def turn_key(self, *, on: bool) -> Seen | None:
        """The button that turns to the next window of what is shown, or to the one before; None where there is none.

        On a page it is the one that otherwise turns the page.
        """
        if not any(self.tells_of_windows(seen.name) for seen in self.sees()):
            return None
        wanted = ("more_below", "next") if on else ("more_above", "back")
        called = [words[word] for word in wanted for words in self.stage.content.screen_words.values()]
        found = [seen for name in called for seen in self.controls() if seen.name == name and seen.enabled]
        return found[0] if found else None

    def tells_of_windows(self, name: str) -> bool:
        """Whether it is the text on which window is in sight, of how many."""
        told = (words["window"] for words in self.stage.content.screen_words.values())
        return any(re.fullmatch(re.sub(r"\{\w+\}", r"\\d+", each), name) for each in told)

    def takes_time(self) -> None:
        """Let a moment pass, so that what comes next is meant."""
        self.stage.hand.now += 1

    def _tap(self, where: QPoint) -> None:
        self.takes_time()
        self.taps += 1
        QTest.touchEvent(self.window, self.finger).press(0, where, self.window).commit()
        QTest.touchEvent(self.window, self.finger).release(0, where, self.window).commit()
        self.stage.settle()

    def nudges(self) -> None:
        """Touch the edge of the glass, where there is nothing."""
        self._tap(QPoint(1, 1))

    def clicks(self, name: str) -> None:
        """Touch it with a mouse, as a screen that emulates one does."""
        where = self.find(name).shown.center().toPoint()
        self.takes_time()
        QTest.mouseClick(self.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, where)
        self.stage.settle()

    def tabs(self) -> None:
        """Go on to what the Tab key comes to next."""
        QTest.keyClick(self.window, Qt.Key.Key_Tab)
        self.stage.settle()

    def slips_off(self, name: str) -> None:
        """Put the finger down on it, and lift it beside it."""
        seen = self.find(name)
        inside = seen.shown.center().toPoint()
        outside = QPoint(inside.x(), int(seen.shown.top()) - 8)
        self.takes_time()
        QTest.touchEvent(self.window, self.finger).press(0, inside, self.window).commit()
        QTest.touchEvent(self.window, self.finger).move(0, outside, self.window).commit()
        QTest.touchEvent(self.window, self.finger).release(0, outside, self.window).commit()
        self.stage.settle()

    def tabs_to(self, name: str) -> None:
        """Press Tab until the control so called has the focus."""
        wanted = self.find(name).item
        for _ in self.controls():
            self.tabs()
            if self.window.activeFocusItem() is wanted:
                return
        raise AssertionError(f"no number of Tab presses leads to {name!r}")

    def confirms(self) -> None:
        """Press the space bar on what has the focus."""
        self.takes_time()
        QTest.keyClick(self.window, Qt.Key.Key_Space)
        self.stage.settle()


def _middle(viewport: QQuickItem) -> float:
    return viewport.mapRectToScene(viewport.boundingRect()).center().y()


class OpenKiosk(Protocol):
    """Opens a kiosk over content (the toy pack's) and gives the person before it."""

    def __call__(
        self,
        content: Content | None = None,
        print_handout: PrintHandout | None = None,
        size: QSize = LANDSCAPE,
        journal: str = "/dev/null",
        *,
        pixels_per_mm: float = PIXELS_PER_MM,
        **parts: Unpack[Parts],
    ) -> Person:
        """Open it."""
