"""A monkey's few visits to the toy aid, in a process of its own; `make trust` lets it make ten thousand."""

import json
import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
SEED = 20261129
VISITS = 12


def test_a_monkey_breaks_nothing_and_leaves_nothing(tmp_path: Path) -> None:
    out = tmp_path / "monkey.json"
    arguments = ["--seed", str(SEED), "--visits", str(VISITS), "--aid", "toy", "--out", str(out)]
    done = subprocess.run(
        [sys.executable, str(ROOT / "tests" / "trust" / "run.py"), "visits", *arguments],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=False,
        timeout=300,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    seen = json.loads(out.read_text("utf-8"))
    assert seen["visits"] == VISITS
    assert seen["acts"] > 100
    for wrong in ("faults", "stuck", "left_in_objects", "left_on_disk"):
        assert seen[wrong] == []
