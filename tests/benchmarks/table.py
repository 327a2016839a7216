"""What was measured: on the screen, in build/benchmarks.json, and as the tables of the read-me.

A goal that is missed fails nothing.
"""

import json
import os
import platform
import statistics
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from importlib.metadata import version
from itertools import groupby
from pathlib import Path

BUILD = Path(__file__).parents[2] / "build"
REPORT, README_TABLES = BUILD / "benchmarks.json", BUILD / "benchmarks.md"

SCREEN, PAPER, CONTENT = "the screen", "the handout", "the content"
"""What is measured; each has a table of its own."""


@dataclass(frozen=True, slots=True)
class Row:
    """One figure beside what it is measured against, both in that unit; `goal` and `ratio` are multiples.

    There is no `floor` where what would be measured against is not installed; where it is 0, the figure has to be 0.
    The goal is the most that is wanted, or, of what is the better the more of it there is, the least.
    """

    what: str
    figure: float
    against: str
    floor: float | None
    goal: float
    note: str = ""
    unit: str = "ms"
    more_is_better: bool = False
    table: str = SCREEN

    @property
    def ratio(self) -> float | None:
        """How many times the floor it is."""
        return self.figure / self.floor if self.floor else None

    @property
    def met(self) -> bool:
        """Whether the goal is met, so far as anything was measured against it."""
        if self.ratio is None:
            return self.floor is not None and self.figure <= self.floor
        return self.ratio >= self.goal if self.more_is_better else self.ratio <= self.goal


def median_and_least(times: Sequence[float]) -> tuple[float, float]:
    """The median and the smallest of some times: the two that a busy machine disturbs least."""
    return statistics.median(times), min(times)


def at_percentile(times: Sequence[float], percent: int) -> float:
    """The time that so many percent of the times do not exceed."""
    return statistics.quantiles(times, n=100, method="inclusive")[percent - 1]


def as_text(rows: Sequence[Row]) -> str:
    """The rows as a table for a terminal."""
    head = f"{'':46}{'':>11}  {'against':34}{'':>11}{'ratio':>7}{'goal':>6}"
    return "\n".join([head, *map(_line, rows)])


def _line(row: Row) -> str:
    start = f"{row.what:46}{row.figure:8.1f} {row.unit:2}  {row.against:34}"
    if row.floor is None:
        return f"{start}{'not installed':>18}{row.goal:6.2f}"
    met = "met" if row.met else "not met"
    ratio = "" if row.ratio is None else f"{row.ratio:.2f}"
    return f"{start}{row.floor:8.1f} {row.unit:2}{ratio:>7}{row.goal:6.2f}  {met}  {row.note}".rstrip()


def as_markdown(rows: Sequence[Row]) -> str:
    """The block for the read-me: on what it was measured, and a table for each part."""
    tables = (_table(part, [row for row in rows if row.table == part]) for part in (SCREEN, PAPER, CONTENT))
    return "\n\n".join([_measured_on(), *filter(None, tables)]) + "\n"


def _measured_on() -> str:
    cores = len(os.sched_getaffinity(0))
    return (
        f"Measured in one run, on {cores} cores, with Python {platform.python_version()}, "
        f"Qt {version('PySide6-Essentials')} and ReportLab {version('reportlab')}."
    )


def _table(part: str, rows: Sequence[Row]) -> str:
    if not rows:
        return ""
    head = f"| {part} | | against | | ratio | goal |\n|---|---|---|---|---|---|"
    return "\n".join([head, *_cells(rows)])


def _cells(rows: Sequence[Row]) -> Iterator[str]:
    """A line each; what is measured against several things is named once."""
    for (what, figure, unit), alike in groupby(rows, lambda row: (row.what, row.figure, row.unit)):
        begin = f"| {what} | {_amount(figure, unit)} "
        for row in alike:
            floor = "not installed" if row.floor is None else _amount(row.floor, row.unit)
            ratio = "" if row.ratio is None else f"{row.ratio:.2f}"
            yield f"{begin}| {row.against} | {floor} | {ratio} | {_goal(row)} |"
            begin = "| | "


def _amount(figure: float, unit: str) -> str:
    number = f"{figure:.0f}" if figure >= 20 or figure == 0 else f"{figure:.1f}"
    return f"{number} {unit}".strip()


def _goal(row: Row) -> str:
    wanted = f"{'at least ' if row.more_is_better else ''}{row.goal:g}" if row.floor else "none"
    if row.floor is None:
        return f"{row.goal:g}"
    return wanted if row.met else f"{wanted}, not met"


def write(rows: Sequence[Row]) -> None:
    """Put the rows into build/benchmarks.json, and the block for the read-me into build/benchmarks.md."""
    BUILD.mkdir(parents=True, exist_ok=True)
    figures = [{**asdict(row), "ratio": row.ratio and round(row.ratio, 3)} for row in rows]
    REPORT.write_text(json.dumps(figures, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")
    README_TABLES.write_text(as_markdown(rows), encoding="utf-8")
