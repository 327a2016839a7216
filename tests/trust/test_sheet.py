"""docs/trust.md says what came of the runs: of each case the last, and of a monkey that crashed, that it did."""

import json
import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
ORIGIN = {"day": "2026-11-30", "commit": "1234567", "machine": "2 cores"}
MONKEY = {
    **ORIGIN,
    **dict.fromkeys(("seed", "acts", "pages", "panels", "steps_of_a_consult", "jobs", "words_typed"), 1),
    **{key: list[str]() for key in ("faults", "stuck", "left_in_objects", "left_on_disk")},
    "aid": "toy",
    "size": "1280x800",
    "visits": 10_000,
    "ended": True,
    "bytes_a_visit": 100,
}


def played(wrong: list[str]) -> str:
    """What `run.py played` writes of one case."""
    row = {"name": "pulled out", "right": "it serves people", "times": 10, "wrong": wrong}
    return json.dumps({"seed": 1, **ORIGIN, "rows": [row]})


def sheet_of(folder: Path) -> tuple[int, str]:
    """The exit code, and the sheet."""
    out = folder / "trust.md"
    done = subprocess.run(
        [sys.executable, str(ROOT / "tests" / "trust" / "run.py"), "sheet", str(folder), str(out)],
        capture_output=True,
        check=False,
    )
    return done.returncode, out.read_text("utf-8")


def filled(folder: Path, monkey: dict[str, object]) -> Path:
    """A folder with a good run of each part, and that monkey's."""
    (folder / "monkey-1.json").write_text(json.dumps(monkey), "utf-8")
    for part in ("chaos", "inputs"):
        (folder / f"{part}.json").write_text(played([]), "utf-8")
    return folder


def test_all_as_wanted_is_told_with_its_commit_and_day(tmp_path: Path) -> None:
    code, sheet = sheet_of(filled(tmp_path, MONKEY))
    assert code == 0
    assert "on 2026-11-30, of what was run at commit 1234567" in sheet
    assert "**no**" not in sheet


def test_a_case_that_was_played_again_is_told_as_it_ended_then(tmp_path: Path) -> None:
    filled(tmp_path, MONKEY)
    before = tmp_path / "chaos-z.json"
    before.write_text(played(["it stood still"]), "utf-8")
    os.utime(before, (1, 1))
    assert sheet_of(tmp_path)[0] == 0
    os.utime(tmp_path / "chaos.json", (0, 0))
    code, sheet = sheet_of(tmp_path)
    assert code == 1
    assert "it stood still" in sheet


def test_a_monkey_that_crashed_is_no_success(tmp_path: Path) -> None:
    code, sheet = sheet_of(filled(tmp_path, MONKEY | {"ended": False}))
    assert code == 1
    assert "did not come to their end | 0 | 1, **no**" in sheet
