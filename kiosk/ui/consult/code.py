"""The code page: takes a hand-over code from a barcode reader or a keyboard."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.decision.aid import Aid
from kiosk.decision.handover_code import LONGEST, CodeRefusedError, HandedOver, read_code
from kiosk.ui.qt.properties import Property

QML_IMPORT_NAME = "Bridge"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class CodeView(QObject):
    """The number of characters typed and the reason of a refusal, for QML to bind to. The text itself is not shown."""

    changed = Signal()

    def __init__(
        self, aids: Mapping[str, Aid], handed: Callable[[HandedOver], None], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._aids, self._handed = aids, handed
        self._typed, self._refused = "", ""

    def takes(self, text: str) -> bool:
        """Append characters; what is longer than any code is cut off."""
        self._typed = (self._typed + text)[: LONGEST + 1]
        self._show("")
        return True

    @Slot()
    def erase(self) -> None:
        """Remove the last character."""
        self._typed = self._typed[:-1]
        self._show("")

    @Slot()
    def forget(self) -> None:
        """Remove everything that was typed."""
        self._typed = ""
        self._show("")

    @Slot()
    def enter(self) -> None:
        """Read the code: hand its visit on, or show the reason of the refusal."""
        typed, self._typed = self._typed, ""
        try:
            handed = read_code(self._aids, typed)
        except CodeRefusedError as refused:
            self._show(refused.reason)
        else:
            self._show("")
            self._handed(handed)

    def _show(self, refused: str) -> None:
        self._refused = refused
        self.changed.emit()

    @Property(int, notify=changed)
    def count(self) -> int:
        """The number of characters typed."""
        return len(self._typed)

    @Property(str, notify=changed)
    def refused(self) -> str:
        """The Refusal of the last code, or ""."""
        return self._refused
