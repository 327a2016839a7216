"""A print job over IPP: sent, followed until it ends, cancelled where the person leaves."""

import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field, replace

from kiosk.printing.capabilities import Document, document_for, format_for, is_in_a_tray, media_of
from kiosk.printing.client import BusyError, Client, NotFoundError
from kiosk.printing.exchange import PrinterError, RefusedError
from kiosk.printing.own_jobs import OwnJobs
from kiosk.printing.raster import Sides
from kiosk.printing.status import (
    Attributes,
    PrintStatus,
    State,
    impressions,
    is_queue,
    job_state,
    printer_state,
    reasons,
    signs_of_life,
    values,
)
from kiosk.printing.timeouts import Timeouts

ENDED = frozenset({State.REFUSED, State.NOT_SURE, State.CANCELLED, State.DONE})
CAN_START = frozenset({State.READY, State.WAKING})
VALIDATE_JOB = 0x0004
"""Validate-Job, RFC 8011 section 5.4.15."""


@dataclass(frozen=True, slots=True)
class Found:
    """What the printer says of itself before a job, and its attributes where it answered."""

    status: PrintStatus
    printer: Attributes = field(default_factory=dict)


def look_at(client: Client) -> Found:
    """Whether a document can be sent now, asked once: ready, waking, or what stands in the way."""
    try:
        printer = client.printer()
    except RefusedError as refusal:
        return Found(PrintStatus(State.REFUSED, detail=refusal.keyword))
    except PrinterError as error:
        return Found(PrintStatus(State.NOT_RESPONDING, detail=error.keyword))
    if not format_for(printer):
        return Found(PrintStatus(State.REFUSED, detail="document-format-not-supported"), printer)
    detail = ",".join(reasons(printer, "printer-state-reasons"))
    return Found(PrintStatus(printer_state(printer), detail=detail), printer)


@dataclass(frozen=True, slots=True)
class Way:
    """How a job is printed: how long to wait, and what this kiosk calls its jobs.

    `prefer_raster` takes raster though the printer takes PDF, `two_sided` both sides of the paper where it can.
    """

    timeouts: Timeouts
    own: OwnJobs
    prefer_raster: bool = False
    two_sided: bool = False


