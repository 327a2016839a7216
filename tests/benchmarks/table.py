"""What was measured, as a table on the screen and in build/benchmarks.json. A goal that is missed fails nothing."""

import json
import statistics
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

REPORT = Path(__file__).parents[2] / "build" / "benchmarks.json"


@dataclass(frozen=True, slots=True)
class Row:
    """One figure beside what it is measured against, both in that unit; `goal` and `ratio` are multiples.

    There is no `floor` where what would be measured against is not installed. The goal is the most that is wanted,
    or, of what is the better the more of it there is, the least.
    """

    what: str
    figure: float
    against: str
    floor: float | None
    goal: float
    note: str = ""
    unit: str = "ms"
    more_is_better: bool = False

    @property
    def ratio(self) -> float | None:
        """How many times the floor it is."""
        return None if self.floor is None else self.figure / self.floor

    @property
    def met(self) -> bool:
        """Whether the goal is met, so far as anything was measured against it."""
        if self.ratio is None:
            return False
        return self.ratio >= self.goal if self.more_is_better else self.ratio <= self.goal


def median_and_least(times: Sequence[float]) -> tuple[float, float]:
    """The median and the smallest of some times: the two that a busy machine disturbs least."""
    return statistics.median(times), min(times)


def at_percentile(times: Sequence[float], percent: int) -> float:
    """The time that so many percent of the times do not exceed."""
    return statistics.quantiles(times, n=100, method="inclusive")[percent - 1]


def as_text(rows: Sequence[Row]) -> str:
    """The rows as a table."""
    head = f"{'':44}{'':>11}  {'against':34}{'':>11}{'ratio':>7}{'goal':>6}"
    return "\n".join([head, *map(_line, rows)])


def _line(row: Row) -> str:
    start = f"{row.what:44}{row.figure:8.1f} {row.unit}  {row.against:34}"
    if row.floor is None or row.ratio is None:
        return f"{start}{'not installed':>18}{row.goal:6.2f}"
    met = "met" if row.met else "not met"
    figures = f"{row.floor:8.1f} {row.unit}{row.ratio:7.2f}{row.goal:6.2f}"
    return f"{start}{figures}  {met}  {row.note}".rstrip()


def write(rows: Sequence[Row]) -> None:
    """Put the rows into build/benchmarks.json."""
    REPORT.parent.mkdir(parents=True, exist_ok=True)
    figures = [{**asdict(row), "ratio": row.ratio and round(row.ratio, 3)} for row in rows]
    REPORT.write_text(json.dumps(figures, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")
