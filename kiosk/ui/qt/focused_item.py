"""The item that has the focus of a window."""

from PySide6.QtQuick import QQuickItem, QQuickWindow


def focused_item(window: QQuickWindow) -> QQuickItem | None:
    """That item; None where none has it."""
    # Not by activeFocusItem(): PySide keeps for as long as the window what that gave back, of pages long gone, too.
    item = window.property("activeFocusItem")
    return item if isinstance(item, QQuickItem) else None
