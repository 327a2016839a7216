"""The sheets to print: which are chosen, how many pages they have, in which letters; and the hand-over code."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.decision.sheet import Sheet
from kiosk.ui.pages.print_state import SheetPages
from kiosk.ui.qt.list_model import ListModel
from kiosk.ui.qt.properties import Property

QML_IMPORT_NAME = "Bridge"
QML_IMPORT_MAJOR_VERSION = 1

DARK, LIGHT = "1", "0"
GROUP = 4
"""Letters of the code that stand together, as on the keys of whoever types it."""


@dataclass(frozen=True, slots=True)
class SheetRow:
    """A sheet that may be printed; `about` says in a line what it is. `pages` is 0 while that is not known."""

    sheet: str
    title: str
    about: str
    chosen: bool
    pages: int = 0


def sheet_rows(
    offered: Sequence[Sheet],
    chosen: Sequence[Sheet],
    titles: Mapping[str, str],
    words: Mapping[str, str],
    pages: Callable[[str], int] = lambda key: 0,
) -> list[SheetRow]:
    """The sheets offered, those chosen marked; one without words of description has its title alone."""
    return [
        SheetRow(
            each.key,
            titles[each.key],
            words.get(f"sheet_about_{each.key}", ""),
            each in chosen,
            pages(each.key),
        )
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
        self._large = False
        self._code: list[str] = []
        self._letters = ""

    def show(self, rows: Sequence[SheetRow], *, large: bool) -> None:
        """Show the sheets on offer, and whether they are printed in large letters."""
        self._sheets.show(rows)
        self._large = large
        self.changed.emit()

    def draw_code(self, letters: str, squares: Callable[[str], Sequence[Sequence[bool]]]) -> None:
        """Show that code, of which `squares` gives the rows, dark ones true; "" removes it."""
        if letters != self._letters:
            rows = squares(letters) if letters else ()
            self._letters, self._code = (
                letters,
                ["".join(DARK if dark else LIGHT for dark in row) for row in rows],
            )
            self.codeChanged.emit()

    def clear(self) -> None:
        """Clear the sheets and the code."""
        self.show((), large=False)
        self.draw_code("", lambda letters: ())

    @property
    def chosen_pages(self) -> tuple[SheetPages, ...]:
        """The sheets that are chosen with their pages; none while those of one of them are not known."""
        chosen = [row for row in self._sheets.shown() if row.chosen]
        known = all(row.pages for row in chosen)
        return tuple(SheetPages(row.title, row.pages) for row in chosen) if known else ()

    @Property(ListModel, constant=True)
    def sheets(self) -> ListModel:
        """The sheets, as rows of sheet, title, about, chosen, pages."""
        return self._sheets

    @Property(int, notify=changed)
    def count(self) -> int:
        """The number of sheets chosen."""
        return sum(row.chosen for row in self._sheets.shown())

    @Property(int, notify=changed)
    def pages(self) -> int:
        """The number of pages of the sheets chosen; 0 while it is not known."""
        return sum(sheet.pages for sheet in self.chosen_pages)

    @Property(bool, notify=changed)
    def large(self) -> bool:
        """Whether the letters on paper are large."""
        return self._large

    @Property(list, notify=codeChanged)
    def code(self) -> list[str]:
        """The rows of the code's squares, each as a text of "1" for a dark square and "0" for a light one."""
        return self._code

    @Property(list, notify=codeChanged)
    def codeGroups(self) -> list[str]:
        """The letters of the code in groups, as they are typed."""
        return [self._letters[place : place + GROUP] for place in range(0, len(self._letters), GROUP)]
