"""The readiness report: what was looked at, each with pass, fail or not tried; on the terminal and as a PDF."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path

from kiosk import app
from kiosk.atomic_file import write_atomically
from kiosk.commands.account import as_the_kiosk
from kiosk.decision.problems import ProblemsFound
from kiosk.device.places import Shipped, shipped, state_folder
from kiosk.device.settings import Settings

REPORT = "readiness.pdf"

ALL_PASSED, SOMETHING_FAILED, NOT_ALL_TRIED = 0, 1, 3
"""The exit codes; 2 is that of a command that is asked wrongly."""


class Result(StrEnum):
    """What came of one line."""

    PASSED = "pass"
    FAILED = "FAIL"
    NOT_TRIED = "not tried"


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the report: the result, what was looked at, and what was found or has to be done."""

    result: Result
    what: str
    found: str


def judged(what: str, well: bool, found: str) -> Line:
    """A line that passed or failed."""
    return Line(Result.PASSED if well else Result.FAILED, what, found)


def not_tried(what: str, why: str) -> Line:
    """A line that nobody tried."""
    return Line(Result.NOT_TRIED, what, why)


def printed(lines: Iterable[Line]) -> list[Line]:
    """The same lines, each shown on standard output as soon as it is there."""
    kept = []
    for line in lines:
        print(f"{line.result:<9}  {line.what}: {line.found}", flush=True)
        kept.append(line)
    return kept


def result_of(lines: Sequence[Line]) -> int:
    """The exit code of a report."""
    results = {line.result for line in lines}
    if Result.FAILED in results:
        return SOMETHING_FAILED
    return NOT_ALL_TRIED if Result.NOT_TRIED in results else ALL_PASSED


def concluded(lines: Sequence[Line], settings: Settings, out: Path | None, file: Path | None) -> int:
    """Write the PDF, say where it is and what it comes to, and give the exit code. Raises OSError, ProblemsFound.

    Beside what the kiosk keeps, by the settings in `file`, it is written by the kiosk's account: root would follow a link.
    """
    code = result_of(lines)
    if out is not None:
        place: Path | None = out
        write_atomically(out, _pdf(lines, settings, code))
    else:
        with as_the_kiosk(file):
            place = _place(settings)
            if place is not None:
                write_atomically(place, _pdf(lines, settings, code))
    if place is not None:
        print(f"The readiness report: {place}")
    print(_SENTENCES[code])
    return code


_SENTENCES = {
    ALL_PASSED: "Everything passed. This kiosk is ready.",
    SOMETHING_FAILED: "Something failed. This kiosk is not ready.",
    NOT_ALL_TRIED: "Nothing failed, but not everything was tried.",
}


def _place(settings: Settings) -> Path | None:
    """Beside what the kiosk keeps, where there is such a folder and it can be written to."""
    folder = state_folder(settings.kiosk.state)
    if folder is None:
        return None
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError:
        return None
    return folder / REPORT


def _pdf(lines: Sequence[Line], settings: Settings, code: int) -> bytes:
    from kiosk.handout.report import Report, ReportRow, make_report

    now = datetime.now().astimezone()
    counts = ", ".join(f"{sum(line.result is each for line in lines)} {each}" for each in Result)
    clinic = f" at {settings.clinic.name}" if settings.clinic.name else ""
    about = (f"The kiosk{clinic}, on {now:%Y-%m-%d} at {now:%H:%M}. {_SENTENCES[code]}", f"{counts}.")
    rows = [ReportRow(str(line.result), line.what, line.found) for line in lines]
    foot = "Signed, and the day: ______________________________"
    report = Report("Readiness report", about, ("Result", "What", "Found"), rows, foot, now.date())
    return make_report(report, _words(settings), shipped(Shipped.ASSETS), settings.clinic.paper)


def _words(settings: Settings) -> dict[str, str]:
    """The kiosk's own words on paper; a report of content that cannot be read has to do without."""
    try:
        words = app.content_of(settings).paper_words
    except ProblemsFound:
        return {}
    return dict(words.get("en") or next(iter(words.values())))
