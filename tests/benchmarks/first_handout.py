"""The first handout of a process: by our PDF engine, or by Typst. Prints when all was loaded, and when the PDF was there."""

import pickle
import sys
import time
from pathlib import Path


def by_press(kept: Path) -> None:
    """Load what makes it, then make the handout of a summary that is at hand, with the kiosk's own words."""
    from kiosk.handout.document import make_handout
    from kiosk.handout.fonts import typeface

    summary, sheet, words, assets = pickle.loads(kept.read_bytes())
    typeface(assets / "fonts")
    _tell()
    make_handout(summary, (sheet,), words, assets)
    _tell()


def by_typst(words: Path, template: Path, fonts: Path) -> None:
    """The same with its words at hand as JSON."""
    import typst

    compiler = typst.Compiler(str(template), font_paths=[str(fonts)], ignore_system_fonts=True)
    paper = {"paper": words.read_text(encoding="utf-8")}
    _tell()
    compiler.compile(format="pdf", sys_inputs=paper, pdf_standards=["ua-1"])
    _tell()


def _tell() -> None:
    print(time.clock_gettime_ns(time.CLOCK_MONOTONIC), flush=True)


if __name__ == "__main__":
    files = [Path(file) for file in sys.argv[2:]]
    if sys.argv[1] == "engine":
        by_press(*files)
    else:
        by_typst(*files)
