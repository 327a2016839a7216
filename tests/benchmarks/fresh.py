"""Processes that are started for one measurement and tell when they came how far."""

import json
import os
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent
DONE_WITHIN_S = 60


def environment(home: Path, display: str = "") -> dict[str, str]:
    """A home of its own, and everything kept there that Python and Qt keep from one start to the next.

    The screen is that X server's, or, without one, Qt's own that is never shown.
    """
    kept = {"HOME": home, "XDG_CACHE_HOME": home / "cache", "XDG_DATA_HOME": home / "data"}
    chosen = {
        "PYTHONPATH": HERE.parents[1],
        "PYTHONPYCACHEPREFIX": home / "bytecode",
        "QT_QPA_PLATFORM": "xcb" if display else "offscreen",
        "DISPLAY": display,
    }
    mine = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return mine | {name: str(value) for name, value in (kept | chosen).items()}


def said_by(
    script: str, *arguments: str, home: Path, within_s: float = DONE_WITHIN_S, display: str = ""
) -> list[float]:
    """The numbers that a script here prints."""
    return [float(number) for number in _output(script, arguments, home, within_s, display).split()]


def told_by(script: str, *arguments: str, home: Path, display: str, within_s: float = DONE_WITHIN_S) -> Any:
    """What a script here, which imports from its neighbours, prints as JSON."""
    return json.loads(_output("beside.py", (script, *arguments), home, within_s, display))


def _output(script: str, arguments: tuple[str, ...], home: Path, within_s: float, display: str) -> str:
    command = [sys.executable, str(HERE / script), *arguments]
    mine = environment(home, display)
    said = subprocess.run(command, env=mine, capture_output=True, text=True, check=False, timeout=within_s)
    assert said.returncode == 0, said.stderr
    return said.stdout


def moments_of(script: str, *arguments: str, home: Path) -> list[float]:
    """Milliseconds from the start of the process to each of the moments that it tells."""
    before = time.clock_gettime_ns(time.CLOCK_MONOTONIC)
    return [(moment - before) / 1e6 for moment in said_by(script, *arguments, home=home)]
