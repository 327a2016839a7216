"""Writes docs/printing.md: every fault of the matrix, what the person reads, what staff do, and what came out too late."""

import subprocess
from collections import Counter
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from pathlib import Path

import yaml

from kiosk.device.places import CHECKOUT, Shipped, shipped
from tests.printing.matrix.cells import CELLS, FAULTS, FORMATS, Fault, MatrixCell, Moment
from tests.printing.matrix.play import Played, play
from tests.printing.matrix.test_matrix import complaints

HEAD = """# What printing tells, and what it knows

Written by `make trust`, from {cells} cells played at a real IPP printer (`ippeveprinter`) on {day}: {faults} faults, each
with {formats}, each with a person who waits, who leaves at once, who leaves in mid-job, and with a kiosk that is killed
in mid-job and started again.

| what | cells |
|---|---|
| as it should be | {good} |
| said "done" and nothing came out | {false_done} |
| a page came out after the person had left, where the printer can be told | {late} |
| the printer lies, and no program can know | {lies} |
| hangs and exceptions | {faulty} |

| fault | the person who waits reads | staff are told | sheets after leaving: at once, mid-job, killed |
|---|---|---|---|
"""
TAIL = """
What no program can know: a printer that says it cancels and prints all the same; a printer that counts pages which it
never printed; a CUPS queue, which calls a job printed whatever became of it. The kiosk goes round a queue to its printer
where it can; where it cannot, and where a printer counts no pages, it asks the person whether the pages are in hand.
"""

TABLE = CHECKOUT / "docs" / "printing.md"

Results = Mapping[MatrixCell, Played]


def test_every_cell_is_as_it_should_be_and_written_down(bus: str, tmp_path: Path) -> None:
    """Play all cells, and write the table into docs."""
    results = {cell: play(cell, tmp_path / f"cell-{number}", bus) for number, cell in enumerate(CELLS)}
    TABLE.parent.mkdir(exist_ok=True)
    TABLE.write_text(_head(results) + "".join(_rows(results, _words())) + TAIL, encoding="utf-8")
    assert not [
        f"{cell.name}: {text}" for cell, played in results.items() for text in complaints(cell, played)
    ]


def _words() -> dict[str, str]:
    file = shipped(Shipped.CONTENT) / "kiosk" / "words" / "en" / "printer.yaml"
    words: dict[str, str] = yaml.safe_load(file.read_text(encoding="utf-8"))
    return words


def _head(results: Results) -> str:
    counts = Counter(_sort(cell, played) for cell, played in results.items())
    commit = subprocess.run(
        ["git", "rev-parse", "--short", "HEAD"], capture_output=True, text=True, check=False
    )
    return HEAD.format(
        cells=len(results),
        day=f"{datetime.now(UTC):%Y-%m-%d}, commit {commit.stdout.strip() or 'unknown'}",
        faults=len(FAULTS),
        formats=" and ".join(FORMATS),
        **{key: counts[key] for key in ("good", "false_done", "late", "lies", "faulty")},
    )


def _sort(cell: MatrixCell, played: Played) -> str:
    """Which row of totals a cell counts in."""
    if played.fault:
        return "faulty"
    if played.state == "done" and not played.printed:
        return "false_done"
    if played.late:
        return "lies" if cell.fault.lies else "late"
    return "good"


def _rows(results: Results, words: Mapping[str, str]) -> Iterator[str]:
    for fault in FAULTS:
        told = dict.fromkeys(_of(results, fault, Moment.WAITS))
        titles = " / ".join(
            words[f"{played.state}_title"] for played in {each.state: each for each in told}.values()
        )
        steps = " / ".join(dict.fromkeys(filter(None, (_steps(each, words) for each in told))))
        late = ", ".join(
            str(sum(each.late for each in _of(results, fault, moment)))
            for moment in (Moment.AT_ONCE, Moment.MID_JOB, Moment.KILLED)
        )
        yield f"| {fault.name} | {titles} | {steps or '–'} | {late}{f' ({fault.lies})' if fault.lies else ''} |\n"


def _of(results: Results, fault: Fault, moment: Moment) -> list[Played]:
    return [played for cell, played in results.items() if cell.fault is fault and cell.moment is moment]


def _steps(played: Played, words: Mapping[str, str]) -> str:
    """What staff are told of the last fault that was told."""
    told = next((state for state in reversed(played.told) if f"steps_{state}" in words), "")
    return words.get(f"steps_{told}", "")
