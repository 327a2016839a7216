"""The handout by Typst, with its compiler kept from one to the next."""

from collections.abc import Callable
from pathlib import Path

import typst

from tests.benchmarks.two_pages import Paper

TEMPLATE = Path(__file__).with_name("handout.typ")


def engine(fonts: Path) -> Callable[[Paper], bytes]:
    """What makes a tagged PDF (PDF/UA-1)."""
    compiler = typst.Compiler(str(TEMPLATE), font_paths=[str(fonts)], ignore_system_fonts=True)

    def make(paper: Paper) -> bytes:
        words = {"paper": paper.as_json()}
        pdf = compiler.compile(format="pdf", sys_inputs=words, pdf_standards=["ua-1"])
        assert isinstance(pdf, bytes)
        return pdf

    return make
