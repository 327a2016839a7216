"""A row of the comparison, opened: a sentence for each option, and the numbers beside what they were measured against."""

from dataclasses import dataclass, field
from typing import Any

from kiosk.decision.aid import Aid
from kiosk.decision.blanks import fill
from kiosk.decision.comparison import Cell, Row
from kiosk.decision.evidence import Evidence
from kiosk.ui.pages.comparison_detail import Words, told

Plain = dict[str, Any]

NO_LEVEL = -1


@dataclass(frozen=True, slots=True)
class ColumnRow:
    """A column of the opened row: one option, or neighbours that say the same.

    `numbers` are maps of told, dots, share and arm: of each either so many of 100 dots are drawn, or a bar of that
    share of its scale. `brief` says of whom and over how long. `level` is how sure anybody can be, NO_LEVEL where
    nothing says so.
    """

    options: list[str] = field(default_factory=list)
    name: str = ""
    text: str = ""
    numbers: list[Plain] = field(default_factory=list)
    brief: str = ""
    level: int = NO_LEVEL
    certainty: str = ""


@dataclass(frozen=True, slots=True)
class OpenedRow:
    """The row: its question, its columns, and whether any of them draws a number."""

    key: str = ""
    title: str = ""
    columns: tuple[ColumnRow, ...] = ()

    @property
    def counts(self) -> bool:
        """Whether any column draws a number."""
        return any(each.numbers for each in self.columns)

    @property
    def mixes_studies(self) -> bool:
        """Whether more than one column draws a number: then they must not be held against each other."""
        return sum(bool(each.numbers) for each in self.columns) > 1


def opened_row(aid: Aid, key: str, words: Words) -> OpenedRow:
    """That row, opened. Raises KeyError where there is none."""
    row = aid.row(key)
    columns = [_column(aid, group, words) for group in _groups(row)]
    return OpenedRow(row.key, row.question, tuple(columns))


def _groups(row: Row) -> list[list[Cell]]:
    """The cells, neighbours that say the same together: of those the content sees to it that their numbers are the same."""
    groups: list[list[Cell]] = []
    for cell in row.cells:
        if groups and _said(groups[-1][0]) == _said(cell):
            groups[-1].append(cell)
        else:
            groups.append([cell])
    return groups


def _said(cell: Cell) -> str:
    return cell.brief or cell.text


def _column(aid: Aid, cells: list[Cell], words: Words) -> ColumnRow:
    cell = cells[0]
    record = aid.evidence.get(cell.number)
    level, word = (cell.certainty.level, cell.certainty.word) if cell.certainty else (NO_LEVEL, "")
    return ColumnRow(
        [each.option for each in cells],
        ", ".join(aid.option(each.option).short for each in cells),
        _said(cell),
        _numbers(aid, record, words) if record else [],
        record.brief if record else "",
        level,
        word,
    )


def _numbers(aid: Aid, record: Evidence, words: Words) -> list[Plain]:
    """The number and the one that it was measured against."""
    if record.average:
        average = record.average
        return [
            _bar(average.value, average.highest, record.arm, words),
            _bar(average.against, average.highest, record.against_arm, words),
        ]
    pair = (record, aid.evidence[record.against]) if record.against else (record,)
    return [_dots(each, words) for each in pair]


def _dots(record: Evidence, words: Words) -> Plain:
    drawn = record.per_hundred
    number = told(record, words) if drawn is None else fill(words["row_number"], number=str(drawn))
    return {"told": number, "dots": NO_LEVEL if drawn is None else drawn, "share": 0.0, "arm": record.arm}


def _bar(value: str, highest: int, arm: str, words: Words) -> Plain:
    number = fill(words["row_average"], value=value, highest=str(highest))
    return {"told": number, "dots": NO_LEVEL, "share": float(value) / highest, "arm": arm}
