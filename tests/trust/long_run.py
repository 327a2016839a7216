"""A long run of visits: one monkey on the real window, and what is looked for meanwhile."""

import faulthandler
import gc
import json
import time
from pathlib import Path
from random import Random

from PySide6.QtCore import QSize

from tests.journeys.visitor import folder_printer
from tests.trust import residue
from tests.trust.cage import Cage, FickleDesk, texts
from tests.trust.monkey import Monkey
from tests.trust.origin import origin
from tests.trust.own_memory import own, slope
from tests.ui.stage import shipped_content, toy_content

LOOKS_EVERY, MEASURES_EVERY = 100, 25
HANGS_AFTER_S = 120
WRONG = ("faults", "stuck", "left_in_objects", "left_on_disk")


class LongRun:
    """One run. `told` is what came of it so far."""

    def __init__(self, folder: Path, *, seed: int, aid: str, size: str) -> None:
        content = shipped_content() if aid == "shipped" else toy_content()
        self._folder, chance = folder, Random(seed)
        self._desk = FickleDesk(Random(seed), folder_printer(folder / "printed", content))
        pixels = QSize(*map(int, size.split("x")))
        self._cage = Cage(content, chance, self._desk, str(folder / "journal"), pixels)
        self._monkey = Monkey(self._cage, chance)
        self._given = {"seed": seed, **origin(), "aid": aid, "size": size}
        self._left: list[str] = []
        self._memory: list[tuple[int, int]] = []
        self._begun, self._stopped, self._ended = time.monotonic(), False, False
        gc.collect()
        self._before = {id(each) for each in gc.get_objects()}

    def stop(self) -> None:
        """End it behind the visit that is under way."""
        self._stopped = True

    def go(self, visits: int, out: Path) -> dict[str, object]:
        """Make so many visits, and write down in that file what came of them, now and again and at the end."""
        while self._monkey.seeing.visits < visits and not self._stopped:
            faulthandler.dump_traceback_later(HANGS_AFTER_S, exit=True)
            self._monkey.visit()
            if self._monkey.seeing.visits % MEASURES_EVERY == 0:
                self._measure()
                _write(out, self._told())
            if self._monkey.seeing.visits % min(LOOKS_EVERY, max(1, visits // 4)) == 0:
                self._look()
        faulthandler.cancel_dump_traceback_later()
        self._look()
        self._cage.close()
        self._ended = True
        told = self._told()
        _write(out, told)
        return told

    def _measure(self) -> None:
        self._cage.rest()
        self._memory.append((self._monkey.seeing.visits, own()))

    def _look(self) -> None:
        """Look for what is left of the visits so far."""
        cage = self._cage
        cage.until(lambda: not cage.session.screen.printing.busy)
        cage.settle()
        self._left.extend(f"object: {each}" for each in residue.personal(self._before))
        self._left.extend(f"text: {each}" for each in residue.living_texts(self._monkey.seeing.typed))
        shown = " ".join(texts(cage.window.contentItem()))
        self._left.extend(f"glass: {each}" for each in residue.MARKER.findall(shown))

    def _told(self) -> dict[str, object]:
        seeing = self._monkey.seeing
        return {
            **self._given,
            "visits": seeing.visits,
            "ended": self._ended,
            "acts": seeing.acts,
            "seconds": round(time.monotonic() - self._begun),
            "pages": _kinds(seeing.pages, "page"),
            "panels": _kinds(seeing.pages, "panel"),
            "steps_of_a_consult": _kinds(seeing.pages, "consult"),
            "ends": dict(seeing.ends),
            "jobs": self._desk.asked,
            "jobs_with_a_pdf": self._desk.made,
            "words_typed": len(seeing.typed),
            "faults": self._cage.faults,
            "stuck": seeing.stuck,
            "left_in_objects": self._left,
            "left_on_disk": residue.on_disk(self._folder, set((self._folder / "printed").glob("*.pdf"))),
            "memory": self._memory,
            "bytes_a_visit": slope(self._memory),
        }


def _kinds(pages: dict[str, int], kind: str) -> int:
    return sum(each.startswith(kind) for each in pages)


def _write(out: Path, told: dict[str, object]) -> None:
    unfinished = out.with_suffix(".part")
    unfinished.write_text(json.dumps(told, indent=1), encoding="utf-8")
    unfinished.replace(out)
