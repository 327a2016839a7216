"""`python tests/trust/run.py visits`: so many visits of a monkey on the real window, and what came of them as JSON."""

import argparse
import faulthandler
import gc
import json
import os
import signal
import sys
import tempfile
import time
from pathlib import Path
from random import Random

LOOKS_EVERY, MEASURES_EVERY = 100, 25
HANGS_AFTER_S = 120
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
    from PySide6.QtCore import QSize

    from tests.journeys.visitor import folder_printer
    from tests.trust import residue
    from tests.trust.cage import Cage, FickleDesk, texts
    from tests.trust.monkey import Monkey
    from tests.trust.origin import origin
    from tests.ui.stage import shipped_content, toy_content

    content = shipped_content() if asked.aid == "shipped" else toy_content()
    chance = Random(asked.seed)
    desk = FickleDesk(Random(asked.seed), folder_printer(folder / "printed", content))
    size = QSize(*map(int, asked.size.split("x")))
    cage = Cage(content, chance, desk, str(folder / "journal"), size)
    monkey = Monkey(cage, chance)
    gc.collect()
    before = {id(each) for each in gc.get_objects()}
    stopped: list[int] = []
    signal.signal(signal.SIGTERM, lambda number, frame: stopped.append(number))
    ended: list[bool] = []
    left: list[str] = []
    memory: list[tuple[int, int]] = []
    begun, made = time.monotonic(), origin()

    def look() -> None:
        cage.until(lambda: not cage.session.screen.printing.busy)
        cage.settle()
        left.extend(f"object: {each}" for each in residue.personal(before))
        left.extend(f"text: {each}" for each in residue.living_texts(monkey.seeing.typed))
        shown = " ".join(texts(cage.window.contentItem()))
        left.extend(f"glass: {each}" for each in residue.MARKER.findall(shown))
        _write(asked, told())

    def measure() -> None:
        cage.rest()
        memory.append((monkey.seeing.visits, _own()))

    def told() -> dict[str, object]:
        seeing = monkey.seeing
        return {
            "seed": asked.seed,
            **made,
            "aid": asked.aid,
            "size": asked.size,
            "visits": seeing.visits,
            "ended": bool(ended),
            "acts": seeing.acts,
            "seconds": round(time.monotonic() - begun),
            "pages": len([each for each in seeing.pages if each.startswith("page")]),
            "panels": len([each for each in seeing.pages if each.startswith("panel")]),
            "steps_of_a_consult": len([each for each in seeing.pages if each.startswith("consult")]),
            "ends": dict(seeing.ends),
            "jobs": desk.asked,
            "jobs_with_a_pdf": desk.made,
            "words_typed": len(seeing.typed),
            "faults": cage.faults,
            "stuck": seeing.stuck,
            "left_in_objects": left,
            "left_on_disk": residue.on_disk(folder, set((folder / "printed").glob("*.pdf"))),
            "memory": memory,
            "bytes_a_visit": _slope(memory),
        }

    while monkey.seeing.visits < asked.visits and not stopped:
        faulthandler.dump_traceback_later(HANGS_AFTER_S, exit=True)
        monkey.visit()
        if monkey.seeing.visits % MEASURES_EVERY == 0:
            measure()
        if monkey.seeing.visits % min(LOOKS_EVERY, max(1, asked.visits // 4)) == 0:
            look()
    faulthandler.cancel_dump_traceback_later()
    look()
    cage.close()
    ended.append(True)
    found = told()
    _write(asked, found)
    print(json.dumps({name: value for name, value in found.items() if name != "memory"}))
    return 1 if found["faults"] or found["stuck"] or found["left_in_objects"] or found["left_on_disk"] else 0


def _write(asked: argparse.Namespace, told: dict[str, object]) -> None:
    unfinished = asked.out.with_suffix(".part")
    unfinished.write_text(json.dumps(told, indent=1), encoding="utf-8")
    unfinished.replace(asked.out)


def _own() -> int:
    """The bytes of memory that are this process's own; the system reads files in and drops them as it likes."""
    told = dict(line.split(":", 1) for line in Path("/proc/self/status").read_text("ascii").splitlines())
    return 1_024 * sum(int(told[name].split()[0]) for name in ("RssAnon", "VmSwap"))


def _slope(memory: list[tuple[int, int]]) -> int | None:
    """How many bytes a visit adds, by the straight line that fits best, the first third being for warming up."""
    late = memory[len(memory) // 3 :]
    if len(late) < 3:
        return None
    middle = sum(at for at, _ in late) / len(late)
    mean = sum(size for _, size in late) / len(late)
    spread = sum((at - middle) ** 2 for at, _ in late)
    return round(sum((at - middle) * (size - mean) for at, size in late) / spread) if spread else None


if __name__ == "__main__":
    sys.exit(main())
