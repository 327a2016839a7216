"""The sheets to print: which are chosen, in which letters; and the hand-over code."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.decision.sheet import Sheet
from kiosk.ui.qt.list_model import ListModel
from kiosk.ui.qt.properties import Property

QML_IMPORT_NAME = "Bridge"
QML_IMPORT_MAJOR_VERSION = 1

DARK, LIGHT = "1", "0"


@dataclass(frozen=True, slots=True)
class SheetRow:
    """A sheet that may be printed; `about` says in a line what it is."""

    sheet: str
    title: str
    about: str
    chosen: bool


def sheet_rows(
    offered: Sequence[Sheet], chosen: Sequence[Sheet], titles: Mapping[str, str], words: Mapping[str, str]
) -> list[SheetRow]:
    """The sheets offered, those chosen marked; one without words of description has its title alone."""
    return [
        SheetRow(each.key, titles[each.key], words.get(f"sheet_about_{each.key}", ""), each in chosen)
        for each in offered
    ]


@QmlElement
class SheetsView(QObject):
    """The paper and the code, for QML to bind to."""

    changed = Signal()
    codeChanged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._sheets = ListModel(SheetRow, self)
        self._count = 0
        self._large = False
        self._code: list[str] = []

    def show(self, rows: Sequence[SheetRow], *, large: bool) -> None:
        """Show the sheets on offer, and whether they are printed in large letters."""
        self._sheets.show(rows)
        self._count = sum(row.chosen for row in rows)
        self._large = large
        self.changed.emit()

    def draw_code(self, squares: Sequence[Sequence[bool]]) -> None:
        """Show the code of those rows of squares, dark ones true; an empty sequence removes it."""
        self._code = ["".join(DARK if dark else LIGHT for dark in row) for row in squares]
        self.codeChanged.emit()

    def clear(self) -> None:
        """Clear the sheets and the code."""
        self.show((), large=False)
        self.draw_code(())

    @Property(ListModel, constant=True)
    def sheets(self) -> ListModel:
        """The sheets, as rows of sheet, title, about, chosen."""
        return self._sheets

    @Property(int, notify=changed)
    def count(self) -> int:
        """The number of sheets chosen."""
        return self._count

    @Property(bool, notify=changed)
    def large(self) -> bool:
        """Whether the letters on paper are large."""
        return self._large

    @Property(list, notify=codeChanged)
    def code(self) -> list[str]:
        """The rows of the code's squares, each as a text of "1" for a dark square and "0" for a light one."""
        return self._code
