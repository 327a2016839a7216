"""Processes that are started for one measurement and tell when they came how far."""

import os
import subprocess
import sys
import time
from pathlib import Path

HERE = Path(__file__).parent
DONE_WITHIN_S = 60


def environment(home: Path) -> dict[str, str]:
    """A home of its own, and everything kept there that Python and Qt keep from one start to the next."""
    kept = {"HOME": home, "XDG_CACHE_HOME": home / "cache", "XDG_DATA_HOME": home / "data"}
    chosen = {
        "PYTHONPATH": HERE.parents[1],
        "PYTHONPYCACHEPREFIX": home / "bytecode",
        "QT_QPA_PLATFORM": "offscreen",
    }
    mine = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return mine | {name: str(value) for name, value in (kept | chosen).items()}


def said_by(script: str, *arguments: str, home: Path, within_s: float = DONE_WITHIN_S) -> list[float]:
    """The numbers that a script here prints."""
    command = [sys.executable, str(HERE / script), *arguments]
    said = subprocess.run(
        command, env=environment(home), capture_output=True, text=True, check=False, timeout=within_s
    )
    assert said.returncode == 0, said.stderr
    return [float(number) for number in said.stdout.split()]


def moments_of(script: str, *arguments: str, home: Path) -> list[float]:
    """Milliseconds from the start of the process to each of the moments that it tells."""
    before = time.clock_gettime_ns(time.CLOCK_MONOTONIC)
    return [(moment - before) / 1e6 for moment in said_by(script, *arguments, home=home)]
