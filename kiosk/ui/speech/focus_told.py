"""What is said of the button that has the focus: the question that it answers, once, then its name and state."""

from collections.abc import Sequence

from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtQuick import QQuickWindow

from kiosk.decision.aloud import Sentence
from kiosk.ui.qt.focused_item import focused_item
from kiosk.ui.speech.narrator import Narrator


class FocusTold:
    """Tells the focus of a window. It remembers in which group of choices that was, whose name it says on entering."""

    def __init__(self, narrator: Narrator) -> None:
        self._narrator = narrator
        self._group = ""

    def begin(self) -> None:
        """Say the group of the next button again: another page is there."""
        self._group = ""

    def lines(self, window: QQuickWindow | None) -> Sequence[Sentence]:
        """What is said of the button that has the focus; nothing where none has."""
        item = focused_item(window) if window else None
        told = QAccessible.queryAccessibleInterface(item) if item else None
        name = told.text(QAccessible.Text.Name) if told else ""
        if told is None or not name:
            return ()
        before, self._group = self._group, _group_of(told)
        entered = self._group if self._group != before and not name.startswith(self._group) else ""
        return self._narrator.focused(name, group=entered, chosen=bool(told.state().checked))


def _group_of(told: QAccessibleInterface) -> str:
    """The name of the group of choices around it; "" where there is none."""
    around = told.parent()
    while around is not None:
        if around.role() is QAccessible.Role.Grouping:
            return around.text(QAccessible.Text.Name)
        around = around.parent()
    return ""
