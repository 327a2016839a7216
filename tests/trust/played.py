"""`python tests/trust/run.py played`: the chaos table and the spoiled inputs in full, and what came of them as JSON."""

import argparse
import json
import sys
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from random import Random

from tests.trust.bad_inputs import INPUTS, play
from tests.trust.chaos import CASES, TIMES
from tests.trust.origin import origin


def main() -> int:
    """Play all of it; 0 where nothing was wrong."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seed", type=int, required=True)
    parser.add_argument("--part", choices=("chaos", "inputs"), required=True)
    parser.add_argument("--share", type=float, default=1.0, help="how much of it: 0.1 is a tenth")
    parser.add_argument("--only", default="", help="those alone in whose name that stands")
    parser.add_argument("--out", type=Path, required=True)
    asked = parser.parse_args()
    rows: list[dict[str, object]] = []
    told = {"seed": asked.seed, **origin(), "rows": rows}
    parts = [part for part in _parts(asked.part) if asked.only in part[0]]
    if not parts:
        parser.error(f"nothing of it is called {asked.only}")
    with tempfile.TemporaryDirectory() as folder:
        for number, (name, right, times, act) in enumerate(parts):
            many = max(1, round(times * asked.share))
            begun = time.monotonic()
            wrong = act(Path(folder) / str(number), Random(asked.seed), many)
            rows.append({"name": name, "right": right, "times": many, "wrong": wrong})
            print(
                f"{name} × {many}: {'; '.join(wrong) or 'as it should be'} ({time.monotonic() - begun:.0f} s)",
                flush=True,
            )
            asked.out.write_text(json.dumps(told, indent=1), encoding="utf-8")
    return 1 if any(row["wrong"] for row in rows) else 0


Act = Callable[[Path, Random, int], list[str]]


def _parts(part: str) -> list[tuple[str, str, int, Act]]:
    """The name of each, what it has to be, how often, and the act itself."""
    if part == "chaos":
        return [(case.name, case.right, TIMES.get(case.play, 1), case.play) for case in CASES]
    return [(kind.name, "a sentence, and no error", kind.many, partial(play, kind)) for kind in INPUTS]


if __name__ == "__main__":
    sys.exit(main())
