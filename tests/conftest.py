"""Qt draws in memory, with the renderer that the kiosk ships, whatever screen the machine has."""

import os
import signal
from collections.abc import Iterator

import pytest
from hypothesis import settings

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")
os.environ.setdefault("QT_QUICK_CONTROLS_STYLE", "Basic")

# No deadline for an example: how long one takes says nothing on a machine that does other things, too.
settings.register_profile("kiosk", deadline=None)
settings.load_profile("kiosk")


def pytest_addoption(parser: pytest.Parser) -> None:
    """`--approve` makes what paper and pages look like now what they are compared with (`make proofs`)."""
    parser.addoption("--approve", action="store_true", help="approve what differs from its picture or proof")


@pytest.fixture
def approve(request: pytest.FixtureRequest) -> bool:
    """Whether what is drawn now is approved."""
    return bool(request.config.getoption("--approve"))


@pytest.fixture
def ctrl_c_ignored() -> Iterator[None]:
    """As for tests that nohup or a script started in the background: every process inherits that Ctrl-C is ignored."""
    before = signal.signal(signal.SIGINT, signal.SIG_IGN)
    yield
    signal.signal(signal.SIGINT, before)
