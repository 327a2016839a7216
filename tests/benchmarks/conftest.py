"""Collects what the benchmarks measured and tells it all at the end."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.benchmarks.glass import Glass, glass, installed
from tests.benchmarks.table import README_TABLES, Row, as_markdown, as_text, write

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

_measured: list[Row] = []


@pytest.fixture
def measured() -> list[Row]:
    """Takes the rows of one benchmark."""
    return _measured


@pytest.fixture
def screen(tmp_path: Path) -> Iterator[Glass | None]:
    """A screen in memory; none where Xvfb is not installed, and then Qt draws what is never shown."""
    if not installed():
        yield None
        return
    with glass(tmp_path) as one:
        yield one


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """The table, behind the tests' own report."""
    if _measured:
        terminalreporter.section("measured, in one run on this machine")
        terminalreporter.write_line(as_text(_measured))
        write(_measured)
        terminalreporter.section(f"the same for README.md, in {README_TABLES}")
        terminalreporter.write_line(as_markdown(_measured))
