"""An IPP client for one printer and one job at a time; it blocks."""

import asyncio
from collections.abc import Collection, Iterable, Mapping
from types import TracebackType
from typing import Any, Self

from pyipp.enums import IppOperation, IppStatus

from kiosk.printing.address import IppAddress
from kiosk.printing.capabilities import JOB_CAPABILITIES, Document
from kiosk.printing.exchange import Exchange, OddAnswerError, PrinterError, RefusedError
from kiosk.printing.status import Attributes, number, values

PRINTER_ATTRIBUTES = [
    *JOB_CAPABILITIES,
    "cups-version",
    "device-uri",
    "operations-supported",
    "printer-alert-description",
    "printer-input-tray",
    "printer-is-accepting-jobs",
    "printer-make-and-model",
    "printer-more-info",
    "printer-state",
    "printer-state-reasons",
]
JOB_ATTRIBUTES = [
    "job-impressions-completed",
    "job-k-octets-processed",
    "job-media-sheets-completed",
    "job-state",
    "job-state-reasons",
]
UPLOAD_SECONDS = 24 * 3600  # the job's own deadlines end an upload, since a printer without paper stalls it
SUCCESSFUL = range(0x0100)  # RFC 8011 appendix B
GONE = {IppStatus.ERROR_NOT_FOUND, IppStatus.ERROR_GONE}
TRY_AGAIN = {IppStatus.ERROR_BUSY, IppStatus.ERROR_SERVICE_UNAVAILABLE, IppStatus.ERROR_TEMPORARY}
NONE: Mapping[str, object] = {}


class BusyError(RefusedError):
    """The printer says no for the moment."""


class NotFoundError(RefusedError):
    """The printer does not know the job, or nobody the printer, at this address."""


class Client:
    """A printer, asked over IPP. Use it in a `with`: leaving it ends every connection and thread.

    Every method raises a PrinterError when the printer does not answer, says no or says something odd.
    `request` is the longest wait for one answer in seconds; `certificate` the SHA-256 of the certificate to trust.
    """

    def __init__(self, address: IppAddress, request: float, certificate: bytes = b"") -> None:
        self._exchanges = Exchange(address, certificate)
        self._request = request
        self._runner = asyncio.Runner()
        self._sending: asyncio.Task[dict[str, Any]] | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop_sending()
        self._runner.close()

    def printer(self) -> Attributes:
        """The attributes of the printer."""
        answer = self._ask(IppOperation.GET_PRINTER_ATTRIBUTES, {"requested-attributes": PRINTER_ATTRIBUTES})
        return _first(answer["printers"], "printer-state")

    def job(self, number: int) -> Attributes:
        """The attributes of a job; raises NotFoundError when it does not know it."""
        wanted = {"job-id": number, "requested-attributes": JOB_ATTRIBUTES}
        return _first(self._ask(IppOperation.GET_JOB_ATTRIBUTES, wanted)["jobs"], "job-state")

    def jobs(self, prefix: str, but: Collection[str] = ()) -> list[int]:
        """The numbers of the jobs at the printer that have not ended and whose names begin so, `but` for these."""
        wanted = {"which-jobs": "not-completed", "requested-attributes": ["job-id", "job-name"]}
        found = self._ask(IppOperation.GET_JOBS, wanted)["jobs"]
        numbers = ((number(each, "job-id"), values(each, "job-name")) for each in found)
        named = [(id_, str(names[0])) for id_, names in numbers if id_ is not None and names]
        return [id_ for id_, name in named if name.startswith(prefix) and name not in but]

    def validate_job(self, document: Document) -> None:
        """Asks whether a job like that would be taken. Raises RefusedError with the reason where it would not."""
        wanted = {"document-format": document.format}
        self._ask(IppOperation.VALIDATE_JOB, wanted, document.job)

    def create_job(self, name: str, job: Mapping[str, object] = NONE) -> int:
        """Opens a job, as yet without a document, and gives its number at the printer."""
        answer = self._ask(IppOperation.CREATE_JOB, {"job-name": name}, job)
        found = number(_first(answer["jobs"], "job-id"), "job-id")
        if found is None:
            raise OddAnswerError("no-job-id")
        return found

    def start_sending(self, number: int, document: Document) -> None:
        """Begins to send the document of a job, and those that follow it; they flow while the other methods run."""
        self._sending = self._runner.get_loop().create_task(self._send(number, document))

    async def _send(self, number: int, document: Document) -> dict[str, Any]:
        data = document.data
        for following in document.more:
            await self._send_one(number, document.format, data, last=False)
            data = following
        return await self._send_one(number, document.format, data, last=True)

    async def _send_one(
        self, number: int, format_: str, data: bytes | Iterable[bytes], *, last: bool
    ) -> dict[str, Any]:
        wanted = {"job-id": number, "document-format": format_, "last-document": last}
        return await self._exchange(IppOperation.SEND_DOCUMENT, wanted, NONE, UPLOAD_SECONDS, data)

    def sent_within(self, seconds: float) -> bool:
        """Waits until the document is sent, so long at the most; true when nothing is left to send."""
        if self._sending is None:
            return True
        self._runner.run(_wait(self._sending, seconds))
        if not self._sending.done():
            return False
        sending, self._sending = self._sending, None
        sending.result()
        return True

    def stop_sending(self) -> None:
        """Breaks off a document under way."""
        if self._sending is not None:
            self._sending.cancel()
            self._runner.run(_wait(self._sending, None))
            if not self._sending.cancelled():
                self._sending.exception()  # else asyncio complains that nobody looked at it
            self._sending = None

    def cancel(self, number: int) -> None:
        """Asks the printer to cancel a job, which it may finish only later; a job that has ended is no error."""
        try:
            self._ask(IppOperation.CANCEL_JOB, {"job-id": number})
        except NotFoundError:
            raise
        except RefusedError as refusal:
            if refusal.keyword != "client-error-not-possible":
                raise

    def _ask(
        self, operation: IppOperation, wanted: Mapping[str, object], job: Mapping[str, object] = NONE
    ) -> dict[str, Any]:
        return self._runner.run(self._exchange(operation, wanted, job, self._request))

    async def _exchange(
        self,
        operation: IppOperation,
        wanted: Mapping[str, object],
        job: Mapping[str, object],
        seconds: float,
        document: bytes | Iterable[bytes] = b"",
    ) -> dict[str, Any]:
        answer = await self._exchanges.ask(operation, wanted, job, seconds, document)
        if answer["status-code"] not in SUCCESSFUL:
            raise _refusal(answer["status-code"])
        return answer


async def _wait(task: "asyncio.Task[dict[str, Any]]", seconds: float | None) -> None:
    await asyncio.wait({task}, timeout=seconds)


def _first(groups: list[dict[str, Any]], name: str) -> dict[str, Any]:
    """The first group of attributes, which must hold this one."""
    if not groups or name not in groups[0]:
        raise OddAnswerError(f"no-{name}")
    return groups[0]


def _refusal(code: int) -> PrinterError:
    """What a status that is no success comes to (RFC 8011 appendix B)."""
    kind = NotFoundError if code in GONE else BusyError if code in TRY_AGAIN else RefusedError
    return kind(_keyword(code))


def _keyword(code: int) -> str:
    """The status as RFC 8011 names it, or as a number where pyipp has no name."""
    side = "client-" if code < 0x500 else "server-"
    try:
        return side + IppStatus(code).name.lower().replace("_", "-")
    except ValueError:
        return f"{side}error-0x{code:04x}"
