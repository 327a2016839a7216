"""Many handouts at once, on every core: each is made whole, or named with the reason why it is not."""

import os
import sys
import tempfile
from collections.abc import Generator, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from dataclasses import dataclass, field
from functools import partial
from math import ceil
from pathlib import Path

from kiosk.atomic_file import write_atomically
from kiosk.commands import WRONG
from kiosk.commands.lengths import tell
from kiosk.commands.one_of_list import faults_of, good, handout_of, load, sendable
from kiosk.commands.progress import shown
from kiosk.commands.workers import shared_out
from kiosk.content.answers.visits_file import Listed, ListedVisit
from kiosk.decision.problems import Problem, ProblemsFound
from kiosk.decision.sheet import TooLong
from kiosk.device.settings import Settings
from kiosk.handout.document import Handout
from kiosk.interrupts import INTERRUPTED, raised

Paper = Handout | list[str]
"""A handout, or the sentences that say why there is none."""

Done = tuple[ListedVisit, Paper | None]
"""A visit with what a worker made of it; with None where the worker died over it."""

WORTH_A_WORKER = 4
"""Handouts for which one more worker is worth its start."""

WRITERS = 4
"""Files written at once: each waits until it is on the disk, and a disk takes several as quickly as one."""


@dataclass(slots=True)
class Tally:
    """The result of a list of visits, by their names; those in neither are not made, and why."""

    made: set[str] = field(default_factory=set)
    replaced: set[str] = field(default_factory=set)
    failed: dict[str, list[str]] = field(default_factory=dict)
    """The sentences of each; two that share a name share them."""
    longer: dict[str, tuple[TooLong, ...]] = field(default_factory=dict)
    """The sheets of each that took more pages than they should."""
    stopped: bool = False


def handouts(visits: Sequence[Listed], out: Path, settings: Settings, sheets: str = "") -> int:
    """Write each visit's handout into the folder as <its name>.pdf, in place of an older file of that name.

    A bar on standard error shows how far it is, where that is a terminal. At the end it says what was made,
    and each failure by its name. `sheets` are those of every visit, as the command line has them.
    Gives the exit code. Raises ProblemsFound where nothing can be written there.
    """
    _open_folder(out)
    tally = Tally(failed=faults_of(visits))
    load(settings)  # before the workers start, which are copies of this process
    try:
        with raised():
            _make(good(visits), out, settings, sheets, tally)
    except KeyboardInterrupt:
        tally.stopped = True
    return _say(tally, [visit.name for visit in visits], out)


def _open_folder(out: Path) -> None:
    if not out.is_dir() and (out.exists() or out.suffix.lower() == ".pdf"):
        remedy = "name a folder: each visit of the list becomes a PDF in it"
        raise ProblemsFound([Problem("--out", 0, f"{out} is not a folder", remedy)])
    try:
        out.mkdir(parents=True, exist_ok=True, mode=0o700)
        tempfile.TemporaryFile(dir=out).close()
    except OSError as error:
        what = f"nothing can be written into {out} ({error.strerror})"
        remedy = "choose another folder, or check its permissions"
        raise ProblemsFound([Problem("--out", 0, what, remedy)]) from error


def _make(visits: Sequence[ListedVisit], out: Path, settings: Settings, sheets: str, tally: Tally) -> None:
    """Make them, in no order."""
    papers = _papers(visits, settings, sheets)
    with closing(papers), ThreadPoolExecutor(WRITERS) as writers:
        writing = []
        for visit, paper in shown(papers, len(visits)):
            if isinstance(paper, Handout):
                tally.longer[visit.name] = paper.too_long
                writing.append(writers.submit(_write, visit.name, paper.pdf, out, tally))
            elif paper is not None:
                tally.failed[visit.name] = paper
        for written in writing:
            written.result()


def _papers(visits: Sequence[ListedVisit], settings: Settings, sheets: str) -> Generator[Done, None, None]:
    """Each visit with its paper, made by as many workers as are worth their start; by none where that is one."""
    work = partial(handout_of, settings, sheets)
    workers = min(len(os.sched_getaffinity(0)), ceil(len(visits) / WORTH_A_WORKER))
    if workers > 1:
        yield from shared_out(work, map(sendable, visits), workers)
    else:
        yield from ((visit, work(visit)) for visit in visits)


def _write(name: str, pdf: bytes, out: Path, tally: Tally) -> None:
    """In a thread: one file, and what became of it."""
    file = out / f"{name}.pdf"
    older = file.exists()
    try:
        write_atomically(file, pdf)
    except OSError as error:
        tally.failed[name] = [f"{file} cannot be written ({error.strerror}). Check the folder and its disk."]
    else:
        tally.made.add(name)
        if older:
            tally.replaced.add(name)


def _say(tally: Tally, names: Sequence[str], out: Path) -> int:
    """Print what was made on standard output and what was not on standard error. Gives the exit code."""
    older = f" ({len(tally.replaced)} in place of an older one)" if tally.replaced else ""
    print(f"made {len(tally.made)} of {len(names)} handouts{older}: {out}", flush=True)
    for name in dict.fromkeys(names):
        tell(tally.longer.get(name, ()), name)
    for line in _failures(tally, names, out):
        print(line, file=sys.stderr)
    if tally.stopped:
        return INTERRUPTED
    return 0 if len(tally.made) == len(names) else WRONG


def _failures(tally: Tally, names: Sequence[str], out: Path) -> Iterator[str]:
    """Each failure by its name, in the order of the list; then what was not begun, and what may mislead."""
    for name in dict.fromkeys(names):
        yield from (f"{name}: {sentence}" for sentence in tally.failed.get(name, ()))
    left = [name for name in names if name not in tally.made and name not in tally.failed]
    if left:
        why = "stopped" if tally.stopped else "a worker ended before its time, perhaps for want of memory"
        yield f"{why}, so these were not made: {', '.join(left)}. Run the list again."
    stale = [f"{name}.pdf" for name in dict.fromkeys(names) if name not in tally.made]
    if stale := [name for name in stale if (out / name).exists()]:
        yield f"older files of these names still stand in the folder: {', '.join(stale)}."
