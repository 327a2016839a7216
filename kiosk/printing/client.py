"""An IPP client for one printer and one job at a time; it blocks."""

import asyncio
from types import TracebackType
from typing import Any, Self

import aiohttp
from pyipp import IPP, IPPConnectionError, IPPError, IPPParseError, IPPVersionNotSupportedError
from pyipp.enums import IppOperation, IppStatus

from kiosk.printing.address import IppAddress
from kiosk.printing.status import Attributes

USER = "kiosk"
PDF = "application/pdf"
# Not operations-supported: pyipp cannot read an answer that holds an operation it has no name for.
PRINTER_ATTRIBUTES = [
    "document-format-supported",
    "printer-alert-description",
    "printer-input-tray",
    "printer-is-accepting-jobs",
    "printer-state",
    "printer-state-reasons",
]
JOB_ATTRIBUTES = ["job-impressions-completed", "job-state", "job-state-reasons"]
UPLOAD_SECONDS = 24 * 3600  # the job's own deadlines end an upload, since a printer without paper stalls it
GONE = {IppStatus.ERROR_NOT_FOUND, IppStatus.ERROR_GONE}
TRY_AGAIN = {IppStatus.ERROR_BUSY, IppStatus.ERROR_SERVICE_UNAVAILABLE, IppStatus.ERROR_TEMPORARY}


class PrinterError(Exception):
    """The printer did not do what was asked; `keyword` says why, for the journal."""

    def __init__(self, keyword: str) -> None:
        super().__init__(keyword)
        self.keyword = keyword


class UnreachableError(PrinterError):
    """No answer: switched off, unplugged, or not at this address."""


class OddAnswerError(PrinterError):
    """An answer that is not proper IPP."""


class RefusedError(PrinterError):
    """The printer understood, and said no."""


class BusyError(RefusedError):
    """The printer says no for the moment."""


class NotFoundError(RefusedError):
    """The printer does not know the job, or nobody the printer, at this address."""


class Client:
    """A printer, asked over IPP. Use it in a `with`: leaving it ends every connection and thread.

    Every method raises a PrinterError when the printer does not answer, says no or says something odd.
    `request` is the longest wait for one answer in seconds.
    """

    def __init__(self, address: IppAddress, request: float) -> None:
        self._address = address
        self._request = request
        self._runner = asyncio.Runner()
        self._session: aiohttp.ClientSession | None = None
        self._sending: asyncio.Task[dict[str, Any]] | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop_sending()
        if self._session is not None:
            self._runner.run(self._session.close())
        self._runner.close()

    def printer(self) -> Attributes:
        """The attributes of the printer."""
        answer = self._ask(IppOperation.GET_PRINTER_ATTRIBUTES, {"requested-attributes": PRINTER_ATTRIBUTES})
        return _first(answer["printers"], "printer-state")

    def job(self, number: int) -> Attributes:
        """The attributes of a job; raises NotFoundError when it does not know it."""
        wanted = {"job-id": number, "requested-attributes": JOB_ATTRIBUTES}
        return _first(self._ask(IppOperation.GET_JOB_ATTRIBUTES, wanted)["jobs"], "job-state")

    def create_job(self, name: str) -> int:
        """Opens a job, as yet without a document, and gives its number at the printer."""
        answer = self._ask(IppOperation.CREATE_JOB, {"job-name": name})
        return int(_first(answer["jobs"], "job-id")["job-id"])

    def start_sending(self, number: int, pdf: bytes) -> None:
        """Begins to send the document of a job; it flows while the other methods run."""
        wanted = {"job-id": number, "document-format": PDF, "last-document": True}
        exchange = self._exchange(IppOperation.SEND_DOCUMENT, wanted, UPLOAD_SECONDS, pdf)
        self._sending = self._runner.get_loop().create_task(exchange)

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

    def _ask(self, operation: IppOperation, wanted: dict[str, object]) -> dict[str, Any]:
        return self._runner.run(self._exchange(operation, wanted, self._request))

    async def _exchange(
        self, operation: IppOperation, wanted: dict[str, object], seconds: float, data: bytes = b""
    ) -> dict[str, Any]:
        """One request and its whole answer; pyipp's own timeout ends with the headers of the answer."""
        message = {"operation-attributes-tag": {"requesting-user-name": USER} | wanted, "data": data}
        try:
            async with asyncio.timeout(seconds):
                return await self._ipp(seconds).execute(operation, message)
        except (TimeoutError, aiohttp.ClientError, IPPConnectionError) as error:
            raise UnreachableError("no-answer") from error
        except (IPPParseError, IPPVersionNotSupportedError) as error:
            raise OddAnswerError("odd-answer") from error
        except IPPError as error:
            raise _from_ipp(error) from error

    def _ipp(self, seconds: float) -> IPP:
        if self._session is None:
            # A new connection for each request: printers close idle ones without a word.
            connector = aiohttp.TCPConnector(force_close=True)
            self._session = aiohttp.ClientSession(
                connector=connector,
                timeout=aiohttp.ClientTimeout(total=None),
                raise_for_status=_refuse_http_error,
            )
        at = self._address
        return IPP(
            host=at.host,
            port=at.port,
            base_path=at.path,
            tls=at.tls,
            request_timeout=int(seconds) + 1,
            session=self._session,
        )


async def _wait(task: "asyncio.Task[dict[str, Any]]", seconds: float | None) -> None:
    await asyncio.wait({task}, timeout=seconds)


def _first(groups: list[dict[str, Any]], name: str) -> dict[str, Any]:
    """The first group of attributes, which must hold this one."""
    if not groups or name not in groups[0]:
        raise OddAnswerError(f"no-{name}")
    return groups[0]


async def _refuse_http_error(answer: aiohttp.ClientResponse) -> None:
    """A 4xx is a no (a wrong path, a password, TLS wanted), a 5xx a fault.

    WORKAROUND: left to itself, pyipp 0.17.2 keeps the connection of a 426 open and takes every text for UTF-8.
    """
    if answer.status >= 400:
        answer.close()
        kind = RefusedError if answer.status < 500 else OddAnswerError
        raise kind(f"http-{answer.status}")


def _from_ipp(error: IPPError) -> PrinterError:
    about = error.args[1] if len(error.args) > 1 else {}
    code = int(about.get("status-code", 0))
    kind = NotFoundError if code in GONE else BusyError if code in TRY_AGAIN else RefusedError
    return kind(_keyword(code))


def _keyword(code: int) -> str:
    """The status as RFC 8011 names it, or as a number where pyipp has no name."""
    side = "client-" if code < 0x500 else "server-"
    try:
        return side + IppStatus(code).name.lower().replace("_", "-")
    except ValueError:
        return f"{side}error-0x{code:04x}"
