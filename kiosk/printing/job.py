"""A print job over IPP: sent, followed until it ends, cancelled where the person leaves."""

import secrets
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, replace

from kiosk.printing.client import PDF, BusyError, Client, NotFoundError, PrinterError, RefusedError
from kiosk.printing.status import (
    Attributes,
    PrintStatus,
    State,
    impressions,
    job_state,
    printer_state,
    reasons,
    values,
)
from kiosk.printing.timeouts import Timeouts

ENDED = frozenset({State.REFUSED, State.NOT_SURE, State.CANCELLED, State.DONE})
CAN_START = frozenset({State.READY, State.WAKING})


def readiness(client: Client) -> PrintStatus:
    """Whether a PDF can be sent now, asked once: ready, waking, or what stands in the way."""
    try:
        printer = client.printer()
    except RefusedError as refusal:
        return PrintStatus(State.REFUSED, detail=refusal.keyword)
    except PrinterError as error:
        return PrintStatus(State.NOT_RESPONDING, detail=error.keyword)
    formats = values(printer, "document-format-supported")
    if formats and PDF not in formats:
        return PrintStatus(State.REFUSED, detail="document-format-not-supported")
    return PrintStatus(printer_state(printer), detail=",".join(reasons(printer, "printer-state-reasons")))


def print_pdf(
    client: Client,
    pdf: bytes,
    pages: int,
    report: Callable[[PrintStatus], None],
    stop: threading.Event,
    *,
    timeouts: Timeouts,
) -> PrintStatus:
    """Prints and follows one PDF; see Printer.print_pdf for what it tells and returns."""
    job = _Job(client, pages, report, stop, timeouts)
    return job.tell(replace(job.run(pdf), pages=pages))


@dataclass(slots=True)
class _Job:
    client: Client
    pages: int
    report: Callable[[PrintStatus], None]
    stop: threading.Event
    timeouts: Timeouts
    told: PrintStatus | None = None
    not_sent: PrinterError | None = None

    def tell(self, news: PrintStatus) -> PrintStatus:
        """Passes on what has changed."""
        if news != self.told:
            self.told = news
            self.report(news)
        return news

    def run(self, pdf: bytes) -> PrintStatus:
        start = self.ready()
        if start.state not in CAN_START:
            return start
        state = State.WAKING if start.state is State.WAKING else State.SENDING
        self.tell(PrintStatus(state, 0, self.pages, start.detail))
        number = self.create()
        if isinstance(number, PrintStatus):
            return number
        self.client.start_sending(number, pdf)
        return self.follow(number)

    def ready(self) -> PrintStatus:
        """Asks the printer until it answers, so that a fault is known before anything is sent."""
        deadline = time.monotonic() + self.timeouts.answer
        while not self.stop.is_set():
            found = readiness(self.client)
            if found.state is not State.NOT_RESPONDING or time.monotonic() >= deadline:
                return found
            self.stop.wait(self.timeouts.poll)
        return PrintStatus(State.CANCELLED)

    def create(self) -> int | PrintStatus:
        """Opens the job, waiting for another one to end; without a document nothing can come out."""
        deadline = time.monotonic() + self.timeouts.stuck
        while not self.stop.is_set():
            try:
                return self.client.create_job(f"kiosk-{secrets.token_hex(8)}")
            except RefusedError as refusal:
                if not isinstance(refusal, BusyError) or time.monotonic() >= deadline:
                    return PrintStatus(State.REFUSED, detail=refusal.keyword)
            except PrinterError as error:
                return PrintStatus(State.NOT_RESPONDING, detail=error.keyword)
            self.stop.wait(self.timeouts.poll)
        return PrintStatus(State.CANCELLED)

    def follow(self, number: int) -> PrintStatus:
        """Looks at printer and job until the job has ended, the person left or a deadline passed."""
        answered = changed = time.monotonic()
        while not self.stop.is_set():
            try:
                news = self.look(number)
            except NotFoundError:
                return PrintStatus(State.NOT_SURE, detail="job-forgotten")
            except PrinterError as error:
                if time.monotonic() - answered >= self.timeouts.answer:
                    return PrintStatus(State.NOT_SURE, detail=error.keyword)
            else:
                answered = time.monotonic()
                changed = answered if self.is_progress(news) else changed
                if news.state in ENDED:
                    return news
                if self.not_sent and news.state is State.SENDING:
                    return self.give_up(number, self.not_sent)
                if answered - changed >= self.timeouts.stuck:
                    return self.cancel(number, "no-change")
                self.tell(news)
            self.pause()
        return self.cancel(number, "")

    def is_progress(self, news: PrintStatus) -> bool:
        return self.told is None or (news.state, news.page) != (self.told.state, self.told.page)

    def look(self, number: int) -> PrintStatus:
        """The status of the job now, by the printer's own word."""
        printer = self.client.printer()
        job = self.client.job(number)
        state = job_state(job, printer)
        return PrintStatus(state, self.page(state, job), self.pages, _detail(state, job, printer))

    def page(self, state: State, job: Attributes) -> int:
        """The page being printed, or how many came out where the job has ended."""
        count = impressions(job)
        if state in ENDED:
            return self.pages if count is None and state is State.DONE else count or 0
        return min((count or 0) + (state is State.PRINTING), self.pages)

    def pause(self) -> None:
        """Waits until the next look, and lets the document flow meanwhile."""
        try:
            sent = self.client.sent_within(self.timeouts.poll)
        except PrinterError as error:
            self.not_sent, sent = error, True
        if sent:
            self.stop.wait(self.timeouts.poll)

    def give_up(self, number: int, error: PrinterError) -> PrintStatus:
        """Ends a job whose document did not get through."""
        end = self.cancel(number, error.keyword)
        state = State.REFUSED if isinstance(error, RefusedError) else State.NOT_RESPONDING
        return replace(end, state=state) if end.state is State.CANCELLED else end

    def cancel(self, number: int, why: str) -> PrintStatus:
        """Asks the printer to drop the job, and believes only the printer's word that it has ended."""
        deadline = time.monotonic() + self.timeouts.cancel
        asked = False
        while True:
            try:
                if not asked:
                    self.client.cancel(number)
                    asked = True
                end = self.look(number)
                if end.state in ENDED:
                    return replace(end, detail=why or end.detail)
            except NotFoundError:
                return PrintStatus(State.NOT_SURE, detail="job-forgotten")
            except PrinterError:
                self.client.stop_sending()  # a printer that serves one connection hears the cancel only now
            if time.monotonic() >= deadline:
                return PrintStatus(State.NOT_SURE, detail="cancel-not-confirmed")
            time.sleep(self.timeouts.poll)  # the stop is set already, and would not wait


def _detail(state: State, job: Attributes, printer: Attributes) -> str:
    about = reasons(job, "job-state-reasons") if state in ENDED else reasons(printer, "printer-state-reasons")
    return ",".join(about)
