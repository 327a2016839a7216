"""`python tests/trust/run.py visits`: so many visits of a monkey on the real window, and what came of them as JSON."""

import argparse
import json
import os
import signal
import sys
import tempfile
from pathlib import Path

PLACES = ("HOME", "TMPDIR", "XDG_CACHE_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_RUNTIME_DIR")


def main() -> int:
    """Run them, and write what came of them at the end, or when somebody asks it to end."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seed", type=int, required=True)
    parser.add_argument("--visits", type=int, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--aid", choices=("shipped", "toy"), default="shipped")
    parser.add_argument("--size", default="1280x800")
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        for name in PLACES:
            place = Path(folder) / name
            place.mkdir(mode=0o700)
            os.environ[name] = str(place)
        tempfile.tempdir = None
        return _run(asked, Path(folder))


def _run(asked: argparse.Namespace, folder: Path) -> int:
    from kiosk.ui.qt.freed_memory import keep_in_one_place
    from tests.trust.long_run import WRONG, LongRun  # Qt looks at these places as soon as it is loaded

    keep_in_one_place()
    run = LongRun(folder, seed=asked.seed, aid=asked.aid, size=asked.size)
    for asks_to_end in (signal.SIGTERM, signal.SIGINT):
        signal.signal(asks_to_end, lambda number, frame: run.stop())
    told = run.go(asked.visits, asked.out)
    print(json.dumps({name: value for name, value in told.items() if name != "memory"}))
    return 1 if any(told[name] for name in WRONG) else 0


if __name__ == "__main__":
    sys.exit(main())
