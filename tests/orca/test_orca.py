"""What Orca says of each kind of page, on coming to it and on a choice, is what somebody has read and approved.

`make orca` runs it: it is given the time that it needs, and takes minutes. `--approve` keeps what is said now. What
is approved is kept by Orca's version, the aid and the language.
"""

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Mapping
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
AIDS = {"toy": ROOT / "tests" / "samples" / "tea-or-coffee", "spine": ROOT / "content" / "spine-fracture"}
CHOOSES = ("key Down", "key space")
ENTERS = ("key Down", "key Return")
"""By another key than the space bar: of that Orca says nothing by itself where it chose one of several."""
PRINTS = (
    *("# the checklist", "go my_checklist", "key Down", "key Return", "close"),
    *("# the sheets", "go print_it", "key Down", "key Down", "print", "out"),
    *("# leaving", "open finish", "close"),
    *("# the last page", "go thank_you", "key Down"),
)
STEPS: Mapping[str, tuple[str, ...]] = {
    "toy": (
        *("# the first page", "go welcome", "key Down"),
        *("# a text", "go about_drinks"),
        *("# a question of several answers", "go kettle_page", *CHOOSES, "key space"),
        *("# a question of one answer", "go thirsty_page", *CHOOSES, *ENTERS, "key Up", "key Return"),
        *("# a number", "go cups_page", *CHOOSES),
        *("# several questions", "go tried_page", *CHOOSES),
        *("go after_tasting_page", "key Down", "key Down", "key space"),
        *("# where one stands", "go where_you_stand", "key Down"),
        *("# an option", "go about_tea"),
        *("# what matters", "go what_matters", *CHOOSES),
        *("# a check", "go check_sleep_page", *ENTERS),
        *("# a calendar", "go guests_page", *CHOOSES, "go day_page", "key Down", "key Down", "key space"),
        *("# a panel", "open help", "close"),
        *PRINTS,
        *("# the question whether one is there", "pass 200"),
    ),
    "spine": (
        *("# danger signs", "go danger_signs_page", *CHOOSES),
        *("# the page that sends for help", "key Right", "key Down", "over"),
        *("# the first page anew", "key Down"),
        *("# how bad the pain is", "go pain_page", *CHOOSES),
        *("# three questions", "go your_pain_page", *ENTERS),
        *("# where one stands", "go where_you_stand", "key Down", "open answers", "close"),
        *("# the comparison", "go side_by_side", "key Down", "key Down", "go side_by_side_wrong"),
        *("# a row of it", "row pain", "key Down", "close"),
        *("# what matters", "go what_matters", *ENTERS),
        *("# a check", "go check_healing_page", *ENTERS),
        *("# what comes next", "go next_page", "key Down", "answer operation_planned yes"),
        *("# about the operation", "go operation_page", "key Down", "answer date_known yes"),
        *("# its day", "go date_page", "key Down", "key Down", "key space"),
        *("# medicines", "go blood_thinners_page", *CHOOSES),
        *("# health", "go health_page", *ENTERS),
        *("# the menu", "open menu", "key Down", "close"),
        *("# how it reads, and the usual settings again", "open reading", "key Down", "key space"),
        *("key Up", "key Up", "key space", "close"),
        *PRINTS,
        *("# starting over", "over"),
        *("# the question whether one is there", "go fit_page", "pass 200"),
    ),
}


def version() -> str:
    """The version of Orca, as far as the first point: 43 says "43.1", 48 "Orca version 48.1, AT-SPI2 version: 2.56.2"."""
    told = subprocess.run(["orca", "--version"], capture_output=True, text=True, check=True).stdout
    found = re.search(r"\d+", told)
    assert found, told
    return found[0]


@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.parametrize("aid", AIDS)
def test_it_says_what_was_approved(aid: str, language: str, tmp_path: Path, *, approve: bool) -> None:
    missing = sorted({package for program, package in NEEDED.items() if shutil.which(program) is None})
    assert not missing, f"these packages are missing: apt-get install {' '.join(missing)}"
    said = heard(tmp_path, aid, language)
    approved = SAID / f"orca-{version()}" / f"{aid}-{language}.txt"
    if approve:
        approved.parent.mkdir(parents=True, exist_ok=True)
        approved.write_text(said, encoding="utf-8")
    assert said == approved.read_text(encoding="utf-8"), (
        "make orca APPROVE=yes keeps it, once somebody has read it"
    )


def heard(tmp_path: Path, aid: str, language: str) -> str:
    """What Orca says from the first page to the last, each step with its answer."""
    home = {name: str(tmp_path) for name in ("HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME", "XDG_RUNTIME_DIR")}
    steps = [f"language {language}"]
    for step in STEPS[aid]:
        # Whoever starts over is the next person, who is met in the first language again.
        steps += [step, steps[0]] if step == "over" and language != "en" else [step]
    # Among processes of its own: there can be one Orca only, as far as it sees.
    # xvfb-run waits for ever where it is the first of them.
    inside = ("unshare", "--pid", "--fork", "--kill-child", "--mount-proc", "sh", "-c", '"$@"; exit $?', "sh")
    screen = ("xvfb-run", "-a", "-s", "-screen 0 1920x1080x24", "dbus-run-session", "--")
    done = subprocess.run(
        [*inside, *screen, sys.executable, str(SESSION), str(AIDS[aid]), *steps],
        env={**os.environ, **home, "PYTHONPATH": str(ROOT), "LC_ALL": "C.UTF-8", "TZ": "UTC"},
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return "".join(
        line for line in done.stdout.splitlines(keepends=True) if not line.startswith("SpiRegistry")
    )
