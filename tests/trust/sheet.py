"""`python tests/trust/run.py sheet RESULTS [OUT]`: docs/trust.md, of what the runs of `make trust` have left in that folder."""

import json
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from tests.trust.origin import origin

ROOT = Path(__file__).parents[2]
SHEET = ROOT / "docs" / "trust.md"
PRINTING = ROOT / "docs" / "printing.md"
WANTED_VISITS, WANTED_BYTES = 10_000, 1_024
FEWEST_FOR_MEMORY = 2_000
"""Visits of one process, before which what a visit adds cannot be told from what Qt and Python keep once, nor from the
megabyte by which one measure differs from the next."""

HEAD = """# What was tried, and what came of it

Written by `make trust` on {day}, of what was run at commit {commit}.
Machine: {machine}.

Each run has its seed: the same seed does the same again, but for what a busy machine does sooner or later. `make test` has a short cut of each part; the packages, the
units and the boot of a whole machine are `make machine-test`.
"""
VISITS = """
## A monkey at the kiosk

It touches whatever is offered on the real window, types, presses keys, opens consults by the PIN, chooses languages and
sizes, has printers that say anything, and leaves by the menu or by walking away. *Stuck* is a page on which nothing that
is offered does anything, or a visit that no way out ends. *Residue* is a living object with something of a visit, or
a file or a page with one of the words that it typed. *Bytes that a visit adds* are of the memory that is the process's
own, by the straight line that fits the last two thirds of a run best. {wanted:,} visits are wanted.

| what | wanted | seen |
|---|---|---|
"""


def main() -> int:
    """Write the sheet; 0 where all of it is as wanted."""
    folder, sheet = Path(sys.argv[1]), Path((sys.argv[2:] or [str(SHEET)])[0])
    visits = [json.loads(file.read_text("utf-8")) for file in sorted(folder.glob("monkey-*.json"))]
    tables = {part: _read(folder, part) for part in ("chaos", "inputs")}
    text = HEAD.format(**_origins([*visits, *tables["chaos"]["runs"], *tables["inputs"]["runs"]]))
    text += VISITS.format(wanted=WANTED_VISITS) + "".join(_visits(visits))
    text += _notes(folder)
    text += "".join(_chaos(tables["chaos"])) + "".join(_inputs(tables["inputs"])) + "".join(_printing())
    sheet.write_text(text, encoding="utf-8")
    print(f"{sheet}: written")
    return 0 if "**no**" not in text else 1


def _read(folder: Path, part: str) -> dict[str, Any]:
    """All that was played of a part, also by several runs: of each case what was played most often, and last."""
    files = sorted(folder.glob(f"{part}*.json"), key=lambda file: file.stat().st_mtime)
    runs = [json.loads(file.read_text("utf-8")) for file in files]
    rows: dict[str, dict[str, Any]] = {}
    for row in (row for run in runs for row in run["rows"]):
        if row["times"] >= rows.get(row["name"], {"times": 0})["times"]:
            rows[row["name"]] = row
    seeds = sorted({str(run["seed"]) for run in runs})
    return {"seed": ", ".join(seeds), "rows": list(rows.values()), "runs": runs}


def _origins(runs: list[dict[str, Any]]) -> dict[str, str]:
    """The days, the commits and the machines of the runs, each once; of the present, where there is no run."""
    runs = runs or [origin()]
    names = ("day", "commit", "machine")
    return {name: ", ".join(dict.fromkeys(run.get(name, "not known") for run in runs)) for name in names}


def _notes(folder: Path) -> str:
    """What whoever looked into it found, where they wrote it down beside the results."""
    notes = folder / "notes.md"
    return f"\n{notes.read_text('utf-8').strip()}\n" if notes.is_file() else ""


def _row(what: str, wanted: str, seen: str, *, well: bool = True) -> str:
    return f"| {what} | {wanted} | {seen}{'' if well else ', **no**'} |\n"


def _visits(runs: list[dict[str, Any]]) -> Iterator[str]:
    made = sum(run["visits"] for run in runs)
    touches = sum(run["acts"] for run in runs)
    yield _row("visits", f"{WANTED_VISITS:,}", f"{made:,}, of {touches:,} acts", well=made >= WANTED_VISITS)
    crashes = sum(not run.get("ended", True) for run in runs)
    yield _row("crashes: runs that did not come to their end", "0", str(crashes), well=crashes == 0)
    for name, key in (("errors of Python or Qt", "faults"), ("stuck", "stuck")):
        count = sum(len(run[key]) for run in runs)
        yield _row(name, "0", str(count), well=count == 0)
    left = sum(len(run["left_in_objects"]) + len(run["left_on_disk"]) for run in runs)
    yield _row("residue in memory and on disk", "0", str(left), well=left == 0)
    yield _memory(runs)
    yield "\n| seed | commit | aid | pixels | visits | acts | pages, panels, steps of a consult | jobs | words typed |\n"
    yield "|---|---|---|---|---|---|---|---|---|\n"
    for run in runs:
        seen = f"{run['pages']}, {run['panels']}, {run['steps_of_a_consult']}"
        yield (
            f"| {run['seed']} | {run.get('commit', 'not known')} | {run['aid']} | {run['size']} | {run['visits']:,} | {run['acts']:,} | {seen} "
            f"| {run['jobs']} | {run['words_typed']} |\n"
        )
    for run in runs:
        for key in ("faults", "stuck", "left_in_objects", "left_on_disk"):
            yield from (f"\nSeed {run['seed']}: {_plain(said)}\n" for said in dict.fromkeys(run[key]))


def _memory(runs: list[dict[str, Any]]) -> str:
    """What a visit adds, of the runs that are long enough to tell."""
    long = [
        run["bytes_a_visit"]
        for run in runs
        if run["visits"] >= FEWEST_FOR_MEMORY and run["bytes_a_visit"] is not None
    ]
    if not long:
        why = f"not told: no process made {FEWEST_FOR_MEMORY:,} visits"
        return _row("bytes that a visit adds", f"at most {WANTED_BYTES:,}", why, well=False)
    well = max(long) <= WANTED_BYTES
    return _row(
        "bytes that a visit adds",
        f"at most {WANTED_BYTES:,}",
        ", ".join(f"{each:,}" for each in long),
        well=well,
    )


def _chaos(table: dict[str, Any]) -> Iterator[str]:
    yield f"\n## The chaos table\n\nDone to the program as it is started, seed {table['seed']}.\n\n"
    yield "| what was done | times | what has to happen | it did |\n|---|---|---|---|\n"
    yield from _rows(table)


def _inputs(table: dict[str, Any]) -> Iterator[str]:
    yield f"\n## Spoiled inputs\n\nGood ones with one to nine random changes, seed {table['seed']}.\n\n"
    yield "| what | tried | what has to come of it | it did |\n|---|---|---|---|\n"
    yield from _rows(table)


def _rows(table: dict[str, Any]) -> Iterator[str]:
    if not table["rows"]:
        yield "| not played | 0 | | **no** |\n"
    for row in table["rows"]:
        untried = [said for said in row["wrong"] if said.startswith("not tried")]
        did = "not tried here" if untried else "yes" if not row["wrong"] else "**no**"
        yield f"| {row['name']} | {row['times']:,} | {row['right']} | {did} |\n"
    for row in table["rows"]:
        yield from (f"\n{row['name']}: {_plain(said)}\n" for said in row["wrong"][:5])


def _printing() -> Iterator[str]:
    """What docs/printing.md has, which the matrix of printers writes."""
    text = PRINTING.read_text("utf-8") if PRINTING.is_file() else ""
    yield "\n## Printers\n\nThe whole matrix is in [printing.md](printing.md). "
    if found := re.search(r"from (\d+ cells) .* on ([\d-]+), commit (\w+)", text):
        yield f"Last played on {found[2]} at commit {found[3]}: {found[1]}.\n\n| what | cells |\n|---|---|\n"
        yield from (
            f"| {what} | {cells} |\n"
            for what, cells in re.findall(r"^\| ([^|]+) \| (\d+) \|$", text, re.MULTILINE)
        )


def _plain(said: str) -> str:
    """What was seen, without the folders of this machine."""
    return re.sub(r"(?:/[\w.+-]+)+/", "", said.replace("\n", " "))[:300]


if __name__ == "__main__":
    sys.exit(main())
