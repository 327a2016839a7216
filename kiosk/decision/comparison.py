"""The options side by side: rows are questions a person would ask, columns are options."""

from collections.abc import Iterable
from dataclasses import dataclass

SUREST = 4
"""The highest level of certainty."""


@dataclass(frozen=True, slots=True)
class Certainty:
    """How sure anybody can be: a level from 0 to SUREST, and the word for it."""

    level: int
    word: str


@dataclass(frozen=True, slots=True)
class Tab:
    """The rows that are on screen together."""

    key: str
    name: str
    rows: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Short:
    """A cell at a glance: a bold line and a plain one. `runs_on` where the two are one sentence."""

    bold: str
    plain: str
    runs_on: bool = False

    @property
    def said(self) -> str:
        """Both lines as they are said in one."""
        joint = " " if self.runs_on or self.bold.endswith(",") else "; "
        return joint.join(filter(None, (self.bold, self.plain)))


@dataclass(frozen=True, slots=True)
class Harm:
    """What is known of one harm for one option."""

    key: str
    name: str
    text: str
    evidence: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell: what one option has to say to one row. `more` is the longer text behind a tap, `harms` stand there too.

    `number` is the record that is drawn where the row is opened; `brief` is the text that it then has room for.
    """

    option: str
    text: str
    more: str = ""
    evidence: tuple[str, ...] = ()
    facts: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()
    short: Short | None = None
    same_as: str = ""
    """The option before it whose short cell says the same, so that both may share one."""
    harms: tuple[Harm, ...] = ()
    brief: str = ""
    number: str = ""
    certainty: Certainty | None = None

    @property
    def every_evidence(self) -> tuple[str, ...]:
        """The records of the cell, then those of its harms, each once."""
        of_harms = (key for harm in self.harms for key in harm.evidence)
        return tuple(dict.fromkeys((*self.evidence, *of_harms)))

    @property
    def every_source(self) -> tuple[str, ...]:
        """The sources of the cell, then those of its harms, each once."""
        of_harms = (key for harm in self.harms for key in harm.sources)
        return tuple(dict.fromkeys((*self.sources, *of_harms)))


@dataclass(frozen=True, slots=True)
class Row:
    """A question a person would ask, with a cell for each option; `short` names it beside short cells."""

    key: str
    question: str
    cells: tuple[Cell, ...]
    short: str = ""
    is_certainty: bool = False
    """Whether its cells show how sure the options are."""

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
