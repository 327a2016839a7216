"""The comparison of the options: its tabs, the rows of one of them, and the row and the cell that are open."""

from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.decision.aid import Aid
from kiosk.decision.comparison import Cell, Row, ordered
from kiosk.decision.values import rows_that_matter, rows_that_matter_most
from kiosk.decision.visit import Visit, page_of, route_of, tabs_on
from kiosk.ui.pages.comparison_detail import Detail, EvidenceRow
from kiosk.ui.pages.comparison_row import NO_LEVEL, ColumnRow, OpenedRow
from kiosk.ui.qt.list_model import ListModel
from kiosk.ui.qt.pictures import address_of
from kiosk.ui.qt.properties import Property

QML_IMPORT_NAME = "Bridge"
QML_IMPORT_MAJOR_VERSION = 1

Plain = dict[str, Any]


@dataclass(frozen=True, slots=True)
class TabRow:
    """A tab: the page that shows it, its name, whether it is on screen."""

    page: str
    name: str
    chosen: bool


@dataclass(frozen=True, slots=True)
class HeadRow:
    """The head of a column: the option's key, its name and its picture."""

    option: str
    name: str
    picture: str


@dataclass(frozen=True, slots=True)
class LineRow:
    """A row: its key, its short name and its question, whether it matters a lot to the person, and its cells.

    The `cells` are maps of options, name, span, bold, plain, said and level: neighbours that say the same share one.
    The level is how sure anybody can be, NO_LEVEL in other rows.
    """

    row: str
    label: str
    question: str
    matters: bool
    cells: list[Plain]


def tabs_of(aid: Aid, visit: Visit) -> list[TabRow]:
    """The tabs in their order, each with the page that shows it."""
    here = page_of(aid, visit).tab
    return [TabRow(page.key, aid.tab(page.tab).name, page.tab == here) for page in tabs_on(aid, visit)]


def heads_of(aid: Aid, pictures: Path) -> list[HeadRow]:
    """The heads of the columns."""
    return [HeadRow(each.key, each.short, _picture(pictures, each.picture)) for each in aid.options]


def _picture(pictures: Path, name: str) -> str:
    """The option's small picture, which shows one thing in thick lines: a column's head is 11 mm of drawing."""
    return address_of(pictures, f"{name}-small")


def lines_of(aid: Aid, visit: Visit) -> list[LineRow]:
    """The rows of the tab on screen, those that matter to the person first."""
    answers = route_of(aid, visit).counted
    most = rows_that_matter_most(aid.concerns, aid.questions, answers)
    rows = tuple(aid.row(key) for key in aid.tab(page_of(aid, visit).tab).rows)
    first = rows_that_matter(aid.concerns, aid.questions, answers)
    return [_line(aid, row, matters=row.key in most) for row in ordered(rows, first)]


def _line(aid: Aid, row: Row, *, matters: bool) -> LineRow:
    groups: list[list[Cell]] = []
    for cell in row.cells:
        if groups and cell.same_as == groups[-1][-1].option:
            groups[-1].append(cell)
        else:
            groups.append([cell])
    return LineRow(
        row.key,
        row.short or row.question,
        row.question,
        matters,
        [_cell(aid, row, group) for group in groups],
    )


def _cell(aid: Aid, row: Row, cells: list[Cell]) -> Plain:
    first = cells[0]
    sure = first.certainty if row.is_certainty else None
    return {
        "options": [each.option for each in cells],
        "name": ", ".join(aid.option(each.option).short for each in cells),
        "span": len(cells),
        "bold": first.short.bold if first.short else first.text,
        "plain": first.short.plain if first.short else "",
        "said": first.short.said if first.short else first.text,
        "level": sure.level if sure else NO_LEVEL,
    }


@QmlElement
class ComparisonView(QObject):
    """The comparison, for QML to bind to."""

    changed = Signal()
    rowChanged = Signal()
    detailChanged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tabs = ListModel(TabRow, self)
        self._heads = ListModel(HeadRow, self)
        self._lines = ListModel(LineRow, self)
        self._columns = ListModel(ColumnRow, self)
        self._numbers = ListModel(EvidenceRow, self)
        self._row, self._detail = OpenedRow(), Detail()

    def show(self, aid: Aid, visit: Visit, pictures: Path) -> None:
        """Show the tab of the page that the visit is at."""
        self._tabs.show(tabs_of(aid, visit))
        self._heads.show(heads_of(aid, pictures))
        self._lines.show(lines_of(aid, visit))
        self.changed.emit()

    def open_row(self, row: OpenedRow) -> None:
        """Show that row, opened."""
        self._row = row
        self._columns.show(row.columns)
        self.rowChanged.emit()

    def open_detail(self, detail: Detail) -> None:
        """Show where a cell is from."""
        self._detail = detail
        self._numbers.show(detail.evidence)
        self.detailChanged.emit()

    def clear(self) -> None:
        """Clear everything."""
        for model in (self._tabs, self._heads, self._lines):
            model.show(())
        self.open_row(OpenedRow())
        self.open_detail(Detail())
        self.changed.emit()

    @Property(ListModel, constant=True)
    def tabs(self) -> ListModel:
        """The tabs, as rows of page, name, chosen."""
        return self._tabs

    @Property(ListModel, constant=True)
    def heads(self) -> ListModel:
        """The heads of the columns, as rows of option, name, picture."""
        return self._heads

    @Property(ListModel, constant=True)
    def lines(self) -> ListModel:
        """The rows of the tab on screen, each with row, label, question, matters, cells."""
        return self._lines

    @Property(str, notify=rowChanged)
    def row(self) -> str:
        """The key of the row that is open, or ""."""
        return self._row.key

    @Property(str, notify=rowChanged)
    def rowTitle(self) -> str:
        """The question of the row that is open."""
        return self._row.title

    @Property(ListModel, constant=True)
    def columns(self) -> ListModel:
        """The columns of the row that is open, each with options, name, text, numbers, brief, level, certainty."""
        return self._columns

    @Property(bool, notify=rowChanged)
    def rowCounts(self) -> bool:
        """Whether the row that is open draws a number."""
        return self._row.counts

    @Property(bool, notify=rowChanged)
    def rowMixesStudies(self) -> bool:
        """Whether the row that is open has numbers that must not be held against each other."""
        return self._row.mixes_studies

    @Property(str, notify=detailChanged)
    def detailTitle(self) -> str:
        """The question of the open cell's row."""
        return self._detail.title

    @Property(str, notify=detailChanged)
    def detailOption(self) -> str:
        """The key of the open cell's option."""
        return self._detail.option

    @Property(str, notify=detailChanged)
    def detailText(self) -> str:
        """The text of the open cell."""
        return self._detail.text

    @Property(list, notify=detailChanged)
    def detailMore(self) -> list[str]:
        """The longer text of the open cell, a paragraph each."""
        return list(self._detail.more)

    @Property(ListModel, constant=True)
    def detailNumbers(self) -> ListModel:
        """The numbers behind the open cell, as rows of claim, told, perHundred, population, period, certainty, source."""
        return self._numbers

    @Property(bool, notify=detailChanged)
    def detailMixesStudies(self) -> bool:
        """Whether the numbers behind the open cell come from different studies."""
        return self._detail.mixes_studies

    @Property(list, notify=detailChanged)
    def detailSources(self) -> list[dict[str, str]]:
        """The sources of the open cell, as maps of line and language."""
        return [asdict(each) for each in self._detail.sources]
