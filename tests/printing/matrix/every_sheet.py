"""Every shipped sheet in both languages on a printer that takes raster alone; played by `make trust`."""

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.printing.printer import Setup, State, open_printer
from kiosk.printing.raster import PWG
from kiosk.printing.raster_pages import Dots, raster_pages
from tests.handout.shipped import PRINTS, Print, printed
from tests.printing.eve_printer import QUICK, EvePrinter
from tests.printing.test_raster import decoded, needs_decoder


@pytest.fixture
def raster_only(tmp_path: Path, bus: str) -> Iterator[EvePrinter]:
    """A printer that takes PWG raster alone."""
    printer = EvePrinter(tmp_path, bus)
    printer.switch_on(PWG)
    yield printer
    printer.switch_off()


@needs_decoder
@pytest.mark.parametrize("which", [each for each in PRINTS if not each.large], ids=str)
def test_a_sheet_comes_out_dot_for_dot(which: Print, raster_only: EvePrinter) -> None:
    """Drawn by the printer's own count of pages, and read back by another program."""
    handout = printed(which)
    engine = raster_only.folder / "engine"
    counted = engine.read_text().replace("impressions=2", f"impressions={handout.pages}")
    engine.write_text(counted.replace("completed=2", f"completed={handout.pages}"))
    printer = open_printer(raster_only.address, Setup(QUICK))
    end = printer.print_pdf(handout.pdf, handout.pages, lambda report: None, threading.Event())
    assert (end.state, end.page) == (State.DONE, handout.pages)
    (document,) = raster_only.printed()
    found = [dots for _, dots in decoded(document, PWG)]
    assert found == [b"".join(page.rows) for page in raster_pages(handout.pdf, 300, Dots.GRAY)]
