"""What stands on the window, as a screen reader finds it: by role and name."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRectF
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtQuick import QQuickItem, QQuickWindow

CHOICES = frozenset({QAccessible.Role.RadioButton, QAccessible.Role.CheckBox})
CONTROLS = CHOICES | {QAccessible.Role.Button}


@dataclass(frozen=True, slots=True)
class Seen:
    """One thing, and where it stands in pixels of the window."""

    role: QAccessible.Role
    name: str
    item: QQuickItem
    place: QRectF

    @property
    def groups(self) -> bool:
        """Whether it holds others together, as a question does its answers."""
        return self.role is QAccessible.Role.Grouping


def seen(window: QQuickWindow) -> list[Seen]:
    """The controls and the groups that can be seen, in the order in which they are read."""
    return list(_below(QAccessible.queryAccessibleInterface(window)))


def _below(each: QAccessibleInterface) -> Iterator[Seen]:
    if each.state().invisible:
        return
    item, role = each.object(), each.role()
    if isinstance(item, QQuickItem) and (role in CONTROLS or role is QAccessible.Role.Grouping):
        place = item.mapRectToScene(item.boundingRect())
        yield Seen(role, each.text(QAccessible.Text.Name), item, place)
    for number in range(each.childCount()):
        if (child := each.child(number)) is not None:
            yield from _below(child)


def named(among: Sequence[Seen], text: str) -> list[Seen]:
    """The controls that say so: alone, before a note, or after the question that they answer."""
    return [each for each in among if each.role in CONTROLS and _says(each.name, text)]


def _says(name: str, text: str) -> bool:
    return name == text or name.startswith(f"{text}. ") or name.endswith(f": {text}")


def middle(item: QQuickItem) -> QPoint:
    """Where a finger touches it."""
    return item.mapRectToScene(item.boundingRect()).center().toPoint()
