"""The handout once everything is loaded, beside a bare canvas that draws as many lines on as many pages."""

import io
import time
from collections.abc import Callable
from statistics import median

import pypdfium2
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from kiosk import app
from kiosk.decision.summary import summarise
from kiosk.device.places import Shipped, shipped
from kiosk.device.settings import Settings
from kiosk.handout.document import Handout
from tests.benchmarks.table import Row

ROUNDS = 20
MARGIN, TOP, SIZE = 54, 738, 12


def _handout() -> Callable[[], Handout]:
    settings = Settings()
    shelf = app.shelf_of(settings)
    script = app.script_of(settings, shelf)
    aid = shelf.aids[script.visit.reading.language]
    summary = summarise(aid, script.visit, settings.clinic, app.writer_of(aid.language), script.today)
    return lambda: app.paper_of(shelf, summary, large_print=False)


def _pages(pdf: bytes) -> list[list[str]]:
    """The lines of text on each page."""
    document = pypdfium2.PdfDocument(pdf)
    return [page.get_textpage().get_text_range().splitlines() for page in document]


def _bare(pages: list[list[str]], font: str) -> bytes:
    """The same lines, drawn under each other."""
    stream = io.BytesIO()
    canvas = Canvas(stream)
    for lines in pages:
        canvas.setFont(font, SIZE)
        for number, line in enumerate(lines):
            canvas.drawString(MARGIN, TOP - number * SIZE, line)
        canvas.showPage()
    canvas.save()
    return stream.getvalue()


def _timed(act: Callable[[], object]) -> float:
    before = time.perf_counter_ns()
    act()
    return (time.perf_counter_ns() - before) / 1e6


def test_handout_warm(measured: list[Row]) -> None:
    make = _handout()
    handout = make()
    pages = _pages(handout.pdf)
    fonts = shipped(Shipped.ASSETS) / "fonts"
    pdfmetrics.registerFont(TTFont("Bare", str(fonts / "AtkinsonHyperlegibleNext-Regular.ttf")))
    _bare(pages, "Bare")
    turns = [(_timed(make), _timed(lambda: _bare(pages, "Bare"))) for _ in range(ROUNDS)]
    ours, bare = median(turn[0] for turn in turns), median(turn[1] for turn in turns)
    note = f"{handout.pages} pages, {sum(map(len, pages))} lines"
    measured.append(Row("handout, warm", ours, "a bare canvas, the same lines", bare, 1.5, note))
    assert len(pages) == handout.pages
