"""The interface of this room: a printer, opened by its address."""

import threading
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from kiosk.printing.address import AddressError, FolderAddress, IppAddress, read_address
from kiosk.printing.folder import FolderPrinter
from kiosk.printing.own_jobs import OwnJobs
from kiosk.printing.status import PrintStatus, State
from kiosk.printing.timeouts import Timeouts

if TYPE_CHECKING:
    from kiosk.printing.client import Client
    from kiosk.printing.facts import Facts
    from kiosk.printing.left_jobs import LeftJobs

__all__ = [
    "AddressError",
    "IppPrinter",
    "PrintStatus",
    "Printer",
    "Setup",
    "State",
    "Timeouts",
    "open_printer",
]

Told = Callable[[int], None]

QUEUE, QUEUE_FOLLOWED = "cups-queue", "cups-queue-followed"
"""Words of a status: the address is that of a CUPS queue, whose printer could not or could be asked in its place."""


def _nobody(number: int) -> None:
    """Hears of jobs that were left at the printer, and does nothing."""


@dataclass(frozen=True, slots=True)
class Setup:
    """How a printer is used: `kept` is the folder in which the kiosk's own name at printers outlives the program.

    `left` hears how many jobs of people who had gone were found at the printer. `certificate` is the SHA-256 of the
    one to trust; without it the system's authorities vouch for a printer at ipps://. A page in a folder is removed
    after `keep_hours`.
    """

    timeouts: Timeouts = field(default_factory=Timeouts)
    kept: Path | None = None
    left: Told = _nobody
    prefer_raster: bool = False
    certificate: bytes = b""
    keep_hours: int = 72
    two_sided: bool = False


class Printer(Protocol):
    """Something to print on. The methods wait: call them from a worker thread. None raises for a fault."""

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

    def facts(self) -> "Facts | None":
        """What it says that it takes and has; None where it does not answer, and of a folder."""
        ...

    @property
    def may_print_left(self) -> bool:
        """Whether a page of somebody who has gone may still come out."""
        ...

    def cancel_left(self) -> None:
        """Begins to cancel what a program that died left at the printer; it goes on in the background."""
        ...

    def close(self) -> None:
        """Ends what goes on in the background."""
        ...


class IppPrinter:
    """A printer that speaks IPP. The IPP library is loaded at the first question, since it takes 0.3 s."""

    def __init__(self, address: IppAddress, setup: Setup) -> None:
        self._address, self._setup = address, setup
        self._own = OwnJobs(setup.kept)
        self._left_jobs: LeftJobs | None = None
        self._behind: IppAddress | None = None
        self._queue_word = ""

    def status(self) -> PrintStatus:
        """See Printer.status."""
        from kiosk.printing.job import look_at  # noqa: PLC0415 (loaded late)

        self._behind = None
        with self._client() as client:
            found = look_at(client).status
        words = [word for word in (self._queue_word, found.detail) if word]
        return replace(found, detail=",".join(words))

    def print_pdf(
        self, pdf: bytes, pages: int, report: Callable[[PrintStatus], None], stop: threading.Event
    ) -> PrintStatus:
        """See Printer.print_pdf. What somebody left before has to be cancelled first."""
        from kiosk.printing.job import NOT_CONFIRMED, Way  # noqa: PLC0415 (loaded late)
        from kiosk.printing.whole_pdf import print_pdf  # noqa: PLC0415 (loaded late)

        timeouts = self._setup.timeouts
        if not self._left().wait(timeouts.cancel):
            end = PrintStatus(State.NOT_RESPONDING, 0, pages, "job-before-not-cancelled")
            report(end)
            return end
        way = Way(timeouts, self._own, self._setup.prefer_raster, self._setup.two_sided)
        with self._client() as client:
            end = print_pdf(client, pdf, pages, report, stop, way=way)
        if NOT_CONFIRMED in end.detail:
            self._left().start()
        return end

    def facts(self) -> "Facts | None":
        """See Printer.facts."""
        from kiosk.printing.exchange import PrinterError  # noqa: PLC0415 (loaded late)
        from kiosk.printing.facts import facts_of  # noqa: PLC0415 (loaded late)

        try:
            with self._client() as client:
                return facts_of(client.printer(), prefer_raster=self._setup.prefer_raster)
        except PrinterError:
            return None

    @property
    def may_print_left(self) -> bool:
        """See Printer.may_print_left."""
        return self._left_jobs is not None and self._left_jobs.busy

    def cancel_left(self) -> None:
        """See Printer.cancel_left."""
        self._left().start()

    def close(self) -> None:
        """See Printer.close."""
        if self._left_jobs is not None:
            self._left_jobs.end()

    def _client(self) -> "Client":
        """A client of the printer itself, also where the address is that of a CUPS queue before it."""
        if self._behind is None:
            self._behind = self._found_behind()
        return self._client_at(self._behind or self._address)

    def _client_at(self, address: IppAddress) -> "Client":
        from kiosk.printing.client import Client  # noqa: PLC0415 (loaded late)

        return Client(address, self._setup.timeouts.request, self._setup.certificate)

    def _found_behind(self) -> IppAddress | None:
        """The printer behind a queue. A queue keeps copies, and calls printed what never was: it is gone round."""
        from kiosk.printing.exchange import PrinterError  # noqa: PLC0415 (loaded late)
        from kiosk.printing.status import is_queue, printer_behind  # noqa: PLC0415 (loaded late)

        self._queue_word = ""
        try:
            with self._client_at(self._address) as client:
                told = client.printer()
            behind = read_address(printer_behind(told)) if is_queue(told) and printer_behind(told) else None
        except (PrinterError, AddressError):
            return None
        if is_queue(told):
            self._queue_word = QUEUE_FOLLOWED if behind else QUEUE
        return behind if isinstance(behind, IppAddress) else None

    def _left(self) -> "LeftJobs":
        from kiosk.printing.left_jobs import LeftJobs  # noqa: PLC0415 (loaded late)

        if self._left_jobs is None:
            self._left_jobs = LeftJobs(self._client, self._own, self._setup.left)
        return self._left_jobs


def open_printer(address: str, setup: Setup | None = None) -> Printer:
    """The printer at `folder:PATH`, `ipp://…` or `ipps://…`; raises AddressError. Asks the printer nothing yet."""
    match read_address(address):
        case FolderAddress(path):
            return FolderPrinter(path, (setup or Setup()).keep_hours)
        case IppAddress() as where:
            return IppPrinter(where, setup or Setup())
