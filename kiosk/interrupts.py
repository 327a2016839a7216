"""Ctrl-C: it ends the program at once and without a word, but never in the midst of a file."""

import _signal as signal  # type: ignore[import-not-found, unused-ignore]  # without the enums, which load longer than this
import os
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType

INTERRUPTED = 130
"""The exit code of a command that Ctrl-C ended, by the custom of shells."""

_written: list[None] = []
"""One entry for each file that is being written now; lists are changed in one step, also by threads."""
_late: list[None] = []
"""An entry for each Ctrl-C that came meanwhile."""
_heard: list[None] = []
"""An entry where whoever is at work wants to hear of the next Ctrl-C."""


def end_at_once() -> None:
    """From now on Ctrl-C ends the program; where it was ignored before, as behind nohup, it stays so.

    Python's own way raises KeyboardInterrupt wherever it is: also in the midst of an import, as a traceback.
    """
    if signal.getsignal(signal.SIGINT) is not signal.SIG_IGN:
        signal.signal(signal.SIGINT, _end)


def hear_no_more() -> None:
    """All is done, and the exit code is that of what was done, while Python tidies up."""
    signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})


@contextmanager
def raised() -> Iterator[None]:
    """Inside, the first Ctrl-C raises KeyboardInterrupt, for what has something to put in order; a second one ends."""
    _heard.append(None)
    try:
        yield
    finally:
        _heard.clear()


@contextmanager
def held_back() -> Iterator[None]:
    """Inside, a file is written: what would end the program ends it when the file is whole."""
    _written.append(None)
    try:
        yield
    finally:
        _written.pop()
        if _late and not _written:
            os._exit(INTERRUPTED)


def _end(number: int, frame: FrameType | None) -> None:
    if _heard:
        _heard.clear()
        raise KeyboardInterrupt
    if _written:
        _late.append(None)
    else:
        os._exit(INTERRUPTED)
