"""What was measured, as a table on the screen and in build/benchmarks.json. A goal that is missed fails nothing."""

import json
import statistics
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

REPORT = Path(__file__).parents[2] / "build" / "benchmarks.json"


@dataclass(frozen=True, slots=True)
class Row:
    """One figure beside what it is measured against, all in milliseconds; `goal` and `ratio` are multiples."""

    what: str
    milliseconds: float
    against: str
    floor: float
    goal: float
    note: str = ""

    @property
    def ratio(self) -> float:
        """How many times the floor it is."""
        return self.milliseconds / self.floor


def median_and_least(times: Sequence[float]) -> tuple[float, float]:
    """The median and the smallest of some times: the two that a busy machine disturbs least."""
    return statistics.median(times), min(times)


def at_percentile(times: Sequence[float], percent: int) -> float:
    """The time that so many percent of the times do not exceed."""
    return statistics.quantiles(times, n=100, method="inclusive")[percent - 1]


def as_text(rows: Sequence[Row]) -> str:
    """The rows as a table."""
    lines = [f"{'':46}{'ms':>8}  {'against':32}{'ms':>8}{'ratio':>7}{'goal':>6}"]
    for row in rows:
        met = "met" if row.ratio <= row.goal else "not met"
        figures = f"{row.milliseconds:8.1f}  {row.against:32}{row.floor:8.1f}{row.ratio:7.2f}{row.goal:6.2f}"
        lines.append(f"{row.what:46}{figures}  {met}  {row.note}".rstrip())
    return "\n".join(lines)


def write(rows: Sequence[Row]) -> None:
    """Put the rows into build/benchmarks.json."""
    REPORT.parent.mkdir(parents=True, exist_ok=True)
    figures = [{**asdict(row), "ratio": round(row.ratio, 3)} for row in rows]
    REPORT.write_text(json.dumps(figures, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")
