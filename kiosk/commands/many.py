"""Many handouts at once, on every core: each is made whole, or named with the reason why it is not."""

import gc
import os
import signal
import sys
import tempfile
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor, as_completed
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from functools import cache
from math import ceil
from multiprocessing import get_context, parent_process
from pathlib import Path
from threading import Thread

from kiosk import app
from kiosk.atomic_file import write_atomically
from kiosk.commands import WRONG
from kiosk.content.answers.visits_file import FaultyVisit, Listed, ListedVisit
from kiosk.content.content_cache import Content
from kiosk.decision.problems import Problem, ProblemsFound
from kiosk.device.settings import Settings

STOPPED = 130
"""The exit code after Ctrl-C, as shells have it."""

WORTH_A_WORKER = 4
"""Handouts for which one more worker is worth its start."""


@dataclass(slots=True)
class Tally:
    """What has become of the visits of a list, by their names; those in neither are not made, and why."""

    made: set[str] = field(default_factory=set)
    replaced: int = 0
    failed: dict[str, list[str]] = field(default_factory=dict)
    """The sentences of each; two that share a name share them."""
    stopped: bool = False


def handouts(visits: Sequence[Listed], out: Path, settings: Settings, sheets: str = "") -> int:
    """Write each visit's handout into the folder as <its name>.pdf, in place of an older file of that name.

    A bar on standard error shows how far it is, where that is a terminal. At the end it says what was made,
    and each failure by its name. `sheets` are those of every visit, as the command line has them.
    Gives the exit code. Raises ProblemsFound where nothing can be written there.
    """
    _open_folder(out)
    tally = Tally()
    for visit in visits:
        if isinstance(visit, FaultyVisit):
            tally.failed.setdefault(visit.name, []).extend(str(problem) for problem in visit.problems)
    try:
        _make([visit for visit in visits if isinstance(visit, ListedVisit)], out, settings, sheets, tally)
    except KeyboardInterrupt:
        tally.stopped = True
    except BrokenProcessPool:
        pass  # a worker was killed: whose handouts are missing is told below
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
    """Make them, in no order. Raises BrokenProcessPool where the workers could not be given all."""
    if not visits:
        return
    with _workers(settings, len(visits)) as pool:
        with _interrupts_held_back():
            papers = {pool.submit(_pdf, settings, _sendable(visit), sheets): visit.name for visit in visits}
        for paper in _shown(as_completed(papers), len(visits)):
            _settle(papers.pop(paper), paper, out, tally)  # taken out, so that no PDF stays in memory


def _shown(papers: "Iterator[Future[bytes]]", count: int) -> "Iterable[Future[bytes]]":
    """The same, with a bar where standard error is a terminal. The bar has a thread, so the workers start before it."""
    if not sys.stderr.isatty():
        return papers
    from tqdm import tqdm

    bar: Iterable[Future[bytes]] = tqdm(papers, total=count, unit=" handouts", leave=False)
    return bar


def _settle(name: str, paper: "Future[bytes]", out: Path, tally: Tally) -> None:
    """Write one handout, or note why it cannot be."""
    error = paper.exception()
    if isinstance(error, BrokenProcessPool):
        return
    if isinstance(error, ProblemsFound):
        tally.failed[name] = [str(problem) for problem in error.problems]
    elif error is not None:
        # Its kind only: what it says may be what the person said.
        what = f"the program has a fault that this visit shows ({type(error).__name__}). Please report it."
        tally.failed[name] = [what]
    else:
        _write(name, paper.result(), out, tally)


def _write(name: str, pdf: bytes, out: Path, tally: Tally) -> None:
    file = out / f"{name}.pdf"
    older = file.exists()
    try:
        write_atomically(file, pdf)
    except OSError as error:
        tally.failed[name] = [f"{file} cannot be written ({error.strerror}). Check the folder and its disk."]
    else:
        tally.made.add(name)
        tally.replaced += older


@contextmanager
def _workers(settings: Settings, visits: int) -> Iterator[ProcessPoolExecutor]:
    """A worker for each core of ours, as far as it is worth it. What is not begun at the end is left."""
    workers = min(len(os.sched_getaffinity(0)), ceil(visits / WORTH_A_WORKER))
    pool = ProcessPoolExecutor(workers, get_context(_way_to_start()), _set_up, (settings,))
    _load(settings)
    gc.freeze()  # what is loaded is no garbage: a worker that looked for some in it would copy it, too
    try:
        yield pool
    finally:
        pool.shutdown(cancel_futures=True)
        gc.unfreeze()


@contextmanager
def _interrupts_held_back() -> Iterator[None]:
    """Ctrl-C waits until after this; the workers that start meanwhile never hear it, and are told by us."""
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _sendable(visit: ListedVisit) -> ListedVisit:
    """The same visit with plain answers: a read-only mapping cannot be sent to a worker."""
    answers = visit.answers
    plain = replace(answers.visit, answers=dict(answers.visit.answers))
    consult = answers.consult
    entered = replace(consult, entries=dict(consult.entries), orders=dict(consult.orders))
    return replace(visit, answers=replace(answers, visit=plain, consult=entered))


def _way_to_start() -> str:
    """A copy of this process has everything loaded; but a copy of one with threads could wait for them for ever."""
    threads = list(Path("/proc/self/task").iterdir())
    return "fork" if len(threads) == 1 else "spawn"


def _set_up(settings: Settings) -> None:
    """In a worker, once."""
    Thread(target=_end_with_the_program, daemon=True).start()
    _load(settings)


def _load(settings: Settings) -> None:
    """Load what every handout needs, unless it is loaded."""
    _content(settings)
    app.load_pdf_engine()


def _end_with_the_program() -> None:
    """Where the program itself is killed, no worker stays behind."""
    if (program := parent_process()) is not None:
        program.join()
        os._exit(1)


@cache
def _content(settings: Settings) -> Content:
    return app.content_of(settings)


def _pdf(settings: Settings, visit: ListedVisit, sheets: str) -> bytes:
    """In a worker: one handout."""
    content, large = _content(settings), visit.large_print
    return app.handout_of(content, visit.answers, settings.clinic, sheets, large_print=large).pdf


def _say(tally: Tally, names: Sequence[str], out: Path) -> int:
    """What was made goes to standard output, what was not to standard error. Gives the exit code."""
    older = f" ({tally.replaced} in place of an older one)" if tally.replaced else ""
    print(f"made {len(tally.made)} of {len(names)} handouts{older}: {out}", flush=True)
    for line in _failures(tally, names, out):
        print(line, file=sys.stderr)
    if tally.stopped:
        return STOPPED
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
