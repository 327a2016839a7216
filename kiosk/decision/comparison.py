"""The options side by side: rows are questions a person would ask, columns are options."""

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell: what one option has to say to one row. `more` is the longer text behind a tap."""

    option: str
    text: str
    more: str = ""
    evidence: tuple[str, ...] = ()
    facts: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Row:
    """A question a person would ask, with a cell for each option."""

    key: str
    question: str
    cells: tuple[Cell, ...]

    def cell(self, option: str) -> Cell:
        """The cell of that option. Raises KeyError where there is none."""
        for cell in self.cells:
            if cell.option == option:
                return cell
        raise KeyError(option)


def ordered(rows: tuple[Row, ...], first: Iterable[str]) -> tuple[Row, ...]:
    """The rows that matter to the person first, in that order, then the others as the content has them."""
    by_key = {row.key: row for row in rows}
    ahead = tuple(by_key[key] for key in dict.fromkeys(first) if key in by_key)
    return ahead + tuple(row for row in rows if row not in ahead)
