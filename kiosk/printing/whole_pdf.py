"""A PDF printed whole: as one job, or a job a page where the printer takes nothing but pictures."""

import threading
from collections.abc import Callable
from dataclasses import replace

from kiosk.pdf_pages import page_alone
from kiosk.printing.capabilities import takes_a_page_a_job
from kiosk.printing.client import Client
from kiosk.printing.job import Found, Job, Way
from kiosk.printing.status import PrintStatus, State

COMPLETED = "job-completed-successfully"


def print_pdf(
    client: Client,
    pdf: bytes,
    pages: int,
    report: Callable[[PrintStatus], None],
    stop: threading.Event,
    *,
    way: Way,
) -> PrintStatus:
    """Prints and follows one PDF; see Printer.print_pdf for what it tells and returns."""
    job = Job(client, pages, report, stop, way)
    found = job.ready()
    alone = pages > 1 and takes_a_page_a_job(found.printer, prefer_raster=way.prefer_raster)
    end = _each_page(job, pdf, found) if alone else job.run(pdf, found)
    return job.tell(replace(end, pages=pages))


def _each_page(whole: Job, pdf: bytes, found: Found) -> PrintStatus:
    """A job for each page, until one of them fails. It is done when every single one is."""
    end = PrintStatus(State.DONE)
    sure = True
    for number in range(whole.pages):
        one = Job(whole.client, 1, _of_whole(whole, number), whole.stop, whole.way)
        end = one.run(page_alone(pdf, number), found if number == 0 else one.ready())
        if end.state is not State.DONE and not _uncounted(end):
            return replace(end, page=number + end.page)
        sure = sure and end.state is State.DONE
    return replace(end, state=State.DONE if sure else State.NOT_SURE, page=whole.pages if sure else 0)


def _of_whole(whole: Job, number: int) -> Callable[[PrintStatus], None]:
    """Tells what a page's job says as a part of the whole."""

    def tell(status: PrintStatus) -> None:
        page = 1 if status.state is State.PRINTING else status.page
        whole.tell(replace(status, page=number + page, pages=whole.pages))

    return tell


def _uncounted(end: PrintStatus) -> bool:
    """Whether the printer says that the page is printed, and counts none."""
    return end.state is State.NOT_SURE and COMPLETED in end.detail.split(",")
