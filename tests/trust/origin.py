"""Of what a run was made: the day, the commit and the kind of machine."""

import platform
import subprocess
from datetime import UTC, datetime
from pathlib import Path

ROOT = Path(__file__).parents[2]


def origin() -> dict[str, str]:
    """These three, as they are now."""
    return {"day": f"{datetime.now(UTC):%Y-%m-%d}", "commit": commit(), "machine": machine()}


def commit() -> str:
    """The commit, with a + behind it where something else than that was run."""
    changed = _git(
        "status", "--porcelain", "--untracked-files=no", "--", "kiosk", "content", "assets", "tests"
    )
    return (_git("rev-parse", "--short=7", "HEAD") or "not known") + ("+" if changed else "")


def _git(*arguments: str) -> str:
    try:
        return subprocess.run(
            ["git", *arguments], cwd=ROOT, capture_output=True, text=True, check=False
        ).stdout.strip()
    except OSError:
        return ""


def machine() -> str:
    """The kind of machine, and neither its name nor whose it is."""
    lines = Path("/proc/cpuinfo").read_text("ascii", "replace").splitlines()
    cores = sum(line.startswith("processor") for line in lines)
    memory = int(Path("/proc/meminfo").read_text("ascii").split()[1]) // 1_000_000
    release = platform.freedesktop_os_release()
    return f"{cores} cores, {memory} GB, {release['PRETTY_NAME']}, Python {platform.python_version()}, without a screen"
