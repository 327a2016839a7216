"""Work shared out among processes, each behind a pipe of its own: one that dies takes only its own piece with it."""

import gc
import os
import signal
from collections.abc import Callable, Generator, Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from multiprocessing import get_context, parent_process
from multiprocessing.connection import Connection, wait
from multiprocessing.context import ForkContext, SpawnContext
from multiprocessing.process import BaseProcess
from pathlib import Path
from threading import Thread
from typing import Generic, TypeVar

Piece = TypeVar("Piece")
Result = TypeVar("Result")


@dataclass(slots=True)
class _Worker(Generic[Piece, Result]):
    """One process, and the piece it is at; None where it has nothing to do, or has died."""

    process: BaseProcess
    pipe: Connection
    piece: Piece | None = None

    def give(self, piece: Piece | None) -> None:
        """Let it begin that piece, if there is one."""
        self.piece = piece
        if piece is not None:
            with suppress(OSError):  # a dead worker is heard of when it should answer
                self.pipe.send(piece)

    def take(self, waiting: Iterator[Piece]) -> Result | None:
        """What it has made, None where it has died; it begins the next piece before anybody looks at this one."""
        try:
            result: Result = self.pipe.recv()
        except (EOFError, OSError):
            self.piece = None
            return None
        self.give(next(waiting, None))
        return result

    def end(self) -> None:
        """Leave what it is at."""
        self.process.terminate()
        self.process.join()
        self.pipe.close()


def shared_out(
    work: Callable[[Piece], Result], pieces: Iterable[Piece], workers: int
) -> Generator[tuple[Piece, Result | None], None, None]:
    """Each piece with what the work made of it, in no order; with None where its worker died over it.

    Where all workers have died, the pieces that none has begun do not come. `work` must not raise.
    """
    waiting = iter(pieces)
    begun: list[_Worker[Piece, Result]] = []
    try:
        with _interrupts_held_back():
            begun += (_started(work) for _ in range(workers))
        for worker in begun:
            worker.give(next(waiting, None))
        while busy := [worker for worker in begun if worker.piece is not None]:
            answering = wait([worker.pipe for worker in busy])
            for worker in busy:
                if worker.pipe in answering and (piece := worker.piece) is not None:
                    yield piece, worker.take(waiting)
    finally:
        for worker in begun:
            worker.end()


def _started(work: Callable[[Piece], Result]) -> _Worker[Piece, Result]:
    context = _way_to_start()
    ours, its = context.Pipe()
    process = context.Process(target=_serve, args=(its, work), daemon=True)
    process.start()
    its.close()  # the worker alone has it, so that its death is heard on ours
    return _Worker(process, ours)


def _way_to_start() -> ForkContext | SpawnContext:
    """A copy of this process has everything loaded; but a copy of one with threads could wait for them for ever."""
    threads = list(Path("/proc/self/task").iterdir())
    return get_context("fork") if len(threads) == 1 else get_context("spawn")


@contextmanager
def _interrupts_held_back() -> Iterator[None]:
    """Ctrl-C waits until after this; the workers that start meanwhile never hear it, and are ended by us."""
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _serve(pipe: Connection, work: Callable[[Piece], Result]) -> None:
    """In a worker: do what comes."""
    gc.freeze()  # what is loaded is no garbage, and to look for some in it would copy it
    Thread(target=_end_with_the_program, daemon=True).start()
    while True:
        pipe.send(work(pipe.recv()))


def _end_with_the_program() -> None:
    """Where the program itself is killed, no worker stays behind."""
    if (program := parent_process()) is not None:
        program.join()
        os._exit(1)
