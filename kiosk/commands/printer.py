"""The printer asked, and tried."""

from argparse import Namespace
from collections.abc import Iterator
from contextlib import contextmanager

from kiosk import app
from kiosk.decision.problems import Problem, ProblemsFound
from kiosk.printing.address import AddressError
from kiosk.printing.status import State


def printer_status(asked: Namespace) -> int:
    """Say what the printer says."""
    with _named_address():
        report = app.printer_of(app.settings_of(asked.settings, asked.aid)).status()
    print(f"{report.state} {report.detail}".strip())
    return 0 if report.state in {State.READY, State.WAKING} else 1


def printer_test(asked: Namespace) -> int:
    """Print the handout of the scripted visit."""

    def tell(state: str, page: int, pages: int) -> None:
        print(state, page or "", flush=True)

    with _named_address():
        state = app.print_test_page(app.settings_of(asked.settings, asked.aid), tell)
    return 0 if state in {State.DONE, app.SAVED} else 1


@contextmanager
def _named_address() -> Iterator[None]:
    """An address that means no printer is a problem of the settings. Raises ProblemsFound."""
    try:
        yield
    except AddressError as error:
        raise ProblemsFound([Problem("[printer] address", 0, str(error), "")]) from error
