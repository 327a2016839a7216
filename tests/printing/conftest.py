"""Fixtures of the printing tests: a printer that is switched on for each test."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from kiosk.printing.left_jobs import LeftJobs
from tests.printing.eve_printer import EvePrinter, start_bus


@pytest.fixture(scope="session")
def bus(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a private D-Bus."""
    process, address = start_bus(tmp_path_factory.mktemp("bus"))
    yield address
    process.terminate()
    process.wait()


@pytest.fixture(autouse=True)
def no_job_is_left(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Whatever still asks a printer of a test in the background ends with the test."""
    made: list[LeftJobs] = []
    first = LeftJobs.__init__

    def noted(self: LeftJobs, *given: Any, **more: Any) -> None:
        first(self, *given, **more)
        made.append(self)

    monkeypatch.setattr(LeftJobs, "__init__", noted)
    yield
    for each in made:
        each.end()


@pytest.fixture
def eve(tmp_path: Path, bus: str) -> Iterator[EvePrinter]:
    """A printer, switched on, with paper."""
    printer = EvePrinter(tmp_path, bus)
    printer.switch_on()
    yield printer
    printer.switch_off()