@dataclass(slots=True)
class Job:
    """One job, from its first question to the printer to its end."""

    client: Client
    pages: int
    report: Callable[[PrintStatus], None]
    stop: threading.Event
    way: Way
    told: PrintStatus | None = None
    life: tuple[object, ...] = ()
    """The last signs of life."""
    at_it: bool = False
    """Whether the printer says that it is printing, and has no fault."""
    not_sent: PrinterError | None = None
    queue: bool = False

    @property
    def timeouts(self) -> Timeouts:
        return self.way.timeouts

    def tell(self, news: PrintStatus) -> PrintStatus:
        """Passes on what has changed."""
        if news != self.told:
            self.told = news
            self.report(news)
        return news

    def run(self, pdf: bytes, found: Found) -> PrintStatus:
        """Prints it at a printer that was found so. Gives the end."""
        start = found.status
        if start.state not in CAN_START:
            return start
        document = self.document(found.printer, pdf)
        if isinstance(document, PrintStatus):
            return document
        state = State.WAKING if start.state is State.WAKING else State.SENDING
        self.tell(PrintStatus(state, 0, self.pages, start.detail))
        with self.way.own.new_name() as name:
            number = self.create(name, document)
            if isinstance(number, PrintStatus):
                return number
            self.client.start_sending(number, document)
            return self.follow(number)

    def ready(self) -> Found:
        """Asks the printer until it answers, so that a fault is known before anything is sent."""
        deadline = time.monotonic() + self.timeouts.answer
        while not self.stop.is_set():
            found = look_at(self.client)
            if found.status.state is not State.NOT_RESPONDING or time.monotonic() >= deadline:
                return found
            self.stop.wait(self.timeouts.poll)
        return Found(PrintStatus(State.CANCELLED))

    def document(self, printer: Attributes, pdf: bytes) -> Document | PrintStatus:
        """The document as the printer takes it, once it has said that it would; or why it cannot come out."""
        self.queue = is_queue(printer)
        if not is_in_a_tray(printer, media_of(pdf)):
            return PrintStatus(State.NEEDS_PAPER, detail=f"media-not-ready,{media_of(pdf)}")
        sides = Sides.LONG_EDGE if self.way.two_sided else Sides.ONE
        document = document_for(printer, pdf, self.pages, sides=sides, prefer_raster=self.way.prefer_raster)
        if VALIDATE_JOB not in values(printer, "operations-supported"):
            return document
        try:
            self.client.validate_job(document)
        except BusyError:
            return document
        except RefusedError as refusal:
            return PrintStatus(State.REFUSED, detail=refusal.keyword)
        except PrinterError as error:
            return PrintStatus(State.NOT_RESPONDING, detail=error.keyword)
        return document

    def create(self, name: str, document: Document) -> int | PrintStatus:
        """Opens the job, waiting for another one to end; without a document nothing can come out."""
        deadline = time.monotonic() + self.timeouts.stuck
        while not self.stop.is_set():
            try:
                return self.client.create_job(name, document.job)
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
            life = self.life
            try:
                news = self.look(number)
            except NotFoundError:
                return PrintStatus(State.NOT_SURE, detail="job-forgotten")
            except PrinterError as error:
                if time.monotonic() - answered >= self.timeouts.answer:
                    return self.silent(number, error)
            else:
                answered = time.monotonic()
                changed = answered if life != self.life else changed
                if news.state in ENDED:
                    return news
                if self.not_sent and news.state is State.SENDING:
                    return self.give_up(number, self.not_sent)
                if answered - changed >= (self.timeouts.busy if self.at_it else self.timeouts.stuck):
                    return self.cancel(number, "no-change")
                self.tell(news)
            self.pause()
        return self.cancel(number, "")

    def look(self, number: int) -> PrintStatus:
        """The status of the job now, by the printer's own word."""
        printer = self.client.printer()
        job = self.client.job(number)
        self.life = signs_of_life(job, printer)
        state = self.believed(job_state(job, printer), job)
        self.at_it = state is State.PRINTING and impressions(job) is None
        return PrintStatus(state, self.page(state, job), self.pages, _detail(state, job, printer))

    def believed(self, state: State, job: Attributes) -> State:
        """The state as far as it can be known: a queue knows of no paper, and a cancel may come after the last page."""
        count = impressions(job) or 0
        if state is State.CANCELLED and count >= self.pages:
            state = State.DONE
        if state is State.DONE and (self.queue or count < self.pages):
            return State.NOT_SURE
        return state

    def page(self, state: State, job: Attributes) -> int:
        """The page being printed, or how many came out where the job has ended; 0 where nobody counts them."""
        count = impressions(job)
        if state in ENDED or count is None:
            return min(count or 0, self.pages)
        return min(count + (state is State.PRINTING), self.pages)

    def pause(self) -> None:
        """Waits until the next look, and lets the document flow meanwhile."""
        try:
            sent = self.client.sent_within(self.timeouts.poll)
        except PrinterError as error:
            self.not_sent, sent = error, True
        if sent:
            self.stop.wait(self.timeouts.poll)

    def silent(self, number: int, error: PrinterError) -> PrintStatus:
        """Ends a job whose printer says nothing any more: it would print as soon as it wakes."""
        end = self.cancel(number, error.keyword)
        return (
            end if end.state is not State.NOT_SURE else replace(end, detail=f"{error.keyword},{end.detail}")
        )

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
                return PrintStatus(State.NOT_SURE, detail=NOT_CONFIRMED)
            time.sleep(self.timeouts.poll)  # the stop is set already, and would not wait


NOT_CONFIRMED = "cancel-not-confirmed"
"""The end of a job of which a page may yet come out: it is cancelled in the background until the printer confirms."""


def _detail(state: State, job: Attributes, printer: Attributes) -> str:
    about = reasons(job, "job-state-reasons") if state in ENDED else reasons(printer, "printer-state-reasons")
    return ",".join(about)
