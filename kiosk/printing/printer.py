"""The interface of this room: a printer, opened by its address."""

import threading
from collections.abc import Callable
from typing import Protocol

from kiosk.printing.address import AddressError, FolderAddress, IppAddress, read_address
from kiosk.printing.folder import FolderPrinter
from kiosk.printing.status import PrintStatus, State
from kiosk.printing.timeouts import Timeouts

__all__ = ["AddressError", "IppPrinter", "PrintStatus", "Printer", "State", "Timeouts", "open_printer"]


class Printer(Protocol):
    """Something to print on. Both methods wait: call them from a worker thread. Neither raises for a fault."""

    def status(self) -> PrintStatus:
        """Asks the printer itself whether it can print now."""
        ...

    def print_pdf(
        self, pdf: bytes, pages: int, report: Callable[[PrintStatus], None], stop: threading.Event
    ) -> PrintStatus:
        """Prints a PDF of so many pages and tells `report` each change, the last one included.

        Set `stop` when the person leaves: the job is cancelled at the printer. Returns the last report: done;
        cancelled; refused; not_sure where pages may have come out or may yet; or the fault found before
        anything was sent.
        """
        ...


class IppPrinter:
    """A printer that speaks IPP. The IPP library is loaded at the first question, since it takes 0.3 s."""

    def __init__(self, address: IppAddress, timeouts: Timeouts) -> None:
        self._address = address
        self._timeouts = timeouts

    def status(self) -> PrintStatus:
        """See Printer.status."""
        from kiosk.printing.client import Client  # noqa: PLC0415 (loaded late)
        from kiosk.printing.job import readiness  # noqa: PLC0415

        with Client(self._address, self._timeouts.request) as client:
            return readiness(client)

    def print_pdf(
        self, pdf: bytes, pages: int, report: Callable[[PrintStatus], None], stop: threading.Event
    ) -> PrintStatus:
        """See Printer.print_pdf."""
        from kiosk.printing.client import Client  # noqa: PLC0415 (loaded late)
        from kiosk.printing.job import print_pdf  # noqa: PLC0415

        with Client(self._address, self._timeouts.request) as client:
            return print_pdf(client, pdf, pages, report, stop, timeouts=self._timeouts)


def open_printer(address: str, timeouts: Timeouts | None = None) -> Printer:
    """The printer at `folder:PATH`, `ipp://…` or `ipps://…`; raises AddressError. Asks the printer nothing yet."""
    match read_address(address):
        case FolderAddress(path):
            return FolderPrinter(path)
        case IppAddress() as where:
            return IppPrinter(where, timeouts or Timeouts())
