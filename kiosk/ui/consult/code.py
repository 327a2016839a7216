"""The page that takes a code: as a barcode reader types it, or a person."""

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
    """How many characters have come, and why they are no visit, for QML to bind to. The text itself is not shown."""

    changed = Signal()

    def __init__(
        self, aids: Mapping[str, Aid], handed: Callable[[HandedOver], None], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._aids, self._handed = aids, handed
        self._typed, self._refused = "", ""

    def takes(self, text: str) -> bool:
        """One character more; beyond what any code has nothing is kept."""
        self._typed = (self._typed + text)[: LONGEST + 1]
        self._show("")
        return True

    @Slot()
    def erase(self) -> None:
        """One character less."""
        self._typed = self._typed[:-1]
        self._show("")

    @Slot()
    def forget(self) -> None:
        """Nothing was typed."""
        self._typed = ""
        self._show("")

    @Slot()
    def enter(self) -> None:
        """All of it has come: hand the visit on, or say why not."""
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
        """How many characters have come."""
        return len(self._typed)

    @Property(str, notify=changed)
    def refused(self) -> str:
        """Why the last code was refused, or nothing."""
        return self._refused
