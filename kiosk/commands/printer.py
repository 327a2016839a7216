"""The commands `printer status` and `printer test`."""

from argparse import Namespace
from collections.abc import Iterator
from contextlib import contextmanager

from kiosk import app
from kiosk.decision.problems import Problem, ProblemsFound
from kiosk.device.settings import Settings
from kiosk.print_services import SAVED, printer_address, printer_of
from kiosk.printing.address import AddressError
from kiosk.printing.printer import QUEUE, QUEUE_FOLLOWED
from kiosk.printing.status import State

REMARKS = {
    QUEUE: "This address is a CUPS queue. It keeps copies of what people print, and what it says about paper cannot "
    "be believed: the kiosk will ask each person whether the pages are in hand. Name the printer itself in "
    "[printer] address.",
    QUEUE_FOLLOWED: "This address is a CUPS queue, which keeps copies and cannot be believed. The kiosk prints on the "
    "printer behind it directly; name that one in [printer] address.",
}


def printer_status(asked: Namespace) -> int:
    """Print the printer's status on standard output."""
    with _named_address():
        report = printer_of(app.settings_of(asked.settings, asked.aid)).status()
    print(f"{report.state} {report.detail}".strip())
    for word in set(report.detail.split(",")) & set(REMARKS):
        print(REMARKS[word])
    return 0 if report.state in {State.READY, State.WAKING} else 1


def printer_test(asked: Namespace) -> int:
    """Print the handout of the scripted visit."""

    def tell(state: str, page: int, pages: int) -> None:
        print(state, page or "", flush=True)

    settings = app.settings_of(asked.settings, asked.aid)
    with _named_address():
        _refuse_folder(settings)
        state = app.print_test_page(settings, tell)
    return 0 if state in {State.DONE, SAVED} else 1


def _refuse_folder(settings: Settings) -> None:
    """A folder that no page can be put into is named. Raises ProblemsFound."""
    scheme, _, folder = printer_address(settings).partition(":")
    report = printer_of(settings).status()
    if scheme == "folder" and report.state is State.REFUSED:
        remedy = (
            "let the kiosk's user write there, or name another folder by [kiosk] state or [printer] address"
        )
        raise ProblemsFound([Problem(folder, 0, f"no page can be put here ({report.detail})", remedy)])


@contextmanager
def _named_address() -> Iterator[None]:
    """An address that means no printer is a problem of the settings. Raises ProblemsFound."""
    try:
        yield
    except AddressError as error:
        raise ProblemsFound([Problem("[printer] address", 0, str(error), "")]) from error
