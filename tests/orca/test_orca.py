"""What Orca says of each kind of page, on coming to it and on a choice, is what somebody has read and approved.

`make orca` runs it: it is given the time that it needs, and takes minutes. `--approve` keeps what is said now.
"""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
SESSION = Path(__file__).with_name("session.py")
SAID = Path(__file__).with_name("said")
NEEDED = {
    "orca": "orca",
    "openbox": "openbox",
    "xdotool": "xdotool",
    "xvfb-run": "xvfb",
    "dbus-run-session": "dbus",
    "dbus-send": "dbus",
    "/usr/libexec/at-spi-bus-launcher": "at-spi2-core",
}
CHOOSES = ("key Down", "key space")
"""By the space bar: Orca says nothing of a radio button that another key chose."""
STEPS = (
    *("# the first page", "go welcome", "key Down"),
    *("# a text", "go about_drinks"),
    *("# a question of several answers", "go kettle_page", *CHOOSES, "key space"),
    *("# a question of one answer", "go thirsty_page", *CHOOSES, "key Down"),
    *("# a number", "go cups_page", *CHOOSES),
    *(
        "# several questions",
        "go tried_page",
        *CHOOSES,
        "go after_tasting_page",
        "key Down",
        "key Down",
        "key space",
    ),
    *("# where one stands", "go where_you_stand"),
    *("# an option", "go about_tea"),
    *("# what matters", "go what_matters", *CHOOSES),
    *("# a check", "go check_sleep_page", *CHOOSES),
    *("# a calendar", "go guests_page", *CHOOSES, "go day_page", "key Down", "key Down", "key space"),
    *("# the checklist", "go my_checklist", "key Down"),
    *("# the sheets", "go print_it", "key Down", "print"),
    *("# a panel", "open help", "close"),
    *("# the question whether one is there", "pass 200"),
    *("# the end", "go thank_you"),
)


@pytest.mark.parametrize("language", ["en", "es"])
def test_it_says_what_was_approved(language: str, tmp_path: Path, *, approve: bool) -> None:
    missing = sorted({package for program, package in NEEDED.items() if shutil.which(program) is None})
    assert not missing, f"these packages are missing: apt-get install {' '.join(missing)}"
    others = subprocess.run(["pgrep", "-x", "orca"], capture_output=True, check=False).stdout
    assert not others, "another Orca is running, and there can be one only: end it first"
    said = heard(tmp_path, language)
    approved = SAID / f"{language}.txt"
    if approve:
        approved.write_text(said, encoding="utf-8")
    assert said == approved.read_text(encoding="utf-8"), (
        "make orca APPROVE=yes keeps it, once somebody has read it"
    )


def heard(tmp_path: Path, language: str) -> str:
    """What Orca says from the first page to the last, each step with its answer."""
    home = {name: str(tmp_path) for name in ("HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME", "XDG_RUNTIME_DIR")}
    steps = (f"language {language}", *STEPS)
    inside = ("xvfb-run", "-a", "-s", "-screen 0 1920x1080x24", "dbus-run-session", "--")
    done = subprocess.run(
        [*inside, sys.executable, str(SESSION), *steps],
        env={**os.environ, **home, "PYTHONPATH": str(ROOT)},
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout
