"""Programs that are started until they are seen on the glass, from outside."""

import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from tests.benchmarks.fresh import environment
from tests.benchmarks.glass import Glass

ACCENT = "#0B3F4A"
"""The colour of the way on, and of the empty window."""


def started(glass: Glass, run: Callable[[], Any]) -> float:
    """Milliseconds from the start of what is run until that colour is seen; then it is ended."""
    glass.until(lambda: not glass.shows(ACCENT))
    before = time.clock_gettime_ns(time.CLOCK_MONOTONIC)
    with run():
        return (glass.until(lambda: glass.shows(ACCENT)) - before) / 1e6


@contextmanager
def process(*command: str, home: Path, display: str) -> Iterator["subprocess.Popen[str]"]:
    """A process with Qt, until it is no longer needed."""
    asked = [sys.executable, *command]
    mine = environment(home, display)
    with subprocess.Popen(
        asked, env=mine, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    ) as running:
        try:
            yield running
        finally:
            running.terminate()
