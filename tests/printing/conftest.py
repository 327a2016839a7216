"""Fixtures of the printing tests: a printer that is switched on for each test."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.printing.eve_printer import EvePrinter, start_bus


@pytest.fixture(scope="session")
def bus(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a private D-Bus."""
    process, address = start_bus(tmp_path_factory.mktemp("bus"))
    yield address
    process.terminate()
    process.wait()


@pytest.fixture
def eve(tmp_path: Path, bus: str) -> Iterator[EvePrinter]:
    """A printer, switched on, with paper."""
    printer = EvePrinter(tmp_path, bus)
    printer.switch_on()
    yield printer
    printer.switch_off()
