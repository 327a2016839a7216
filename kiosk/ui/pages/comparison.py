"""The comparison of the options: its columns, its rows, and the cell that is open."""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.decision.aid import Aid
from kiosk.decision.blanks import fill
from kiosk.decision.comparison import Cell
from kiosk.decision.evidence import Evidence, Source
from kiosk.decision.summary import rows_of
from kiosk.decision.visit import Visit, columns_of, route_of
from kiosk.ui.qt.list_model import ListModel
from kiosk.ui.qt.properties import Property

QML_IMPORT_NAME = "Bridge"
QML_IMPORT_MAJOR_VERSION = 1


Words = Mapping[str, str]
"""The kiosk's own words on screen."""


@dataclass(frozen=True, slots=True)
class ColumnRow:
    """An option as a column, and whether it is shown."""

    option: str
    name: str
    shown: bool


@dataclass(frozen=True, slots=True)
class LineRow:
    """A row of the comparison: its key and question, and for each column shown the option's key, name and text."""

    row: str
    question: str
    options: list[str]
    names: list[str]
    texts: list[str]


@dataclass(frozen=True, slots=True)
class EvidenceRow:
    """A number as it may be shown: in words, and as a count of 100 to draw, -1 where there is none."""

    claim: str
    told: str
    perHundred: int
    population: str
    period: str
    certainty: str
    source: str


@dataclass(frozen=True, slots=True)
class Detail:
    """An open cell: the longer text, the numbers behind it, and the sources."""

    title: str = ""
    option: str = ""
    text: str = ""
    more: str = ""
    evidence: tuple[EvidenceRow, ...] = ()
    sources: tuple[str, ...] = ()

    @property
    def mixes_studies(self) -> bool:
        """Whether the numbers come from more than one source, so that they must not be compared."""
        return len({each.source for each in self.evidence}) > 1


def lines_of(aid: Aid, visit: Visit, most: int) -> list[LineRow]:
    """The rows, those that matter to the person first, each with a text for at most so many columns."""
    columns = columns_of(aid, visit, most)
    names = [aid.option(key).short for key in columns]
    counted = route_of(aid, visit).counted
    rows = rows_of(aid, counted)
    return [
        LineRow(row.key, row.question, list(columns), names, [row.cell(key).text for key in columns])
        for row in rows
    ]


def detail_of(aid: Aid, row_key: str, option: str, words: Words) -> Detail:
    """What stands behind a cell, its harms among it. Raises KeyError where there is no such cell."""
    row = {row.key: row for row in aid.rows}[row_key]
    cell = row.cell(option)
    records = [aid.evidence[key] for key in cell.every_evidence]
    return Detail(
        title=row.question,
        option=aid.option(option).name,
        text=cell.text,
        more="\n".join(filter(None, (cell.more, *(f"{harm.name}: {harm.text}" for harm in cell.harms)))),
        evidence=tuple(number_row(record, aid.sources, words) for record in records),
        sources=_sources(aid, cell, records),
    )


def number_row(record: Evidence, sources: Mapping[str, Source], words: Words) -> EvidenceRow:
    """A number as the screen shows it."""
    drawn = record.per_hundred
    return EvidenceRow(
        record.claim,
        _told(record, words),
        -1 if drawn is None else drawn,
        record.population,
        record.period,
        record.certainty,
        f"{source_line(sources[record.source])} {searched(record, words)}",
    )


def _told(record: Evidence, words: Words) -> str:
    amount = record.amount
    return fill(words[f"detail_{amount.sentence}"], **amount.blanks) if amount else words["detail_unverified"]


def searched(record: Evidence, words: Words) -> str:
    """Until when somebody looked for something newer than this number."""
    return fill(words["detail_searched"], day=record.searched_until)


def _sources(aid: Aid, cell: Cell, records: list[Evidence]) -> tuple[str, ...]:
    keys = dict.fromkeys([*cell.every_source, *(record.source for record in records)])
    return tuple(f"{source_line(aid.sources[key])} {aid.sources[key].address}" for key in keys)


def source_line(source: Source) -> str:
    """A source on one line: title, publisher, year."""
    return f"{source.title}. {source.imprint}."


@QmlElement
class ComparisonView(QObject):
    """The comparison, for QML to bind to."""

    changed = Signal()
    detailChanged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._columns = ListModel(ColumnRow, self)
        self._lines = ListModel(LineRow, self)
        self._numbers = ListModel(EvidenceRow, self)
        self._names: list[str] = []
        self._detail = Detail()

    def show(self, aid: Aid, visit: Visit, most: int) -> None:
        """Show the columns that the person picked, `most` at the most."""
        shown = columns_of(aid, visit, most)
        self._names = [aid.option(key).short for key in shown]
        self._columns.show([ColumnRow(each.key, each.short, each.key in shown) for each in aid.options])
        self._lines.show(lines_of(aid, visit, most))
        self.changed.emit()

    def open(self, detail: Detail) -> None:
        """Show the detail of a cell."""
        self._detail = detail
        self._numbers.show(detail.evidence)
        self.detailChanged.emit()

    def clear(self) -> None:
        """Clear everything."""
        self._names = []
        self._columns.show(())
        self._lines.show(())
        self.open(Detail())
        self.changed.emit()

    @Property(ListModel, constant=True)
    def columns(self) -> ListModel:
        """All options, as rows of option, name, shown."""
        return self._columns

    @Property(ListModel, constant=True)
    def lines(self) -> ListModel:
        """The rows, each with row, question, options, names, texts."""
        return self._lines

    @Property(list, notify=changed)
    def names(self) -> list[str]:
        """The names of the columns shown."""
        return self._names

    @Property(str, notify=detailChanged)
    def detailTitle(self) -> str:
        """The question of the open cell's row."""
        return self._detail.title

    @Property(str, notify=detailChanged)
    def detailOption(self) -> str:
        """The name of the open cell's option."""
        return self._detail.option

    @Property(str, notify=detailChanged)
    def detailText(self) -> str:
        """The text of the open cell."""
        return self._detail.text

    @Property(str, notify=detailChanged)
    def detailMore(self) -> str:
        """The longer text of the open cell, or ""."""
        return self._detail.more

    @Property(ListModel, constant=True)
    def detailNumbers(self) -> ListModel:
        """The numbers behind the open cell, as rows of claim, told, perHundred, population, period, certainty, source."""
        return self._numbers

    @Property(bool, notify=detailChanged)
    def detailMixesStudies(self) -> bool:
        """Whether the numbers behind the open cell come from different studies."""
        return self._detail.mixes_studies

    @Property(list, notify=detailChanged)
    def detailSources(self) -> list[str]:
        """The sources of the open cell, each with its web address at the end."""
        return list(self._detail.sources)
