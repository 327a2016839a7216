"""Opening a printer by its address."""

import subprocess
import sys

import pytest

from kiosk.printing.folder import FolderPrinter
from kiosk.printing.printer import AddressError, IppPrinter, open_printer


def test_the_address_says_which_kind_of_printer() -> None:
    assert isinstance(open_printer("folder:/tmp"), FolderPrinter)
    assert isinstance(open_printer("ipp://printer.local"), IppPrinter)
    assert isinstance(open_printer("ipps://printer.local"), IppPrinter)


def test_a_bad_address_is_told_at_once() -> None:
    with pytest.raises(AddressError, match="does not start with"):
        open_printer("lpt1:")


def test_opening_a_printer_loads_no_ipp_library() -> None:
    script = (
        "import sys; from kiosk.printing.printer import open_printer; open_printer('ipp://printer.local');"
        "print([name for name in ('pyipp', 'aiohttp', 'asyncio') if name in sys.modules])"
    )
    answer = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert answer.stdout.strip() == "[]"
