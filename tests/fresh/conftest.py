"""The bare machines of `make fresh-test`: each is made once, tried in copies, and removed at the end."""

import signal
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.fresh.machine import Machine, bundle_of_what_is_committed, install_what_makes_machines
from tests.fresh.tried import Tried, by_sudo, prepared_by_root


def pytest_addoption(parser: pytest.Parser) -> None:
    """`--debian` says which are made."""
    parser.addoption("--debian", default="bookworm trixie", help="the names of Debian's releases")


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Each test runs in each release."""
    if "debian" in metafunc.fixturenames:
        metafunc.parametrize("debian", metafunc.config.getoption("--debian").split(), scope="session")


@pytest.fixture(scope="session", autouse=True)
def _clean_up_when_told_to_end() -> None:
    """A polite kill ends the tests as Ctrl-C does, so that the machines are removed."""
    signal.signal(signal.SIGTERM, signal.default_int_handler)


@pytest.fixture(scope="session")
def work() -> Iterator[Path]:
    """A folder on the disk; the one for short-lived files is often in memory."""
    install_what_makes_machines()
    with tempfile.TemporaryDirectory(prefix="fresh-test-", dir="/var/tmp") as folder:
        yield Path(folder)


@pytest.fixture(scope="session")
def bundle(work: Path) -> Path:
    """What is committed here."""
    return bundle_of_what_is_committed(work / "kiosk.bundle")


@pytest.fixture(scope="session")
def bare(work: Path, debian: str) -> Iterator[Machine]:
    """The release with nothing but git, make and certificates."""
    machine = Machine(work / debian)
    try:
        machine.begin(debian)
        yield machine
    finally:
        machine.remove()


@pytest.fixture(scope="session")
def prepared(bare: Machine, bundle: Path) -> Iterator[Tried]:
    """A machine whose user may install nothing: root runs the line that set-up names."""
    machine = bare.copy("prepared")
    try:
        yield prepared_by_root(machine, bundle)
    finally:
        machine.remove()


@pytest.fixture(scope="session")
def sudo(bare: Machine, bundle: Path) -> Iterator[Tried]:
    """A machine whose user has sudo, and a clone in a folder whose name has a space."""
    machine = bare.copy("sudo")
    try:
        yield by_sudo(machine, bundle)
    finally:
        machine.remove()
